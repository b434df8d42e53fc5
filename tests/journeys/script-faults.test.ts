/** @engines chromium
 * The kit's script is off, missing, broken, hanging, or late. The page stays a form that can be filled in and sent. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, openChromium, readScreen } from './support/chromium.js';
import { journeyOf, markups } from './support/markups.js';
import { document as pageOf, sentPage, serveSite, type ScriptFault, type Site } from './support/site.js';

const served = expandHtml(pageOf(journeyOf(markups[0]!)), { lang: 'fr' });

async function open(fault: ScriptFault, scripting = true): Promise<{ site: Site; page: Page; browser: Browser }> {
  const site = await serveSite({ pages: { '/': served, '/sent': sentPage }, fault });
  const { browser, page } = await openChromium({ context: { javaScriptEnabled: scripting } });
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Envoyer ma demande' }).waitFor();
  return { site, page, browser };
}

async function close({ site, browser }: { site: Site; browser: Browser }): Promise<void> {
  await browser.close();
  await site.close();
}

const entries = [
  ['name', 'Diallo'],
  ['status', 'tenant'],
  ['town', 'Rennes'],
];

for (const [title, fault, scripting] of [
  ['scripts are off', 'none', false],
  ['the script is missing (404)', 'missing', true],
  ['the script has a syntax error', 'broken', true],
  ['the script never comes', 'hanging', true],
] as const) {
  describe(`when ${title}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    before(async () => void (opened = await open(fault, scripting)));
    after(() => close(opened));

    it('every step is in sight and nothing asks for the script', async () => {
      const { page } = opened;
      for (const heading of ['Qui êtes-vous ?', 'Votre logement', 'Vérifiez vos réponses']) {
        assert.equal(await page.getByRole('heading', { name: heading }).isVisible(), true, heading);
      }
      assert.equal(await page.getByText('Relisez vos réponses plus haut').isVisible(), true);
      assert.equal(await page.getByRole('button', { name: 'Continuer' }).count(), 0);
    });

    it('the form is filled in by keyboard and sends the same entries as with the script', async () => {
      const { page, site } = opened;
      await page.getByRole('textbox', { name: 'Nom' }).focus();
      await page.keyboard.type('Diallo');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Rennes');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/sent', { waitUntil: 'commit' });
      assert.deepEqual(site.posts, [entries]);
    });
  });
}

describe('when the script comes while the person types', () => {
  it('the journey opens at that step and keeps focus, caret and text', async () => {
    const opened = await open('hanging');
    const { page, site } = opened;
    await page.getByRole('textbox', { name: 'Ville' }).focus();
    await page.keyboard.type('Renes');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    site.releaseScript();
    await onStep(page, 'home');
    await page.keyboard.type('n');
    const field = page.getByRole('textbox', { name: 'Ville' });
    assert.equal(await field.inputValue(), 'Rennes');
    assert.equal(await field.evaluate((control: HTMLInputElement) => control.selectionStart), 4);
    assert.equal((await readScreen(page)).step, 'home');
    await close(opened);
  });

  it('what was typed on other steps is still there', async () => {
    const opened = await open('hanging');
    const { page, site } = opened;
    await page.getByRole('textbox', { name: 'Nom' }).fill('Diallo');
    site.releaseScript();
    await onStep(page, 'you');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await onStep(page, 'home');
    await page.locator('pp-back-link a').click();
    await onStep(page, 'you');
    assert.equal(await page.getByRole('textbox', { name: 'Nom' }).inputValue(), 'Diallo');
    await close(opened);
  });
});
