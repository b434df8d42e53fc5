import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exitStatuses } from '../../../audit/src/index.js';
import { serve, type Served } from '../support/serve.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = join(ROOT, 'audit/src/cli/main.ts');
const FIXTURES = join(ROOT, 'tests/fixtures');

interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Spawns the real command. */
function plainPied(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: 'C', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

const good =
  '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1><p>Call 01632 960 001.</p></main></html>';
const bad = '<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1><p>Nobody.</p></main></html>';
const unsure =
  '<!doctype html><html lang="en"><title>Unsure</title><main><h1>Unsure</h1><p><a href="/contact">Contact the council</a></p></main></html>';

let server: Served;
let folder = '';
before(async () => {
  server = await serve(({ path }) => ({
    body: path === '/bad' ? bad : path === '/unsure' ? unsure : good,
    status: path === '/gone' ? 404 : 200,
  }));
  folder = mkdtempSync(join(tmpdir(), 'plain-pied-cli-'));
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const contact = ['--rule', 'human-contact'];

test('status 0: nothing that counts, a question for a person included', async () => {
  const ran = await plainPied(['audit', `${server.origin}/good`, `${server.origin}/unsure`, ...contact]);
  assert.equal(ran.status, exitStatuses.clean, ran.err);
  assert.match(ran.out, /A person can be reached \(telephone\)/);
  assert.match(ran.out, /For a person to check: 1/);
});

test('status 1: something to mend', async () => {
  const ran = await plainPied(['audit', `${server.origin}/bad`, ...contact]);
  assert.equal(ran.status, exitStatuses.findings, ran.err);
  assert.match(ran.out, /This screen shows no way to reach a person/);
});

test('status 3: a page that could not be completed wins over findings, and the rest of the run is kept', async () => {
  const ran = await plainPied(['audit', `${server.origin}/gone`, `${server.origin}/bad`, ...contact]);
  assert.equal(ran.status, exitStatuses.unfinished, ran.err);
  assert.match(ran.out, /The server answered with status 404/);
  assert.match(ran.out, /This screen shows no way to reach a person/);
});

const usage: [string, string[], RegExp][] = [
  ['no command', [], /Usage: plain-pied audit/],
  ['an unknown command', ['adit', 'x'], /“adit” is no command/],
  ['no target', ['audit'], /Give at least one address/],
  ['an unknown option', ['audit', 'x', '--fast'], /The options could not be read/],
  ['an option without its value', ['audit', 'x', '--seed'], /The options could not be read/],
  ['an unknown rule', ['audit', 'x', '--rule', 'nope'], /There is no rule “nope”/],
  ['an unknown rule to skip', ['audit', 'x', '--skip', 'nope'], /There is no rule “nope”/],
  ['an unknown reporter', ['audit', 'x', '--reporter', 'pdf'], /There is no reporter “pdf”/],
  ['a reporter without its path', ['audit', 'x', '--reporter', 'html='], /There is no reporter “html=”/],
  ['an unknown language', ['audit', 'x', '--lang', 'de'], /There is no language “de”/],
  ['a seed that is no number', ['audit', 'x', '--seed', 'many'], /“many” is no whole number/],
  ['a time that is no number', ['audit', 'x', '--timeout', '0'], /“0” is no number of seconds/],
  ['an allowance without a path', ['audit', 'x', '--allow', 'POST'], /“POST” is not METHOD PATH/],
  [
    'a settled file that is missing',
    ['audit', 'x', '--settled', 'nowhere.json'],
    /nowhere\.json cannot be used \(ENOENT\)/,
  ],
];

for (const [name, args, expected] of usage) {
  test(`status 2: ${name}`, async () => {
    const ran = await plainPied(args);
    assert.equal(ran.status, exitStatuses.usage);
    assert.match(ran.err + ran.out, expected);
  });
}

test('status 2: no browser, said in one sentence', async () => {
  const ran = await plainPied(['audit', 'x', '--lang', 'fr'], { PLAIN_PIED_BROWSER: '/nowhere/chromium' });
  assert.equal(ran.status, exitStatuses.usage);
  assert.match(ran.err, /PLAIN_PIED_BROWSER vaut « \/nowhere\/chromium »/);
  assert.equal(ran.err.trim().split('\n').length, 1);
});

test('several reporters at once; one that cannot be written does not lose the others', async () => {
  const [html, json, lost] = [
    join(folder, 'new/report.html'),
    join(folder, 'report.json'),
    join(folder, 'report.json/x'),
  ];
  const ran = await plainPied([
    'audit',
    `${server.origin}/good`,
    ...contact,
    '--reporter',
    'text',
    '--reporter',
    `json=${json}`,
    '--reporter',
    `html=${html}`,
    '--reporter',
    `html=${lost}`,
  ]);
  assert.equal(ran.status, exitStatuses.usage);
  assert.match(ran.out, /A person can be reached/);
  assert.equal((JSON.parse(readFileSync(json, 'utf8')) as { schema: number }).schema, 1);
  assert.match(readFileSync(html, 'utf8'), /^<!doctype html>/);
  assert.match(ran.err, /could not be written/);
  assert.ok(!existsSync(lost));
});

test('--reporter json gives nothing but JSON on the standard output', async () => {
  const ran = await plainPied(['audit', `${server.origin}/good`, ...contact, '--reporter', 'json', '--lang', 'fr']);
  const report = JSON.parse(ran.out) as { lang: string; pages: { end: string }[] };
  assert.equal(report.lang, 'fr');
  assert.match(report.pages[0]!.end, /Cette page ne pose pas de question/);
});

test('--settled shows the reason, and tells of entries that match nothing', async () => {
  const file = join(folder, 'settled.json');
  const entry = {
    rule: 'human-contact',
    target: 'main > p > a',
    screen: '/unsure',
    reason: 'The page behind gives the telephone number.',
  };
  writeFileSync(file, JSON.stringify([entry, { ...entry, target: '#gone' }]));
  const ran = await plainPied(['audit', `${server.origin}/unsure`, ...contact, '--settled', file]);
  assert.equal(ran.status, exitStatuses.clean, ran.err);
  assert.match(ran.out, /Reason: The page behind gives the telephone number\./);
  assert.match(ran.out, /For a person to check: 0/);
  assert.match(ran.out, /match no question any more[^]*#gone/);
});

test('a file is audited by its path, and its folder is not told', async () => {
  const ran = await plainPied([
    'audit',
    join(FIXTURES, 'rules/axe/violating-label.html'),
    '--rule',
    'axe',
    '--skip',
    'axe/region',
  ]);
  assert.equal(ran.status, exitStatuses.findings, ran.err);
  assert.match(ran.out, /axe\/label/);
  assert.ok(!ran.out.includes(ROOT));
});

test('help, rules and version come from the tables of the code, in both languages', async () => {
  const [help, aide, rules, version] = await Promise.all([
    plainPied(['--help']),
    plainPied(['--help', '--lang', 'fr']),
    plainPied(['rules']),
    plainPied(['--version']),
  ]);
  for (const ran of [help, aide, rules, version]) assert.equal(ran.status, exitStatuses.clean, ran.err);
  for (const option of [
    '--lang',
    '--reporter',
    '--rule',
    '--skip',
    '--submit',
    '--allow',
    '--seed',
    '--timeout',
    '--settled',
    '--no-install',
  ])
    assert.ok(help.out.includes(option) && aide.out.includes(option), option);
  for (const status of Object.values(exitStatuses)) assert.match(help.out, new RegExp(`^ {2}${status} {2}\\w`, 'm'));
  for (const id of ['step-back', 'human-contact', 'axe']) assert.match(rules.out, new RegExp(`^${id} `, 'm'));
  assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
});
