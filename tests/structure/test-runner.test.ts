/** The runner behind `npm test` must never call a run good that was not: these tests run it on small test files. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readEngineLack } from '../support/engine-tests.js';
import { ROOT } from '../support/files.js';
import { runProgram } from '../support/programs.js';
import { runNodeTests } from '../support/stages/node-tests.js';
import { chosenStages, STAGES } from '../support/stages/choice.js';

describe('node tests', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plain-pied-runner-'));
    const mixed = `
      import test, { describe, it } from 'node:test';
      describe('suite', () => {
        it('holds', () => {});
        it('breaks', () => { throw new Error('the reason'); });
        it.skip('waits', () => {});
      });
      test('has a reason to wait', (t) => { t.skip('no such engine'); });
    `;
    await writeFile(join(folder, 'mixed.test.ts'), mixed);
    await writeFile(join(folder, 'empty.test.ts'), 'export {};');
    await writeFile(
      join(folder, 'dies.test.ts'),
      "import test from 'node:test'; test('a', () => {}); process.exit(3);",
    );
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('counts tests, not suites, and prints the failure with its place and reason', async () => {
    const { counts, text, skips } = await runNodeTests([join(folder, 'mixed.test.ts')]);
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 2 });
    assert.match(text, /suite › breaks/);
    assert.match(text, /the reason/);
    assert.ok(skips.includes('no such engine'));
  });

  it('takes a file without tests for a failure', async () => {
    const { counts, text } = await runNodeTests([join(folder, 'empty.test.ts')]);
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
    assert.match(text, /holds no test/);
  });

  it('takes a file that ends by itself for a failure', async () => {
    const { counts } = await runNodeTests([join(folder, 'dies.test.ts')]);
    assert.equal(counts.failed, 1);
  });
});

describe('stages', () => {
  it('are all run when none is named', () => {
    assert.deepEqual(chosenStages(undefined), [...STAGES]);
  });

  it('run in their own order, whatever the order of the names', () => {
    assert.deepEqual(chosenStages('unit,lint'), ['lint', 'unit']);
  });

  it('are refused by name when there is no such stage', () => {
    assert.throws(() => chosenStages('unit,elephants'), /elephants/);
  });
});

describe('a missing engine', () => {
  const nothing = { PATH: '/nowhere' };

  it('is a skip with a reason on a person’s machine', () => {
    assert.deepEqual(readEngineLack('firefox', { missing: 'no Firefox' }, nothing), { skip: 'no Firefox' });
  });

  it('is a failure in CI', () => {
    assert.deepEqual(readEngineLack('firefox', { missing: 'no Firefox' }, { ...nothing, CI: 'true' }), {
      fail: 'no Firefox',
    });
  });

  it('is a failure where it was asked for, and there only', () => {
    const asked = { ...nothing, PLAIN_PIED_ENGINES: 'chromium,webkit' };
    assert.deepEqual(readEngineLack('webkit', { missing: 'no WebKit' }, asked), { fail: 'no WebKit' });
    assert.deepEqual(readEngineLack('firefox', { missing: 'no Firefox' }, asked), { skip: 'no Firefox' });
  });

  it('is nothing when it is there', () => {
    assert.equal(readEngineLack('firefox', { path: '/usr/bin/firefox' }, nothing), undefined);
  });
});

describe('npm test', () => {
  it('ends with the counts alone on the last line, and with a status that tells', async () => {
    const { status, stdout } = await runTests('--only', 'unit', 'tests/structure/bootstrap');
    assert.equal(status, 0);
    assert.match(stdout.trimEnd().split('\n').at(-1) ?? '', /^[1-9]\d* passed, 0 failed, \d+ skipped$/);
  });

  it('fails when a filter matches nothing', async () => {
    const { status, output } = await runTests('--only', 'unit', 'no-such-file');
    assert.equal(status, 1);
    assert.match(output, /no-such-file/);
  });

  it('is what package.json and CI call', async () => {
    const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    assert.equal(scripts.test, 'node tests/support/bootstrap.mjs test');
  });
});

function runTests(...flags: string[]): ReturnType<typeof runProgram> {
  return runProgram(process.execPath, ['--import', 'tsx', join('tests', 'support', 'test.ts'), ...flags], {
    cwd: ROOT,
  });
}
