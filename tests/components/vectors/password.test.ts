import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkPassword,
  passwordRules,
  type PasswordLimits,
  type PasswordRule,
} from '../../../components/src/validation/password.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases } = readVectors('password') as { cases: readonly Case<PasswordLimits, { rules: PasswordRule[] }>[] };

checksCases('vectors/password.json', cases, ({ text, limits }) => checkPassword(text, limits));

describe('the rules of a password', () => {
  for (const { name, text, limits, expected } of cases)
    it(name, () => assert.deepEqual(passwordRules(text, limits), expected.rules));

  it('are all met exactly where nothing is to be mended', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, minlength) => {
        const outcome = checkPassword(text, { required: true, minlength });
        assertSaid(outcome);
        assert.equal(
          outcome === null,
          passwordRules(text, { minlength }).every(({ met }) => met),
        );
      }),
    );
  });
});
