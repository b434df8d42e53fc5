import type { Given } from '../../base/given.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkReference, parseReference } from '../../validation/reference.js';

/** Reads a question answered with a reference from `pp-reference-field`. */
export const referenceQuestion = (given: Given): Question | null =>
  writtenQuestion(given, (read) => {
    const shape = read('shape') ?? '';
    return {
      check: (text, { required }) => checkReference(text, { required, shape }),
      display: (text) => parseReference(text, shape) ?? text.trim(),
    };
  });
