import { describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import { listKind } from '../../base/list-kind.js';
import type { Plan, Surroundings } from '../../base/plan.js';

/** The look of `pp-select-field`: a native list. */
export const describeSelectField = (given: Given, around: Surroundings): Plan =>
  describeControl(given, around, listKind(given, around));
