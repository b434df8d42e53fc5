import { html } from 'hono/html';
import type { Texts } from './texts/fr.js';

/** Markup whose values are escaped. */
export type Html = ReturnType<typeof html>;

export const stepNames = ['you', 'home', 'household', 'income', 'reply', 'review'] as const;
export type StepName = (typeof stepNames)[number];

export const isStepName = (name: string): name is StepName => (stepNames as readonly string[]).includes(name);

const options = (list: readonly (readonly [value: string, label: string, hint?: string])[]): string =>
  JSON.stringify(list.map(([value, label, hint]) => ({ value, label, ...(hint && { hint }) })));

/** Free text: a kind of question that has no element of its own yet, so it is plain HTML. */
const story = (name: string, label: string, hint: string | null, t: Texts): Html => html`
  <div class="service-question">
    <label class="pp-label" for="${name}"
      >${label} <span class="pp-optional">${t.lang === 'fr' ? '(facultatif)' : '(optional)'}</span></label
    >
    ${hint ? html`<p class="pp-hint" id="${name}-hint">${hint}</p>` : ''}
    <textarea
      class="pp-input"
      id="${name}"
      name="${name}"
      rows="4"
      maxlength="2000"
      ${hint ? html`aria-describedby="${name}-hint"` : ''}
    ></textarea>
  </div>
`;

const you = ({ you: t }: Texts): Html => html`
  <pp-text-field
    name="family-name"
    label="${t.family}"
    required
    autocomplete="family-name"
    spellcheck="false"
    maxlength="100"
    error-required="${t.familyNeeded}"
  ></pp-text-field>
  <pp-text-field
    name="given-name"
    label="${t.first}"
    required
    autocomplete="given-name"
    spellcheck="false"
    maxlength="100"
    error-required="${t.firstNeeded}"
  ></pp-text-field>
  <pp-date-field
    name="birth"
    legend="${t.birth}"
    required
    autocomplete="bday"
    min="1900-01-01"
    max="today"
    why="${t.birthWhy}"
    error-required="${t.birthNeeded}"
    error-too-late="${t.birthLate}"
  ></pp-date-field>
  <pp-text-field
    name="file-number"
    label="${t.file}"
    hint="${t.fileHint}"
    inputmode="numeric"
    width="10"
    pattern="(?:\\s*[0-9]){7}\\s*"
    error-pattern="${t.filePattern}"
  ></pp-text-field>
  <pp-help summary="${t.fileHelp}"><p>${t.fileHelpText}</p></pp-help>
`;

const home = (texts: Texts): Html => {
  const t = texts.home;
  const choices = options([
    ['rent', t.rent],
    ['loan', t.loan],
    ['hostel', t.hostel],
    ['hosted', t.hosted],
    ['none', t.none],
    ['other', t.other],
  ]);
  return html`
    <pp-radio-group
      name="tenure"
      legend="${t.tenure}"
      required
      options="${choices}"
      error-required="${t.tenureNeeded}"
    ></pp-radio-group>
    ${story('home-story', t.story, t.storyHint, texts)}
    <pp-text-field
      name="street"
      label="${t.street}"
      hint="${t.streetHint}"
      required
      autocomplete="street-address"
      maxlength="200"
      error-required="${t.streetNeeded}"
    ></pp-text-field>
    <pp-text-field
      name="post-code"
      label="${t.code}"
      required
      autocomplete="postal-code"
      inputmode="numeric"
      width="5"
      pattern="[0-9]{5}"
      error-required="${t.codePattern}"
      error-pattern="${t.codePattern}"
    ></pp-text-field>
    <pp-text-field
      name="town"
      label="${t.town}"
      required
      autocomplete="address-level2"
      maxlength="100"
      error-required="${t.townNeeded}"
    ></pp-text-field>
    <pp-date-field
      name="since"
      legend="${t.since}"
      hint="${t.sinceHint}"
      min="1900-01-01"
      why="${t.sinceWhy}"
    ></pp-date-field>
  `;
};

/** Native radios inside our element: the mixed form. */
const radio = (name: string, value: string, label: string): Html => html`
  <div class="pp-option">
    <input class="pp-radio" type="radio" id="${name}-${value}" name="${name}" value="${value}" required />
    <label class="pp-option-label" for="${name}-${value}">${label}</label>
  </div>
`;

const household = (texts: Texts): Html => {
  const t = texts.household;
  const counts = ['1', '2', '3', '4'];
  return html`
    <pp-radio-group legend="${t.with}" why="${t.withWhy}" error-required="${t.withNeeded}">
      ${radio('household', 'alone', t.alone)} ${radio('household', 'partner', t.partner)}
      ${radio('household', 'others', t.others)} ${radio('household', 'other', texts.home.other)}
    </pp-radio-group>
    <div class="service-question">
      <label class="pp-label" for="children">${t.children}</label>
      <p class="pp-hint" id="children-hint">${t.childrenHint}</p>
      <select class="pp-input" id="children" name="children" aria-describedby="children-hint">
        <option value="0">${t.childrenNone}</option>
        ${counts.map((count) => html`<option>${count}</option>`)}
        <option value="5+">${t.childrenMany}</option>
      </select>
    </div>
    ${story('household-story', t.story, texts.home.storyHint, texts)}
  `;
};

const income = (texts: Texts): Html => {
  const t = texts.income;
  const choices = options([
    ['yes', t.yes],
    ['no', t.no],
    ['unknown', t.unknown],
  ]);
  return html`
    <pp-radio-group
      name="income"
      legend="${t.work}"
      hint="${t.workHint}"
      why="${t.workWhy}"
      required
      options="${choices}"
      error-required="${t.workNeeded}"
    ></pp-radio-group>
    <pp-text-field
      name="amount"
      label="${t.amount}"
      hint="${t.amountHint}"
      inputmode="decimal"
      width="10"
      pattern="[0-9][0-9 .,]*\\s*€?"
      error-pattern="${t.amountPattern}"
    ></pp-text-field>
    ${story('income-story', t.story, null, texts)}
  `;
};

const reply = ({ reply: t }: Texts): Html => {
  const choices = options([
    ['post', t.post, t.postHint],
    ['phone', t.phone, t.phoneHint],
    ['email', t.email, t.emailHint],
  ]);
  return html`
    <pp-radio-group
      name="reply"
      legend="${t.how}"
      why="${t.howWhy}"
      required
      options="${choices}"
      error-required="${t.howNeeded}"
    ></pp-radio-group>
    <pp-text-field
      name="phone"
      type="tel"
      label="${t.number}"
      hint="${t.numberHint}"
      autocomplete="tel"
      width="20"
      pattern="[+(]?[0-9][0-9 ().-]{7,}"
      error-pattern="${t.numberPattern}"
    ></pp-text-field>
    <pp-text-field
      name="email"
      type="email"
      label="${t.address}"
      hint="${t.addressHint}"
      autocomplete="email"
      spellcheck="false"
      maxlength="200"
    ></pp-text-field>
  `;
};

const questions: Record<Exclude<StepName, 'review'>, (t: Texts) => Html> = { you, home, household, income, reply };

/**
 * One step of the form.
 * @param start what stands after its heading, on a page that shows this step alone
 * @param review the answers to read again, where the server knows them
 */
export const step = (
  name: StepName,
  t: Texts,
  start: Html | '' = '',
  review: Html | '' = html`<pp-review></pp-review>`,
): Html =>
  name === 'review'
    ? html`<pp-step name="review" heading="${t.review.heading}" lead="${t.review.lead}"
        >${start}${review}
        <p>${t.review.honour}</p></pp-step
      >`
    : html`<pp-step name="${name}" heading="${t[name].heading}">${start}${questions[name](t)}</pp-step>`;
