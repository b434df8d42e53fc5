import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { declaredChecks, enginesTable } from '../support/engines-table.js';
import { ROOT } from '../support/files.js';

describe('tests/ENGINES.md', () => {
  it('says what the tests declare: "npm run engines" writes it again', async () => {
    assert.equal(await readFile(join(ROOT, 'tests', 'ENGINES.md'), 'utf8'), enginesTable());
  });
});

describe('the engines of a check', () => {
  const everywhere = ['chromium', 'firefox', 'webkit'];

  it('are all three for an element test that needs nothing', () => {
    assert.deepEqual(declaredChecks('a.browser.ts', "describe('x', () => { it('one', () => {}); });"), [
      { title: 'one', engines: everywhere },
    ]);
  });

  it('are those that have what the test needs', () => {
    const code =
      "needs('setViewport').it('two', async () => {}); needs('emulateMedia', 'setViewport').it(`three`, async () => {});";
    assert.deepEqual(declaredChecks('a.browser.ts', code), [
      { title: 'two', engines: ['chromium', 'firefox'] },
      { title: 'three', engines: ['chromium'] },
    ]);
  });

  it('are those that a journey names', () => {
    assert.deepEqual(declaredChecks('a.test.ts', "testIn(['chromium', 'webkit'], 'four', async () => {});"), [
      { title: 'four', engines: ['chromium', 'webkit'] },
    ]);
  });

  it('are those of a constant of the same file that a journey names', () => {
    const code =
      "const BOTH = ['chromium', 'firefox'] as const; testIn(BOTH, 'five', async () => {}); testIn(ENGINES, 'six', f);";
    assert.deepEqual(declaredChecks('a.test.ts', code), [
      { title: 'five', engines: ['chromium', 'firefox'] },
      { title: 'six', engines: everywhere },
    ]);
  });

  it('are those of the whole file where its first comment says so', () => {
    const code =
      "/** Back, in one engine. @engines chromium, firefox */ import { it } from 'node:test'; it('seven', () => {});";
    assert.deepEqual(declaredChecks('a.test.ts', code), [{ title: 'seven', engines: ['chromium', 'firefox'] }]);
  });

  it('must be said by a journey', () => {
    assert.throws(() => declaredChecks('tests/journeys/a.test.ts', "it('eight', () => {});"), /a\.test\.ts.*@engines/);
  });
});
