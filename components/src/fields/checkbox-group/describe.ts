import { describeChoices } from '../../base/describe-choices.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';

/** The look of `pp-checkbox-group`. */
export const describeCheckboxGroup = (given: Given, around: Surroundings): Plan =>
  describeChoices('checkbox', given, around);
