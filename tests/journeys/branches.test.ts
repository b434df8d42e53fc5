/** @engines chromium
 * Branches of a journey: steps that belong to the way for some answers only. What a closed branch holds is kept, and is not sent. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pruneEntries, readForm } from '../../components/src/server/index.js';
import { onStep, onSummary, openChromium, readScreen } from './support/chromium.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

const html = pageOf(`<form method="post" action="/send" novalidate><pp-journey name="branches">
  <pp-step name="home" heading="Votre logement">
    <pp-radio-group legend="Vous êtes" name="tenure" required options='[{"value":"rent","label":"Locataire"},{"value":"loan","label":"Propriétaire"}]'></pp-radio-group>
  </pp-step>
  <pp-step name="rent" heading="Votre loyer" when="tenure = rent">
    <pp-text-field label="Montant du loyer" name="rent" required></pp-text-field>
    <pp-text-field label="Nom du bailleur" name="landlord"></pp-text-field>
  </pp-step>
  <pp-step name="high" heading="Un loyer élevé" when="rent > 1000">
    <pp-text-field label="Pourquoi ce loyer ?" name="reason" required></pp-text-field>
  </pp-step>
  <pp-step name="birth" heading="Votre naissance"><pp-date-field legend="Date de naissance" name="birth" required></pp-date-field></pp-step>
  <pp-step name="minor" heading="Votre tuteur" when="birth > today - 18 years"><pp-text-field label="Nom du tuteur" name="guardian" required></pp-text-field></pp-step>
  <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>
  <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>
</pp-journey></form>`);

async function withBranches(run: (page: Page, posts: [string, string][][]) => Promise<void>): Promise<void> {
  const site = await serveSite({ pages: { '/': html, '/sent': sentPage } });
  const { browser, page } = await openChromium();
  try {
    await page.goto(site.url);
    await onStep(page, 'home');
    await run(page, site.posts);
  } finally {
    await browser.close();
    await site.close();
  }
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer' }).click();
const fill = (page: Page, name: string, text: string): Promise<void> => page.fill(`input[name="${name}"]`, text);

async function choose(page: Page, label: string): Promise<void> {
  await page.getByText(label, { exact: true }).click();
  await goOn(page);
}

async function fillBirth(page: Page, year: string): Promise<void> {
  await onStep(page, 'birth');
  for (const [part, text] of [
    ['day', '1'],
    ['month', '2'],
    ['year', year],
  ] as const)
    await fill(page, `birth[${part}]`, text);
  await goOn(page);
}

describe('a branch', () => {
  it('opens and closes with the answers, also one inside the other, and by numbers and dates', async () => {
    await withBranches(async (page) => {
      await choose(page, 'Locataire');
      await onStep(page, 'rent');
      await fill(page, 'rent', '1 200,50');
      await goOn(page);
      await onStep(page, 'high');
      await fill(page, 'reason', 'Grande famille');
      await goOn(page);
      await fillBirth(page, String(new Date().getFullYear() - 10));
      await onStep(page, 'minor');
      assert.equal((await readScreen(page)).back, '#/birth');
    });
  });

  it('that an answer closes is left out of the way, the review and the sending, and is kept', async () => {
    await withBranches(async (page, posts) => {
      await choose(page, 'Locataire');
      await onStep(page, 'rent');
      await fill(page, 'rent', '1200');
      await fill(page, 'landlord', 'M. Exemple');
      await goOn(page);
      await onStep(page, 'high');
      await fill(page, 'reason', 'Grande famille');
      await goOn(page);
      await fillBirth(page, '1980');
      await onStep(page, 'review');
      assert.match(await page.locator('pp-review').innerText(), /M\. Exemple/);
      await page.getByRole('link', { name: 'Modifier : Vous êtes' }).click();
      await onStep(page, 'home');
      await choose(page, 'Propriétaire');
      await onStep(page, 'review');
      assert.doesNotMatch(await page.locator('pp-review').innerText(), /bailleur|loyer/);
      assert.equal(await page.inputValue('input[name="landlord"]'), 'M. Exemple', 'kept in the page');
      await page.reload();
      await onStep(page, 'review');
      await page.getByRole('link', { name: 'Modifier : Vous êtes' }).click();
      await onStep(page, 'home');
      await choose(page, 'Locataire');
      await onStep(page, 'review');
      assert.match(await page.locator('pp-review').innerText(), /M\. Exemple[\s\S]*Grande famille/, 'back whole');
      await page.getByRole('link', { name: 'Modifier : Vous êtes' }).click();
      await onStep(page, 'home');
      await choose(page, 'Propriétaire');
      await onStep(page, 'review');
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.waitForURL('**/sent');
      assert.deepEqual(posts, [
        [
          ['tenure', 'loan'],
          ['birth[day]', '1'],
          ['birth[month]', '2'],
          ['birth[year]', '1980'],
        ],
      ]);
      const everything: [string, string][] = [['rent', '1200'], ['reason', 'x'], ...posts[0]!];
      assert.deepEqual(pruneEntries(readForm(html), everything), posts[0], 'the server leaves out the same');
    });
  });

  it('that a change opens must be answered before the review is reached again', async () => {
    await withBranches(async (page, posts) => {
      await choose(page, 'Propriétaire');
      await fillBirth(page, '1980');
      await onStep(page, 'review');
      await page.getByRole('link', { name: 'Modifier : Vous êtes' }).click();
      await onStep(page, 'home');
      await choose(page, 'Locataire');
      await onStep(page, 'rent');
      await goOn(page);
      await onSummary(page);
      await fill(page, 'rent', '500');
      await goOn(page);
      await onStep(page, 'review');
      assert.match(await page.locator('pp-review').innerText(), /500/);
      assert.deepEqual(posts, []);
    });
  });

  it('is reached by its address only while it is open', async () => {
    await withBranches(async (page) => {
      await choose(page, 'Propriétaire');
      await onStep(page, 'birth');
      await page.evaluate(() => (location.hash = '#/rent'));
      await page.waitForFunction(() => location.hash !== '#/rent');
      await onStep(page, 'birth');
    });
  });
});
