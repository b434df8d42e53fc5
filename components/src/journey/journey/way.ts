import { firstUnanswered, nextStep, previousStep } from '../../route/route.js';
import type { Step } from '../step/step.js';

/** The steps of a journey in the order of the page, and the way through them. */
export class Way {
  constructor(readonly steps: readonly Step[]) {}

  get first(): Step {
    return this.steps[0]!;
  }

  isLast(step: Step | undefined): boolean {
    return step === this.steps.at(-1);
  }

  named(name: string | null | undefined): Step | undefined {
    return this.steps.find((step) => nameOf(step) === name);
  }

  after(step: Step): Step | undefined {
    return this.named(nextStep(this.#route, nameOf(step))?.name);
  }

  before(step: Step): Step | undefined {
    return this.named(previousStep(this.#route, nameOf(step))?.name);
  }

  /** The steps that come before one. */
  until(step: Step): Step[] {
    return this.steps.slice(0, this.steps.indexOf(step));
  }

  /** The step of that name where the person may be there, else the first one that still has an answer to give. */
  reachable(name: string | null, isComplete: (step: Step) => boolean): Step | undefined {
    const step = this.named(name);
    if (!step) return undefined;
    const open = firstUnanswered(this.#route, (route) => isComplete(this.named(route.name)!));
    const limit = open && this.named(open.name);
    return limit && this.until(step).includes(limit) ? limit : step;
  }

  get #route(): { name: string }[] {
    return this.steps.map((step) => ({ name: nameOf(step) }));
  }
}

const nameOf = (step: Step): string => step.name ?? '';
