import { firstUnanswered, nextStep, previousStep } from '../../route/route.js';
import type { Step } from '../step/step.js';

/** The steps of a journey in the order of the page, and the way through them. */
export class Way {
  /**
   * @param all the steps in the page
   * @param open those that belong to the way for the answers given now
   */
  constructor(
    readonly all: readonly Step[],
    readonly open: () => readonly Step[],
  ) {}

  /** The steps that belong to the way now. */
  get steps(): readonly Step[] {
    return this.open();
  }

  get first(): Step {
    return this.all[0]!;
  }

  isLast(step: Step | undefined): boolean {
    return step === this.steps.at(-1);
  }

  named(name: string | null | undefined): Step | undefined {
    return this.all.find((step) => nameOf(step) === name);
  }

  after(step: Step): Step | undefined {
    return this.named(nextStep(this.#route, nameOf(step))?.name);
  }

  before(step: Step): Step | undefined {
    return this.named(previousStep(this.#route, nameOf(step))?.name);
  }

  /** The steps of the way that come before one. */
  until(step: Step): Step[] {
    const { steps } = this;
    return steps.slice(0, steps.indexOf(step));
  }

  /** The step of that name where the person may be there, else the first one that still has an answer to give. */
  reachable(name: string | null, isComplete: (step: Step) => boolean): Step | undefined {
    const named = this.named(name);
    if (!named) return undefined;
    // A step that is closed for now leads to where the way goes on instead.
    const { steps } = this;
    const step = steps.includes(named) ? named : steps.at(-1)!;
    const open = firstUnanswered(this.#route, (route) => isComplete(this.named(route.name)!));
    const limit = open && this.named(open.name);
    return limit && this.until(step).includes(limit) ? limit : step;
  }

  get #route(): { name: string }[] {
    return this.steps.map((step) => ({ name: nameOf(step) }));
  }
}

const nameOf = (step: Step): string => step.name ?? '';
