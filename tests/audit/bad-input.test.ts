import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { audit, exitStatus, type AuditResult, type PageResult } from '../../audit/src/index.js';
import { serve, type Handler, type Served } from './support/serve.js';

const good =
  '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1><p>Call 01632 960 001.</p></main></html>';
const looping = (script: string) =>
  `<!doctype html><html lang="en"><title>Loop</title><h1>Loop</h1><script>${script}</script></html>`;

const pages: Record<string, Awaited<ReturnType<Handler>>> = {
  '/good': { body: good },
  '/missing': { status: 404, body: 'no' },
  '/broken': { status: 500, body: 'no' },
  '/loop': { status: 302, headers: { location: '/loop' } },
  '/alerts': { body: looping('while (true) alert("again");') },
  '/leaving': {
    body: looping(
      'addEventListener("beforeunload", (e) => { e.preventDefault(); alert("x"); }); for (;;) confirm("leave?");',
    ),
  },
  '/reloading': { body: looping('location.reload();') },
  '/file': {
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="x.bin"' },
    body: 'x',
  },
  '/data': { headers: { 'content-type': 'application/json' }, body: '{}' },
  '/busy': { body: looping('for (;;);') },
};

let server: Served;
before(async () => {
  server = await serve(({ path }, response) => {
    // Never answered, and answered without an end.
    if (path === '/endless') return undefined;
    if (path === '/dripping') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<!doctype html><title>Dripping</title><p>…');
      return undefined;
    }
    return pages[path] ?? { status: 404 };
  });
});
after(() => server.close());

async function run(targets: string[], options: Partial<Parameters<typeof audit>[0]> = {}): Promise<AuditResult> {
  return audit({ targets, rules: ['human-contact'], lang: 'en', timeout: 3, ...options });
}

function assertTrouble(page: PageResult | undefined, code: string): void {
  assert.equal(page?.status, 'error');
  assert.equal(page.trouble?.code, code);
}

const cases: [string, string][] = [
  ['/missing', 'http-status'],
  ['/broken', 'http-status'],
  ['/loop', 'redirect-loop'],
  ['/alerts', 'dialogs'],
  ['/leaving', 'dialogs'],
  ['/file', 'download'],
  ['/data', 'not-a-page'],
  ['/endless', 'timeout'],
  ['/dripping', 'timeout'],
  ['/busy', 'timeout'],
];

for (const [path, code] of cases) {
  test(`${path} costs one clear error (${code}), and the page after it is still audited`, async () => {
    const result = await run([server.origin + path, `${server.origin}/good`]);
    assertTrouble(result.pages[0], code);
    assert.equal(result.pages[1]?.status, 'complete');
    assert.equal(result.pages[1].findings[0]?.outcome, 'pass');
    assert.equal(exitStatus(result), 3);
  });
}

test('a page that reloads itself without end costs one clear error', async () => {
  const result = await run([`${server.origin}/reloading`]);
  assert.equal(result.pages[0]?.status, 'error');
  assert.match(result.pages[0].trouble?.code ?? '', /^(restless|timeout)$/);
});

test('an address where nothing listens, and a host that does not exist', async () => {
  const gone = await serve(() => ({ body: '' }));
  await gone.close();
  const result = await run([`${gone.origin}/`, 'http://nobody.invalid/']);
  for (const page of result.pages) assertTrouble(page, 'unreachable');
});

test('a crash of the renderer costs one clear error, and the page after it is still audited', async () => {
  // Past its memory limit, the renderer ends itself.
  const hungry = looping('const kept = []; for (;;) kept.push(new Array(1e6).fill(kept.length));');
  const crashing = await serve(() => ({ body: hungry }));
  try {
    const result = await run([`${crashing.origin}/`, `${server.origin}/good`], {
      timeout: 30,
      browserArgs: ['--js-flags=--max-old-space-size=64'],
    });
    assertTrouble(result.pages[0], 'crash');
    assert.equal(result.pages[1]?.status, 'complete');
  } finally {
    await crashing.close();
  }
});

test('a file that does not exist, and an address that cannot be opened', async () => {
  const result = await run(['nowhere/form.html', 'ftp://example.org/form', 'javascript://x/%0aalert(1)']);
  assertTrouble(result.pages[0], 'no-file');
  assertTrouble(result.pages[1], 'address');
  assertTrouble(result.pages[2], 'address');
});

test('a certificate that is not trusted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-pied-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-keyout',
    key,
    '-out',
    cert,
  ]);
  assert.equal(made.status, 0, 'openssl makes the certificate for this test');
  const secure = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) =>
    response.end(good),
  );
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  try {
    const result = await run([`https://127.0.0.1:${(secure.address() as AddressInfo).port}/`]);
    assertTrouble(result.pages[0], 'tls');
  } finally {
    secure.closeAllConnections();
    secure.close();
    rmSync(folder, { recursive: true });
  }
});
