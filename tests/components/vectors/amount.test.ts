import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkAmount,
  currencyName,
  exampleAmount,
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

describe('the example of an amount', () => {
  for (const [lang, currency, expected] of [
    ['fr', undefined, '1\u202f234,50'],
    ['en', undefined, '1,234.50'],
    ['fr', 'XPF', '1\u202f234'],
    ['en', 'JPY', '1234'],
  ] as const) {
    it(`${lang}, ${currency ?? 'EUR'}: ${expected}`, () => assert.equal(exampleAmount(lang, currency), expected));
  }

  it('is an answer, in every language and currency', () => {
    for (const lang of ['fr', 'en', 'de', 'de-CH', 'ar-EG', 'hi', 'sv'])
      for (const currency of ['EUR', 'USD', 'CHF', 'XPF', 'JPY', 'KWD'])
        assert.equal(checkAmount(exampleAmount(lang, currency), { lang, currency }), null, `${lang} ${currency}`);
  });
});

describe('the name of a currency', () => {
  it('is that of several, in the language around', () => {
    assert.equal(currencyName('fr'), 'euros');
    assert.equal(currencyName('en'), 'euros');
    assert.equal(currencyName('fr', 'XPF'), 'francs CFP');
  });
});
