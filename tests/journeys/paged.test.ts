/** One step per page, over five ways of writing the same questions: the browser checks, the server goes on. */
import assert from 'node:assert/strict';
import { testIn } from '../support/engine-tests.js';
import { onSummary, openChromium } from './support/chromium.js';
import { markups, type Markup } from './support/markups.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

/** The second page of a form: the server wrote its title, its back link and its button. */
const pageFor = (markup: Markup): string =>
  pageOf(
    `<form method="post" action="/send" novalidate><pp-journey name="trial-pages" paged>
      <pp-back-link href="/elsewhere"></pp-back-link>
      <pp-step name="home" heading="Votre logement">${markup.choice}${markup.town}</pp-step>
      <button type="submit">Continuer</button>
    </pp-journey></form>`,
    'Votre logement – Aide au logement',
  );

for (const markup of markups) {
  testIn(
    ['chromium'],
    `Continue checks the page, then lets it travel; Back finds it as it was: ${markup.id}`,
    async () => {
      const pages = { '/': pageFor(markup), '/sent': sentPage, '/elsewhere': pageOf('<h2>Avant</h2>', 'Avant') };
      const site = await serveSite({ pages });
      const { browser, page } = await openChromium();
      try {
        await page.goto(site.url);
        const town = page.locator('input[name="town"]');
        assert.equal(
          await page.getByRole('button', { name: 'Continuer' }).count(),
          1,
          'the button of the server is the only one',
        );
        assert.equal(await page.getByRole('link', { name: 'Retour' }).getAttribute('href'), '/elsewhere');
        await page.locator('.pp-keep').waitFor();
        await town.fill('Rennes');
        await page.keyboard.press('Enter');
        await onSummary(page);
        assert.equal(await page.title(), 'Erreur : Votre logement – Aide au logement');
        assert.deepEqual(await page.locator('pp-error-summary a').allInnerTexts(), [
          'Choisissez une réponse : Votre situation',
        ]);
        assert.deepEqual(site.posts, []);
        assert.equal(new URL(page.url()).hash, '', 'the history of the browser is the server’s');

        await page.getByRole('link', { name: 'Retour' }).click();
        await page.getByRole('heading', { name: 'Avant' }).waitFor();
        await page.goBack();
        await page.locator('.pp-keep').waitFor();
        assert.equal(await town.inputValue(), 'Rennes', 'typed and not yet sent: still there');

        await page.getByText('Propriétaire', { exact: true }).click();
        await page.getByRole('button', { name: 'Continuer' }).click();
        await page.waitForURL('**/sent');
        assert.deepEqual(site.posts, [
          [
            ['status', 'owner'],
            ['town', 'Rennes'],
          ],
        ]);
      } finally {
        await browser.close();
        await site.close();
      }
    },
  );
}
