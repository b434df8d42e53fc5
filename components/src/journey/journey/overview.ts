import type { Step } from '../step/step.js';
import type { Way } from './way.js';

/** Where a step stands in the whole. */
export interface StepView {
  readonly name: string;
  readonly heading: string;
  /** `closed`: does not belong to the way for the answers given now. `later`: an earlier step comes first (`needs`). */
  readonly state: 'done' | 'started' | 'todo' | 'later' | 'closed';
  readonly current: boolean;
  /** Name of the step that must be answered first, for `later`. */
  readonly needs?: string;
}

/** What an overview is made from. */
export interface Overviewed {
  readonly way: Way;
  readonly current: Step | undefined;
  readonly isComplete: (step: Step) => boolean;
  /** Whether the step holds an answer or was shown. */
  readonly isStarted: (step: Step) => boolean;
}

/** Every step with its state, in the order of the page: the task list and the step indicator show it. */
export function overviewOf({ way, current, isComplete, isStarted }: Overviewed): StepView[] {
  const open = way.steps;
  const waiting = open.find((step) => !isComplete(step));
  return way.all.map((step) => {
    const view = { name: step.name ?? '', heading: step.headingText, current: step === current };
    if (!open.includes(step)) return { ...view, state: 'closed' };
    if (waiting && open.indexOf(step) > open.indexOf(waiting))
      return { ...view, state: 'later', needs: waiting.name ?? '' };
    if (isComplete(step) && isStarted(step)) return { ...view, state: 'done' };
    return { ...view, state: isStarted(step) ? 'started' : 'todo' };
  });
}
