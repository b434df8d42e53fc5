import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrowserMissing, findBrowser } from '../../../audit/src/browser/find.js';
import type { Machine } from '../../../audit/src/browser/machine.js';

interface Fake {
  platform?: NodeJS.Platform;
  programs?: string[];
  texts?: Record<string, string>;
  links?: Record<string, string>;
  user?: number;
  playwright?: string;
  /** What apt-get does to the computer. */
  apt?: (programs: Set<string>) => { status: number; said: string };
}

const DEBIAN = { '/etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n' };
const UBUNTU = { '/etc/os-release': 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n' };
const EMPTY_ENV = { PATH: '/usr/local/bin:/usr/bin' };

function fakeMachine(fake: Fake): { machine: Machine; ran: string[] } {
  const programs = new Set(fake.programs);
  const ran: string[] = [];
  const machine: Machine = {
    platform: fake.platform ?? 'linux',
    isProgram: (path) => programs.has(path),
    realPath: (path) => fake.links?.[path] ?? path,
    readText: (path) => fake.texts?.[path],
    userId: () => fake.user ?? 1000,
    playwrightPath: () => fake.playwright ?? '',
    run: async (command, args) => {
      ran.push([command, ...args.filter((arg) => !/^(-|DPkg)/.test(arg))].join(' '));
      return args.includes('install') && fake.apt ? fake.apt(programs) : { status: 0, said: '' };
    },
  };
  return { machine, ran };
}

interface Search {
  env?: NodeJS.ProcessEnv;
  install?: boolean;
  lang?: 'fr' | 'en';
}

function search(fake: Fake, options: Search = {}) {
  const { machine, ran } = fakeMachine(fake);
  const said: string[] = [];
  const found = findBrowser({
    machine,
    env: options.env ?? EMPTY_ENV,
    install: options.install ?? true,
    lang: options.lang ?? 'en',
    say: (line) => said.push(line),
  });
  return { found, said, ran };
}

test('PLAIN_PIED_BROWSER wins over an installed browser', async () => {
  const env = { ...EMPTY_ENV, PLAIN_PIED_BROWSER: '/opt/mine/chromium' };
  const { found } = search({ programs: ['/opt/mine/chromium', '/usr/bin/google-chrome'] }, { env });
  assert.deepEqual(await found, {
    executablePath: '/opt/mine/chromium',
    name: 'Chromium',
    source: 'PLAIN_PIED_BROWSER',
  });
});

test('PLAIN_PIED_BROWSER may be a command on the PATH', async () => {
  const env = { ...EMPTY_ENV, PLAIN_PIED_BROWSER: 'microsoft-edge-beta' };
  const { found } = search({ programs: ['/usr/local/bin/microsoft-edge-beta'] }, { env });
  assert.equal((await found).executablePath, '/usr/local/bin/microsoft-edge-beta');
  assert.equal((await found).name, 'Edge');
});

test('PLAIN_PIED_BROWSER that names nothing is told, and nothing else is tried', async () => {
  const env = { ...EMPTY_ENV, PLAIN_PIED_BROWSER: '/nowhere/chrome' };
  const { found } = search({ programs: ['/usr/bin/google-chrome'] }, { env });
  await assert.rejects(
    found,
    (error) => error instanceof BrowserMissing && error.message.includes('"/nowhere/chrome"'),
  );
});

test('an installed Chrome comes before Chromium, and both before Playwright’s own', async () => {
  const programs = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/cache/chrome'];
  assert.equal(
    (await search({ programs, playwright: '/cache/chrome' }).found).executablePath,
    '/usr/bin/google-chrome',
  );
  const { found } = search({ programs: ['/usr/bin/chromium', '/cache/chrome'], playwright: '/cache/chrome' });
  assert.deepEqual(await found, { executablePath: '/usr/bin/chromium', name: 'Chromium', source: 'installed' });
});

test('usual places of macOS and Windows', async () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal((await search({ platform: 'darwin', programs: [mac] }).found).executablePath, mac);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  const { found } = search({ platform: 'win32', programs: [edge] }, { env });
  assert.deepEqual(await found, { executablePath: edge, name: 'Edge', source: 'installed' });
});

test('Playwright’s own is used when its file exists', async () => {
  const { found } = search({ programs: ['/cache/chrome'], playwright: '/cache/chrome' });
  assert.equal((await found).source, 'playwright');
});

test('root on Debian installs the package, and says so first', async () => {
  const { found, said, ran } = search({
    texts: DEBIAN,
    user: 0,
    apt: (programs) => {
      programs.add('/usr/bin/chromium');
      return { status: 0, said: '' };
    },
  });
  assert.deepEqual(await found, { executablePath: '/usr/bin/chromium', name: 'Chromium', source: 'debian' });
  assert.deepEqual(ran, ['apt-get update', 'apt-get install chromium']);
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /installing the Debian package "chromium"/);
});

test('--no-install and ordinary users install nothing', async () => {
  for (const [user, install] of [
    [0, false],
    [1000, true],
  ] as const) {
    const { found, said, ran } = search({ texts: DEBIAN, user }, { install });
    await assert.rejects(found, { name: 'BrowserMissing', message: /apt-get install chromium.* as root/ });
    assert.deepEqual([said, ran], [[], []]);
  }
});

test('a failed installation gives the last line of apt-get', async () => {
  const apt = () => ({ status: 100, said: 'Reading lists\nE: Unable to locate package chromium\n' });
  const { found } = search({ texts: DEBIAN, user: 0, apt });
  await assert.rejects(found, { name: 'BrowserMissing', message: /\(E: Unable to locate package chromium\)/ });
});

test('the stub and the snap of Ubuntu are no browser, and nothing is installed there', async () => {
  const stub =
    '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then echo "requires the chromium snap to be installed"; fi\n';
  const { found, ran } = search({
    programs: ['/usr/bin/chromium-browser', '/usr/bin/chromium'],
    texts: { ...UBUNTU, '/usr/bin/chromium-browser': stub },
    links: { '/usr/bin/chromium': '/usr/bin/snap' },
    user: 0,
  });
  await assert.rejects(found, {
    name: 'BrowserMissing',
    message: /on Ubuntu the "chromium" package only points to a snap/,
  });
  assert.deepEqual(ran, []);
});

test('elsewhere one sentence says what to install, in the language asked for', async () => {
  await assert.rejects(search({ platform: 'darwin' }).found, { message: /install Google Chrome from https:/ });
  await assert.rejects(search({ platform: 'darwin' }, { lang: 'fr' }).found, {
    message: /installez Google Chrome depuis https:/,
  });
});

test('each sentence is one sentence', async () => {
  const { browserWords } = await import('../../../audit/src/browser/words.js');
  for (const words of Object.values(browserWords)) {
    for (const sentence of Object.values(words))
      assert.equal(sentence.split(/[.!?](?:\s|$)/).filter(Boolean).length, 1, sentence);
  }
});
