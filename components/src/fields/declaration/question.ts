import { boxQuestion } from '../../base/closed-question.js';
import type { Given } from '../../base/given.js';
import { spotOf } from '../../base/open-question.js';
import type { Question } from '../../base/question.js';
import { sends } from './describe.js';

/** Reads a declaration from `pp-declaration`: it must be ticked. */
export function declarationQuestion(given: Given): Question | null {
  const spot = spotOf(given);
  return spot && boxQuestion({ ...spot, required: true, sends });
}
