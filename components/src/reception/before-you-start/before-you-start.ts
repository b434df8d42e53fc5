import type { PropertyDeclarations, PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { FieldElement } from '../../base/field-element.js';
import { isControl, type Given } from '../../base/given.js';
import { readQuestions } from '../../base/native-questions.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { labelText, type Question } from '../../base/question.js';
import { warn, whenParsed } from '../../base/warn.js';
import { elementOf, GivenElement } from '../../base/write-dom.js';
import { parseDemands, readDemands, type AskingStep, type Demands } from './demands.js';
import { describeBeforeYouStart, type Topic } from './describe.js';

/**
 * What a person needs before the form: time, papers and what to do without them, device, e-mail or not, other ways, what
 * comes of it, and who sees the answers. Nobody finds out at the sixth screen that a paper was needed.
 *
 * Beside its form it reads it. Of a form in several pages the server says what it asks: `demands` holds the JSON of
 * `demandsOf(pages.map((page) => readForm(page)))`. A sentence in an attribute takes the place of what would be made of the
 * form; a section of the author's with the class `pp-before-<topic>` takes the place of a whole topic.
 *
 * The time is an estimate from the number and kind of questions, and a range: how it is made stands in `estimate.ts`. Where the
 * service measured it, it says so with `time`.
 *
 * @summary What to have at hand before starting.
 * @tag pp-before-you-start
 *
 * @slot - The full form: `<h2>` and sections of the classes `pp-before-time`, `pp-before-documents`, `pp-before-device`, `pp-before-reach`, `pp-before-ways`, `pp-before-result`, `pp-before-privacy`, in this order.
 */
export class BeforeYouStart extends PartsElement {
  static override readonly describe = describeBeforeYouStart;

  static override properties: PropertyDeclarations = {
    for: text(),
    heading: text(),
    demands: text(),
    time: text(),
    documents: text(),
    without: text(),
    device: text(),
    email: text(),
    ways: text(),
    paper: text(),
    result: text(),
    privacy: text(),
  };

  /** Name of the journey, where the page has several. */
  declare for: string | null;
  /** In place of “Before you start”. */
  declare heading: string | null;
  /** What the form asks, as JSON of `demandsOf` of the server, where the form stands on other pages. */
  declare demands: string | null;
  /** How long it takes, as a sentence, in place of the estimate. */
  declare time: string | null;
  /** Which papers to have at hand, as a sentence before the list that is made of the form. */
  declare documents: string | null;
  /** What to do without one of them. */
  declare without: string | null;
  /** Which device and connection will do, in place of our own sentence. */
  declare device: string | null;
  /** Whether an e-mail address or a telephone is needed, also for an account before the form. */
  declare email: string | null;
  /** How to do the same without this form. The numbers and addresses of the page's `pp-contact` follow. */
  declare ways: string | null;
  /** Address of the form on paper; '' says that this form can be printed. */
  declare paper: string | null;
  /** What the person gets, and when. */
  declare result: string | null;
  /** Who sees the answers, and for how long. */
  declare privacy: string | null;

  constructor() {
    super();
    for (const name of BeforeYouStart.elementProperties.keys()) Object.assign(this, { [name]: null });
  }

  /** The form may come after this element, and its fields may be made by a framework: both are waited for. */
  protected override async scheduleUpdate(): Promise<void> {
    await new Promise<void>(whenParsed);
    const fields = [...(this.#journey?.querySelectorAll<ReactiveElement>('*') ?? [])];
    const missing = new Set(
      fields.filter((field) => field.matches(':not(:defined)')).map(({ localName }) => localName),
    );
    for (const tag of missing) void customElements.whenDefined(tag).then(() => this.requestUpdate());
    await Promise.all(fields.map((field) => field.updateComplete));
    await super.scheduleUpdate();
  }

  protected override describe(): Plan {
    return describeBeforeYouStart(this.given, {
      ...this.surroundings,
      demands: () => this.#read(),
      channels: () => this.#channels,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    const has = (topic: Topic): boolean => this.querySelector(`.pp-before-${topic}`) !== null;
    if (!has('ways'))
      warn(
        this,
        'names no other way than this form. Add ways="…" (telephone, place, paper), or a <pp-contact> to the page.',
      );
    if (!has('result'))
      warn(this, 'does not say what comes of the form. Add result="…": what the person gets, and when.');
    if (!has('privacy')) warn(this, 'does not say who sees the answers. Add privacy="…": who, and for how long.');
    if (this.demands !== null && !parseDemands(this.demands))
      warn(
        this,
        'has demands that cannot be read. Write JSON.stringify(demandsOf(form)) of @plain-pied/components/server.',
      );
    const stuck = this.without
      ? undefined
      : this.#known?.documents.find(({ required, mayLack }) => required && !mayLack);
    if (stuck && !this.querySelector('.pp-before-documents:not([data-pp-part])'))
      warn(
        this,
        `demands “${stuck.label}” and does not say what to do without it. Add the attribute missing to that field, or without="…" here.`,
      );
  }

  get #known(): Demands | undefined {
    return parseDemands(this.demands) ?? this.#read();
  }

  get #journey(): Element | null {
    return this.ownerDocument.querySelector(this.for ? `pp-journey[name="${CSS.escape(this.for)}"]` : 'pp-journey');
  }

  get #channels(): GivenElement[] {
    const all = this.#journey?.querySelector('pp-contact') ?? this.ownerDocument.querySelector('pp-contact') ?? null;
    return [...(all?.querySelectorAll('pp-channel') ?? [])].map((channel) => new GivenElement(channel));
  }

  /** The whole form, where this page holds it. */
  #read(): Demands | undefined {
    const journey = this.#journey;
    if (!journey || journey.hasAttribute('paged')) return undefined;
    const form = journey.closest('form') ?? journey.querySelector('form') ?? journey;
    const questions = readQuestions(new GivenElement(form), (given) => questionOf(given, form));
    const steps = [...form.querySelectorAll('pp-step:not([data-pp-entry]:not([data-pp-entry="0"]))')];
    const stepOf = ({ given }: Question): Element | undefined => elementOf(given).closest('pp-step') ?? steps.at(-1);
    const asking = steps.map((step): AskingStep => ({
      heading: step.getAttribute('heading') ?? headingIn(step),
      depends: step.hasAttribute('when'),
      repeated: step.hasAttribute('repeat'),
      questions: questions.filter((question) => stepOf(question) === step),
    }));
    const whole = { heading: '', depends: false, repeated: false, questions };
    return questions.length > 0 ? readDemands(steps.length > 0 ? asking : [whole], this.words) : undefined;
  }
}

function questionOf(given: Given, form: Element): Question | null | undefined {
  const element = elementOf(given);
  if (element instanceof FieldElement) return element.question;
  const isOthers = isControl(given) && 'form' in element && element.form !== null && element.form !== form;
  return isOthers && form.localName === 'form' ? null : undefined;
}

function headingIn(step: Element): string {
  const heading = step.querySelector('h1, h2');
  return heading ? labelText(new GivenElement(heading)) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-before-you-start': BeforeYouStart;
  }
}
