/** @engines chromium
 * Back after leaving the page, with the browser's page cache and without it; each test asserts which of the two it met. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, openChromium } from './support/chromium.js';
import { journeyOf, markups } from './support/markups.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

const elsewhere = pageOf('<h2>Ailleurs</h2>', 'Ailleurs');

/** Says whether the page came back from the cache; set before the page can be left. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener(
      'pageshow',
      (event) => void (document.documentElement.dataset['cached'] = String(event.persisted)),
    );
  });

/** Not Playwright's own goBack: it waits for a load that a page from the cache never has. */
async function leaveByBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForURL((url) => !url.pathname.includes('elsewhere'), { waitUntil: 'commit' });
}

for (const pageCache of [true, false]) {
  for (const [form, expanded] of [
    ['made in the browser', false],
    ['expanded by the server', true],
  ] as const) {
    describe(`Back from another page, page cache ${pageCache ? 'on' : 'off'}, short form ${form}`, () => {
      it('finds the step and every answer', async () => {
        const short = pageOf(journeyOf(markups[0]!));
        const site = await serveSite({
          pages: {
            '/': expanded ? expandHtml(short, { lang: 'fr' }) : short,
            '/sent': sentPage,
            '/elsewhere': elsewhere,
          },
        });
        const { browser, page } = await openChromium({ pageCache });
        try {
          await page.goto(site.url);
          await onStep(page, 'you');
          await page.fill('input[name="name"]', 'Diallo');
          await page.getByRole('button', { name: 'Continuer' }).click();
          await onStep(page, 'home');
          await page.getByText('Propriétaire', { exact: true }).click();
          await page.fill('input[name="town"]', 'Rennes');
          await watch(page);
          await page.goto(`${site.url}/elsewhere`);
          await leaveByBack(page);
          await onStep(page, 'home');
          const cached = await page.evaluate(() => document.documentElement.dataset['cached'] ?? 'false');
          assert.equal(cached, String(pageCache), 'the test met the cache it is about');
          assert.equal(await page.inputValue('input[name="town"]'), 'Rennes');
          assert.equal(await page.isChecked('input[value="owner"]'), true);
          await page.locator('pp-back-link a').click();
          await onStep(page, 'you');
          assert.equal(await page.inputValue('input[name="name"]'), 'Diallo');
          await page.evaluate(() => void setTimeout(() => history.forward()));
          await onStep(page, 'home');
        } finally {
          await browser.close();
          await site.close();
        }
      });
    });
  }
}
