/** @engines chromium
 * Two windows on one form: each knows of the other, and neither sends stale answers unasked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { onStep, openChromium } from './support/chromium.js';
import { document as pageOf, serveSite } from './support/site.js';

const html = pageOf(`<form method="post" action="/send" novalidate><pp-journey name="windows">
  <pp-step name="you" heading="Vous"><pp-text-field label="Nom" name="name" required></pp-text-field></pp-step>
  <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>
  <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>
</pp-journey></form>`);

const sentPage = pageOf('<pp-receipt for="windows" reference="A 1" correct-href="/"></pp-receipt>');

interface Two {
  readonly a: Page;
  readonly b: Page;
  readonly posts: [string, string][][];
  readonly url: string;
  readonly context: BrowserContext;
}

async function withTwo(run: (two: Two) => Promise<void>, options = {}): Promise<void> {
  const site = await serveSite({ pages: { '/': html, '/sent': sentPage } });
  const { browser, page: a } = await openChromium(options);
  try {
    const context = a.context();
    await a.goto(site.url);
    await onStep(a, 'you');
    const b = await context.newPage();
    b.setDefaultTimeout(8000);
    await b.goto(site.url);
    await onStep(b, 'you');
    await run({ a, b, posts: site.posts, url: site.url, context });
  } finally {
    await browser.close();
    await site.close();
  }
}

const other = (page: Page) => page.getByText('aussi ouvert dans une autre fenêtre');
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer', exact: true }).click();
const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Envoyer ma demande' }).click();

async function answer(page: Page, name: string): Promise<void> {
  await page.fill('input[name="name"]', name);
  await goOn(page);
  await onStep(page, 'review');
}

describe('two windows on one form', () => {
  it('say nothing while only one of them is typed in', async () => {
    await withTwo(async ({ a, b }) => {
      await a.fill('input[name="name"]', 'Ana');
      await other(b).waitFor();
      assert.equal(await other(a).count(), 0);
    });
  });

  it('the one that was not typed in last asks before it sends, and sends at the second word', async () => {
    await withTwo(async ({ a, b, posts }) => {
      await answer(a, 'Ana');
      await answer(b, 'Bo');
      await other(a).waitFor();
      assert.equal(await other(b).count(), 0);
      await send(a);
      await a.getByText('Rien n’est encore envoyé d’ici').waitFor();
      assert.equal(posts.length, 0);
      await a.getByRole('button', { name: 'Continuer dans cette fenêtre' }).click();
      await other(b).waitFor();
      assert.equal(await other(a).count(), 0);
      await send(a);
      await a.waitForURL('**/sent');
      assert.deepEqual(
        posts.map((post) => Object.fromEntries(post).name),
        ['Ana'],
      );
    });
  });

  it('typing makes a window the last one again', async () => {
    await withTwo(async ({ a, b }) => {
      await a.fill('input[name="name"]', 'Ana');
      await b.fill('input[name="name"]', 'Bo');
      await other(a).waitFor();
      await a.fill('input[name="name"]', 'Ana B');
      await other(b).waitFor();
      assert.equal(await other(a).count(), 0);
    });
  });

  it('one that closes leaves the other in peace', async () => {
    await withTwo(async ({ a, b }) => {
      await a.fill('input[name="name"]', 'Ana');
      await other(b).waitFor();
      await a.close({ runBeforeUnload: true });
      await other(b).waitFor({ state: 'detached' });
    });
  });

  it('a window that reloads does not meet itself', async () => {
    await withTwo(async ({ a, b }) => {
      await b.close();
      await a.fill('input[name="name"]', 'Ana');
      await a.reload();
      await onStep(a, 'you');
      assert.equal(await other(a).count(), 0);
    });
  });

  it('a copy of a window is another one', async () => {
    await withTwo(async ({ a, b, context }) => {
      await b.close();
      await a.fill('input[name="name"]', 'Ana');
      const opening = context.waitForEvent('page');
      await a.evaluate('void window.open(location.href)');
      const copy = await opening;
      await onStep(copy, 'you');
      await other(copy).waitFor();
      assert.equal(await other(a).count(), 0);
      await copy.fill('input[name="name"]', 'Bo');
      await other(a).waitFor();
      await other(copy).waitFor({ state: 'detached' });
      await copy.reload();
      await onStep(copy, 'you');
      await other(a).waitFor({ state: 'detached' });
      await a.fill('input[name="name"]', 'Ana B');
      await other(copy).waitFor();
    });
  });

  it('a copy that was typed in while the window lay in the page cache is another one', async () => {
    await withTwo(
      async ({ a, b, url, context }) => {
        await b.close();
        await a.fill('input[name="name"]', 'Ana');
        const held = await a.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries(sessionStorage))));
        await a.evaluate(() => Object.assign(window, { marked: true }));
        await a.goto(`${url}/sent`);
        const copy = await context.newPage();
        await copy.addInitScript((text) => Object.assign(sessionStorage, JSON.parse(text)), held);
        await copy.goto(url);
        await onStep(copy, 'you');
        await copy.fill('input[name="name"]', 'Bo');
        await a.evaluate(() => history.back());
        await other(a).waitFor();
        assert.equal(await a.evaluate(() => 'marked' in window), true, 'out of the page cache');
      },
      { pageCache: true },
    );
  });

  it('what was sent in one is not sent again by a copy of it in the other', async () => {
    await withTwo(async ({ a, b, posts }) => {
      await answer(a, 'Ana');
      const key = await a.locator('input[name="pp-key"]').inputValue();
      await b.evaluate(
        (value) => (document.querySelector<HTMLInputElement>('input[name="pp-key"]')!.value = value),
        key,
      );
      await b.evaluate((value) => history.replaceState({ 'pp-key:windows': value }, ''), key);
      await b.reload();
      await answer(b, 'Ana');
      await send(b);
      await b.waitForURL('**/sent');
      await a.getByText('est déjà partie').waitFor();
      await send(a);
      await onStep(a, 'review');
      assert.equal(posts.length, 1);
    });
  });

  it('works alone where storage is refused', async () => {
    const site = await serveSite({ pages: { '/': html, '/sent': sentPage } });
    const { browser, page } = await openChromium();
    try {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.goto(site.url);
      await onStep(page, 'you');
      await answer(page, 'Ana');
      await send(page);
      await page.waitForURL('**/sent');
      assert.equal(site.posts.length, 1);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
