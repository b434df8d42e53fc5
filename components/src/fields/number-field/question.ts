import type { Given } from '../../base/given.js';
import { numberIn } from '../../base/numbers.js';
import type { Question } from '../../base/question.js';
import { writtenQuestion } from '../../base/written-question.js';
import { checkNumber, formatNumber, parseNumber } from '../../validation/number.js';

/** Reads a question answered with a number from `pp-number-field`. */
export const numberQuestion = (given: Given): Question | null =>
  writtenQuestion(given, (read) => {
    const limits = {
      min: numberIn(read('min')),
      max: numberIn(read('max')),
      decimals: numberIn(read('decimals')) ?? 0,
    };
    const unit = read('unit');
    return {
      check: (text, asked) => checkNumber(text, { ...limits, ...asked }),
      display(text, { lang }) {
        const value = parseNumber(text);
        return value === null ? text.trim() : [formatNumber(value, lang), unit].filter(Boolean).join('\u00a0');
      },
      fact: (text) => String(parseNumber(text) ?? ''),
    };
  });
