import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkName, tidyName, type NameLimits } from '../../../components/src/validation/name.js';
import { checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases } = readVectors('name') as { cases: readonly Case<NameLimits, { value?: string | null }>[] };

checksCases('vectors/name.json', cases, ({ text, limits }) => checkName(text, limits));

describe('the name of a person', () => {
  for (const { name, text, expected } of cases.filter(({ expected }) => expected.value))
    it(`is kept: ${name}`, () => assert.equal(tidyName(text), expected.value));

  it('is never refused: only nothing at all is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(checkName(text, { required: true }) === null, /[^\s\p{Cf}]/u.test(text));
        assert.equal(tidyName(tidyName(text)), tidyName(text));
      }),
    );
  });
});
