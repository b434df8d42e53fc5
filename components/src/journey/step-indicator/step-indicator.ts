import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { references, type Plan } from '../../base/plan.js';
import { warn } from '../../base/warn.js';
import { countOf } from '../../route/progress.js';
import { followed } from '../journey/followed.js';
import { describeStepIndicator } from './describe.js';

/**
 * Where the person is: "Step 2 of 5: Your home". While an answer may still add steps it says how many there are at least,
 * so that no number is ever taken back on the way. Screens that ask nothing show no number, but the last one does: there
 * the person sends. It changes when another screen is shown, never while the person answers.
 *
 * Do not use it for one or two screens: the heading is enough.
 *
 * In the one-page style the journey tells it everything, and while it runs the heading that takes the focus is described
 * by the count. Where one page holds one step, the server gives `current`, `total` and `heading` (`overviewFor`, `countOf`).
 * Without a script and without these, all steps stand on one page and it shows nothing.
 *
 * @summary Says which step this is, and how many there are.
 * @tag pp-step-indicator
 *
 * @attr {string} for - Name of the journey, where the element stands outside it.
 */
export class StepIndicator extends PartsElement {
  static override readonly describe = describeStepIndicator;

  static override properties: PropertyDeclarations = {
    current: { reflect: true },
    total: { reflect: true },
    heading: { reflect: true },
    openEnded: { type: Boolean, reflect: true, attribute: 'open-ended' },
  };

  /** For servers: the place of this step, from 1. */
  declare current: string | null;
  /** For servers: the number of steps; with `open-ended`, the least that there are. */
  declare total: string | null;
  /** For servers: the heading of this step. */
  declare heading: string | null;
  /** For servers: answers to come may add steps. */
  declare openEnded: boolean;

  protected override describe(): Plan {
    const overview = followed(this)?.overview;
    return overview?.length
      ? describeStepIndicator(this.given, this.surroundings, countOf(overview))
      : super.describe();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const journey = followed(this);
    if (!journey && !this.total) warn(this, 'noSteps');
    this.#describeHeading(journey?.current?.headingElement);
  }

  /** The heading takes the focus below this: without a description, who listens would never hear the count. */
  #describeHeading(heading: Element | null | undefined): void {
    const { id } = this.surroundings;
    const ours = [id, `${id}-more`];
    const others =
      heading
        ?.getAttribute('aria-describedby')
        ?.split(' ')
        .filter((known) => !ours.includes(known)) ?? [];
    const described = references(...ours.filter((own) => this.querySelector(`#${CSS.escape(own)}`)), ...others);
    if (described) heading?.setAttribute('aria-describedby', described);
    else heading?.removeAttribute('aria-describedby');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-step-indicator': StepIndicator;
  }
}
