/** @engines chromium
 * Another language in the middle of a form: the same step, with the answers; and what is said where they would be lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, openChromium } from './support/chromium.js';
import { document as pageOf, sentPage, serveSite, type Site } from './support/site.js';

const texts = {
  fr: { you: 'Qui êtes-vous ?', name: 'Nom de famille', home: 'Votre logement', town: 'Commune', rent: 'Loyer' },
  en: { you: 'Who are you?', name: 'Last name', home: 'Your home', town: 'Town', rent: 'Rent' },
};
const languages = JSON.stringify([
  { lang: 'fr', href: '/fr' },
  { lang: 'en', href: '/en' },
]);

function formIn(lang: 'fr' | 'en', keep = ''): string {
  const t = texts[lang];
  const html = `<pp-language-switch languages='${languages}'></pp-language-switch>
  <form method="post" action="/send" novalidate><pp-journey name="housing" ${keep}>
    <pp-step name="you" heading="${t.you}"><pp-text-field label="${t.name}" name="family" required></pp-text-field></pp-step>
    <pp-step name="home" heading="${t.home}">
      <pp-text-field label="${t.town}" name="town" required></pp-text-field>
      <pp-text-field label="${t.rent}" name="rent"></pp-text-field>
    </pp-step>
    <pp-send correct="30" withdraw="30"></pp-send>
  </pp-journey></form>`;
  return pageOf(expandHtml(html, { lang })).replace('<html lang="fr">', `<html lang="${lang}">`);
}

async function visit(keep: string, script: boolean, run: (page: Page, site: Site) => Promise<void>): Promise<void> {
  const pages = { '/fr': formIn('fr', keep), '/en': formIn('en', keep), '/sent': sentPage };
  const site = await serveSite({ pages });
  const { browser, page } = await openChromium({ context: { javaScriptEnabled: script } });
  try {
    await page.goto(`${site.url}/fr`);
    await run(page, site);
  } finally {
    await browser.close();
    await site.close();
  }
}

describe('a form in another language', () => {
  it('opens at the same step with the answers, sent or not, and back again', async () => {
    await visit('', true, async (page, site) => {
      await onStep(page, 'you');
      await page.getByLabel('Nom de famille').fill('Nguyên');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'home');
      await page.getByLabel('Commune').fill('Brest');
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en#/home');
      await onStep(page, 'home');
      assert.equal(await page.locator('h2:visible').first().innerText(), 'Your home');
      assert.equal(await page.getByLabel('Town').inputValue(), 'Brest');
      await page.getByLabel('Rent').fill('480');
      await page.getByRole('link', { name: 'Français' }).click();
      await page.waitForURL('**/fr#/home');
      await onStep(page, 'home');
      assert.equal(await page.getByLabel('Loyer').inputValue(), '480');
      await page.locator('pp-send button').click();
      await page.waitForURL('**/sent');
      assert.deepEqual(site.posts, [
        [
          ['family', 'Nguyên'],
          ['town', 'Brest'],
          ['rent', '480'],
        ],
      ]);
    });
  });

  it('says nothing of a loss where nothing is lost, and says it where this computer keeps nothing', async () => {
    const sentence = 'Choisissez la langue avant de répondre';
    await visit('', true, async (page) => {
      await onStep(page, 'you');
      await page.getByText(sentence).waitFor({ state: 'detached' });
    });
    await visit('keep="page"', true, async (page) => {
      await onStep(page, 'you');
      assert.equal(await page.getByText(sentence).isVisible(), true);
    });
  });

  it('without a script, is a link, and what is typed is said to be lost', async () => {
    await visit('', false, async (page) => {
      assert.equal(await page.getByText('Choisissez la langue avant de répondre').isVisible(), true);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en');
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.equal(await page.getByRole('link', { name: 'English' }).getAttribute('aria-current'), 'true');
    });
  });
});
