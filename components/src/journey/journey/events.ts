import type { FrictionDetail } from './friction.js';

/** Detail of `pp-step-change`. */
export interface StepChangeDetail {
  readonly from: string;
  readonly to: string;
}

/** Detail of `pp-problems`. */
export interface ProblemsDetail {
  readonly step: string;
  /** Number of answers to mend. */
  readonly count: number;
}

declare global {
  interface HTMLElementEventMap {
    'pp-step-change': CustomEvent<StepChangeDetail>;
    'pp-problems': CustomEvent<ProblemsDetail>;
    'pp-friction': CustomEvent<FrictionDetail>;
  }
}
