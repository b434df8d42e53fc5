import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFiles, type ChosenFile } from '../../../components/src/validation/file.js';
import { describeLimits, formatSize, type FileLimits } from '../../../components/src/validation/file-limits.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases, sizes, described } = readVectors('file') as {
  cases: readonly (Omit<Case<Partial<FileLimits>>, 'text'> & { files: readonly ChosenFile[] })[];
  sizes: readonly { bytes: number; lang: string; expected: string }[];
  described: readonly { name: string; limits: Partial<FileLimits>; expected: object }[];
};

checksCases('vectors/file.json', cases, ({ files, limits }) => checkFiles(files, { lang: 'fr', ...limits }));

describe('the size of a file', () => {
  for (const { bytes, lang, expected } of sizes)
    it(`${bytes}: ${expected}`, () => assert.equal(formatSize(bytes, lang), expected));
});

describe('the limits of files', () => {
  for (const { name, limits, expected } of described)
    it(name, () => assert.deepEqual(describeLimits({ lang: 'fr', ...limits }), expected));
});

describe('for every file', () => {
  it('nothing stops a check, and what is too large is said to be larger than the limit', () => {
    const file = fc.record({
      name: fc.string(),
      size: fc.nat(10_000_000_000),
      type: fc.oneof(fc.string(), fc.constant('image/png')),
    });
    const limits = fc.record({
      accept: fc.oneof(fc.string(), fc.constantFrom('image/*', '.pdf,.png', '*/*', ',', '/', '.', 'a/b/c')),
      maxSize: fc.nat(10_000_000_000),
      multiple: fc.boolean(),
      required: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(file), limits, fc.constantFrom('fr', 'en'), (files, limit, lang) => {
        const outcome = checkFiles(files, { ...limit, lang });
        assert.ok(describeLimits({ ...limit, lang }).types);
        assertSaid(outcome);
        if (outcome?.key === 'error.file.tooLarge')
          assert.notEqual(outcome.parameters?.size, outcome.parameters?.limit);
      }),
    );
  });
});
