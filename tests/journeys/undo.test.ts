/** @engines chromium
 * Removing a part and bringing it back, through a whole form: what is asked, shown, sent and kept; reload, Back, and no script. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml, fillForm, parseBody, pruneEntries, readForm } from '../../components/src/server/index.js';
import { onStep, openChromium } from './support/chromium.js';
import { tabTo } from './support/keyboard.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

const child = (index: number): string => `
  <pp-undo name="children[${index}]" label="Retirer l’enfant ${index + 1}" removed-text="L’enfant ${index + 1} est retiré de votre demande." restore-label="Annuler : remettre l’enfant ${index + 1}">
    <pp-text-field label="Prénom de l’enfant ${index + 1}" name="children[${index}][name]" required></pp-text-field>
  </pp-undo>`;

const html = (keep: string): string =>
  pageOf(`<form method="post" action="/send" novalidate><pp-journey name="undo" keep="${keep}">
  <pp-step name="children" heading="Vos enfants">${child(0)}${child(1)}</pp-step>
  <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>
  <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>
</pp-journey></form>`);

interface Options {
  readonly keep?: 'session' | 'page';
  readonly expanded?: boolean;
  readonly pageCache?: boolean;
}

async function withChildren(
  { keep = 'session', expanded = false, pageCache = false }: Options,
  run: (page: Page, posts: [string, string][][], url: string) => Promise<void>,
): Promise<void> {
  const page = expanded ? expandHtml(html(keep), { lang: 'fr' }) : html(keep);
  const site = await serveSite({ pages: { '/': page, '/sent': sentPage, '/elsewhere': pageOf('<h2>Ailleurs</h2>') } });
  const { browser, page: opened } = await openChromium({ pageCache });
  try {
    await opened.goto(site.url);
    await onStep(opened, 'children');
    await run(opened, site.posts, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

const first = 'input[name="children[0][name]"]';
const second = 'input[name="children[1][name]"]';
const remove = (page: Page) => page.getByRole('button', { name: 'Retirer l’enfant 2' });
const restore = (page: Page) => page.getByRole('button', { name: 'Annuler : remettre l’enfant 2' });
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer', exact: true }).click();

async function isRemoved(page: Page): Promise<void> {
  await restore(page).waitFor();
  assert.equal(await page.isVisible(second), false);
}

describe('a removed part of a form', () => {
  it('does not hold the person up, stays out of the review and of what is sent, and says so to the server', async () => {
    await withChildren({}, async (page, posts) => {
      await page.fill(first, 'Lou');
      await remove(page).click();
      await goOn(page);
      await onStep(page, 'review');
      assert.doesNotMatch(await page.locator('pp-review').innerText(), /enfant 2/);
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.waitForURL('**/sent');
      assert.deepEqual(posts, [
        [
          ['children[0][name]', 'Lou'],
          ['pp-removed', 'children[1]'],
        ],
      ]);
    });
  });

  it('comes back whole, also from the review, however late', async () => {
    await withChildren({}, async (page) => {
      await page.fill(first, 'Lou');
      await page.fill(second, 'Sam');
      await remove(page).click();
      await goOn(page);
      await onStep(page, 'review');
      await page.getByRole('link', { name: 'Modifier : Prénom de l’enfant 1' }).click();
      await onStep(page, 'children');
      await restore(page).click();
      assert.equal(await page.inputValue(second), 'Sam');
      await goOn(page);
      await onStep(page, 'review');
      assert.match(await page.locator('pp-review').innerText(), /enfant 2\s+Sam/);
    });
  });

  it('works by keyboard alone: Enter in a field goes on and removes nothing', async () => {
    await withChildren({}, async (page) => {
      await tabTo(page, first);
      await page.keyboard.type('Lou');
      await tabTo(page, '[name="pp-remove"][value="children[1]"]');
      await page.keyboard.press('Enter');
      await isRemoved(page);
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'group');
      await page.focus(first);
      await page.keyboard.press('Enter');
      await onStep(page, 'review');
    });
  });

  for (const expanded of [false, true]) {
    it(`is still removed after a reload, and can still be brought back (${expanded ? 'written by the server' : 'short form'})`, async () => {
      await withChildren({ expanded }, async (page) => {
        await page.fill(second, 'Sam');
        await remove(page).click();
        await isRemoved(page);
        await page.reload();
        await onStep(page, 'children');
        await isRemoved(page);
        await restore(page).click();
        assert.equal(await page.inputValue(second), 'Sam');
        await page.reload();
        await onStep(page, 'children');
        await remove(page).waitFor();
      });
    });
  }

  for (const { pageCache, keep } of [
    { pageCache: true, keep: 'session' },
    { pageCache: false, keep: 'session' },
    // Nothing is kept by the journey here: Chromium itself ticks the state again, without an event.
    { pageCache: false, keep: 'page' },
  ] as const) {
    it(`is still removed on Back from another page, page cache ${pageCache ? 'on' : 'off'}, keep="${keep}"`, async () => {
      await withChildren({ pageCache, keep, expanded: true }, async (page, _posts, url) => {
        await page.fill(second, 'Sam');
        await remove(page).click();
        await isRemoved(page);
        await page.evaluate(() => {
          addEventListener('pageshow', ({ persisted }) => {
            document.documentElement.dataset['cached'] = String(persisted);
          });
        });
        await page.goto(`${url}/elsewhere`);
        await page.evaluate(() => void setTimeout(() => history.back()));
        await page.waitForURL((to) => !to.pathname.includes('elsewhere'), { waitUntil: 'commit' });
        await onStep(page, 'children');
        const cached = await page.evaluate(() => document.documentElement.dataset['cached'] ?? 'false');
        assert.equal(cached, String(pageCache), 'the test met the cache it is about');
        await isRemoved(page);
        await restore(page).click();
        assert.equal(await page.inputValue(second), 'Sam');
      });
    });
  }
});

/** A service of a few lines: what a button of a part asks is answered with the same page, the rest is kept. */
async function serveForm(): Promise<{ url: string; kept: [string, string][][]; close(): Promise<void> }> {
  const form = html('session');
  const kept: [string, string][][] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void (async () => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        if (request.method !== 'POST') return response.end(expandHtml(form, { lang: 'fr' }));
        const entries = await parseBody(request.headers['content-type'], Buffer.concat(chunks));
        const isAct = entries.some(([name]) => ['pp-remove', 'pp-restore'].includes(name));
        if (!isAct) kept.push(pruneEntries(readForm(form), entries));
        return response.end(isAct ? fillForm(form, { entries, lang: 'fr' }) : sentPage);
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

describe('without JavaScript', () => {
  it('the server removes and brings back, the page opens at the place, and only what stands is kept', async () => {
    const service = await serveForm();
    const { browser, page } = await openChromium({ context: { javaScriptEnabled: false } });
    try {
      await page.goto(service.url);
      await page.fill(first, 'Lou');
      await page.fill(second, 'Sam');
      await remove(page).click();
      await isRemoved(page);
      assert.equal(await page.inputValue(first), 'Lou');
      assert.equal(await page.locator(':focus').getAttribute('role'), 'group');
      await restore(page).click();
      await remove(page).waitFor();
      assert.equal(await page.inputValue(second), 'Sam');
      assert.equal(await page.locator(':focus').textContent(), 'Retirer l’enfant 2');
      await page.keyboard.press('Enter');
      await isRemoved(page);
      await page.focus(first);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor();
      assert.deepEqual(service.kept, [[['children[0][name]', 'Lou']]]);
    } finally {
      await browser.close();
      await service.close();
    }
  });
});
