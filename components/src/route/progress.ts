import { wayFor, type BranchingStep } from './branches.js';
import type { RouteStep } from './route.js';
import { holds, type Facts } from './when.js';

/** A step, as far as an overview shows it. */
export interface ProgressStep extends BranchingStep {
  readonly heading: string;
  /** Heading under which a task list puts it. */
  readonly group?: string | undefined;
  /** On the last screen of a repeated part: when one more entry follows. */
  readonly next?: Pick<BranchingStep, 'when' | 'opens'>;
}

/** Where a step stands in the whole. */
export interface StepView extends RouteStep {
  readonly heading: string;
  readonly group?: string | undefined;
  /** `closed`: does not belong to the way for the answers given now. `later`: an earlier step comes first (`needs`). */
  readonly state: 'done' | 'started' | 'todo' | 'later' | 'closed';
  /** Name of the step that must be answered first, for `later`. */
  readonly needs?: string;
  readonly current: boolean;
  /** `ends`: asks nothing and is the last, there the person sends. `tells`: any other that asks nothing; it is not counted. */
  readonly kind: 'asks' | 'ends' | 'tells';
  /** Whether questions that are not settled yet may still open or close it. */
  readonly mayChange: boolean;
  /** Whether one more entry of a repeated part may follow it. */
  readonly mayRepeat: boolean;
}

/** What progress is read from. */
export interface ProgressOptions<S> {
  readonly facts: Facts;
  /** Name of the step on the screen; none on a page outside the steps. */
  readonly current?: string | undefined;
  /** Whether nothing is left to answer or mend. */
  readonly isComplete: (step: S) => boolean;
  /** Whether the step holds an answer or was shown. */
  readonly isStarted: (step: S) => boolean;
}

/** Every step with its state, in the order of the page: what the step indicator and the task list show. */
export function progressOf<S extends ProgressStep>(steps: readonly S[], options: ProgressOptions<S>): StepView[] {
  const { current, isComplete, isStarted } = options;
  const { open, unsure, growing } = sift(steps, options);
  const waiting = open.find((step) => !isComplete(step));
  const stateOf = (step: S): StepView['state'] => {
    if (!open.includes(step)) return 'closed';
    if (waiting && open.indexOf(step) > open.indexOf(waiting)) return 'later';
    if (!isStarted(step)) return 'todo';
    return isComplete(step) ? 'done' : 'started';
  };
  return steps.map((step) => {
    const { name, heading, group, asks } = step;
    const state = stateOf(step);
    return {
      name,
      heading,
      ...(group && { group }),
      state,
      ...(state === 'later' && { needs: waiting!.name }),
      current: name === current,
      kind: asks.length > 0 ? 'asks' : step === steps.at(-1) ? 'ends' : 'tells',
      mayChange: unsure.has(step) && !step.removed,
      mayRepeat: growing.has(step),
    };
  });
}

/**
 * The steps of the way, and those that may still come or go. A question is settled when it was asked before the current
 * step; on a screen that asks nothing, also when its step is done. The question on the screen never is: so what was said
 * there stays true whatever the person answers, and going on never takes a number back.
 */
function sift<S extends ProgressStep>(
  steps: readonly S[],
  options: ProgressOptions<S>,
): { open: S[]; unsure: ReadonlySet<S>; growing: ReadonlySet<S> } {
  const [unsure, growing] = [new Set<S>(), new Set<S>()];
  const reached: S[] = [];
  const isSettled = settledFor(steps, options);
  const mayMove = (name: string): boolean =>
    reached.some((step) => step.asks.includes(name) && (unsure.has(step) || !isSettled(step)));
  const watch = (step: S) => ({
    ...{ name: step.name, asks: step.asks, removed: step.removed ?? false, step },
    opens(facts: Facts): boolean {
      const { isOpen, read } = tryOpen(step, facts);
      if (read.some(mayMove)) unsure.add(step);
      if (isOpen || unsure.has(step)) reached.push(step);
      return isOpen;
    },
  });
  // A place for the entry that is not there yet: it asks nothing, and is left out again.
  const place = (step: S) => ({
    ...{ name: '', asks: [], removed: true, step },
    opens(facts: Facts): boolean {
      const { isOpen, read } = tryOpen(step.next!, facts);
      if (isOpen || read.some(mayMove)) growing.add(step);
      return false;
    },
  });
  const watched = steps.flatMap((step) => (step.next ? [watch(step), place(step)] : [watch(step)]));
  return { open: wayFor(watched, options.facts).map(({ step }) => step), unsure, growing };
}

function settledFor<S extends ProgressStep>(
  steps: readonly S[],
  { current, isComplete, isStarted }: ProgressOptions<S>,
): (step: S) => boolean {
  const at = steps.findIndex(({ name }) => name === current);
  const looksOn = !steps[at]?.asks.length;
  return (step) => steps.indexOf(step) < at || (looksOn && isComplete(step) && isStarted(step));
}

/** Whether a step is open, and the names that this was read from: no others could have changed it. */
function tryOpen(
  { when, opens }: Pick<BranchingStep, 'when' | 'opens'>,
  { today, valuesOf }: Facts,
): { isOpen: boolean; read: string[] } {
  const read: string[] = [];
  const noting: Facts = { today, valuesOf: (name) => (read.push(name), valuesOf(name)) };
  return { isOpen: (!when || holds(when, noting)) && (opens?.(noting) ?? true), read };
}

/** What a step indicator says. */
export interface StepCount {
  /** Place of the current step, from 1. */
  readonly current: number;
  /** Number of steps; where `openEnded`, the least that there are. */
  readonly total: number;
  /** True while answers to come may add steps. */
  readonly openEnded: boolean;
  readonly heading: string;
}

/** The place of the current step among those that ask something or end the form; `null` on a screen that is not counted. */
export function countOf(views: readonly StepView[]): StepCount | null {
  const counted = views.filter(({ kind }) => kind !== 'tells');
  const sure = counted.filter(({ state, mayChange }) => state !== 'closed' && !mayChange);
  const at = sure.findIndex(({ current }) => current);
  if (at < 0) return null;
  const openEnded = counted.some(({ mayChange, mayRepeat }) => mayChange || mayRepeat);
  return { current: at + 1, total: sure.length, openEnded, heading: sure[at]!.heading };
}
