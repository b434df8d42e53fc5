import { askedIn, type Asked } from './asked.js';
import { Friction, type FrictionDetail } from './friction.js';
import { attempt, countsKeyOf } from './counts.js';
import type { Running } from './running.js';

/** Brings the contact forward when a person has trouble with a step: after an act of theirs, never while they type. */
export class Trouble {
  /** `null` where nothing may be kept. */
  readonly #key: string | null;
  #friction: Friction;
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
    if (detail) this.running.journey.dispatchEvent(new CustomEvent('pp-friction', { detail, bubbles: true }));
  }

  /** The person's situation is not in a list: no trouble to count, and the contact knows the question. */
  #onStuck(name: string): void {
    this.#friction.notice(this.#step);
    this.#keep();
    this.#bring(false, name);
  }

  /** @param name on the wire of the question that it is about; by default the first one to mend */
  #bring(quiet: boolean, name?: string): void {
    const { journey, words } = this.running;
    const handover = this.#handover;
    if (!handover) return;
    const asked = this.#friction.offers(this.#step) ? askedIn(journey.current!, words) : null;
    const isMeant = ({ shown, question: { names } }: Asked): boolean => (name ? names.includes(name) : shown !== null);
    const question = asked && asked.findIndex(isMeant) + 1;
    const code = this.#served === this.#step ? handover.code : null;
    handover.notice = asked && { form: this.name, step: this.#number, question: question || undefined, code, quiet };
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
