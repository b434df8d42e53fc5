import type { Words } from '../../base/plan.js';
import { firstValue } from '../../base/question.js';
import type { SummaryEntry } from '../error-summary/describe.js';
import type { ErrorSummary } from '../error-summary/error-summary.js';
import type { Step } from '../step/step.js';
import { askedIn, type Asked } from './asked.js';
import { entriesOf } from './controls.js';

/** What the checks need to know of the journey. */
export interface Checked {
  readonly form: HTMLFormElement;
  readonly words: Words;
  readonly summary: ErrorSummary | null;
  /** Called when the summary appeared or went, so that the title follows. */
  summaryChanged(): void;
}

/** Checks the answers of a step and shows what is to be mended: on the fields, in the summary, in the title. */
export class Checks {
  constructor(readonly journey: Checked) {}

  isComplete(step: Step): boolean {
    const entries = entriesOf(this.journey.form);
    return this.#asked(step).every((asked) => asked.check(entries) === null);
  }

  /** True when at least one question of the step has an answer. */
  isAnswered(step: Step): boolean {
    const entries = entriesOf(this.journey.form);
    return this.#asked(step).some(({ question }) => question.names.some((name) => firstValue(entries, name) !== ''));
  }

  /**
   * Shows the problems of a step, or takes the mended ones away, and puts the focus on the list of what is left.
   * @returns how many answers are to be mended
   */
  async report(step: Step): Promise<number> {
    const entries = entriesOf(this.journey.form);
    const found = this.#asked(step).map((asked) => ({ asked, problem: asked.check(entries) }));
    await Promise.all(found.map(({ asked, problem }) => asked.show(problem)));
    const lines = found.flatMap(({ asked, problem }) => (problem ? [lineOf(asked, problem.text)] : []));
    await this.summarise(lines);
    return lines.length;
  }

  /** Takes every error of a step away: its answers are all right. */
  clear(step: Step): void {
    for (const asked of this.#asked(step)) void asked.show(null);
  }

  /** Lists the errors that a step shows, ours or the server's; nothing where it shows none. The focus stays. */
  listShown(step: Step): void {
    const { summary } = this.journey;
    const lines = this.#shownOn(step);
    if (summary && (summary.shown || lines.length > 0)) summary.entries = lines;
  }

  #shownOn(step: Step): SummaryEntry[] {
    return this.#asked(step).flatMap((asked) => (asked.shown === null ? [] : [lineOf(asked, asked.shown)]));
  }

  /** True when the page came with an error on this step. */
  hasServed(step: Step): boolean {
    return this.#asked(step).some((asked) => asked.shown !== null);
  }

  /** Errors that came with the page look and work like ours; a summary that the server wrote stays as it is. */
  async showServed(step: Step, formError: string | null): Promise<void> {
    const { summary } = this.journey;
    if (summary?.shown) {
      this.journey.summaryChanged();
      summary.focus();
      return;
    }
    await this.summarise([...(formError ? [{ text: formError }] : []), ...this.#shownOn(step)]);
  }

  /** Puts lines into the list and the focus on it. */
  async summarise(entries: NonNullable<ErrorSummary['entries']>): Promise<void> {
    const { summary } = this.journey;
    if (!summary) return;
    summary.entries = entries;
    await summary.updateComplete;
    this.journey.summaryChanged();
    summary.focus();
    summary.scrollIntoView({ block: 'start' });
  }

  #asked(step: Step): Asked[] {
    return askedIn(step, this.journey.words);
  }
}

/** A line of the list, leading to its control. */
export const lineOf = (asked: Asked, text: string): SummaryEntry =>
  asked.target?.id ? { text, href: `#${asked.target.id}` } : { text };
