import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkAmount,
  formatAmount,
  parseAmount,
  type AmountLimits,
} from '../../../components/src/validation/amount.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases, written } = readVectors('amount') as {
  cases: readonly Case<Partial<AmountLimits>, { value?: number | null }>[];
  written: readonly { name: string; value: number; lang: string; currency?: string; expected: string }[];
};

checksCases('vectors/amount.json', cases, ({ text, limits }) => checkAmount(text, { lang: 'fr', ...limits }));

describe('an amount', () => {
  for (const { name, text, limits, expected } of cases.filter(({ expected }) => 'value' in expected))
    it(`is read: ${name}`, () => assert.equal(parseAmount(text, limits.currency), expected.value));

  for (const { name, value, lang, currency, expected } of written)
    it(`is written: ${name}`, () => assert.equal(formatAmount(value, lang, currency), expected));

  it('that we write is read back, in every language and currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }),
        fc.constantFrom('fr', 'en', 'en-GB', 'de', 'de-CH', 'ar-EG', 'hi', 'sv'),
        fc.constantFrom('EUR', 'USD', 'CHF', 'XPF', 'JPY', 'GBP'),
        (cents, lang, currency) => {
          const value = ['XPF', 'JPY'].includes(currency) ? cents : cents / 100;
          const text = formatAmount(value, lang, currency);
          assert.equal(parseAmount(text, currency), value, text);
          assert.equal(checkAmount(text, { lang, currency, min: -1e9 * 10 }), null);
        },
      ),
    );
  });

  it('of any kind never stops a check', () => {
    const piece = fc.constantFrom('1', '234', '12', '.', ',', ' ', '-', '€', 'EUR', 'euros', '50');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('fr', 'en'),
        fc.constantFrom('EUR', 'XPF', '', '('),
        (typed, lang, currency) => {
          const outcome = checkAmount(typed, { required: true, lang, currency, min: 0, max: 1000 });
          assertSaid(outcome);
          if (outcome === null) assert.ok(parseAmount(typed, currency)! >= 0);
        },
      ),
    );
  });
});
