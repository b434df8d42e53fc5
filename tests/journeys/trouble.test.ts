/** @engines chromium
 * Trouble noticed: the contact comes forward after the person's own acts, once per step, and takes nothing from them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expandHtml, handoverCode } from '../../components/src/server/index.js';
import { onStep, onSummary, whole } from './support/chromium.js';
import { tabTo } from './support/keyboard.js';
import { markups } from './support/markups.js';
import { document as pageOf } from './support/site.js';
import { afterAll, contact, heardOn, onePage, section, withPages } from './support/trouble.js';

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer' }).click();

/** A Continue that finds something: the list takes the focus anew. */
async function failToGoOn(page: Page): Promise<void> {
  await goOn(page);
  await onSummary(page);
}

async function toHome(page: Page): Promise<void> {
  await page.fill('input[name="name"]', 'Diallo');
  await goOn(page);
  await onStep(page, 'home');
}

/** Back to the first step by the back link, and on again. */
async function lookBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Retour' }).click();
  await onStep(page, 'you');
}

describe('two Continues in a row that find something', () => {
  for (const markup of markups) {
    it(`bring the contact forward after the list, which keeps the focus: ${markup.id}`, async () => {
      await withPages({ '/': onePage('', markup) }, async (page) => {
        await toHome(page);
        await failToGoOn(page);
        await afterAll(page);
        assert.equal(await section(page).count(), 0, 'one mistake is ordinary');
        assert.equal(
          await page.locator('pp-handover[role="status"]').count(),
          1,
          'the region is there before its text',
        );
        await goOn(page);
        await section(page).waitFor();
        await onSummary(page);
        assert.match(await section(page).innerText(), /01 99 00 12 34[\s\S]*TRI-2-1/);
        assert.deepEqual(await heardOn(page), [{ step: 'home', kind: 'errors', count: 2 }]);
        const order = await page.evaluate(() =>
          ['pp-error-summary', 'pp-handover', '.pp-notices', 'pp-step:not([hidden])'].map((selector) =>
            [...document.querySelectorAll('*')].indexOf(document.querySelector(selector)!),
          ),
        );
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        );
      });
    });
  }

  it('name the first question that is still to be mended, and tell it once', async () => {
    await withPages({ '/': onePage() }, async (page) => {
      await toHome(page);
      await failToGoOn(page);
      await page.getByText('Locataire', { exact: true }).click();
      await goOn(page);
      await section(page).waitFor();
      assert.match(await section(page).innerText(), /TRI-2-2/);
      assert.equal(await page.locator('pp-handover').getAttribute('role'), 'status');
      await failToGoOn(page);
      await afterAll(page);
      assert.equal(await page.locator('pp-handover').getAttribute('role'), null, 'nothing is announced again');
      assert.equal(((await heardOn(page)) as unknown[]).length, 1);
    });
  });

  it('are counted on one step: it begins anew on another, and leaves with its own', async () => {
    await withPages({ '/': onePage() }, async (page) => {
      await failToGoOn(page);
      await failToGoOn(page);
      await section(page).waitFor();
      await toHome(page);
      assert.equal(await section(page).count(), 0, 'it belongs to the other step');
      await failToGoOn(page);
      await afterAll(page);
      assert.equal(await section(page).count(), 0);
      await lookBack(page);
      await section(page).waitFor();
      assert.equal(await page.locator('pp-handover').getAttribute('role'), null, 'it stands there again, and is quiet');
    });
  });

  it('nothing comes while the person types', async () => {
    await withPages({ '/': onePage() }, async (page) => {
      await toHome(page);
      await failToGoOn(page);
      for (let time = 0; time < 3; time += 1) {
        await page.locator('input[name="town"]').pressSequentially('Re');
        await page.keyboard.press('Tab');
        await page.fill('input[name="town"]', '');
      }
      await afterAll(page);
      assert.equal(await section(page).count(), 0);
    });
  });
});

describe('three returns to a step', () => {
  it('bring the contact forward; what Continue leads to is no return', async () => {
    await withPages({ '/': onePage() }, async (page) => {
      await toHome(page);
      for (let time = 1; time <= 3; time += 1) {
        assert.equal(await section(page).count(), 0);
        await lookBack(page);
        if (time < 3) {
          await goOn(page);
          await onStep(page, 'home');
        }
      }
      await section(page).waitFor();
      assert.match(await section(page).innerText(), /TRI-1\s/, 'no question is meant');
      assert.deepEqual(await heardOn(page), [{ step: 'you', kind: 'returns', count: 3 }]);
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Qui êtes-vous ?');
    });
  });

  it('by Change are the person’s own; coming back to the review is not', async () => {
    await withPages({ '/': onePage() }, async (page) => {
      await toHome(page);
      await page.getByText('Locataire', { exact: true }).click();
      await page.fill('input[name="town"]', 'Rennes');
      await goOn(page);
      await onStep(page, 'review');
      for (let time = 0; time < 3; time += 1) {
        await page.getByRole('link', { name: 'Modifier : Ville' }).click();
        await onStep(page, 'home');
        if (time === 2) await section(page).waitFor();
        await goOn(page);
        await onStep(page, 'review');
      }
      assert.deepEqual(await heardOn(page), [{ step: 'home', kind: 'returns', count: 3 }]);
      assert.equal(await section(page).count(), 0);
    });
  });
});

describe('put away', () => {
  it('by keyboard, it stays away from that step, and the focus goes to the list', async () => {
    await withPages({ '/': onePage() }, async (page) => {
      await failToGoOn(page);
      await failToGoOn(page);
      await section(page).waitFor();
      await tabTo(page, '.pp-handover-away');
      await page.keyboard.press('Enter');
      await onSummary(page);
      assert.equal(await section(page).count(), 0);
      await failToGoOn(page);
      await failToGoOn(page);
      await afterAll(page);
      assert.equal(await section(page).count(), 0);
      await page.reload();
      await whole(page);
      await failToGoOn(page);
      await failToGoOn(page);
      await afterAll(page);
      assert.equal(await section(page).count(), 0, 'also after a reload');
      await toHome(page);
      await failToGoOn(page);
      await failToGoOn(page);
      await section(page).waitFor();
    });
  });
});

describe('the author decides', () => {
  it('friction="off": nothing is noticed', async () => {
    await withPages({ '/': onePage('friction="off"') }, async (page) => {
      for (let time = 0; time < 3; time += 1) await failToGoOn(page);
      await afterAll(page);
      assert.equal(await page.locator('pp-handover').count(), 0);
      assert.deepEqual(await heardOn(page), []);
    });
  });

  it('keep="page": nothing is written, and it works', async () => {
    await withPages({ '/': onePage('keep="page"') }, async (page) => {
      await failToGoOn(page);
      await failToGoOn(page);
      await section(page).waitFor();
      const keys = await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('plain-pied')));
      // The number of this tab, by which windows know of each other: no answer, and nothing of the trouble.
      assert.deepEqual(keys, ['plain-pied:window:trial']);
    });
  });

  it('its own section, where it stands, comes forward with the code', async () => {
    const own = `${contact}<pp-handover><section aria-label="La mairie"><h2>Appelez la mairie</h2></section></pp-handover>`;
    await withPages({ '/': onePage('', markups[0], own) }, async (page) => {
      assert.equal(await page.locator('pp-handover').count(), 1);
      await section(page).waitFor({ state: 'hidden' });
      await failToGoOn(page);
      await failToGoOn(page);
      await section(page).waitFor();
      assert.match(await section(page).innerText(), /Appelez la mairie[\s\S]*TRI-1-1/);
    });
  });

  it('storage refused: it works within the page', async () => {
    await withPages({ '/': onePage() }, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.reload();
      await onStep(page, 'you');
      await failToGoOn(page);
      await failToGoOn(page);
      await section(page).waitFor();
    });
  });
});

/** One step per page, as a server writes it. */
const paged = (name: string, inside: string, extra = ''): string =>
  pageOf(
    `<form method="post" action="/send" novalidate><pp-journey name="logement" paged>${extra}
      <pp-back-link href="/"></pp-back-link>${contact}
      <pp-step name="${name}" heading="Étape ${name}">${inside}</pp-step>
      <a href="/${name === 'you' ? 'home' : ''}">Aller</a><button type="submit">Continuer</button>
    </pp-journey></form>`,
    name,
  );
const town = '<pp-text-field label="Ville" name="town" required></pp-text-field>';

describe('one step per page', () => {
  it('counts go on over a reload, and what was put away stays away', async () => {
    await withPages({ '/': paged('home', town) }, async (page) => {
      await failToGoOn(page);
      await page.reload();
      await whole(page);
      await goOn(page);
      await section(page).waitFor();
      assert.match(await section(page).innerText(), /LOG-HOME-1/);
      await page.reload();
      await section(page).waitFor();
      assert.equal(await page.locator('pp-handover').getAttribute('role'), null);
      await page.getByRole('button', { name: 'Cacher cette aide' }).click();
      await section(page).waitFor({ state: 'detached' });
      assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Étape home/);
      await page.reload();
      await whole(page);
      await failToGoOn(page);
      assert.equal(await section(page).count(), 0);
      assert.deepEqual(await heardOn(page), [{ step: 'home', kind: 'errors', count: 2 }]);
    });
  });

  it('pages that the person goes back to are returns; the number of the step comes from the server', async () => {
    const pages = { '/': paged('you', town, '<pp-handover step="1"></pp-handover>'), '/home': paged('home', town) };
    await withPages(pages, async (page, url) => {
      for (let time = 0; time < 3; time += 1) {
        assert.equal(await section(page).count(), 0);
        await page.getByRole('link', { name: 'Aller' }).click();
        await page.waitForURL('**/home');
        await whole(page);
        await page.getByRole('link', { name: 'Retour' }).click();
        await page.waitForURL(`${url}/`);
        await whole(page);
      }
      await section(page).waitFor();
      assert.match(await section(page).innerText(), /LOG-1\s/);
      assert.deepEqual(await heardOn(page), [{ step: 'you', kind: 'returns', count: 3 }]);
    });
  });

  it('the server that counted itself writes it into the page, and the journey takes it over', async () => {
    const code = handoverCode({ form: 'logement', step: 3, question: 1 });
    const wrong = town.replace('required', 'required error="Écrivez le nom de la commune"');
    const html = expandHtml(paged('home', wrong, `<pp-handover code="${code}"></pp-handover>`));
    assert.match(html, /LOG-3-1/);
    await withPages({ '/': html }, async (page) => {
      await onSummary(page);
      assert.match(await section(page).innerText(), /01 99 00 12 34[\s\S]*LOG-3-1/);
      await page.getByRole('button', { name: 'Cacher cette aide' }).click();
      await section(page).waitFor({ state: 'detached' });
      assert.deepEqual(await heardOn(page), [], 'the server knows already');
    });
  });
});
