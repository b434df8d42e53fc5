import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startHousingAid } from '../../stories/services/housing-aid/server.js';
import { all, attribute, one, text } from '../components/support/find.js';
import { headings, sendOnePage, TestedService, walkTo } from './support/tested-service.js';
import { allGood, entriesIn, goodAnswers, Visitor, type Seen } from './support/visitor.js';

const service = new TestedService();

describe('what the service refuses', () => {
  const post = (path: string, body: BodyInit, headers: Record<string, string>): Promise<Seen> =>
    service.visitor().ask(path, { method: 'POST', body, headers });
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

  it('a form from another site, clearly, and records nothing', async () => {
    const body = new URLSearchParams(
      entriesIn((await service.visitor().open('/en/one-page')).html, allGood),
    ).toString();
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { referer: 'https://evil.example/form' },
    ]) {
      const seen = await post('/en/one-page', body, { ...urlencoded, ...(headers as Record<string, string>) });
      assert.equal(seen.status, 403, JSON.stringify(headers));
      assert.deepEqual(headings(seen), ['This was sent from another address']);
      assert.equal(seen.location, '');
    }
    const own = await post('/en/one-page', body, {
      ...urlencoded,
      origin: service.url,
      'sec-fetch-site': 'same-origin',
    });
    assert.equal(own.status, 303);
  });

  it('a body that is too long, unreadable, or of another kind', async () => {
    const cases = [
      [`home-story=${'a'.repeat(65 * 1024)}`, urlencoded, 413, 'What you sent is too long'],
      ['a=%E0%A4%A', urlencoded, 400, 'We could not read what you sent'],
      ['{}', { 'content-type': 'application/json' }, 415, 'We cannot read this kind of sending'],
      ['x', { 'content-type': 'multipart/form-data; boundary=b' }, 400, 'We could not read what you sent'],
    ] as const;
    for (const [body, headers, status, heading] of cases) {
      const seen = await post('/en/one-page', body, headers);
      assert.equal(seen.status, status);
      assert.deepEqual(headings(seen), [heading]);
    }
  });

  it('a path that leads nowhere, and one that climbs out of the assets', async () => {
    for (const path of ['/en/nowhere', '/en/pages/nowhere', '/en/receipt/x/y']) {
      const seen = await service.visitor().ask(path);
      assert.equal(seen.status, 404);
      assert.deepEqual(headings(seen), ['This page does not exist']);
    }
    for (const path of [
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/',
      '/assets/%00',
      '/assets/constructor',
    ]) {
      const seen = await service.visitor().ask(path);
      assert.equal(seen.status, 404, path);
      assert.doesNotMatch(seen.html, /workspaces/);
    }
  });

  it('to show its insides when it breaks down', async () => {
    const broken = await startHousingAid({
      now: () => {
        throw new Error('the clock is broken');
      },
    });
    const log = console.error;
    const said: unknown[] = [];
    console.error = (...line: unknown[]) => said.push(line.join(' '));
    try {
      const person = new Visitor(broken.url);
      const seen = await person.send(await person.open('/fr/une-page'), allGood);
      assert.equal(seen.status, 500);
      assert.deepEqual(headings(seen), ['Le service a une panne']);
      assert.doesNotMatch(seen.html, /clock|\.ts|node_modules/);
      const reference = /référence(?:&nbsp;| ): ([\w-]{8})/.exec(seen.html)?.[1];
      assert.ok(reference && String(said[0]).includes(reference), 'the log names the same reference');
    } finally {
      console.error = log;
      await broken.close();
    }
  });
});

describe('every page', () => {
  it('has a language, a title, landmarks, a skip link, one h1, a person to reach, a way to the statement, the other language', async () => {
    const person = service.visitor();
    const receipt = await sendOnePage(person);
    const paths = [
      '/fr/',
      '/en/',
      '/fr/une-page',
      '/en/pages/you',
      '/fr/accessibilite',
      '/en/accessibility',
      '/en/nowhere',
      receipt.path,
      `${receipt.path}/correct`,
      `${receipt.path}/withdraw`,
    ];
    for (const path of paths) {
      const { html } = await person.ask(path);
      const lang = path.slice(1, 3);
      assert.equal(attribute(one(html, 'html'), 'lang'), lang === 'fr' ? 'fr' : 'en-GB', path);
      assert.equal(text(one(html, 'h1')), lang === 'fr' ? 'Aide au logement' : 'Housing aid', path);
      assert.ok(text(one(html, 'title')).endsWith(text(one(html, 'h1'))), path);
      for (const landmark of ['header', 'main', 'footer']) one(html, landmark);
      assert.equal(attribute(all(html, 'a')[0]!, 'href'), `#${attribute(one(html, 'main'), 'id')!}`, path);
      const contacts = all(html, 'pp-channel').map((channel) => attribute(channel, 'type'));
      assert.deepEqual(contacts, ['phone', 'visit', 'post'], path);
      const links = all(html, 'a').map((link) => attribute(link, 'href'));
      assert.ok(links.includes(lang === 'fr' ? '/fr/accessibilite' : '/en/accessibility'), path);
      const other = attribute(one(html, 'a', { hreflang: lang === 'fr' ? 'en' : 'fr' }), 'href')!;
      assert.equal((await person.ask(other)).status, 200, `${path} → ${other}`);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, `ids of ${path}`);
    }
  });

  it('keeps the place when the language changes', async () => {
    const person = service.visitor();
    const home = await walkTo(person, 'home');
    const other = attribute(one(home.html, 'a', { hreflang: 'en' }), 'href')!;
    assert.equal(other, '/en/pages/home');
    assert.deepEqual(headings(await person.open(other)), ['Your home']);
  });

  it('is strict about what it loads, and lets the browser keep it for Back', async () => {
    const page = await service.visitor().ask('/fr/pages/you');
    const policy = page.headers.get('content-security-policy')!;
    for (const rule of [
      "default-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      assert.ok(policy.split('; ').includes(rule), rule);
    }
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
    assert.doesNotMatch(page.html, /<style| style=| on[a-z]+="|<script(?![^>]* src=)/);
    const person = service.visitor();
    const receipt = await sendOnePage(person);
    assert.match((await person.ask(receipt.path)).headers.get('cache-control')!, /private/);
    assert.ok((await service.visitor().ask('/en/nowhere')).headers.has('content-security-policy'));
  });

  it('sets its cookie only when there is something to keep, out of reach of scripts', async () => {
    const person = service.visitor();
    const first = await person.ask('/fr/pages/you');
    assert.deepEqual(first.headers.getSetCookie(), []);
    const saved = await person.send(first, goodAnswers['you']);
    assert.match(saved.headers.getSetCookie()[0]!, /; Path=\/; HttpOnly; SameSite=Lax$/);
    const secure = service.visitor({ 'x-forwarded-proto': 'https' });
    const savedOverTls = await secure.send(await secure.ask('/fr/pages/you'), goodAnswers['you']);
    assert.match(savedOverTls.headers.getSetCookie()[0]!, /; Secure/);
  });
});

describe('the script', () => {
  it('can be left out, missing or broken in tests', async () => {
    for (const [script, status, tags] of [
      ['off', 404, 0],
      ['missing', 404, 1],
      ['broken', 200, 1],
    ] as const) {
      const failing = await startHousingAid({ script });
      const person = new Visitor(failing.url);
      assert.equal(all((await person.open('/fr/une-page')).html, 'script').length, tags);
      assert.equal((await person.ask('/assets/plain-pied.js')).status, status);
      await failing.close();
    }
  });

  it('can hang, and the service still stops', async () => {
    const hanging = await startHousingAid({ script: 'hanging' });
    const request = fetch(new URL('/assets/plain-pied.js', hanging.url)).catch((error: unknown) => error);
    const page = await new Visitor(hanging.url).open('/fr/');
    assert.equal(page.status, 200);
    await hanging.close();
    assert.ok((await request) instanceof Error);
  });
});
