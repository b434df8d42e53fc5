import type { Given } from '../../base/given.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkEmail } from '../../validation/email.js';

/** Reads a question answered with an e-mail address from `pp-email-field`. */
export const emailQuestion = (given: Given): Question | null =>
  writtenQuestion(given, () => ({ check: checkEmail, display: (text) => text.trim() }));
