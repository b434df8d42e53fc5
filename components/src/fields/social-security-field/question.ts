import type { Given } from '../../base/given.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkNir, formatNir } from '../../validation/social-security.js';

/** Reads a question answered with a French social-security number from `pp-social-security-field`. */
export const socialSecurityQuestion = (given: Given): Question | null =>
  writtenQuestion(given, (read) => ({
    check: (text, { required }) => checkNir(text, { required, key: read('key') !== undefined }),
    display: formatNir,
  }));
