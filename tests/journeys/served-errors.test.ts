/** @engines chromium
 * Errors that came with the page look and work like those that the browser finds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, onSummary, openChromium } from './support/chromium.js';
import { journeyOf, markups, type Markup } from './support/markups.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

async function withPage(html: string, run: (page: Page) => Promise<void>): Promise<void> {
  const site = await serveSite({ pages: { '/': html, '/sent': sentPage } });
  const { browser, page } = await openChromium();
  try {
    await page.goto(site.url);
    await run(page);
  } finally {
    await browser.close();
    await site.close();
  }
}

const wrongTown = 'Écrivez le nom de la commune, par exemple Rennes';

const served: readonly (readonly [string, Markup])[] = [
  [
    'our field, attribute',
    {
      ...markups[0]!,
      town: `<pp-text-field label="Ville" name="town" value="35000" required error="${wrongTown}"></pp-text-field>`,
    },
  ],
  [
    'our field, the author’s own sentence',
    {
      ...markups[1]!,
      town: `<pp-text-field><label for="town">Ville</label><p class="pp-error">${wrongTown}</p><input id="town" name="town" value="35000" required></pp-text-field>`,
    },
  ],
  [
    'GOV.UK markup',
    {
      ...markups[3]!,
      town: `<div class="govuk-form-group govuk-form-group--error"><label class="govuk-label" for="town">Ville</label><p id="town-error" class="govuk-error-message"><span class="govuk-visually-hidden">Erreur :</span> ${wrongTown}</p><input class="govuk-input govuk-input--error" id="town" name="town" value="35000" aria-describedby="town-error" required></div>`,
    },
  ],
  [
    'DSFR markup',
    {
      ...markups[4]!,
      town: `<div class="fr-input-group fr-input-group--error"><label class="fr-label" for="town">Ville</label><input class="fr-input" id="town" name="town" value="35000" aria-describedby="town-error" required><p id="town-error" class="fr-error-text">${wrongTown}</p></div>`,
    },
  ],
];

describe('an error of the server on a field', () => {
  for (const [title, markup] of served) {
    it(`opens its step, is listed, named in the title, and goes when it is mended: ${title}`, async () => {
      const filled = {
        ...markup,
        name: markup.name.replace('name="name"', 'name="name" value="Diallo"'),
        choice: markup.choice
          .replace('value="tenant" required', 'value="tenant" checked required')
          .replace('name="status" required', 'name="status" value="tenant" required'),
      };
      await withPage(pageOf(journeyOf(filled)), async (page) => {
        await onStep(page, 'home');
        await onSummary(page);
        assert.equal(await page.title(), 'Erreur : Votre logement – Aide au logement');
        assert.deepEqual(await page.locator('pp-error-summary a').allInnerTexts(), [wrongTown]);
        const town = page.locator('input[name="town"]');
        if (!title.includes('markup')) assert.equal(await town.getAttribute('aria-invalid'), 'true');
        await page.locator('pp-error-summary a').press('Enter');
        assert.equal(await town.evaluate((element) => element === document.activeElement), true);
        assert.equal(await town.inputValue(), '35000', 'what the server sent back stays');
        await town.fill('Rennes');
        await page.getByRole('button', { name: 'Continuer' }).click();
        await onStep(page, 'review');
        assert.equal(await page.title(), 'Vérifiez vos réponses – Aide au logement');
        await page.goBack();
        await onStep(page, 'home');
        assert.equal(await page.getByText(wrongTown).isVisible(), false);
        assert.equal(await town.getAttribute('aria-invalid'), null);
      });
    });
  }
});

describe('an error of the server on the whole form', () => {
  it('is listed first, without a link', async () => {
    const error = 'Envoyez à nouveau votre demande : elle n’est pas arrivée. Vos réponses sont ici.';
    await withPage(pageOf(journeyOf(markups[0]!, { attributes: `error="${error}"` })), async (page) => {
      await onStep(page, 'you');
      await onSummary(page);
      assert.deepEqual(await page.locator('pp-error-summary li').allInnerTexts(), [error]);
      assert.equal(await page.locator('pp-error-summary a').count(), 0);
      assert.equal(await page.title(), 'Erreur : Qui êtes-vous ? – Aide au logement');
    });
  });
});

describe('a summary that the server wrote by hand', () => {
  it('takes the focus as it is, and is replaced by ours on the next check', async () => {
    const before =
      '<pp-error-summary><div role="group" tabindex="-1" aria-labelledby="summary-title"><h2 id="summary-title">Une réponse à revoir</h2><ul><li><a href="#pp-name">Écrivez votre nom</a></li></ul></div></pp-error-summary>';
    const markup = {
      ...markups[0]!,
      name: '<pp-text-field label="Nom" name="name" required error="Écrivez votre nom"></pp-text-field>',
    };
    await withPage(pageOf(journeyOf(markup, { before })), async (page) => {
      await onStep(page, 'you');
      await onSummary(page);
      const authors = page.getByRole('group', { name: 'Une réponse à revoir' });
      assert.equal(await authors.isVisible(), true);
      await authors.getByRole('link').press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'name');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByRole('group', { name: 'Vérifiez une réponse' }).waitFor();
      assert.equal(await authors.isVisible(), false);
    });
  });
});

describe('errors of the server on several steps', () => {
  it('the list leads to each of them, and each step lists its own when it opens', async () => {
    const markup = {
      ...markups[0]!,
      name: '<pp-text-field label="Nom" name="name" required error="Écrivez votre nom"></pp-text-field>',
      town: `<pp-text-field label="Ville" name="town" required error="${wrongTown}"></pp-text-field>`,
    };
    const before = `<pp-error-summary entries='[{"text":"Écrivez votre nom","href":"#pp-name"},{"text":"${wrongTown}","href":"#pp-town"}]'></pp-error-summary>`;
    await withPage(expandHtml(pageOf(journeyOf(markup, { before })), { lang: 'fr' }), async (page) => {
      await onStep(page, 'you');
      await onSummary(page);
      await page.getByRole('link', { name: wrongTown }).press('Enter');
      await onStep(page, 'home');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'pp-town');
      assert.deepEqual(await page.locator('pp-error-summary a').allInnerTexts(), [wrongTown]);
      assert.equal(await page.title(), 'Erreur : Votre logement – Aide au logement');
      await page.goBack();
      await onStep(page, 'you');
      assert.deepEqual(await page.locator('pp-error-summary a').allInnerTexts(), ['Écrivez votre nom']);
    });
  });
});
