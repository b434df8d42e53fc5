import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compulsoryEngines, type Engine, type Found } from '../support/engines.js';
import { prepareEngines, type TestMachine } from '../support/stages/engines.js';

/** A machine that has some engines, and where apt-get brings all that it is asked for. */
function machine(
  present: readonly Engine[],
  options: { root: boolean; works?: boolean },
): TestMachine & { ran: string[] } {
  const there = new Set(present);
  const ran: string[] = [];
  return {
    ran,
    mayInstall: () => options.root,
    find: (engine): Promise<Found> =>
      Promise.resolve(there.has(engine) ? { path: `/usr/bin/${engine}` } : { missing: `no ${engine}` }),
    aptGet: (args) => {
      ran.push(args.join(' '));
      if (options.works === false) return Promise.resolve({ status: 100, output: 'E: Unable to locate package' });
      if (args.includes('firefox-esr')) there.add('firefox');
      if (args.includes('webkit2gtk-driver')) there.add('webkit');
      return Promise.resolve({ status: 0, output: '' });
    },
  };
}

const prepare = async (
  on: TestMachine,
  env: NodeJS.ProcessEnv,
  install = true,
): Promise<{ said: string[]; found: Record<Engine, Found>; env: NodeJS.ProcessEnv }> => {
  const said: string[] = [];
  const found = await prepareEngines({ install, say: (line) => said.push(line), machine: on, env });
  return { said, found, env };
};

describe('compulsory engines', () => {
  it('are none on a person’s machine, all in CI, and those that are named', () => {
    assert.deepEqual([...compulsoryEngines({})], []);
    assert.deepEqual([...compulsoryEngines({ CI: 'true' })], ['chromium', 'firefox', 'webkit']);
    assert.deepEqual(
      [...compulsoryEngines({ CI: 'true', PLAIN_PIED_ENGINES: 'webkit, chromium' })],
      ['chromium', 'webkit'],
    );
  });
});

describe('engines that are missing', () => {
  it('are installed by root where they are compulsory, in one go, after saying so', async () => {
    const on = machine(['chromium'], { root: true });
    const { said, found } = await prepare(on, { CI: 'true' });
    assert.match(said[0] ?? '', /firefox-esr, webkit2gtk-driver, xvfb/);
    assert.deepEqual(
      on.ran.map((line) => line.split(' ')[0]),
      ['update', 'install'],
    );
    assert.ok(Object.values(found).every((place) => 'path' in place));
  });

  it('are not installed where they are not compulsory', async () => {
    const on = machine(['chromium'], { root: true });
    const { found } = await prepare(on, {});
    assert.deepEqual(on.ran, []);
    assert.deepEqual(found.webkit, { missing: 'no webkit' });
  });

  it('are not installed with --no-install, nor by somebody who is not root', async () => {
    const refusing = machine([], { root: true });
    await prepare(refusing, { CI: 'true' }, false);
    const person = machine([], { root: false });
    await prepare(person, { CI: 'true' });
    assert.deepEqual([...refusing.ran, ...person.ran], []);
  });

  it('stay missing, with what apt-get said, when it fails', async () => {
    const on = machine(['chromium'], { root: true, works: false });
    const { said, found } = await prepare(on, { CI: 'true' });
    assert.match(said.at(-1) ?? '', /Unable to locate package/);
    assert.deepEqual(found.firefox, { missing: 'no firefox' });
  });
});

describe('engines that are there', () => {
  it('are handed on to every test', async () => {
    const { env } = await prepare(machine(['chromium', 'firefox'], { root: false }), {});
    assert.equal(env['PLAIN_PIED_CHROMIUM'], '/usr/bin/chromium');
    assert.equal(env['PLAIN_PIED_FIREFOX'], '/usr/bin/firefox');
    assert.equal(env['PLAIN_PIED_WEBKIT_DRIVER'], undefined);
  });
});
