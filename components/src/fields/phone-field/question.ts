import type { Given } from '../../base/given.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkPhone, formatPhone } from '../../validation/phone.js';

/** Reads a question answered with a telephone number from `pp-phone-field`. */
export const phoneQuestion = (given: Given): Question | null =>
  writtenQuestion(given, () => ({ check: checkPhone, display: formatPhone }));
