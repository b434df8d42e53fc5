import { boxQuestion } from '../../base/closed-question.js';
import type { Given } from '../../base/given.js';
import { spotOf } from '../../base/open-question.js';
import type { Question } from '../../base/question.js';

/** Reads a single box from `pp-checkbox`. */
export function checkboxQuestion(given: Given): Question | null {
  const spot = spotOf(given);
  return spot && boxQuestion(spot);
}
