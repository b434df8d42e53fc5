import type { PropertyDeclarations } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { describeReview, type ReviewSection } from './describe.js';

/**
 * Every question with its answer, before anything is sent, each with a way to change it.
 * A running journey fills it; in the one-step-per-page style the server does.
 *
 * @summary The answers, to read again before sending.
 * @tag pp-review
 *
 * @attr {string} sections - For servers: a JSON list of `{ "heading", "rows": [{ "question", "answer", "changeHref" }] }`.
 * @slot - What is shown where no script runs and the page holds every step, for example "Read your answers again above".
 */
export class Review extends PartsElement {
  static override readonly describe = describeReview;

  static override properties: PropertyDeclarations = {
    sections: { attribute: false },
  };

  /** What is shown; `null` leaves what the server wrote. */
  declare sections: readonly ReviewSection[] | null;

  protected override describe(): Plan {
    if (!this.sections) return super.describe();
    const plan = describeReview(this.given, this.surroundings, this.sections);
    return { ...plan, given: this.given.children.map((child) => [child, { hidden: '' }] as const) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-review': Review;
  }
}
