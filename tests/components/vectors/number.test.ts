import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from '../../../components/src/validation/number.js';

const { cases } = JSON.parse(
  readFileSync(new URL('../../../components/vectors/number.json', import.meta.url), 'utf8'),
) as { cases: readonly { name: string; text: string; expected: number | null }[] };

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
