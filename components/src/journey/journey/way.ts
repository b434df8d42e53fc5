import type { Ground } from '../../route/moves.js';
import type { Step } from '../step/step.js';

/** What the way is read from: always the page as it is now. */
export interface Wayside {
  /** Every step in the page, in its order. */
  readonly all: () => readonly Step[];
  /** Those that belong to the way for the answers given now. */
  readonly open: (steps: readonly Step[]) => readonly Step[];
  readonly isComplete: (step: Step) => boolean;
}

/** The steps of a journey, as the state machine needs them. */
export class Way {
  constructor(readonly side: Wayside) {}

  get all(): readonly Step[] {
    return this.side.all();
  }

  /** The steps that belong to the way now. */
  get steps(): readonly Step[] {
    return this.side.open(this.all);
  }

  get first(): Step {
    return this.all[0]!;
  }

  /** The way as it is for the answers given now; each step is checked at most once. */
  get ground(): Ground {
    const [all, steps] = [this.all, this.steps];
    const known = new Map<string, boolean>();
    return {
      all: all.map(nameOf),
      open: steps.map(nameOf),
      isComplete: (name) => {
        if (!known.has(name)) known.set(name, this.side.isComplete(all.find((step) => nameOf(step) === name)!));
        return known.get(name)!;
      },
    };
  }

  isLast(step: Step | undefined): boolean {
    return step === this.steps.at(-1);
  }

  named(name: string | null | undefined): Step | undefined {
    return this.all.find((step) => nameOf(step) === name);
  }

  /** What stands before a step: the steps of the way, and the entries that the person took away at their places. */
  until(step: Step): Step[] {
    const { all, steps } = this;
    return all.slice(0, all.indexOf(step)).filter((before) => before.removed || steps.includes(before));
  }
}

export const nameOf = (step: Step): string => step.name ?? '';
