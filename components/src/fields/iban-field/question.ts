import type { Given } from '../../base/given.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkIban, formatIban } from '../../validation/iban.js';

/** Reads a question answered with an IBAN from `pp-iban-field`. */
export const ibanQuestion = (given: Given): Question | null =>
  writtenQuestion(given, () => ({ check: checkIban, display: formatIban }));
