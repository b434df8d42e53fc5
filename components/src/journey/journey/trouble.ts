import { askedIn, type Asked } from './asked.js';
import { Friction, type FrictionDetail } from './friction.js';
import { attempt, countsKeyOf } from './counts.js';
import { part } from '../../base/plan.js';
import type { Question } from '../../base/question.js';
import { elementOf, writePartInto } from '../../base/write-dom.js';
import type { Running } from './running.js';

/** Brings the contact forward when a person has trouble with a step: after an act of theirs, never while they type. */
export class Trouble {
  /** `null` where nothing may be kept. */
  readonly #key: string | null;
  #friction: Friction;
  /** What had the focus last: where the person is. */
  #touched: Element | undefined;
  /** The step for which the server wrote its own code. */
  #served: string | undefined;

  /** @param name of the journey, the same on each of its pages */
  constructor(
    readonly running: Running,
    readonly name: string,
  ) {
    const { journey, form, listening } = running;
    this.#key = journey.keep === 'page' ? null : countsKeyOf(name);
    this.#friction = this.#read();
    const { signal } = listening;
    // Before the journey, which came first: what it shows next may show before a later listener is called.
    form.addEventListener('submit', () => this.#friction.submitted(), { capture: true, signal });
    journey.addEventListener('pp-problems', ({ detail }) => this.#after(this.#friction.problems(detail.step)), {
      signal,
    });
    journey.addEventListener('pp-step-change', ({ detail }) => this.#after(this.#friction.shows(detail.to)), {
      signal,
    });
    journey.addEventListener('pp-stuck', ({ detail }) => this.#onStuck(detail.name), { signal });
    journey.addEventListener('pp-put-away', () => this.#putAway(), { signal });
    journey.addEventListener('focusin', ({ target }) => this.#onFocus(target as Element), { signal });
    document.addEventListener('click', (event) => void this.#onClick(event), { signal });
    window.addEventListener('pagehide', () => this.#keep(), { signal });
    // Other pages of the form may have counted since this one went into the browser's memory.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#reopen(), { signal });
  }

  /** The page begins with the current step. */
  begin(hasErrors: boolean): void {
    if (this.#handover?.code) this.#friction.notice((this.#served = this.#step));
    this.#after(this.#friction.opens(this.#step, hasErrors));
  }

  get #handover() {
    return this.running.journey.querySelector('pp-handover');
  }

  get #step(): string {
    return this.running.journey.current?.name ?? '';
  }

  #after(detail: FrictionDetail | null): void {
    this.#keep();
    this.#bring(detail === null);
    this.#offer();
    if (detail) this.running.journey.dispatchEvent(new CustomEvent('pp-friction', { detail, bubbles: true }));
  }

  /** The person's situation is not in a list: no trouble to count, and the contact knows the question. */
  #onStuck(name: string): void {
    this.#friction.notice(this.#step);
    this.#keep();
    this.#bring(false, ({ question }) => question.names.includes(name));
  }

  /** On the way to the contact, the person is still where they were. */
  #onFocus(target: Element): void {
    if (!target.closest('pp-contact, pp-handover')) this.#touched = target;
  }

  /** In the contact of every screen, last: the person says so themselves. */
  #offer(): void {
    const { journey, words } = this.running;
    const place = journey.querySelector('pp-contact') ? journey : document;
    for (const contact of place.querySelectorAll('pp-contact:not([hidden])')) {
      const button =
        contact.querySelector('.pp-contact-stuck') ??
        (contact.querySelector('details') ?? contact).appendChild(document.createElement('button'));
      const attributes = { type: 'button', class: 'pp-button pp-button-second pp-contact-stuck' };
      writePartInto(button, part('stuck', 'button', attributes, [words.text('contact.stuck')]));
    }
  }

  /** An act of the person's own: they are led to what it brought, and nothing is announced besides. */
  async #onClick({ target }: Event): Promise<void> {
    const { journey } = this.running;
    const button = target instanceof Element && target.closest('.pp-contact-stuck');
    const around = button && button.closest('pp-journey');
    if (!button || (around && around !== journey)) return;
    const touched = this.#touched;
    this.#friction.asks(this.#step);
    this.#keep();
    this.#bring(true, ({ question }) => touched !== undefined && isOf(question, touched));
    await this.#handover?.updateComplete;
    const section = this.#handover?.querySelector('section');
    section?.setAttribute('tabindex', '-1');
    section?.focus();
  }

  /** @param isMeant tells the question that it is about; by default the first one to mend */
  #bring(quiet: boolean, isMeant = ({ shown }: Asked): boolean => shown !== null): void {
    const { journey, words } = this.running;
    const handover = this.#handover;
    if (!handover) return;
    const step = journey.current!;
    const asked = this.#friction.offers(this.#step) ? askedIn(step, words) : null;
    const question = asked && asked.findIndex(isMeant) + 1;
    const code = this.#served === this.#step ? handover.code : null;
    handover.notice = asked && {
      form: this.name,
      step: this.#number,
      question: question || undefined,
      code,
      quiet,
      service: document.querySelector('h1')?.textContent.trim() ?? document.title,
      heading: step.headingText,
      label: question ? asked[question - 1]!.question.label : undefined,
    };
  }

  /** Screens of repeated parts count as the one that the author wrote: the agent has the form without answers before them. */
  get #number(): number | string {
    const { journey } = this.running;
    const name = this.#step;
    if (journey.paged) return this.#handover?.step ?? name;
    const steps = journey.steps.filter(({ entry }) => entry === 0);
    const numberOf = (wanted: string): number => steps.findIndex((step) => step.name === wanted) + 1;
    return numberOf(name) || numberOf(name.replace(/-\d+$/, '')) || name;
  }

  /** The focus goes back to what is to be mended, else to the heading of the step. */
  #putAway(): void {
    const { journey, summary } = this.running;
    this.#friction.putAway(this.#step);
    this.#after(null);
    (summary?.shown ? summary : journey.current?.headingElement)?.focus();
  }

  #reopen(): void {
    this.#friction = this.#key === null ? this.#friction : this.#read();
    this.begin(false);
  }

  #read(): Friction {
    return new Friction(attempt(() => this.#key && sessionStorage.getItem(this.#key)));
  }

  #keep(): void {
    attempt(() => this.#key && sessionStorage.setItem(this.#key, JSON.stringify(this.#friction)));
  }
}

/** Whether a control, or what stands in for it, belongs to a question. */
const isOf = ({ given, names }: Question, control: Element): boolean =>
  elementOf(given).contains(control) || names.includes(control.getAttribute('name') ?? '');
