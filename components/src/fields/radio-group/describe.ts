import { describeChoices } from '../../base/describe-choices.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';

/** The look of `pp-radio-group`. */
export const describeRadioGroup = (given: Given, around: Surroundings): Plan => describeChoices('radio', given, around);
