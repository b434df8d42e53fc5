/** @engines chromium
 * The contact in a running form: it covers nothing, a call asked for is sent once, and nothing that was typed is lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { onStep, openChromium, whole } from './support/chromium.js';
import { document as pageOf, sentPage, serveSite, type Site } from './support/site.js';

const ways = (callback: string): string => `<pp-contact>
  <pp-channel type="phone" number="0 800 00 00 00" cost="gratuit" opening="Mo-Fr 09:00-12:30,13:30-17:00; PH off"></pp-channel>
  <pp-channel type="callback" ${callback} moments='["Le matin","Le soir"]'></pp-channel>
  <pp-channel type="visit"><pp-places>
    <pp-place label="Maison des services" address="2 rue de la Mairie" postcode="00100" town="Exempleville" opening="Mo-Fr 09:00-12:00"></pp-place>
    <pp-place label="Mairie" address="1 place du Modèle" postcode="00200" town="Modèleville" hours="le mardi"></pp-place>
  </pp-places></pp-channel></pp-contact>`;
const form = (callback = 'name="call"', before = ''): string =>
  pageOf(`${before}<form method="post" action="/sent" novalidate><pp-journey name="logement">${ways(callback)}
    <pp-step name="home" heading="Votre logement">
      <pp-text-field label="Commune" name="town"></pp-text-field>
      <pp-text-field label="Rue" name="street"></pp-text-field>
      <pp-radio-group legend="Vous êtes" name="tenure" options='[{"value":"rent","label":"Locataire"},{"value":"own","label":"Propriétaire"}]'></pp-radio-group>
    </pp-step>
    <pp-step name="rent" heading="Votre loyer"><pp-text-field label="Loyer" name="rent"></pp-text-field></pp-step>
    <pp-send label="Envoyer" correct="par téléphone" withdraw="par téléphone"></pp-send></pp-journey></form>`);

async function withForm(
  html: string,
  run: (page: Page, site: Site) => Promise<void>,
  context: NonNullable<Parameters<typeof openChromium>[0]>['context'] = {},
): Promise<void> {
  const site = await serveSite({ pages: { '/': html, '/sent': sentPage } });
  const { browser, page } = await openChromium({ context });
  try {
    await page.goto(site.url);
    if (context.javaScriptEnabled !== false) await whole(page);
    await run(page, site);
  } finally {
    await browser.close();
    await site.close();
  }
}

const open = (page: Page): Promise<void> => page.locator('pp-contact summary').filter({ visible: true }).click();
const number = (page: Page) => page.getByLabel('Votre numéro de téléphone').filter({ visible: true });
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer' }).click();

describe('a call that is asked for', () => {
  it('goes with the form, once, from whatever screen', async () => {
    await withForm(form(), async (page, site) => {
      await page.fill('input[name="town"]', 'Exempleville');
      await open(page);
      await number(page).fill('06 39 98 12 34');
      await goOn(page);
      await onStep(page, 'rent');
      assert.equal(await number(page).inputValue(), '06 39 98 12 34', 'the next screen shows it');
      await page.getByLabel('Quand vous appeler').filter({ visible: true }).selectOption('Le soir');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.waitForURL('**/sent');
      assert.deepEqual(
        site.posts[0]!.filter(([name]) => name.startsWith('call')),
        [
          ['call', '06 39 98 12 34'],
          ['call-moment', 'Le soir'],
        ],
      );
    });
  });

  for (const javaScriptEnabled of [true, false])
    it(`to its own address, ${javaScriptEnabled ? 'with' : 'without'} a script: in another window, and the form keeps what was typed`, async () => {
      const own = form(
        'name="call" form="call-me"',
        '<form id="call-me" method="post" action="/call" target="_blank"></form>',
      );
      const run = async (page: Page, site: Site): Promise<void> => {
        await page.fill('input[name="town"]', 'Exempleville');
        await open(page);
        await number(page).fill('06 39 98 12 34');
        const [other] = await Promise.all([
          page.waitForEvent('popup'),
          page.getByRole('button', { name: 'Demander à être rappelé' }).filter({ visible: true }).click(),
        ]);
        await other.waitForURL('**/sent');
        assert.deepEqual(site.posts, [
          [
            ['call', '06 39 98 12 34'],
            ['call-moment', ''],
          ],
        ]);
        assert.equal(await page.inputValue('input[name="town"]'), 'Exempleville');
      };
      await withForm(expandHtml(own), run, { javaScriptEnabled });
    });
});

describe('the contact on the screen', () => {
  for (const [width, height] of [
    [320, 256],
    [320, 568],
    [1280, 720],
  ] as const)
    it(`closed, takes a fifth of ${width} × ${height} at most, and covers nothing that has the focus`, async () => {
      await withForm(
        form(),
        async (page) => {
          for (const step of ['home', 'rent']) {
            await onStep(page, step);
            const contact = page.locator('pp-contact').filter({ visible: true });
            const { height: taken } = (await contact.boundingBox())!;
            if (width === 320) assert.ok(taken <= height / 5, `${step}: ${taken} of ${height}`);
            await page.evaluate(() => (document.activeElement as HTMLElement).blur());
            for (let stop = 0; stop < 12; stop += 1) {
              await page.keyboard.press('Tab');
              const covered = await page.evaluate(() => {
                const focused = document.activeElement!;
                if (focused === document.body || focused.closest('pp-contact')) return null;
                const { left, top, right, bottom } = focused.getBoundingClientRect();
                const points = [
                  [(left + right) / 2, (top + bottom) / 2],
                  [left + 2, top + 2],
                  [right - 2, bottom - 2],
                ] as const;
                const over = points
                  .map(([x, y]) => document.elementFromPoint(x, y))
                  .find((found) => found?.closest('pp-contact'));
                return over ? focused.outerHTML : null;
              });
              assert.equal(covered, null);
            }
            if (step === 'home') await goOn(page);
          }
          assert.equal(
            await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
            true,
          );
        },
        { viewport: { width, height } },
      );
    });

  it('without a script is read whole: hours as text, every place, the fields of the call', async () => {
    await withForm(
      expandHtml(form()),
      async (page) => {
        await open(page);
        const text = (await page.locator('pp-contact').innerText()).replaceAll('\u00a0', ' ');
        for (const expected of [
          'Ouvert du lundi au vendredi, de 9 h à 12 h 30 et de 13 h 30 à 17 h ; fermé les jours fériés',
          '00100 Exempleville',
          '00200 Modèleville',
          'Quand vous appeler ?',
        ])
          assert.ok(text.includes(expected), `${expected} in ${text}`);
        assert.equal(await page.getByRole('searchbox').count(), 0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('says until when it is open, and changes by itself in that minute, while the person types', async () => {
    await withForm(form(), async (page) => {
      // Monday 23 November 2026, 12:29:30 in Paris.
      await page.clock.install({ time: new Date('2026-11-23T11:29:30Z') });
      await page.reload();
      const line = page.locator('pp-contact summary').filter({ visible: true });
      const says = async (): Promise<string> => (await line.innerText()).replaceAll('\u00a0', ' ');
      await page.clock.runFor(3000);
      await page.getByLabel('Commune').waitFor();
      assert.match(await says(), /ouvert jusqu’à 12 h 30/);
      await page.getByLabel('Commune').pressSequentially('Exem');
      await page.clock.runFor(40_000);
      assert.match(await says(), /fermé, ouvre aujourd’hui à 13 h 30/);
      assert.equal(await page.getByLabel('Commune').evaluate((input) => document.activeElement === input), true);
    });
  });
});
