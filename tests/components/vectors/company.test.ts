import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkCompany,
  formatCompany,
  parseCompany,
  type CompanyLimits,
} from '../../../components/src/validation/company.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases } = readVectors('company') as {
  cases: readonly Case<CompanyLimits, { value?: string; display?: string }>[];
};

checksCases('vectors/company.json', cases, ({ text, limits }) => checkCompany(text, limits));

const right = cases.filter(({ expected }) => expected.value);

describe('the number of a company', () => {
  for (const { name, text, expected } of right) {
    it(`is read and shown: ${name}`, () => {
      assert.equal(parseCompany(text), expected.value);
      assert.equal(formatCompany(text), expected.display);
    });
  }

  it('with one wrong figure is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...right), fc.nat(8), fc.nat(9), ({ expected }, at, figure) => {
        const value = expected.value!;
        const wrong = value.slice(0, at) + String(figure) + value.slice(at + 1);
        assert.equal(checkCompany(wrong, {}) === null, wrong === value, wrong);
      }),
    );
  });

  it('of any kind never stops a check; shown and read again, it is the same', () => {
    const piece = fc.constantFrom('732', '829', '320', '00074', ' ', 'SIRET', '356000000', '49837', 'x');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('siren', 'siret', 'either', undefined), (typed, kind) => {
        const outcome = checkCompany(typed, { required: true, kind });
        assertSaid(outcome);
        if (outcome === null) assert.equal(parseCompany(formatCompany(typed)), parseCompany(typed));
        if (outcome === null) assert.notEqual(parseCompany(typed), null);
      }),
    );
  });
});
