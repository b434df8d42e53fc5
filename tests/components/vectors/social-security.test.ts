import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkNir,
  formatNir,
  nirKey,
  parseNir,
  type NirLimits,
} from '../../../components/src/validation/social-security.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases } = readVectors('social-security') as {
  cases: readonly Case<NirLimits, { value?: string; display?: string }>[];
};

checksCases('vectors/social-security.json', cases, ({ text, limits }) => checkNir(text, limits));

describe('a social-security number', () => {
  for (const { name, text, expected } of cases.filter(({ expected }) => expected.value)) {
    it(`is read and shown: ${name}`, () => {
      assert.equal(parseNir(text), expected.value);
      assert.equal(formatNir(text), expected.display);
    });
  }

  const number = fc.stringMatching(/^[123478]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|2[AB]|9[0-6]|99)\d{6}$/);

  it('with its key is all right, and one wrong figure is found', () => {
    fc.assert(
      fc.property(number, fc.nat(12), fc.nat(9), (figures, at, figure) => {
        const whole = figures + nirKey(figures);
        assert.equal(checkNir(whole, { key: true }), null);
        assert.equal(parseNir(formatNir(whole)), whole);
        const wrong = whole.slice(0, at) + String(figure) + whole.slice(at + 1);
        if (wrong !== whole) assert.notEqual(checkNir(wrong, {}), null);
      }),
    );
  });

  it('of any kind never stops a check', () => {
    const piece = fc.constantFrom('1', '85', '05', '2A', '78', '006', '084', '91', ' ', 'b', '13');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (typed, key) => {
        const outcome = checkNir(typed, { required: true, key });
        assertSaid(outcome);
        if (!key) assert.equal(outcome === null, parseNir(typed) !== null);
      }),
    );
  });
});
