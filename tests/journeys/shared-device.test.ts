/** @engines chromium
 * A device that is somebody else's: nothing is kept, leaving erases, Back shows no answer; also after minutes without an act. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, openChromium } from './support/chromium.js';
import { journeyOf, markups } from './support/markups.js';
import { document as pageOf, serveSite, type Site } from './support/site.js';

const shared = '<pp-shared-device leave="/leave" safe="/safe" minutes="5"></pp-shared-device>';
const form = pageOf(journeyOf(markups[0]!, { before: shared, attributes: 'keep="device"' }));
const pages = {
  '/': form,
  '/served': expandHtml(form, { lang: 'fr' }),
  '/safe': pageOf('<h2>Bonjour</h2>', 'Accueil'),
  '/leave': pageOf('<h2>Vous avez quitté le service</h2><p>Effacez aussi l’historique.</p>', 'Au revoir'),
};

interface Opened {
  readonly site: Site;
  readonly page: Page;
}

async function within(
  options: { pageCache?: boolean; path?: string; javaScriptEnabled?: boolean },
  run: (opened: Opened) => Promise<void>,
): Promise<void> {
  const { pageCache = false, path = '/', javaScriptEnabled = true } = options;
  const site = await serveSite({ pages });
  const { browser, page } = await openChromium({ pageCache, context: { javaScriptEnabled } });
  try {
    await page.goto(`${site.url}${path}`);
    await run({ site, page });
  } finally {
    await browser.close();
    await site.close();
  }
}

const box = (page: Page) => page.getByRole('checkbox', { name: /Cet appareil n’est pas à moi/ });
const leave = (page: Page) => page.getByRole('link', { name: 'Quitter et effacer' });

/** Types on two steps; an answer stands on the screen at the end. */
async function fill(page: Page): Promise<void> {
  await onStep(page, 'you');
  await page.fill('input[name="name"]', 'Diallo');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await onStep(page, 'home');
  await page.fill('input[name="town"]', 'Rennes');
}

const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));

const onSafe = (page: Page): Promise<void> => page.waitForURL('**/safe', { waitUntil: 'commit' });

describe('on a device that is not the person’s', () => {
  it('nothing that was typed is kept: neither before the choice nor after it', async () => {
    await within({}, async ({ page }) => {
      await onStep(page, 'you');
      await page.fill('input[name="name"]', 'Avant');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'home');
      assert.match(await stored(page), /Avant/, 'kept on the device as the journey says, before the choice');
      await box(page).check();
      await page.fill('input[name="town"]', 'Rennes');
      await page.goBack();
      await onStep(page, 'you');
      await page.fill('input[name="name"]', 'Diallo');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'home');
      assert.equal(await page.inputValue('input[name="town"]'), 'Rennes');
      assert.doesNotMatch(await stored(page), /Avant|Diallo|Rennes/);
      assert.equal(await page.evaluate(() => localStorage.length), 0);
      assert.deepEqual(
        await page.evaluate(() =>
          [...document.querySelectorAll('pp-step input')].map((input) => input.getAttribute('autocomplete')),
        ),
        ['off', 'off', 'off', 'off'],
      );
    });
  });

  it('a reload keeps the choice, and brings no answer back', async () => {
    await within({}, async ({ page }) => {
      await onStep(page, 'you');
      await box(page).check();
      await fill(page);
      await page.reload();
      await page.locator('pp-shared-device input:checked').waitFor();
      assert.equal(await page.inputValue('input[name="name"]'), '');
      assert.equal(await page.evaluate(() => localStorage.length), 0);
    });
  });

  for (const pageCache of [true, false]) {
    it(`leaving erases, ends the session, and Back shows nothing (page cache ${pageCache ? 'on' : 'off'})`, async () => {
      await within({ pageCache }, async ({ page, site }) => {
        await onStep(page, 'you');
        await box(page).check();
        await fill(page);
        await leave(page).click();
        await onSafe(page);
        assert.equal(site.posts.length, 1, 'the session was ended by a POST');
        assert.deepEqual(site.posts[0], [], 'which carried no answer');
        assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [
          [],
          ['plain-pied:left'],
        ]);
        await page.evaluate(() => void setTimeout(() => history.back()));
        await page.waitForFunction(
          () => location.pathname === '/safe' || document.querySelector('pp-journey')?.current?.name !== undefined,
        );
        const values = await page.evaluate(() =>
          [...document.querySelectorAll('input:not([type=radio], [type=checkbox], [type=hidden])')].map(
            (input) => (input as HTMLInputElement).value,
          ),
        );
        assert.deepEqual(values.filter(Boolean), []);
        assert.doesNotMatch(await page.evaluate(() => document.body.innerText), /Diallo|Rennes/);
      });
    });

    it(`an earlier page of the same tab shows nothing either (page cache ${pageCache ? 'on' : 'off'})`, async () => {
      await within({ pageCache }, async ({ page, site }) => {
        await onStep(page, 'you');
        await box(page).check();
        await fill(page);
        await page.goto(`${site.url}/served`);
        await onStep(page, 'you');
        await leave(page).click();
        await onSafe(page);
        await page.evaluate(() => void setTimeout(() => history.go(-1)));
        await page.waitForFunction(
          () =>
            location.pathname === '/safe' ||
            (location.pathname === '/' && document.querySelector('pp-journey')?.current?.name !== undefined),
        );
        assert.doesNotMatch(
          await page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).join(' ')),
          /Diallo|Rennes/,
        );
      });
    });
  }

  it('another window of the same form leaves too', async () => {
    await within({}, async ({ page, site }) => {
      const other = await page.context().newPage();
      await other.goto(site.url);
      await onStep(other, 'you');
      await other.fill('input[name="name"]', 'Ailleurs');
      await box(page).check();
      await leave(page).click();
      await onSafe(page);
      await onSafe(other);
    });
  });

  it('after minutes without an act it asks, then erases and leaves', async () => {
    const site = await serveSite({ pages });
    const { browser, page } = await openChromium();
    try {
      await page.clock.install({ time: new Date('2026-11-22T14:05:00+01:00') });
      await page.goto(site.url);
      await onStep(page, 'you');
      await box(page).check();
      await fill(page);
      await page.clock.runFor(5 * 60_000);
      await page.getByText('Êtes-vous toujours là').waitFor();
      await page.getByRole('button', { name: 'Je suis là, continuer' }).click();
      await page.getByText('Êtes-vous toujours là').waitFor({ state: 'detached' });
      assert.equal(await page.inputValue('input[name="town"]'), 'Rennes');
      await page.clock.runFor(7 * 60_000 + 1000);
      await onSafe(page);
      assert.equal(site.posts.length, 1);
    } finally {
      await browser.close();
      await site.close();
    }
  });

  it('where the service does not answer, the answers are gone all the same, and what to do is said', async () => {
    await within({}, async ({ page }) => {
      await onStep(page, 'you');
      await box(page).check();
      await fill(page);
      await page.route('**/leave', (route) => route.abort());
      await leave(page).click();
      await page.getByText('Le service ne répond pas').waitFor();
      assert.doesNotMatch(await page.evaluate(() => document.body.outerHTML), /Diallo|Rennes/);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1');
      await page.unroute('**/leave');
      await page.getByRole('button', { name: 'Essayer encore' }).click();
      await onSafe(page);
    });
  });

  it('without a script a link leads to the server, and the page says what stays', async () => {
    await within({ path: '/served', javaScriptEnabled: false }, async ({ page }) => {
      assert.equal(await box(page).count(), 0);
      await page.getByText('L’historique du navigateur').waitFor();
      await leave(page).click();
      await page.waitForURL('**/leave', { waitUntil: 'commit' });
    });
  });
});
