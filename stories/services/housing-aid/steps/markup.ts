import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';

/** Markup whose values are escaped. */
export type Html = ReturnType<typeof html>;

export const options = (list: readonly (readonly [value: string, label: string, hint?: string])[]): string =>
  JSON.stringify(list.map(([value, label, hint]) => ({ value, label, ...(hint && { hint }) })));

export const yesNo = ({ answers: { yes, no } }: Texts): string =>
  options([
    ['yes', yes],
    ['no', no],
  ]);

/** Free text: a kind of question that has no element of its own yet, so it is plain HTML. */
export const story = (name: string, label: string, hint: string | null, t: Texts): Html => html`
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

/** Native radios inside our element: the mixed form. */
export const radio = (name: string, value: string, label: string): Html => html`
  <div class="pp-option">
    <input class="pp-radio" type="radio" id="${name}-${value}" name="${name}" value="${value}" required />
    <label class="pp-option-label" for="${name}-${value}">${label}</label>
  </div>
`;

/** Euros a month: a rough amount is enough, and none is fine. */
export const amount = (name: string, label: string, hint: string, pattern: string): Html => html`
  <pp-text-field
    name="${name}"
    label="${label}"
    hint="${hint}"
    inputmode="decimal"
    width="10"
    pattern="[0-9][0-9 .,]*\\s*€?"
    error-pattern="${pattern}"
  ></pp-text-field>
`;

export const postCode = (name: string, { answers: t }: Texts, autocomplete: 'postal-code' | null): Html => html`
  <pp-text-field
    name="${name}"
    label="${t.code}"
    required
    ${autocomplete ? html`autocomplete="${autocomplete}"` : ''}
    inputmode="numeric"
    width="5"
    pattern="[0-9]{5}"
    error-required="${t.codePattern}"
    error-pattern="${t.codePattern}"
  ></pp-text-field>
`;

export const town = (name: string, { answers: t }: Texts, autocomplete: 'address-level2' | null): Html => html`
  <pp-text-field
    name="${name}"
    label="${t.town}"
    required
    ${autocomplete ? html`autocomplete="${autocomplete}"` : ''}
    maxlength="100"
    error-required="${t.townNeeded}"
  ></pp-text-field>
`;
