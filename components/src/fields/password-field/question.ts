import { find, isControl, type Given } from '../../base/given.js';
import { numberIn } from '../../base/numbers.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkPassword } from '../../validation/password.js';

/** A password that the person chooses now has rules; one that they have already has none. */
export const isNew = (given: Given): boolean =>
  !/\bcurrent-password\b/.test(given.get('autocomplete') ?? find(given, isControl)?.get('autocomplete') ?? '');

/** Reads a question answered with a password from `pp-password-field`. Its answer is shown nowhere. */
export const passwordQuestion = (given: Given): Question | null =>
  writtenQuestion(given, (read) => ({
    check(text, { required }) {
      if (isNew(given)) return checkPassword(text, { required, minlength: numberIn(read('minlength')) });
      return required && text === '' ? { key: 'error.currentPassword.required' } : null;
    },
    display: (text) => (text === '' ? '' : '••••'),
  }));
