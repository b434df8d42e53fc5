import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { installReason, nodeComplaint } from '../support/bootstrap.mjs';
import { ROOT } from '../support/files.js';
import { runProgram } from '../support/programs.js';

describe('the version of Node', () => {
  for (const version of ['18.20.8', '20.0.0', '20.18.3']) {
    it(`${version} is too old, and the sentence says what to do`, () => {
      assert.match(nodeComplaint(version) ?? '', /20\.19.*install/);
    });
  }
  for (const version of ['20.19.0', '20.20.1', '22.0.0', '24.1.0']) {
    it(`${version} is new enough`, () => {
      assert.equal(nodeComplaint(version), undefined);
    });
  }
});

describe('what has to be installed', () => {
  let root: string;
  const write = (file: string, packages: object): Promise<void> =>
    writeFile(join(root, file), JSON.stringify({ packages }));

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'plain-pied-bootstrap-'));
    await mkdir(join(root, 'node_modules'));
    await write('package-lock.json', {
      '': { version: '1.0.0' },
      components: { version: '1.0.0' },
      'node_modules/@plain-pied/components': { link: true },
      'node_modules/lit': { version: '3.3.3' },
      'node_modules/fsevents': { version: '2.0.0', optional: true },
    });
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  it('everything, when npm has not run', () => {
    assert.match(installReason(root) ?? '', /not installed yet/);
  });

  it('nothing, when versions agree and only optional packages are absent', async () => {
    await write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.3' } });
    assert.equal(installReason(root), undefined);
  });

  it('everything, when one version differs', async () => {
    await write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.2' } });
    assert.match(installReason(root) ?? '', /package-lock/);
  });
});

describe('the command', () => {
  const bootstrap = join(ROOT, 'tests', 'support', 'bootstrap.mjs');

  it('refuses a name that it does not know', async () => {
    const { status, output } = await runProgram(process.execPath, [bootstrap, 'dance']);
    assert.equal(status, 2);
    assert.match(output, /start, test, bench/);
  });

  it('hands the exit status on', async () => {
    const { status } = await runProgram(process.execPath, [bootstrap, 'test', '--only', 'no-such-stage'], {
      cwd: ROOT,
    });
    assert.equal(status, 2);
  });
});
