import type { RouteStep } from './route.js';
import { holds, type Condition, type Facts } from './when.js';

/** A step that may belong to the way or not, for the answers given. */
export interface BranchingStep extends RouteStep {
  /** Names on the wire of the questions that it asks. */
  readonly asks: readonly string[];
  /** The condition written in the page; none means always. */
  readonly when?: Condition;
  /** A condition in code, from a module that the browser and the server both import. Both conditions must hold. */
  readonly opens?: (facts: Facts) => boolean;
  /** The person took this entry of a repeated part away: its answers stay, and say only whether another entry follows. */
  readonly removed?: boolean;
}

/**
 * The steps that belong to the way, in order.
 * Answers of a closed step are kept and do not count, so a branch inside a closed branch is closed too.
 */
export function wayFor<S extends BranchingStep>(steps: readonly S[], facts: Facts): S[] {
  const counted: S[] = [];
  const askedAnywhere = new Set(steps.flatMap(({ asks }) => asks));
  const counting: Facts = {
    today: facts.today,
    valuesOf: (name) =>
      !askedAnywhere.has(name) || counted.some(({ asks }) => asks.includes(name)) ? facts.valuesOf(name) : [],
  };
  for (const step of steps) {
    if ((!step.when || holds(step.when, counting)) && (step.opens?.(counting) ?? true)) counted.push(step);
  }
  return counted.filter(({ removed }) => !removed);
}

/**
 * The way where closed and open steps ask one name: what a closed one holds leads nowhere, so the way is asked again
 * without it until it stays the same.
 * @param wayWith the way for the answers of these steps, at first for all answers
 */
export function settledWay<S>(wayWith: (open?: readonly S[]) => readonly S[], most: number): readonly S[] {
  let way = wayWith();
  for (let times = 0; times < most; times += 1) {
    const next = wayWith(way);
    if (next.length === way.length && next.every((step, index) => step === way[index])) break;
    way = next;
  }
  return way;
}
