/** @engines chromium
 * A situation that no list foresees: the contact comes forward with the question named. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
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
