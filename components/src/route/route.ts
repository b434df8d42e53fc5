/**
 * Where a person may go in a form: pure, and the same in the browser and on the server.
 * Answers never disappear here; a route only says which step comes next.
 */
export interface RouteStep {
  readonly name: string;
}

/** Says whether a step belongs to the way for the answers given. Every step does until steps have conditions. */
export type IsOpen<S extends RouteStep> = (step: S) => boolean;

const always = (): boolean => true;

/** The steps that belong to the way, in order. */
export const openSteps = <S extends RouteStep>(steps: readonly S[], isOpen: IsOpen<S> = always): S[] => steps.filter(isOpen);

/** The step after `current`, `undefined` after the last. */
export function nextStep<S extends RouteStep>(steps: readonly S[], current: string, isOpen: IsOpen<S> = always): S | undefined {
  return steps.slice(indexOf(steps, current) + 1).find(isOpen);
}

/** The step before `current`, `undefined` before the first. */
export function previousStep<S extends RouteStep>(steps: readonly S[], current: string, isOpen: IsOpen<S> = always): S | undefined {
  return steps.slice(0, Math.max(0, indexOf(steps, current))).findLast(isOpen);
}

/** The first open step that still has something to answer or to mend, `undefined` where all are complete. */
export function firstUnanswered<S extends RouteStep>(
  steps: readonly S[],
  isComplete: (step: S) => boolean,
  isOpen: IsOpen<S> = always,
): S | undefined {
  return steps.find((step) => isOpen(step) && !isComplete(step));
}

/** True where every open step before this one is complete. A step that is not open may not be opened. */
export function mayOpen<S extends RouteStep>(
  steps: readonly S[],
  name: string,
  isComplete: (step: S) => boolean,
  isOpen: IsOpen<S> = always,
): boolean {
  const index = indexOf(steps, name);
  return index >= 0 && isOpen(steps[index]!) && steps.slice(0, index).every((step) => !isOpen(step) || isComplete(step));
}

const indexOf = (steps: readonly RouteStep[], name: string): number => steps.findIndex((step) => step.name === name);
