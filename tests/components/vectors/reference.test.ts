import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkReference,
  exampleReference,
  hasLetters,
  parseReference,
  type ReferenceLimits,
} from '../../../components/src/validation/reference.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases } = readVectors('reference') as { cases: readonly Case<ReferenceLimits, { value?: string | null }>[] };

checksCases('vectors/reference.json', cases, ({ text, limits }) => checkReference(text, limits));

describe('a reference', () => {
  for (const { name, text, limits, expected } of cases.filter(({ expected }) => expected.value))
    it(`is kept: ${name}`, () => assert.equal(parseReference(text, limits.shape), expected.value));

  it('of any kind never stops a check, nor does any shape; what is kept is read again as the same', () => {
    const piece = fc.constantFrom('9', 'A', 'X', '{2}', '{', '}', '-', ' ', '\\', 'B', '7', '/', '{0}');
    const shape = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-zA-Z -]{0,12}$/));
    fc.assert(
      fc.property(text, shape, (typed, form) => {
        const outcome = checkReference(typed, { required: true, shape: form });
        assertSaid(outcome);
        const kept = parseReference(typed, form);
        assert.equal(outcome === null, kept !== null);
        if (kept !== null) assert.equal(parseReference(kept, form), kept);
      }),
    );
  });
});

describe('the example of a reference', () => {
  for (const [shape, expected, letters] of [
    ['9{13}', '1234567890123', false],
    ['99-9{4}', '12-3456', false],
    ['9{7}A', '1234567A', true],
    ['C\\AF X{3}', 'CAF A1B', true],
    ['9{', null, true],
    ['', null, true],
  ] as const) {
    it(`${shape || 'no shape'}: ${expected ?? 'none'}`, () => {
      assert.equal(exampleReference(shape), expected);
      assert.equal(hasLetters(shape), letters);
    });
  }

  it('fits its shape', () => {
    for (const { limits } of cases) {
      const example = exampleReference(limits.shape);
      if (example !== null) assert.equal(checkReference(example, limits), null, limits.shape);
    }
  });
});
