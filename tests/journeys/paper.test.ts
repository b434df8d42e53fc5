/** @engines chromium
 * The paper twin: what a printed journey shows, filled or empty, and that the screen, the form and the focus are as before. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, onSummary, openChromium, whole } from './support/chromium.js';
import { journeyOf, markups } from './support/markups.js';
import { longText, paperForm } from './support/paper.js';
import { document as pageOf, serveSite } from './support/site.js';

async function withPage(
  html: string,
  run: (page: Page) => Promise<void>,
  context: { javaScriptEnabled?: boolean } = {},
): Promise<void> {
  const site = await serveSite({ pages: { '/': html } });
  const { browser, page } = await openChromium({ context });
  try {
    await page.goto(site.url);
    if (context.javaScriptEnabled !== false) await whole(page);
    await run(page);
  } finally {
    await browser.close();
    await site.close();
  }
}

const withForm = (run: (page: Page) => Promise<void>): Promise<void> =>
  withPage(pageOf(paperForm()), async (page) => {
    await onStep(page, 'you');
    await run(page);
  });

/** Everything that can be read on paper, with spaces as plain ones. */
async function paperText(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  // The listeners of a media query hear of the change one frame after it matches.
  await page.waitForFunction(() => document.querySelector('.pp-paper-answer'));
  const text = await page.locator('main').innerText();
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s*\n\s*/g, '\n');
}

async function backOnScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.waitForFunction(() => !document.querySelector('.pp-paper-answer'));
}

/** What stands in place of the control of a name: its words, and how much room it takes. */
const twinOf = (page: Page, name: string): Promise<{ text: string; height: number; edge: number; lines: number }> =>
  page.evaluate((wanted) => {
    const control = document.querySelector(`:is(input, select, textarea)[name="${wanted}"]`)!;
    const twin = control.nextElementSibling as HTMLElement;
    const { height } = twin.getBoundingClientRect();
    const edge = parseFloat(getComputedStyle(twin).borderBottomWidth);
    return { text: twin.innerText.trim(), height, edge, lines: twin.querySelectorAll('.pp-paper-line').length };
  }, name);

const answer = (page: Page, values: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) {
      const controls = [...document.querySelectorAll<HTMLInputElement>(`:is(input, select, textarea)[name="${name}"]`)];
      const box = controls.find((control) => control.type === 'radio' || control.type === 'checkbox');
      if (box) controls.find((control) => control.value === value)!.checked = true;
      else controls[0]!.value = value;
    }
  }, values);

const leftOver = (page: Page): Promise<number> =>
  page.locator('.pp-paper-answer, [data-pp-part^="paper"], [data-pp-paper]').count();

describe('an empty form on paper', () => {
  it('has every step, for whom it is, the helps, the contact, and where the pages go', async () => {
    await withForm(async (page) => {
      const text = await paperText(page);
      for (const line of [
        'Qui êtes-vous ?',
        'Votre loyer',
        'Le reste',
        'Seulement si vous avez répondu « Je paie un loyer » à la question « Comment êtes-vous logé ? ».',
        'Écrivez celui que vous portez aujourd’hui.',
        '0 800 00 00 00',
        'Par courrier, envoyez ces pages à cette adresse : Service du logement, 35031 Rennes Cedex.',
        'Sur place, apportez ces pages ici : Mairie, 2 place du Marché, 35000 Rennes. Ouvert le mardi matin.',
        'Votre signature',
      ])
        assert.ok(text.includes(line), `${line} in ${text}`);
      assert.equal(text.split('0 800 00 00 00').length, 2, 'the contact stands there once');
      assert.match(text, /Imprimé le .+ Ce formulaire est aussi en ligne : http:\/\/127\.0\.0\.1:\d+\//);
    });
  });

  it('has nothing to press, and no review', async () => {
    await withForm(async (page) => {
      const text = await paperText(page);
      assert.doesNotMatch(text, /Continuer|Envoyer ma demande|Vérifiez|Relisez|Retour|onglet/);
      assert.equal(await page.locator('button:visible, [type=submit]:visible').count(), 0);
    });
  });

  it('has a line to write on, several for a long answer, boxes for a date and for the options of a list', async () => {
    await withForm(async (page) => {
      await paperText(page);
      const family = await twinOf(page, 'family');
      assert.ok(family.text === '' && family.height >= 24 && family.edge > 0, JSON.stringify(family));
      assert.equal((await twinOf(page, 'why')).lines, 5);
      assert.match((await twinOf(page, 'since')).text, /^Jour\s+Mois\s+Année$/);
      assert.match((await twinOf(page, 'kind')).text, /^Appartement\s+Maison$/);
      assert.match((await twinOf(page, 'secret')).text, /ne s’écrit pas sur papier/);
      assert.match((await twinOf(page, 'proof')).text, /Joignez une copie/);
      const [narrow, wide] = await page.evaluate(() =>
        ['postcode', 'family'].map(
          (name) => document.querySelector(`input[name="${name}"]`)!.nextElementSibling!.getBoundingClientRect().width,
        ),
      );
      assert.ok(narrow! < wide! / 2, 'a line is as wide as its answer');
    });
  });
});

describe('a filled form on paper', () => {
  it('has each answer as text in full, and says no password', async () => {
    await withForm(async (page) => {
      const mail = 'une.adresse.vraiment.longue.pour.une.seule.personne@exemple-de-domaine-long.fr';
      await answer(page, { family: 'Nguyên', why: longText, mail, kind: 'house', since: '2020-03-01', secret: 'hop' });
      const text = await paperText(page);
      for (const line of ['Nguyên', longText, mail, '1 mars 2020']) assert.ok(text.includes(line), line);
      assert.doesNotMatch(text, /hop\b/);
      assert.equal((await twinOf(page, 'kind')).text, 'Maison');
      const why = await twinOf(page, 'why');
      assert.ok(why.height > 100, 'long answers take the room they need');
      assert.ok(
        await page.$eval('#why', (area) => area.getBoundingClientRect().height < 10),
        'instead of their control',
      );
    });
  });

  it('leaves blank what a closed branch holds: it would not be sent', async () => {
    await withForm(async (page) => {
      await answer(page, { tenure: 'loan', rent: '512', with: 'heat' });
      const ticked = (): Promise<string> =>
        page.$eval(
          '#heat',
          (box) => `${getComputedStyle(box).appearance} ${getComputedStyle(box, '::before').visibility}`,
        );
      assert.doesNotMatch(await paperText(page), /512/);
      assert.equal(await ticked(), 'none hidden');
      await backOnScreen(page);
      await answer(page, { tenure: 'rent' });
      assert.match(await paperText(page), /512/);
      assert.notEqual(await ticked(), 'none hidden');
    });
  });

  it('prints each entry of a repeated part once, then says to copy the page; an entry that is closed is left out', async () => {
    const html = pageOf(`<form method="post" action="/send" novalidate><pp-journey name="repeated">
      <pp-step name="child" repeat="children" again="children[{i}][more] = yes" heading="Enfant {n}">
        <pp-text-field label="Prénom" name="children[0][name]" required></pp-text-field>
        <pp-radio-group legend="Un autre enfant ?" name="children[0][more]" options='[{"value":"yes","label":"Oui"},{"value":"no","label":"Non"}]'></pp-radio-group></pp-step>
      <pp-step name="end" heading="Fin"><label>Note <input name="note"></label></pp-step>
      <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send></pp-journey></form>`);
    await withPage(html, async (page) => {
      await onStep(page, 'child');
      await answer(page, { 'children[0][name]': 'Lou', 'children[0][more]': 'yes' });
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'child-2');
      await answer(page, { 'children[1][name]': 'Zoé' });
      const text = await paperText(page);
      assert.match(
        text,
        /Enfant 1[^]*Lou[^]*Enfant 2[^]*Zoé[^]*Il y en a d’autres \? Copiez cette page pour chacun\.[^]*Fin/,
      );
      assert.equal(text.split('Copiez cette page').length, 2);
      await backOnScreen(page);
      await answer(page, { 'children[0][more]': 'no' });
      assert.match(await paperText(page), /Enfant 1[^]*Copiez cette page/);
      assert.doesNotMatch(await page.locator('main').innerText(), /Enfant 2|Zoé/);
    });
  });

  it('shows no error, and nothing of the list of errors', async () => {
    await withForm(async (page) => {
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onSummary(page);
      const text = await paperText(page);
      assert.doesNotMatch(text, /Vérifiez|Écrivez votre|Indiquez|!/);
      assert.ok(text.includes('Nom de famille'));
    });
  });

  for (const markup of markups) {
    it(`reads anybody’s markup: ${markup.id}`, async () => {
      await withPage(pageOf(journeyOf(markup)), async (page) => {
        await onStep(page, 'you');
        await answer(page, { name: 'Nguyên', town: 'Rennes' });
        const text = await paperText(page);
        for (const line of ['Nguyên', 'Votre logement', 'Locataire', 'Rennes']) assert.ok(text.includes(line), line);
        assert.doesNotMatch(text, /Envoyer ma demande|Continuer/);
      });
    });
  }
});

describe('printing', () => {
  it('really: the pages are few, and nothing is left behind, once and again', async () => {
    await withForm(async (page) => {
      await answer(page, { family: 'Nguyên', why: longText });
      await page.focus('input[name="family"]');
      for (let time = 0; time < 2; time += 1) {
        const pdf = await page.pdf({ format: 'A4' });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
        assert.equal(await leftOver(page), 0);
        assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'family');
      }
    });
  });

  it('moves nothing on the screen, and changes neither the form nor the focus nor the place', async () => {
    await withForm(async (page) => {
      await answer(page, { family: 'Nguyên', tenure: 'loan', rent: '512' });
      await page.setViewportSize({ width: 320, height: 300 });
      await page.getByRole('button', { name: 'Continuer' }).focus();
      const state = () =>
        page.evaluate(() => ({
          entries: [...new FormData(document.forms[0])].map(String),
          focus: document.activeElement?.textContent,
          scroll: scrollY,
          places: [...document.querySelectorAll('main *')]
            .filter((element) => !element.closest('[data-pp-part^="paper"]'))
            // Chromium lays out what a closed disclosure holds only when it is asked, and its first answer is nothing.
            .filter((element) => element.checkVisibility())
            .map((element) => JSON.stringify(element.getBoundingClientRect())),
        }));
      const before = await state();
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      assert.ok((await leftOver(page)) > 0);
      assert.deepEqual(await state(), before, 'while the window for printing is open');
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      assert.deepEqual(await state(), before, 'cancelled');
      await paperText(page);
      await backOnScreen(page);
      // Tools that change the media lay the screen out as paper, and the browser keeps the place as well as it can.
      await page.evaluate((top) => scrollTo(0, top), before.scroll);
      assert.deepEqual(await state(), before, 'after the media changed and changed back');
      assert.equal(await leftOver(page), 0);
    });
  });

  it('works without a script: every step, for whom it is, boxes, the helps and the contact unfolded', async () => {
    await withPage(
      expandHtml(pageOf(paperForm()), { lang: 'fr' }),
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const text = (await page.locator('main').innerText()).replace(/\u00a0/g, ' ');
        for (const line of [
          'Seulement si vous avez répondu « Je paie un loyer »',
          'Écrivez celui que vous portez aujourd’hui.',
          'Service du logement, 35031 Rennes Cedex',
          'Votre signature',
        ])
          assert.ok(text.includes(line), line);
        assert.doesNotMatch(text, /Envoyer ma demande|Relisez/);
        const box = await page.locator('input[name="family"]').boundingBox();
        assert.ok(box && box.height > 20);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('for whom a step is', () => {
  it('stands on the screen where every step does, and not while the journey shows one at a time', async () => {
    const html = expandHtml(pageOf(paperForm()), { lang: 'fr' });
    const sentence = (page: Page) => page.getByText('Seulement si vous avez répondu');
    await withPage(html, async (page) => assert.equal(await sentence(page).isVisible(), true), {
      javaScriptEnabled: false,
    });
    await withPage(html, async (page) => {
      await onStep(page, 'you');
      await answer(page, {
        family: 'N',
        'birth[day]': '1',
        'birth[month]': '2',
        'birth[year]': '1980',
        tenure: 'rent',
      });
      for (const step of ['home', 'rent']) {
        await page.getByRole('button', { name: 'Continuer' }).click();
        await onStep(page, step);
      }
      assert.equal(await sentence(page).isVisible(), false);
    });
  });
});
