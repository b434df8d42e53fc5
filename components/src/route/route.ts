/** A step, as far as the way through a form knows it. */
export interface RouteStep {
  readonly name: string;
}

/** The step after `current`; none after the last, nor from a name that no step has. */
export function nextStep<S extends RouteStep>(steps: readonly S[], current: string): S | undefined {
  const index = indexOf(steps, current);
  return index < 0 ? undefined : steps[index + 1];
}

/** The step before `current`; none before the first. */
export function previousStep<S extends RouteStep>(steps: readonly S[], current: string): S | undefined {
  return steps[indexOf(steps, current) - 1];
}

/**
 * The first step where something is still to be answered or mended.
 * @param isComplete tells whether a step has no problem
 */
export function firstUnanswered<S extends RouteStep>(
  steps: readonly S[],
  isComplete: (step: S) => boolean,
): S | undefined {
  return steps.find((step) => !isComplete(step));
}

/** Whether a step may be shown: every step before it has no problem. */
export function mayOpen<S extends RouteStep>(
  steps: readonly S[],
  name: string,
  isComplete: (step: S) => boolean,
): boolean {
  const index = indexOf(steps, name);
  return index >= 0 && steps.slice(0, index).every(isComplete);
}

const indexOf = (steps: readonly RouteStep[], name: string): number => steps.findIndex((step) => step.name === name);
