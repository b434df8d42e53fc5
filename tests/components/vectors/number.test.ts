import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkNumber,
  decimalsOf,
  formatNumber,
  parseNumber,
  type NumberLimits,
} from '../../../components/src/validation/number.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases, checks, written } = readVectors('number') as {
  cases: readonly { name: string; text: string; expected: number | null }[];
  checks: readonly Case<Partial<NumberLimits>>[];
  written: readonly { name: string; value: number; lang: string; expected: string }[];
};

describe('a number as people write it', () => {
  for (const { name, text, expected } of cases) {
    it(`${name}: ${text}`, () => assert.equal(parseNumber(text), expected));
  }

  it('is read back from how French and English write it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom('fr', 'en'),
        (cents, lang) => {
          const written = new Intl.NumberFormat(lang, { minimumFractionDigits: 2 }).format(cents / 100);
          assert.equal(parseNumber(written), cents / 100);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Number.isFinite(parseNumber(text) ?? 0)));
  });
});

checksCases('vectors/number.json', checks, ({ text, limits }) => checkNumber(text, { lang: 'fr', ...limits }));

describe('a number that we write', () => {
  for (const { name, value, lang, expected } of written) {
    it(name, () => assert.equal(formatNumber(value, lang), expected));
  }

  it('is read back, in every language', () => {
    const number = fc.oneof(
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => Math.abs(value) > 1e-3),
      fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(4)).map(([of, by]) => of / 10 ** by + 0),
    );
    fc.assert(
      fc.property(number, fc.constantFrom('fr', 'en', 'de', 'de-CH', 'ar-EG', 'fa', 'hi', 'sv'), (value, lang) => {
        assert.equal(parseNumber(formatNumber(value, lang)), value);
      }),
    );
  });
});

describe('for every input', () => {
  const piece = fc.constantFrom('1', '234', '12', '.', ',', ' ', '-', '€', '٣', 'x');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );

  it('nothing that is typed stops a check, and what is all right is a number', () => {
    const limits = fc.record({
      decimals: fc.option(fc.nat(4), { nil: undefined }),
      min: fc.integer(),
      max: fc.integer(),
    });
    fc.assert(
      fc.property(text, limits, fc.constantFrom('fr', 'en'), (typed, limit, lang) => {
        const outcome = checkNumber(typed, { required: true, lang, ...limit });
        assertSaid(outcome);
        if (outcome === null) assert.notEqual(parseNumber(typed), null);
      }),
    );
  });

  it('the two readings that are offered are read as they are, and differ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        fc.constantFrom('fr', 'en', 'de'),
        fc.option(fc.nat(4), { nil: undefined }),
        (before, after, mark, lang, decimals) => {
          const outcome = checkNumber(`${before}${mark}${String(after).padStart(3, '0')}`, { lang, decimals });
          assert.equal(outcome?.key, 'error.number.ambiguous');
          const { whole, decimal } = outcome.parameters!;
          for (const reading of [whole, decimal])
            assert.equal(checkNumber(String(reading), { lang, decimals }), null, String(reading));
          assert.notEqual(whole, decimal);
          assert.equal(parseNumber(String(whole)), before * 1000 + after);
        },
      ),
    );
  });
});

describe('the decimals that a step allows', () => {
  for (const [step, decimals] of [
    [null, 0],
    ['1', 0],
    ['5', 0],
    ['0.5', 1],
    ['0.01', 2],
    ['.001', 3],
    ['any', undefined],
    ['ANY', undefined],
    ['x', 0],
  ] as const) {
    it(`step="${step ?? ''}": ${decimals ?? 'any'}`, () => assert.equal(decimalsOf(step), decimals));
  }
});
