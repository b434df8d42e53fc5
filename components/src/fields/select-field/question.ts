import { selectQuestion } from '../../base/closed-question.js';
import { find, isControl, type Given } from '../../base/given.js';
import { spotOf } from '../../base/open-question.js';
import { readOptions } from '../../base/options.js';
import type { Question } from '../../base/question.js';

/** Reads a closed question from `pp-select-field`. */
export function listQuestion(given: Given): Question | null {
  const spot = spotOf(given);
  return spot && selectQuestion({ ...spot, options: find(given, isControl) ? undefined : readOptions(given) });
}
