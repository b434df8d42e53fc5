import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkPhone,
  formatPhone,
  parsePhone,
  phoneHref,
  type PhoneLimits,
} from '../../../components/src/validation/phone.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

interface Expected {
  readonly value?: string | null;
  readonly display?: string;
  readonly href?: string;
}
const { cases } = readVectors('phone') as { cases: readonly Case<PhoneLimits, Expected>[] };

checksCases('vectors/phone.json', cases, ({ text, limits }) => checkPhone(text, limits));

describe('a telephone number', () => {
  for (const { name, text, expected } of cases.filter(({ expected }) => expected.value)) {
    it(`${name}: read, shown and called`, () => {
      assert.equal(parsePhone(text), expected.value);
      assert.equal(formatPhone(text), expected.display);
      assert.equal(phoneHref(text), expected.href);
    });
  }

  it('that cannot be called has no link, and is shown as it was typed', () => {
    assert.equal(phoneHref('le soir'), null);
    assert.equal(formatPhone(' le  soir '), 'le soir');
  });

  it('of France is read the same however its figures stand', () => {
    const figures = fc.stringMatching(/^[1-9]\d{8}$/);
    const start = fc.constantFrom('0', '+33', '0033', '+33 (0)', '+33 0', '(+33) ', '00 33 (0) ');
    const mark = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0', '/');
    fc.assert(
      fc.property(figures, start, fc.array(mark, { minLength: 8, maxLength: 8 }), (digits, before, marks) => {
        const text =
          before +
          Array.from(digits)
            .map((digit, index) => digit + (marks[index] ?? ''))
            .join('');
        assert.equal(parsePhone(text), parsePhone(`0${digits}`), text);
        assert.equal(parsePhone(formatPhone(text)), parsePhone(text), formatPhone(text));
        assert.equal(checkPhone(text, {}), null);
      }),
    );
  });

  it('of any kind never stops a check; shown and read again, it is the same', () => {
    const piece = fc.constantFrom('0', '1', '33', '+', '(0)', ' ', '.', '06', '999', '-', 'x');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const outcome = checkPhone(typed, { required: true });
        assertSaid(outcome);
        const number = parsePhone(typed);
        assert.equal(outcome === null, number !== null);
        if (number === null) return;
        assert.match(number, /^(?:\+[1-9]\d{3,14}|\d{2,6})$/);
        assert.equal(parsePhone(number), number);
        assert.equal(parsePhone(formatPhone(typed)), number);
      }),
    );
  });
});
