/** @engines chromium
 * Somebody helps: it is told in the review and sent with the form, the same with and without a script, and stops nobody. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, openChromium } from './support/chromium.js';
import { journeyOf, markups } from './support/markups.js';
import { document as pageOf, sentPage, serveSite, type Site } from './support/site.js';

const helper = '<pp-assisted name="helper" legend="Quelqu’un vous aide à remplir&nbsp;?"></pp-assisted>';
const form = pageOf(journeyOf({ ...markups[0]!, name: markups[0]!.name + helper }));
const pages = { '/': form, '/served': expandHtml(form, { lang: 'fr' }), '/sent': sentPage };

async function within(javaScriptEnabled: boolean, run: (page: Page, site: Site) => Promise<void>): Promise<void> {
  const site = await serveSite({ pages });
  const { browser, page } = await openChromium({ context: { javaScriptEnabled } });
  try {
    await page.goto(`${site.url}/served`);
    await run(page, site);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function help(page: Page): Promise<void> {
  await page.getByText('Quelqu’un vous aide à remplir').click();
  await page.getByText('Un travailleur social', { exact: true }).click();
  await page.getByText('J’ai signé un mandat', { exact: true }).click();
  await page.fill('[name="helper[name]"]', 'CCAS de Rennes');
}

const told: [string, string][] = [
  ['helper[who]', 'social-worker'],
  ['helper[ground]', 'mandate'],
  ['helper[name]', 'CCAS de Rennes'],
];
const onlyHelper = (entries: readonly [string, string][] | undefined): [string, string][] =>
  (entries ?? []).filter(([name]) => name.startsWith('helper'));

async function toReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continuer' }).click();
  await onStep(page, 'home');
  await page.getByText('Propriétaire', { exact: true }).click();
  await page.fill('input[name="town"]', 'Rennes');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await onStep(page, 'review');
}

describe('somebody helps', () => {
  it('is told in the review and sent', async () => {
    await within(true, async (page, site) => {
      await onStep(page, 'you');
      await page.fill('input[name="name"]', 'Diallo');
      await help(page);
      await toReview(page);
      const row = page.locator('.pp-review-row', { hasText: 'Quelqu’un vous aide' });
      assert.match(await row.innerText(), /Un travailleur social, J’ai signé un mandat, CCAS de Rennes/);
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.waitForURL('**/sent', { waitUntil: 'commit' });
      assert.deepEqual(onlyHelper(site.posts[0]), told);
    });
  });

  it('without a script is sent just the same', async () => {
    await within(false, async (page, site) => {
      await page.fill('input[name="name"]', 'Diallo');
      await help(page);
      await page.getByText('Propriétaire', { exact: true }).click();
      await page.fill('input[name="town"]', 'Rennes');
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.waitForURL('**/sent', { waitUntil: 'commit' });
      assert.deepEqual(onlyHelper(site.posts[0]), told);
    });
  });

  it('left folded, stops nobody, and the review says so', async () => {
    await within(true, async (page, site) => {
      await onStep(page, 'you');
      await page.fill('input[name="name"]', 'Diallo');
      await toReview(page);
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.waitForURL('**/sent', { waitUntil: 'commit' });
      assert.deepEqual(onlyHelper(site.posts[0]), [['helper[name]', '']]);
    });
  });
});
