/** @engines chromium
 * Where the person is: the step indicator and the task list while branches change the count, in both page styles and without a script. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { countOf, expandHtml, overviewFor, readForm, type Entries } from '../../components/src/server/index.js';
import { onStep, onSummary, openChromium, readScreen } from './support/chromium.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

const steps = `
  <pp-step name="start" heading="Votre dossier"><pp-task-list></pp-task-list></pp-step>
  <pp-step name="home" heading="Votre logement" group="Chez vous">
    <pp-radio-group legend="Vous êtes" name="tenure" required options='[{"value":"rent","label":"Locataire"},{"value":"loan","label":"Propriétaire"}]'></pp-radio-group>
  </pp-step>
  <pp-step name="rent" heading="Votre loyer" group="Chez vous" when="tenure = rent"><pp-text-field label="Montant du loyer" name="rent" required></pp-text-field></pp-step>
  <pp-step name="you" heading="Qui êtes-vous\u00a0?" group="Vous"><pp-text-field label="Nom" name="name" required></pp-text-field></pp-step>
  <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>`;
const send = '<pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>';

/** The indicator stands outside the journey as well, named by `for`. */
const onePage = pageOf(`<pp-step-indicator for="file" id="outside"></pp-step-indicator>
  <form method="post" action="/send" novalidate><pp-journey name="file"><pp-step-indicator></pp-step-indicator>${steps}${send}</pp-journey></form>`);

async function inBrowser(
  pages: Record<string, string>,
  run: (page: Page, url: string) => Promise<void>,
  options: Parameters<typeof openChromium>[0] = {},
): Promise<void> {
  const site = await serveSite({ pages: { ...pages, '/sent': sentPage } });
  const { browser, page } = await openChromium(options);
  try {
    await page.goto(site.url);
    await run(page, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer' }).click();

const linesOf = (page: Page, selector = 'pp-journey pp-step-indicator'): Promise<string[]> =>
  page.locator(`${selector} p`).allTextContents();

const rowsOf = (page: Page): Promise<string[]> =>
  page.locator('pp-task-list li').evaluateAll((rows) => rows.map((row) => row.textContent.trim()));

async function choose(page: Page, label: string): Promise<void> {
  await page.getByText(label, { exact: true }).click();
  await goOn(page);
}

describe('the step indicator of a running journey', () => {
  it('says the least while a branch is open, the number once it is sure, and follows a change that the person makes', async () => {
    await inBrowser({ '/': onePage }, async (page) => {
      await onStep(page, 'start');
      assert.deepEqual(await linesOf(page), [], 'a screen that asks nothing has no number');
      await goOn(page);
      await onStep(page, 'home');
      const open = ['Étape 1\u00a0: Votre logement', 'Encore 2 étapes au moins, selon vos réponses.'];
      assert.deepEqual(await linesOf(page), open);
      assert.deepEqual(await linesOf(page, '#outside'), open);
      await page.getByText('Propriétaire', { exact: true }).click();
      assert.deepEqual(await linesOf(page), open, 'nothing moves while the person answers');
      await choose(page, 'Locataire');
      await onStep(page, 'rent');
      assert.deepEqual(await linesOf(page), ['Étape 2 sur 4\u00a0: Votre loyer']);
      await page.goBack();
      await onStep(page, 'home');
      assert.deepEqual(await linesOf(page), open);
      await choose(page, 'Propriétaire');
      await onStep(page, 'you');
      assert.deepEqual(await linesOf(page), ['Étape 2 sur 3\u00a0: Qui êtes-vous\u00a0?']);
      await page.fill('input[name="name"]', 'Nguyên');
      await goOn(page);
      await onStep(page, 'review');
      assert.deepEqual(await linesOf(page), ['Étape 3 sur 3\u00a0: Vérifiez']);
    });
  });

  it('describes the heading that takes the focus, stands right above it, and is no heading itself', async () => {
    await inBrowser({ '/': onePage.replace(/<pp-step-indicator for.*?<\/pp-step-indicator>/, '') }, async (page) => {
      await onStep(page, 'start');
      await goOn(page);
      await onStep(page, 'home');
      await page.waitForFunction(() => document.activeElement?.localName === 'h2');
      assert.equal((await readScreen(page)).focus, 'h2 Votre logement');
      const tree = await page.locator('main').ariaSnapshot();
      assert.match(
        tree,
        /paragraph: "?Étape 1 : Votre logement"?\n[^]*paragraph: Encore 2[^]*heading "Votre logement" \[level=2\]/u,
      );
      const described = await page.evaluate(() =>
        document
          .activeElement!.getAttribute('aria-describedby')!
          .split(' ')
          .map((id) => document.getElementById(id)!.textContent),
      );
      assert.deepEqual(described, ['Étape 1', 'Encore 2 étapes au moins, selon vos réponses.']);
      await choose(page, 'Propriétaire');
      await onStep(page, 'you');
      assert.equal(
        await page
          .locator('pp-step:not([hidden]) h2')
          .getAttribute('aria-describedby')
          .then((ids) => ids!.split(' ').length),
        1,
      );
    });
  });

  it('is right again when the page comes back from the memory of the browser', async () => {
    const pages = { '/': onePage, '/elsewhere': pageOf('<h2>Ailleurs</h2>') };
    await inBrowser(
      pages,
      async (page, url) => {
        await onStep(page, 'start');
        await goOn(page);
        await onStep(page, 'home');
        await choose(page, 'Locataire');
        await onStep(page, 'rent');
        await page.evaluate(() =>
          addEventListener(
            'pageshow',
            (event) => (document.documentElement.dataset['persisted'] = String(event.persisted)),
          ),
        );
        await page.goto(`${url}/elsewhere`);
        await page.evaluate(() => void setTimeout(() => history.back()));
        await page.locator('html[data-persisted="true"]').waitFor();
        await onStep(page, 'rent');
        assert.deepEqual(await linesOf(page), ['Étape 2 sur 4\u00a0: Votre loyer']);
      },
      { pageCache: true },
    );
  });
});

describe('the step indicator over a repeated part', () => {
  it('promises no end while one more entry may follow, and counts each entry as a step', async () => {
    const repeated =
      pageOf(`<form method="post" novalidate><pp-journey name="many"><pp-step-indicator></pp-step-indicator>
      <pp-step name="child" heading="Enfant {n}" repeat="children" again="children[{i}][more] = yes">
        <pp-text-field label="Prénom" name="children[0][name]" required></pp-text-field>
        <pp-radio-group legend="Un autre enfant\u00a0?" name="children[0][more]" required options='[{"value":"yes","label":"Oui"},{"value":"no","label":"Non"}]'></pp-radio-group>
      </pp-step>
      <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>${send}</pp-journey></form>`);
    await inBrowser({ '/': repeated }, async (page) => {
      for (const [name, entry, more] of [
        ['child', 1, 'yes'],
        ['child-2', 2, 'no'],
      ] as const) {
        await onStep(page, name);
        assert.deepEqual(await linesOf(page), [
          `Étape ${entry}\u00a0: Enfant ${entry}`,
          'Encore 1 étape au moins, selon vos réponses.',
        ]);
        await page.fill(`input[name="children[${entry - 1}][name]"]`, 'Lou');
        await page.check(`input[name="children[${entry - 1}][more]"][value="${more}"]`);
        await goOn(page);
      }
      await onStep(page, 'review');
      assert.deepEqual(await linesOf(page), ['Étape 3 sur 3\u00a0: Vérifiez']);
    });
  });
});

describe('the task list of a running journey', () => {
  const waits = 'Pas encore possible Répondez d’abord à «\u00a0Votre logement\u00a0».';

  it('says how far each part is, opens it, and Back comes back to the list', async () => {
    await inBrowser({ '/': onePage }, async (page) => {
      await onStep(page, 'start');
      assert.deepEqual(await page.locator('pp-task-list > p').allTextContents(), [
        'Vous avez terminé 0 partie sur 2.',
        'Cette liste peut changer selon vos réponses.',
      ]);
      assert.deepEqual(await rowsOf(page), ['Votre logement Pas commencé', `Qui êtes-vous\u00a0? ${waits}`]);
      assert.deepEqual(await page.locator('pp-task-list h3').allTextContents(), ['Chez vous', 'Vous']);
      await page.locator('pp-task-list a').first().focus();
      await page.keyboard.press('Enter');
      await onStep(page, 'home');
      await choose(page, 'Locataire');
      await onStep(page, 'rent');
      await page.goBack();
      await onStep(page, 'home');
      await page.getByRole('link', { name: 'Retour' }).click();
      await onStep(page, 'start');
      assert.deepEqual(await rowsOf(page), [
        'Votre logement Terminé',
        'Votre loyer En cours',
        'Qui êtes-vous\u00a0? Pas encore possible Répondez d’abord à «\u00a0Votre loyer\u00a0».',
      ]);
      assert.deepEqual(await page.locator('pp-task-list > p').allTextContents(), ['Vous avez terminé 1 partie sur 3.']);
    });
  });

  it('once everything is done leads to the last screen', async () => {
    await inBrowser({ '/': onePage }, async (page) => {
      await onStep(page, 'start');
      await goOn(page);
      await onStep(page, 'home');
      await choose(page, 'Propriétaire');
      await onStep(page, 'you');
      await goOn(page);
      await onSummary(page);
      await page.fill('input[name="name"]', 'Nguyên');
      await goOn(page);
      await onStep(page, 'review');
      await page.evaluate(() => (location.hash = '#/start'));
      await onStep(page, 'start');
      assert.deepEqual(await page.locator('pp-task-list > p').allTextContents(), [
        'Vous avez terminé 2 parties sur 2.',
        'Vérifiez',
      ]);
      await page.getByRole('link', { name: 'Vérifiez' }).click();
      await onStep(page, 'review');
    });
  });

  it('beside the questions follows the answers', async () => {
    const beside =
      pageOf(`<pp-task-list for="beside"></pp-task-list><form method="post" novalidate><pp-journey name="beside">
      <pp-step name="you" heading="Vous"><pp-text-field label="Nom" name="name" required></pp-text-field></pp-step>
      <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>${send}</pp-journey></form>`);
    await inBrowser({ '/': beside }, async (page) => {
      await onStep(page, 'you');
      assert.deepEqual(await rowsOf(page), ['Vous En cours']);
      await page.fill('input[name="name"]', 'Nguyên');
      await page.keyboard.press('Tab');
      await page.getByText('Terminé', { exact: true }).waitFor();
      await page.locator('pp-task-list').getByRole('link', { name: 'Vérifiez' }).click();
      await onStep(page, 'review');
    });
  });
});

describe('one step per page', () => {
  const form = readForm(onePage);
  const entries: Entries = [['tenure', 'rent']];
  const paged = (inside: string): string =>
    pageOf(
      expandHtml(
        `<form method="post" action="/send" novalidate><pp-journey name="file" paged>${inside}</pp-journey></form>`,
        { lang: 'fr' },
      ),
    );
  const count = countOf(overviewFor(form, entries, 'rent'))!;
  const stepPage =
    paged(`<pp-step-indicator current="${count.current}" total="${count.total}" heading="${count.heading}"></pp-step-indicator>
    <pp-step name="rent" heading="Votre loyer"><pp-text-field label="Montant du loyer" name="rent" required></pp-text-field></pp-step><button type="submit">Continuer</button>`);
  const tasks = overviewFor(form, entries).map((view) => ({ ...view, href: `/${view.name}` }));
  const listPage = paged(
    `<pp-step name="start" heading="Votre dossier"><pp-task-list tasks="${JSON.stringify(tasks).replaceAll('"', '&quot;')}"></pp-task-list></pp-step>`,
  );

  for (const javaScriptEnabled of [true, false]) {
    it(`the server says where the person is, ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
      await inBrowser(
        { '/': listPage, '/rent': stepPage },
        async (page) => {
          if (javaScriptEnabled) await page.locator('.pp-keep').waitFor();
          assert.deepEqual(await rowsOf(page), [
            'Votre logement Terminé',
            'Votre loyer Pas commencé',
            'Qui êtes-vous\u00a0? Pas encore possible Répondez d’abord à «\u00a0Votre loyer\u00a0».',
          ]);
          await page.locator('pp-task-list').getByRole('link', { name: 'Votre loyer' }).first().click();
          await page.waitForURL('**/rent');
          if (javaScriptEnabled) await page.locator('.pp-keep').waitFor();
          assert.deepEqual(await linesOf(page), ['Étape 2 sur 4\u00a0: Votre loyer']);
        },
        { context: { javaScriptEnabled } },
      );
    });
  }
});

describe('every step on one page, without a script', () => {
  it('the list leads further down on the page, and no number is claimed', async () => {
    await inBrowser(
      { '/': expandHtml(onePage) },
      async (page) => {
        assert.deepEqual(await linesOf(page), []);
        assert.match(
          await page.locator('pp-task-list').innerText(),
          /^Toutes les parties sont plus bas dans cette page\./,
        );
        assert.deepEqual(await rowsOf(page), ['Votre logement', 'Votre loyer', 'Qui êtes-vous\u00a0?', 'Vérifiez']);
        await page.locator('pp-task-list').getByRole('link', { name: 'Votre loyer' }).click();
        const target = page.locator(new URL(page.url()).hash);
        assert.equal(await target.textContent(), 'Votre loyer');
        assert.ok(await target.isVisible());
      },
      { context: { javaScriptEnabled: false } },
    );
  });
});
