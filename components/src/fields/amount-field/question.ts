import type { Given } from '../../base/given.js';
import { numberIn } from '../../base/numbers.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkAmount, formatAmount, parseAmount } from '../../validation/amount.js';
import { periodIn } from './period.js';

/** Reads a question answered with an amount of money from `pp-amount-field`. */
export const amountQuestion = (given: Given): Question | null =>
  writtenQuestion(given, (read) => {
    const currency = read('currency');
    const limits = { min: numberIn(read('min')), max: numberIn(read('max')), currency };
    return {
      check: (text, asked) => checkAmount(text, { ...limits, ...asked }),
      display(text, words) {
        const value = parseAmount(text, currency);
        if (value === null) return text.trim();
        return [formatAmount(value, words.lang, currency), periodIn(read('period'), words)].filter(Boolean).join(' ');
      },
      fact: (text) => String(parseAmount(text, currency) ?? ''),
    };
  });
