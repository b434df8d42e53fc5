/** @engines chromium
 * Repeated parts: one screen per child, each with its own answers; taken away and brought back; what a change closes is said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { onStep, openChromium, readScreen } from './support/chromium.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

const yesNo = `options='[{"value":"yes","label":"Oui"},{"value":"no","label":"Non"}]'`;
const html = pageOf(`<form method="post" action="/send" novalidate><pp-journey name="repeats">
  <pp-step name="home" heading="Votre foyer">
    <pp-radio-group legend="Avez-vous des enfants ?" name="with" required ${yesNo}></pp-radio-group>
  </pp-step>
  <pp-step name="child" heading="Enfant {n}" when="with = yes" repeat="children" again="children[{i}][more] = yes" max="4">
    <pp-undo name="children[0]" label="Retirer cet enfant" removed-text="Cet enfant est retiré." restore-label="Annuler : remettre cet enfant">
      <p><label for="first">Prénom</label> <input id="first" name="children[0][first]" required aria-describedby="first-hint"><span id="first-hint">Comme sur la carte.</span></p>
      <pp-date-field legend="Date de naissance" name="children[0][birth]"></pp-date-field>
      <pp-radio-group legend="Avez-vous un autre enfant ?" name="children[0][more]" required ${yesNo}></pp-radio-group>
    </pp-undo>
  </pp-step>
  <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>
  <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>
</pp-journey></form>`);

interface Run {
  readonly page: Page;
  readonly posts: [string, string][][];
  readonly url: string;
}

async function withChildren(run: (run: Run) => Promise<void>): Promise<void> {
  const site = await serveSite({ pages: { '/': html, '/sent': sentPage } });
  const { browser, page } = await openChromium();
  try {
    await page.goto(site.url);
    await onStep(page, 'home');
    await run({ page, posts: site.posts, url: site.url });
  } finally {
    await browser.close();
    await site.close();
  }
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer' }).click();
const news = (page: Page): Promise<string> => page.locator('.pp-notices').innerText();

async function answer(page: Page, step: string, label: 'Oui' | 'Non'): Promise<void> {
  await onStep(page, step);
  await page.locator('pp-step:not([hidden]) pp-radio-group').getByText(label, { exact: true }).click();
  await goOn(page);
}

async function child(page: Page, entry: number, first: string, more: 'Oui' | 'Non'): Promise<void> {
  const step = entry === 0 ? 'child' : `child-${entry + 1}`;
  await onStep(page, step);
  await page.fill(`[name="children[${entry}][first]"]`, first);
  await answer(page, step, more);
}

/** Three children, then the review. */
async function three(page: Page): Promise<void> {
  await answer(page, 'home', 'Oui');
  await child(page, 0, 'Ana', 'Oui');
  await child(page, 1, 'Bo', 'Oui');
  await child(page, 2, 'Cy', 'Non');
  await onStep(page, 'review');
}

const sent = (posts: [string, string][][]): [string, string][] =>
  posts.at(-1)!.filter(([name, value]) => name.startsWith('children') && value !== '');

describe('a repeated part', () => {
  it('is one screen per entry, with its own number, names and address', async () => {
    await withChildren(async ({ page, posts }) => {
      await three(page);
      await page.goBack();
      await onStep(page, 'child-3');
      assert.equal((await readScreen(page)).focus, 'h2 Enfant 3');
      assert.equal(new URL(page.url()).hash, '#/child-3');
      await page.goForward();
      await onStep(page, 'review');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.waitForURL('**/sent');
      assert.deepEqual(sent(posts), [
        ['children[0][first]', 'Ana'],
        ['children[0][more]', 'yes'],
        ['children[1][first]', 'Bo'],
        ['children[1][more]', 'yes'],
        ['children[2][first]', 'Cy'],
        ['children[2][more]', 'no'],
      ]);
    });
  });

  it('ties labels and hints of each screen to its own controls', async () => {
    await withChildren(async ({ page }) => {
      await answer(page, 'home', 'Oui');
      await child(page, 0, 'Ana', 'Oui');
      await onStep(page, 'child-2');
      const input = page.locator('[name="children[1][first]"]');
      assert.equal(await input.inputValue(), '');
      const twins = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
      assert.deepEqual(twins, []);
      assert.equal(await page.getByRole('textbox', { name: 'Prénom' }).count(), 1);
      const described = await input.evaluate((element) => element.getAttribute('aria-describedby'));
      assert.equal(
        await page.evaluate((id) => document.getElementById(id)?.textContent, described!),
        'Comme sur la carte.',
      );
      const step = await input.evaluate((element) => element.closest('pp-step')?.getAttribute('name'));
      assert.equal(step, 'child-2');
    });
  });

  it('keeps what later entries hold when an earlier answer ends it, says so, and brings them back whole', async () => {
    await withChildren(async ({ page, posts }) => {
      await three(page);
      await page.locator('a[href="#/child"]').last().click();
      await answer(page, 'child', 'Non');
      await onStep(page, 'review');
      assert.match(await news(page), /Enfant 2.*Enfant 3.*ne seront pas envoyées/s);
      assert.equal(await page.getByText('Bo', { exact: true }).isVisible(), false);
      await page.locator('a[href="#/child"]').last().click();
      await answer(page, 'child', 'Oui');
      await onStep(page, 'review');
      assert.match(await news(page), /Enfant 2.*Enfant 3.*sont revenues/s);
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.waitForURL('**/sent');
      assert.deepEqual(
        sent(posts).map(([, value]) => value),
        ['Ana', 'yes', 'Bo', 'yes', 'Cy', 'no'],
      );
    });
  });

  it('lets the person take one entry away and bring it back; the others stay', async () => {
    await withChildren(async ({ page, posts }) => {
      await three(page);
      await page.locator('a[href="#/child-2"]').first().click();
      await onStep(page, 'child-2');
      await page.getByRole('button', { name: 'Retirer cet enfant' }).click();
      await page.getByRole('button', { name: 'Annuler' }).waitFor();
      await goOn(page);
      await onStep(page, 'review');
      const rows = await page.locator('pp-review').innerText();
      assert.match(rows, /Ana/);
      assert.doesNotMatch(rows, /Bo/);
      assert.match(rows, /Enfant 2\s+Retiré/);
      assert.match(rows, /Cy/);
      await page.reload();
      await onStep(page, 'review');
      assert.match(await page.locator('pp-review').innerText(), /Enfant 2\s+Retiré/);
      await page.locator('a[href="#/child-2"]').first().click();
      await onStep(page, 'child-2');
      await page.getByRole('button', { name: 'Annuler' }).click();
      assert.equal(await page.locator('[name="children[1][first]"]').inputValue(), 'Bo');
      await goOn(page);
      await onStep(page, 'review');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.waitForURL('**/sent');
      assert.equal(sent(posts).length, 6);
    });
  });

  it('sends without the entry that was taken away, and not what it held', async () => {
    await withChildren(async ({ page, posts }) => {
      await three(page);
      await page.locator('a[href="#/child-2"]').first().click();
      await onStep(page, 'child-2');
      await page.getByRole('button', { name: 'Retirer cet enfant' }).click();
      await page.getByRole('button', { name: 'Annuler' }).waitFor();
      await goOn(page);
      await onStep(page, 'review');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.waitForURL('**/sent');
      assert.deepEqual(
        sent(posts).map(([name]) => name),
        ['children[0][first]', 'children[0][more]', 'children[2][first]', 'children[2][more]'],
      );
    });
  });

  it('ends where an earlier entry says so, also before one that was taken away', async () => {
    await withChildren(async ({ page }) => {
      await three(page);
      await page.locator('a[href="#/child-2"]').first().click();
      await onStep(page, 'child-2');
      await page.getByRole('button', { name: 'Retirer cet enfant' }).click();
      await goOn(page);
      await onStep(page, 'review');
      await page.locator('a[href="#/child"]').last().click();
      await answer(page, 'child', 'Non');
      await onStep(page, 'review');
      assert.doesNotMatch(await page.locator('pp-review').innerText(), /Cy/);
    });
  });

  it('comes back after a reload with every entry', async () => {
    await withChildren(async ({ page }) => {
      await three(page);
      await page.reload();
      await onStep(page, 'review');
      assert.match(await page.locator('pp-review').innerText(), /Ana[\s\S]*Bo[\s\S]*Cy/);
    });
  });

  it('ends at the greatest number of entries', async () => {
    await withChildren(async ({ page }) => {
      await three(page);
      await page.goBack();
      await answer(page, 'child-3', 'Oui');
      await child(page, 3, 'Di', 'Oui');
      await onStep(page, 'review');
      assert.equal(await page.locator('pp-step').count(), 6);
    });
  });
});

describe('an address', () => {
  it('of a screen that comes later opens the first unanswered one, and says why', async () => {
    await withChildren(async ({ page, url }) => {
      await page.goto('about:blank');
      await page.goto(`${url}/#/review`);
      await onStep(page, 'home');
      assert.equal(await news(page), 'Répondez d’abord ici. L’écran «\u00a0Vérifiez\u00a0» vient après.');
      assert.equal((await readScreen(page)).focus, '');
    });
  });

  it('of a screen that the answers close opens where the way goes on, and says why', async () => {
    await withChildren(async ({ page }) => {
      await answer(page, 'home', 'Non');
      await onStep(page, 'review');
      await page.evaluate(() => (location.hash = '#/child'));
      await page.getByText('n’est pas utile avec vos réponses').waitFor();
      await onStep(page, 'review');
    });
  });
});

describe('Back to a screen that an answer closed since', () => {
  it('shows it with what it holds, says that it will not be sent, and leads on', async () => {
    await withChildren(async ({ page }) => {
      await answer(page, 'home', 'Oui');
      await onStep(page, 'child');
      await page.fill('[name="children[0][first]"]', 'Ana');
      await page.goBack();
      await answer(page, 'home', 'Non');
      await onStep(page, 'review');
      await page.evaluate(() => void setTimeout(() => history.go(-1)));
      await onStep(page, 'home');
      await page.evaluate(() => document.querySelector('pp-step[name="child"]')!.toggleAttribute('data-seen', true));
      await page.evaluate(() => {
        history.pushState({ plainPied: { journey: 'repeats', step: 'child' } }, '', '#/child');
        history.pushState({ plainPied: { journey: 'repeats', step: 'review', previous: 'child' } }, '', '#/review');
        history.back();
      });
      await onStep(page, 'child');
      assert.match(await news(page), /rendent «\u00a0Enfant 1\u00a0» inutile/);
      assert.equal(await page.locator('[name="children[0][first]"]').inputValue(), 'Ana');
      await goOn(page);
      await onStep(page, 'review');
    });
  });
});
