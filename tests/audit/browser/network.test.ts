import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { audit, type PageResult } from '../../../audit/src/index.js';
import { serve, type Served } from '../support/serve.js';

/** A page that tries every way of writing to another host: at once, from workers, through redirects, and while it is closed. */
function eager(away: string): string {
  return `<!doctype html><html lang="en"><head><title>Eager</title></head><body><main><h1>Eager</h1>
  <p>Call 01632 960 001.</p>
  <iframe title="Frame" src="${away}/frame"></iframe>
  <form method="post" action="${away}/form"><p><label for="a">Name</label> <input id="a" name="a"></p><button>Continue</button></form>
  <script>
    const quiet = (promise) => promise.catch(() => undefined);
    addEventListener('pagehide', () => {
      navigator.sendBeacon('${away}/beacon-at-end', 'x');
      quiet(fetch('${away}/keepalive', { method: 'POST', keepalive: true, mode: 'no-cors', body: 'x' }));
    });
    quiet(fetch('${away}/fetch', { method: 'POST', mode: 'no-cors', body: 'x' }));
    quiet(fetch('/redirect', { method: 'POST', mode: 'no-cors', body: 'x' }));
    navigator.sendBeacon('${away}/beacon', 'x');
    const xhr = new XMLHttpRequest();
    xhr.open('PUT', '${away}/xhr');
    xhr.send('x');
    new Worker('/worker.js');
    new SharedWorker('/shared.js');
    quiet(navigator.serviceWorker.register('/service.js'));
    new Image().src = '${away}/image';
    try { new WebSocket('${away}/socket'.replace('http', 'ws')); } catch {}
  </script></main></body></html>`;
}

const script = (away: string, path: string) => ({
  headers: { 'content-type': 'text/javascript' },
  body: `fetch('${away}${path}', { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => undefined);`,
});

let server: Served;
let away = '';
const mapped = { browserArgs: ['--host-resolver-rules=MAP forms.example 127.0.0.1'] };

before(async () => {
  server = await serve(({ path, method }) => {
    // Permission for what needs a preflight, so that it is the guard alone that holds it back.
    if (method === 'OPTIONS')
      return { status: 204, headers: { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'PUT' } };
    if (path === '/worker.js') return script(away, '/from-worker');
    if (path === '/shared.js') return script(away, '/from-shared-worker');
    if (path === '/service.js') return script(away, '/from-service-worker');
    if (path === '/redirect') return { status: 307, headers: { location: `${away}/after-redirect` } };
    if (path === '/frame') return { body: `<script>fetch('/from-frame', { method: 'POST', body: 'x' })</script>` };
    if (path === '/by-itself')
      return {
        body: '<!doctype html><title>x</title><h1>x</h1><form method="post" action="/own"></form><script>document.forms[0].submit()</script>',
      };
    if (path === '/answer' || path === '/form') return { status: 303, headers: { location: '/thanks' } };
    if (path === '/thanks')
      return { body: '<!doctype html><html lang="en"><title>Thanks</title><h1>Thanks</h1></html>' };
    if (path === '/ordinary')
      return {
        body: '<!doctype html><html lang="en"><title>Form</title><main><h1>Form</h1><form method="post" action="/answer"><label for="a">Name</label> <input id="a" name="a"><button>Send</button></form></main></html>',
      };
    return { body: eager(away) };
  });
  away = `http://forms.example:${server.port}`;
});
after(() => server.close());

async function auditOne(url: string, more: Partial<Parameters<typeof audit>[0]> = {}): Promise<PageResult> {
  const result = await audit({ targets: [url], rules: ['human-contact'], lang: 'en', timeout: 20, ...mapped, ...more });
  return result.pages[0]!;
}

const away_ = (line: string) => line.includes('forms.example');

test('nothing is written to another host: not by a form, fetch, beacon, worker, frame or redirect, nor while the page is closed', async () => {
  const page = await auditOne(`${server.origin}/`);
  assert.deepEqual(server.writes().filter(away_), []);
  const held = new Set(page.blocked.map(({ method, url }) => `${method} ${new URL(url).pathname}`));
  const tried = [
    'POST /fetch',
    'POST /beacon',
    'PUT /xhr',
    'POST /from-worker',
    'POST /from-shared-worker',
    'POST /from-frame',
    'POST /form',
    'POST /after-redirect',
    'POST /beacon-at-end',
    'POST /keepalive',
  ];
  for (const write of tried) assert.ok(held.has(write), `${write} was not reported: ${[...held].join(', ')}`);
  assert.ok(server.requests.includes('GET forms.example/image'), 'reading from that host was let through');
  assert.ok(!server.requests.includes('GET forms.example/socket'), 'no socket was opened');
});

test('a form on another host stops at the guard, which says what to allow', async () => {
  const page = await auditOne(`${away}/`);
  assert.equal(page.stop?.code, 'guard');
  assert.match(page.stop.data['write'] ?? '', /^POST http:\/\/forms\.example:\d+\/form$/);
  assert.equal(page.status, 'incomplete');
  assert.deepEqual(server.writes().filter(away_), []);
});

test('--allow lets exactly that write leave', async () => {
  const page = await auditOne(`${away}/`, { allow: ['POST /form'] });
  assert.notEqual(page.stop?.code, 'guard');
  assert.deepEqual(new Set(server.writes().filter(away_)), new Set(['POST forms.example/form']));
});

test('a page that sends its form by itself does not get it sent', async () => {
  const before = server.writes().length;
  const page = await auditOne(`${server.origin}/by-itself`);
  assert.deepEqual(
    page.blocked.map(({ method, why }) => [method, why]),
    [['POST', 'not-asked']],
  );
  assert.equal(server.writes().length, before);
});

test('the last sending is made with --submit and only then', async () => {
  const sent = () => server.writes().filter((line) => line.endsWith('/answer')).length;
  const without = await auditOne(`${server.origin}/ordinary`);
  assert.deepEqual([without.stop?.code, sent()], ['last-sending', 0]);
  const withSubmit = await auditOne(`${server.origin}/ordinary`, { submit: true });
  assert.deepEqual([withSubmit.stop?.code, sent()], ['sent', 1]);
  assert.equal(withSubmit.screens.length, 2);
});

test('--submit alone does not write to another host', async () => {
  const page = await auditOne(`${away}/ordinary`, { submit: true });
  assert.equal(page.stop?.code, 'guard');
  assert.ok(!server.writes().includes('POST forms.example/answer'));
});
