/** @engines chromium
 * Every field in one form: what travels is the same with the script and without it, whoever writes the HTML; answers come
 * back after Back and a reload; the kit's own audit finds nothing to mend. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { audit } from '../../audit/src/index.js';
import { expandHtml, parseBody } from '../../components/src/server/index.js';
import { umbrellaFields, umbrellaPage, umbrellaSent, type Act } from '../support/umbrella.js';
import { kitScript, kitStyle } from './support/bundle.js';
import { openChromium } from './support/chromium.js';
import { policy, sentPage } from './support/site.js';

const pages = { short: umbrellaPage(), full: expandHtml(umbrellaPage(), { lang: 'fr' }) };
type Written = keyof typeof pages;

let server: Server;
let origin = '';
let posted: [string, string][] = [];

async function answer(request: IncomingMessage): Promise<[type: string, body: string]> {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  if (request.method === 'POST') posted = await parseBody(request.headers['content-type'], await buffer(request));
  if (pathname === '/kit.js') return ['text/javascript', await kitScript()];
  if (pathname === '/kit.css') return ['text/css', await kitStyle()];
  return ['text/html; charset=utf-8', pathname.slice(1) in pages ? pages[pathname.slice(1) as Written] : sentPage];
}

before(async () => {
  server = createServer((request, response) => {
    void answer(request).then(([type, body]) => {
      response.setHeader('content-security-policy', policy).setHeader('content-type', type).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

async function act(page: Page, step: Act): Promise<void> {
  const { type, name, value } = step;
  const control = page.locator(`:is(input, select, textarea)[name="${name}"]`).first();
  if (type === 'write') await control.fill(value);
  else if (type === 'look') await look(page, step);
  else if (type === 'choose') await control.selectOption(value);
  else if (type === 'tick') await page.locator(`input[name="${name}"]:is([value="${value}"], :not([value]))`).check();
  else await control.setInputFiles({ name: value, mimeType: 'text/plain', buffer: Buffer.from('content') });
}

/** As a person does who has the script, and as one who has not. */
async function look(page: Page, { name, value, words }: Extract<Act, { type: 'look' }>): Promise<void> {
  const list = page.locator(`select[name="${name}"]`);
  const input = page.locator(`pp-autocomplete-field[name="${name}"] [role="combobox"]`);
  if ((await input.count()) === 0) {
    await list.selectOption(value);
    return;
  }
  await input.fill(words);
  await page.locator(`pp-autocomplete-field[name="${name}"]`).getByRole('option', { name: words }).last().click();
}

async function answerAll(page: Page): Promise<void> {
  for (const one of umbrellaFields.flatMap(({ acts }) => acts)) await act(page, one);
}

/** What a person sees in the controls, files left out: no browser gives those back. */
const answersIn = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() =>
    [...new FormData(document.forms[0])].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelectorAll('main :not(:defined)').length === 0);

describe('a form with every field', () => {
  for (const [written, script] of [
    ['short', true],
    ['full', true],
    ['full', false],
  ] as const) {
    it(`${written} form, script ${script ? 'on' : 'off'}: the answers travel in the order of the page`, async () => {
      const { browser, page } = await openChromium({ context: { javaScriptEnabled: script } });
      try {
        await page.goto(`${origin}/${written}`);
        if (script) await ready(page);
        await answerAll(page);
        await page.click('#send');
        await page.waitForURL('**/sent');
        assert.deepEqual(posted, umbrellaSent);
      } finally {
        await browser.close();
      }
    });
  }

  for (const pageCache of [true, false]) {
    it(`page cache ${pageCache ? 'on' : 'off'}: Back after sending finds every answer`, async () => {
      const { browser, page } = await openChromium({ pageCache });
      try {
        await page.goto(`${origin}/full`);
        await ready(page);
        await answerAll(page);
        const answers = await answersIn(page);
        await page.evaluate(() => {
          addEventListener('pageshow', (event) => (document.title = `cached: ${event.persisted}`));
        });
        await page.click('#send');
        await page.waitForURL('**/sent');
        await page.evaluate(() => void setTimeout(() => history.back()));
        await page.waitForURL('**/full', { waitUntil: 'commit' });
        await ready(page);
        assert.equal(await page.title(), pageCache ? 'cached: true' : 'Toutes les questions');
        // No browser writes a password again into a page that it loads anew.
        const lost = pageCache ? [] : ['password'];
        const expected = answers.map(([name, value]): [string, string] => [name, lost.includes(name) ? '' : value]);
        assert.deepEqual(await answersIn(page), expected);
      } finally {
        await browser.close();
      }
    });
  }

  it('at 320 px, with text twice as large, nothing scrolls sideways', async () => {
    const { browser, page } = await openChromium({ context: { viewport: { width: 320, height: 640 } } });
    try {
      await page.goto(`${origin}/full`);
      await ready(page);
      const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok((await width()) <= 320);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      assert.ok((await width()) <= 320);
    } finally {
      await browser.close();
    }
  });

  it('has nothing to mend for the axe rules of our own audit', async () => {
    const { pages: judged, totals } = await audit({
      targets: [`${origin}/full`, `${origin}/short`],
      rules: ['axe'],
      lang: 'en',
    });
    assert.deepEqual([totals.fail, totals.review], [0, 0], JSON.stringify(judged, null, 1));
  });
});
