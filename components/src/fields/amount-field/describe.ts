import { asFigures, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import { numberIn } from '../../base/numbers.js';
import type { Plan, Surroundings, Words } from '../../base/plan.js';
import { currencyName, exampleAmount } from '../../validation/amount.js';
import { periodIn } from './period.js';

/** The look of `pp-amount-field`: currency and period stand in the label, so that nobody has to guess them. */
export function describeAmountField(given: Given, around: Surroundings): Plan {
  const { words } = around;
  const currency = given.get('currency') ?? undefined;
  const period = periodIn(given.get('period'), words);
  const name = currencyName(words.lang, currency);
  return describeControl(given, around, {
    attributes: { type: 'text' },
    usual: {
      ...asFigures,
      inputmode: keyboard(given),
      'data-pp-width': given.get('width') ?? '10',
    },
    labelEnd: words.text(period ? 'amount.inPeriod' : 'amount.in', { currency: name, period }),
    hint: hint(words, currency),
  });
}

/** Keyboards of figures may have no minus: see `pp-number-field`. A point or comma stands for cents, or is pasted with them. */
const keyboard = (given: Given): string | undefined => ((numberIn(given.get('min')) ?? 0) < 0 ? undefined : 'decimal');

const hint = (words: Words, currency?: string): string =>
  words.text('answer.example', { example: exampleAmount(words.lang, currency) });
