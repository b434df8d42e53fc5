import { describeBox } from '../../base/describe-box.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';

/** The look of `pp-checkbox`. */
export const describeCheckbox = (given: Given, around: Surroundings): Plan => describeBox(given, around);
