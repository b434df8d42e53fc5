import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkIban, formatIban, parseIban, type IbanLimits } from '../../../components/src/validation/iban.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases } = readVectors('iban') as { cases: readonly Case<IbanLimits, { value?: string; display?: string }>[] };

checksCases('vectors/iban.json', cases, ({ text, limits }) => checkIban(text, limits));

const right = cases.filter(({ expected }) => expected.value);

describe('an IBAN', () => {
  for (const { name, text, expected } of right) {
    it(`is read and shown: ${name}`, () => {
      assert.equal(parseIban(text), expected.value);
      assert.equal(formatIban(text), expected.display);
    });
  }

  // A letter counts as two figures: one typed for a figure is found in 96 of 97 cases only.
  it('with one wrong figure is found, and so are two neighbours the wrong way round', () => {
    fc.assert(
      fc.property(fc.constantFrom(...right), fc.nat(40), fc.nat(9), ({ expected }, at, figure) => {
        const value = expected.value!;
        const place = 4 + (at % (value.length - 5));
        const [before, pair, after] = [value.slice(0, place), value.slice(place, place + 2), value.slice(place + 2)];
        if (!/^\d\d$/.test(pair)) return;
        for (const other of [`${figure}${pair[1]!}`, `${pair[1]!}${pair[0]!}`]) {
          const typed = before + other + after;
          assert.equal(checkIban(typed, {}) === null, typed === value, typed);
        }
      }),
    );
  });

  it('of any kind never stops a check; shown and read again, it is the same', () => {
    const piece = fc.constantFrom('FR', 'BE68', '5390', '0754', '7034', ' ', 'X', '0', 'IBAN');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const outcome = checkIban(typed, { required: true });
        assertSaid(outcome);
        assert.equal(outcome === null, parseIban(typed) !== null);
        if (outcome === null) assert.equal(parseIban(formatIban(typed)), parseIban(typed));
      }),
    );
  });
});
