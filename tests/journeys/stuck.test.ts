/** @engines chromium
 * A situation that no list foresees: the contact comes forward with the question named. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { document as pageOf } from './support/site.js';
import { afterAll, contact, heardOn, section, withPages } from './support/trouble.js';

describe('"My situation is not in this list"', () => {
  const form = pageOf(`<form method="post" action="/sent" novalidate><pp-journey name="logement">${contact}
    <pp-step name="home" heading="Votre logement">
      <pp-text-field label="Commune" name="town"></pp-text-field>
      <pp-radio-group legend="Où vivez-vous ?" name="place" other-situation options='[{"value":"own","label":"Chez moi"}]'></pp-radio-group>
    </pp-step>
    <pp-send label="Envoyer" correct="par téléphone" withdraw="par téléphone"></pp-send></pp-journey></form>`);
  const choose = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name }).check();

  it('brings the contact forward with the question named, and takes no focus', async () => {
    await withPages({ '/': form }, async (page) => {
      await choose(page, 'Chez moi');
      await afterAll(page);
      assert.equal(await section(page).count(), 0);
      await choose(page, 'Ma situation n’est pas dans cette liste');
      await section(page).waitFor();
      assert.match(await section(page).innerText(), /01 99 00 12 34[\s\S]*LOG-1-2/);
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'other-situation');
      assert.deepEqual(await heardOn(page), [], 'this is an answer, and counts as no trouble');
    });
  });

  it('stays away once it was put away', async () => {
    await withPages({ '/': form }, async (page) => {
      await choose(page, 'Ma situation n’est pas dans cette liste');
      await section(page).waitFor();
      await section(page).getByRole('button').last().click();
      await section(page).waitFor({ state: 'detached' });
      await choose(page, 'Chez moi');
      await choose(page, 'Ma situation n’est pas dans cette liste');
      await afterAll(page);
      assert.equal(await section(page).count(), 0);
    });
  });
});

describe('"I am stuck here"', () => {
  const form = pageOf(`<form method="post" action="/sent" novalidate><pp-journey name="logement">${contact}
    <pp-step name="home" heading="Votre logement">
      <pp-text-field label="Commune" name="town"></pp-text-field>
      <pp-text-field label="Rue" name="street"></pp-text-field>
    </pp-step>
    <pp-step name="rent" heading="Votre loyer"><pp-text-field label="Loyer" name="rent"></pp-text-field></pp-step>
    <pp-send label="Envoyer" correct="par téléphone" withdraw="par téléphone"></pp-send></pp-journey></form>`);
  /** The contact that is on the screen: the journey shows it on each one. */
  const open = (page: Page): Promise<void> =>
    page.locator('pp-contact:not([hidden]) summary').filter({ visible: true }).click();
  const stuck = (page: Page) => page.getByRole('button', { name: 'Je n’y arrive pas' });

  it('stands in the contact of every screen, and leads to the number with the question named', async () => {
    await withPages({ '/': form }, async (page) => {
      await page.fill('input[name="town"]', 'Réponse secrète');
      await page.focus('input[name="street"]');
      await open(page);
      await stuck(page).press('Enter');
      await section(page).waitFor();
      const text = (await section(page).innerText()).replaceAll('\u00a0', ' ');
      assert.match(text, /01 99 00 12 34[\s\S]*LOG-1-2/);
      assert.match(text, /Vous êtes à : Votre logement, question « Rue »/);
      assert.doesNotMatch(text, /secrète/);
      assert.equal(await section(page).evaluate((node) => document.activeElement === node), true, 'led there');
      assert.equal(await page.locator('pp-handover').getAttribute('role'), null, 'not announced besides');
      assert.deepEqual(await heardOn(page), [], 'asking for help is no trouble to count');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.locator('input[name="rent"]').waitFor();
      assert.equal(await section(page).count(), 0);
      // The contact stays as the person left it: open.
      await stuck(page).click();
      assert.match(await section(page).innerText(), /LOG-2\s[\s\S]*Vous êtes à\s: Votre loyer/);
    });
  });

  it('comes again after it was put away: the person asks for it', async () => {
    await withPages({ '/': form }, async (page) => {
      await open(page);
      await stuck(page).click();
      await section(page).getByRole('button', { name: 'Cacher cette aide' }).click();
      await section(page).waitFor({ state: 'detached' });
      await stuck(page).click();
      await section(page).waitFor();
    });
  });

  it('is there once, in the short form and in the form that the server writes, and nowhere without a script', async () => {
    const served = expandHtml(form);
    assert.doesNotMatch(served, /Je n’y arrive pas/);
    for (const html of [form, served])
      await withPages({ '/': html }, async (page) => {
        await open(page);
        assert.equal(await stuck(page).count(), 1);
      });
  });
});
