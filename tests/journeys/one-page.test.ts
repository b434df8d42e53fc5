/** A whole journey on one page, over five ways of writing the same questions. Expectations follow architecture decisions 3 to 12. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { testIn } from '../support/engine-tests.js';
import { onStep, onSummary, openChromium, readScreen } from './support/chromium.js';
import { journeyOf, markups, type JourneyParts, type Markup } from './support/markups.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

const name = 'input[name="name"]';
const town = 'input[name="town"]';
const chooseTenant = (page: Page): Promise<void> => page.getByText('Locataire', { exact: true }).click();

async function withJourney(
  markup: Markup,
  parts: JourneyParts,
  run: (page: Page, posts: [string, string][][]) => Promise<void>,
): Promise<void> {
  const site = await serveSite({ pages: { '/': pageOf(journeyOf(markup, parts)), '/sent': sentPage } });
  const { browser, page } = await openChromium();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(site.url);
    await onStep(page, 'you');
    await run(page, site.posts);
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    await site.close();
  }
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer' }).click();

async function fillAll(page: Page): Promise<void> {
  await page.fill(name, 'Diallo');
  await goOn(page);
  await onStep(page, 'home');
  await chooseTenant(page);
  await page.fill(town, 'Rennes');
  await goOn(page);
  await onStep(page, 'review');
}

for (const markup of markups) {
  testIn(['chromium'], `Continue checks the step and leads to each answer to mend: ${markup.id}`, async () => {
    await withJourney(markup, {}, async (page) => {
      assert.deepEqual(await readScreen(page), {
        step: 'you',
        title: 'Qui êtes-vous ? – Aide au logement',
        focus: '',
        back: null,
      });
      await goOn(page);
      await onSummary(page);
      const summary = page.getByRole('group', { name: 'Vérifiez une réponse' });
      assert.equal(
        await summary.evaluate((element) => element === document.activeElement),
        true,
        'the summary takes the focus',
      );
      assert.equal(await page.title(), 'Erreur : Qui êtes-vous ? – Aide au logement');
      await summary.getByRole('link', { name: 'Écrivez votre réponse : Nom' }).press('Enter');
      const field = page.getByRole('textbox', { name: 'Nom' });
      assert.equal(
        await field.evaluate((element) => element === document.activeElement),
        true,
        'its link leads to the field',
      );
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.match(await describedText(page, name), /Erreur :\s*Écrivez votre réponse : Nom/);
      await page.keyboard.type('Diallo');
      await page.keyboard.press('Enter');
      await onStep(page, 'home');
      assert.deepEqual(await readScreen(page), {
        step: 'home',
        title: 'Votre logement – Aide au logement',
        focus: 'h2 Votre logement',
        back: '#/you',
      });
      assert.equal(await page.locator(name).getAttribute('aria-invalid'), null, 'a mended answer is no longer marked');
      await goOn(page);
      await onSummary(page);
      assert.deepEqual(await page.locator('pp-error-summary a').allInnerTexts(), [
        'Choisissez une réponse : Votre situation',
        'Écrivez votre réponse : Ville',
      ]);
      await page.locator('pp-error-summary a').first().press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('value')), 'tenant');
    });
  });

  testIn(['chromium'], `Back, Forward, reload, Change and return find what was there: ${markup.id}`, async () => {
    await withJourney(markup, {}, async (page) => {
      await fillAll(page);
      const review = await page.locator('pp-review').innerText();
      assert.match(review, /Nom\s+Diallo\s+Modifier\s[\s\S]*Votre situation\s+Locataire\s+Modifier\s+Ville\s+Rennes/);
      await page.goBack();
      await onStep(page, 'home');
      assert.equal((await readScreen(page)).focus, 'h2 Votre logement');
      assert.equal(await page.inputValue(town), 'Rennes');
      await page.locator('pp-back-link a').click();
      await onStep(page, 'you');
      assert.equal(await page.inputValue(name), 'Diallo');
      await page.goForward();
      await onStep(page, 'home');
      await page.goForward();
      await onStep(page, 'review');
      await page.reload();
      await onStep(page, 'review');
      assert.equal(await page.locator('pp-review').innerText(), review, 'the review is the same after a reload');
      await page.getByRole('link', { name: 'Modifier : Ville' }).click();
      await onStep(page, 'home');
      assert.equal((await readScreen(page)).back, '#/review');
      await page.fill(town, 'Brest');
      await goOn(page);
      await onStep(page, 'review');
      assert.equal(
        (await readScreen(page)).focus,
        'a Modifier : Ville',
        'the focus returns to the link that was pressed',
      );
      assert.match(await page.locator('pp-review').innerText(), /Brest/);
    });
  });

  for (const form of ['around', 'inside'] as const) {
    testIn(
      ['chromium'],
      `sends what was typed, in the order of the page, once, with the form ${form}: ${markup.id}`,
      async () => {
        await withJourney(markup, { form }, async (page, posts) => {
          await fillAll(page);
          await page.getByRole('button', { name: 'Envoyer ma demande' }).dblclick();
          await page.waitForURL('**/sent');
          assert.deepEqual(posts, [
            [
              ['name', 'Diallo'],
              ['status', 'tenant'],
              ['town', 'Rennes'],
            ],
          ]);
        });
      },
    );
  }
}

testIn(['chromium'], 'Enter never sends before the last screen, also where the author wrote the button', async () => {
  const send = '<button type="submit" class="author">Transmettre le dossier</button>';
  await withJourney(markups[2]!, { send }, async (page, posts) => {
    const authors = page.locator('button.author');
    assert.equal(await authors.isVisible(), false);
    await page.focus(name);
    await page.keyboard.press('Enter');
    await onSummary(page);
    await fillAll(page);
    assert.equal(await authors.isVisible(), true);
    assert.equal(await page.getByRole('button', { name: 'Continuer' }).isVisible(), false);
    assert.deepEqual(posts, []);
    await authors.press('Enter');
    await page.waitForURL('**/sent');
    assert.equal(posts.length, 1);
  });
});

testIn(
  ['chromium'],
  'an answer erased after the review is found again before sending, and the way leads back to the review',
  async () => {
    await withJourney(markups[0]!, {}, async (page, posts) => {
      await fillAll(page);
      await page.locator(name).evaluate((input: HTMLInputElement) => (input.value = ''));
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await onSummary(page);
      assert.equal((await readScreen(page)).step, 'you');
      assert.deepEqual(posts, []);
      await page.fill(name, 'Diallo');
      await goOn(page);
      await onStep(page, 'review');
    });
  },
);

testIn(
  ['chromium'],
  'a deep link opens the step where the person may be, else the first one with an answer to give',
  async () => {
    await withJourney(markups[0]!, {}, async (page) => {
      await page.evaluate(() => (location.hash = '#/review'));
      await page.waitForFunction(() => location.hash === '#/you');
      await onStep(page, 'you');
      await page.fill(name, 'Diallo');
      await page.evaluate(() => (location.hash = '#/home'));
      await onStep(page, 'home');
    });
  },
);

testIn(['chromium'], 'an ordinary fragment, such as a skip link, leaves the screen as it is', async () => {
  await withJourney(markups[0]!, {}, async (page) => {
    await page.fill(name, 'Diallo');
    await goOn(page);
    await onStep(page, 'home');
    await page.evaluate(() => (location.hash = '#main'));
    assert.equal((await readScreen(page)).step, 'home');
    await page.goBack();
    assert.equal((await readScreen(page)).step, 'home');
    await page.goBack();
    await onStep(page, 'you');
  });
});

testIn(['chromium'], 'the contact stands after the heading of every screen, written once by the author', async () => {
  const before =
    '<pp-contact><pp-channel type="phone" number="0 800 00 00 00" hours="de 9 h à 17 h"></pp-channel></pp-contact>';
  await withJourney(markups[0]!, { before }, async (page) => {
    const place = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('pp-contact')]
          .filter((contact) => contact.checkVisibility())
          .map(
            (contact) =>
              `${contact.previousElementSibling?.localName} in ${contact.closest('pp-step')?.getAttribute('name')}`,
          ),
      );
    assert.deepEqual(await place(), ['h2 in you']);
    await fillAll(page);
    assert.deepEqual(await place(), ['h2 in review']);
  });
});

testIn(['chromium'], 'what is typed while the page is open survives a reload, and only in this tab', async () => {
  await withJourney(markups[0]!, {}, async (page) => {
    await page.fill(name, 'Diallo');
    await page.reload();
    await onStep(page, 'you');
    assert.equal(await page.inputValue(name), 'Diallo');
    assert.match(await page.locator('.pp-keep').innerText(), /restent dans cet onglet/);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await onStep(other, 'you');
    assert.equal(await other.inputValue(name), '');
  });
});

testIn(
  ['chromium'],
  'with keep="page" no answer is written to the storage of the browser, and nothing stays when the page goes',
  async () => {
    await withJourney(markups[0]!, { attributes: 'keep="page"' }, async (page) => {
      await fillAll(page);
      const kept = () => page.evaluate(() => [...Object.entries(sessionStorage), ...Object.entries(localStorage)]);
      // By what two windows know of each other: a number of the tab; which one was typed in, and when (decision 0009).
      const values = (await kept()).map(([key, value]): unknown => {
        assert.match(key, /^plain-pied:window:/);
        return JSON.parse(String(value));
      });
      assert.deepEqual(
        values.map((value) => (typeof value === 'number' ? 'number' : Object.keys(value as object))),
        ['number', ['id', 'page', 'at']],
      );
      await page.goto(new URL('/sent', page.url()).href);
      assert.deepEqual(await kept(), []);
    });
  },
);

async function describedText(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((control) =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
