/** What a browser keeps of a journey, event by event. Expectations follow the table of record 0009, section Storage. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { testIn } from '../support/engine-tests.js';
import { onStep, openChromium } from './support/chromium.js';
import { journeyOf, markups } from './support/markups.js';
import { document as pageOf, sentPage, serveSite } from './support/site.js';

interface Visit {
  readonly browser: Browser;
  readonly page: Page;
  readonly pages: Record<string, string>;
  readonly url: string;
}

const formWith = (attributes: string, before = ''): string => pageOf(journeyOf(markups[0]!, { attributes, before }));
const receipt =
  '<pp-receipt for="trial" reference="AL 1" correct-href="/c" withdraw-href="/w" correct-until="2027-01-01"></pp-receipt>';

/** @param script runs in each page before any other */
async function visit(
  attributes: string,
  run: (visit: Visit) => Promise<void>,
  script = '',
  before = '',
): Promise<void> {
  const pages = { '/': formWith(attributes, before), '/sent': pageOf(receipt), '/elsewhere': sentPage };
  const site = await serveSite({ pages });
  const { browser, page } = await openChromium();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    if (script) await page.addInitScript(script);
    await page.goto(site.url);
    await onStep(page, 'you');
    await run({ browser, page, pages, url: site.url });
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    await site.close();
  }
}

const name = 'input[name="name"]';
const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer' }).click();
const notice = (page: Page) => page.locator('.pp-notice > p');
const line = (page: Page) => page.locator('pp-draft [role="status"]');
/** Waits until the pause after typing has passed and the answer is written. */
const isKept = (page: Page, value: string, where = 'sessionStorage'): Promise<unknown> =>
  page.waitForFunction(
    ([text, storage]) => (window[storage as 'localStorage'].getItem('plain-pied:draft:trial') ?? '').includes(text!),
    [value, where],
  );
const drafts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [sessionStorage, localStorage].flatMap((storage) =>
      Object.keys(storage).filter((key) => /:(draft|stop):/.test(key)),
    ),
  );

const failing = 'Ce navigateur ne peut pas garder vos réponses.';

testIn(['chromium'], 'a crash of the page loses nothing that was written', async () => {
  await visit('keep="device"', async ({ page, url }) => {
    await page.fill(name, 'Diallo');
    await isKept(page, 'Diallo', 'localStorage');
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    // Playwright gives a crashed page up: the person opens the form again.
    const other = await page.context().newPage();
    await other.goto(url);
    await onStep(other, 'you');
    assert.equal(await other.inputValue(name), 'Diallo');
  });
});

testIn(['chromium'], 'a step and leaving the page keep at once; a key by itself writes nothing', async () => {
  await visit('', async ({ page, url }) => {
    await page.clock.install();
    await page.reload();
    await onStep(page, 'you');
    await page.locator(name).pressSequentially('Diallo');
    assert.deepEqual(await drafts(page), []);
    await goOn(page);
    await onStep(page, 'home');
    assert.deepEqual(await drafts(page), ['plain-pied:draft:trial']);
    await page.fill('input[name="town"]', 'Rennes');
    await page.goto(`${url}/elsewhere`);
    await page.goto(url);
    await onStep(page, 'you');
    assert.equal(await page.inputValue('input[name="town"]'), 'Rennes');
  });
});

testIn(
  ['chromium'],
  'with keep="device" another window finds the answers and says from when; the receipt erases them',
  async () => {
    await visit('keep="device" keep-days="2"', async ({ page, url }) => {
      await page.fill(name, 'Diallo');
      await isKept(page, 'Diallo', 'localStorage');
      const context = page.context();
      await page.close();
      const other = await context.newPage();
      await other.goto(url);
      await onStep(other, 'you');
      assert.equal(await other.inputValue(name), 'Diallo');
      assert.match(await notice(other).innerText(), /^Vos réponses du .* sont revenues\./);
      await other.reload();
      await onStep(other, 'you');
      assert.equal(await other.inputValue(name), 'Diallo');
      assert.equal(await notice(other).count(), 0, 'a reload is no news');
      await other.goto(`${url}/sent`);
      await other.getByText('AL 1').waitFor();
      assert.deepEqual(await drafts(other), []);
    });
  },
);

testIn(
  ['chromium'],
  'with keep="device" answers are there until the date, and no longer; a clock set back adds nothing',
  async () => {
    await visit('keep="device" keep-days="2"', async ({ page, url }) => {
      const open = async (date: string): Promise<string> => {
        await page.clock.setFixedTime(new Date(date));
        await page.goto(`${url}/elsewhere`);
        await page.goto(url);
        await onStep(page, 'you');
        return page.inputValue(name);
      };
      await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
      await page.reload();
      await onStep(page, 'you');
      await page.fill(name, 'Diallo');
      await goOn(page);
      await onStep(page, 'home');
      assert.match(await line(page).innerText(), /sur cet appareil jusqu’au 24 novembre 2026/);
      assert.equal(await open('2026-11-01T10:00:00'), 'Diallo');
      assert.match(await line(page).innerText(), /jusqu’au 3 novembre 2026/);
      assert.equal(await open('2026-11-24T09:59:59'), 'Diallo');
      assert.equal(await open('2026-11-24T10:00:00'), '');
      assert.deepEqual(await drafts(page), []);
    });
  },
);

testIn(['chromium'], 'another version of the form: what fits comes back, what does not is named', async () => {
  await visit('version="1"', async ({ page, pages, url }) => {
    await page.fill(name, 'Diallo');
    await goOn(page);
    await onStep(page, 'home');
    await page.getByText('Locataire', { exact: true }).click();
    await isKept(page, 'tenant');
    pages['/'] = formWith('version="2"').replace('"tenant"', '"renting"');
    await page.goto(`${url}/elsewhere`);
    await page.goto(url);
    await onStep(page, 'you');
    assert.equal(await page.inputValue(name), 'Diallo');
    assert.equal(
      await notice(page).innerText(),
      'Ce formulaire a changé depuis votre dernière visite. Relisez vos réponses. Répondez de nouveau ici\u00a0: Votre situation',
    );
  });
});

const troubles = {
  full: 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };',
  refused:
    'for (const name of ["sessionStorage", "localStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });',
  corrupt: 'sessionStorage.setItem("plain-pied:draft:trial", "{not a draft");',
};
for (const [trouble, script] of Object.entries(troubles)) {
  for (const attributes of trouble === 'corrupt' ? [''] : ['', 'keep="device"', 'keep="page"']) {
    testIn(
      ['chromium'],
      `storage ${trouble}, ${attributes || 'session'}: the form works on, one notice says so`,
      async () => {
        await visit(
          attributes,
          async ({ page }) => {
            const expected = attributes === 'keep="page"' ? 0 : 1;
            assert.equal(await page.getByText(failing).count(), expected);
            assert.match(await line(page).innerText(), /ne sont pas gardées/);
            await page.fill(name, 'Diallo');
            await goOn(page);
            await onStep(page, 'home');
            await page.getByText('Locataire', { exact: true }).click();
            await page.fill('input[name="town"]', 'Rennes');
            await goOn(page);
            await onStep(page, 'review');
            assert.equal(await page.getByText(failing).count(), expected, 'the same one notice');
            await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
            await page.waitForURL('**/sent');
          },
          script,
        );
      },
    );
  }
}

testIn(['chromium'], 'delete now and keep again, by keyboard', async () => {
  await visit('', async ({ page }) => {
    await page.fill(name, 'Diallo');
    await isKept(page, 'Diallo');
    await page.getByRole('button', { name: 'Effacer mes réponses gardées' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Garder mes réponses' }).waitFor();
    assert.deepEqual(await drafts(page), ['plain-pied:stop:trial']);
    assert.match(await line(page).innerText(), /ne sont pas gardées/);
    assert.equal(await page.inputValue(name), 'Diallo');
    await page.keyboard.press('Space');
    await isKept(page, 'Diallo');
    assert.deepEqual(await drafts(page), ['plain-pied:draft:trial']);
  });
});

const take = '<pp-draft take></pp-draft>';

testIn(['chromium'], 'the answers go to a file, and come back in a browser that never saw them', async () => {
  const path = join(tmpdir(), `plain-pied-${process.pid}.json`);
  await visit(
    'keep="page"',
    async ({ page }) => {
      await page.fill(name, 'Diallo « Awa »');
      await goOn(page);
      await onStep(page, 'home');
      await page.getByText('Locataire', { exact: true }).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Télécharger mes réponses' }).press('Enter');
      const download = await downloading;
      assert.equal(download.suggestedFilename(), 'trial.json');
      await download.saveAs(path);
    },
    '',
    take,
  );
  const { version, ...rest } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  assert.deepEqual(rest, {
    plainPied: 1,
    form: 'trial',
    entries: [
      ['name', 'Diallo « Awa »'],
      ['status', 'tenant'],
      ['town', ''],
    ],
  });
  assert.equal(typeof version, 'string');
  await visit(
    '',
    async ({ page }) => {
      await page.fill(name, 'Diop');
      const file = page.getByLabel('Reprendre un fichier');
      const wrong = {
        'trop gros': ' '.repeat(2 ** 20 + 1),
        'ne contient pas de réponses': 'Diallo',
        'vient d’une autre page': JSON.stringify({ plainPied: 1, form: 'tax', version: '', entries: [['name', 'X']] }),
      };
      for (const [sentence, content] of Object.entries(wrong)) {
        await file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
        await page.getByText(sentence).waitFor();
        assert.equal(await notice(page).count(), 1);
        assert.equal(await page.inputValue(name), 'Diop', 'nothing changed');
      }
      await file.setInputFiles(path);
      await page.getByText('Vos réponses viennent maintenant du fichier.').waitFor();
      assert.equal(await page.inputValue(name), 'Diallo « Awa »');
      await isKept(page, 'Diallo');
      await page.getByRole('button', { name: 'Remettre mes réponses d’avant' }).click();
      await page.getByText('Vos réponses d’avant sont revenues.').waitFor();
      assert.equal(await page.inputValue(name), 'Diop');
      assert.equal(await page.locator('[name="status"]:checked').count(), 0);
      const other = (await readFile(path, 'utf8')).replace(version, 'older').replace('"tenant"', '"lodger"');
      await writeFile(path, other);
      await file.setInputFiles(path);
      await page.getByText('Répondez de nouveau ici\u00a0: Votre situation').waitFor();
      await goOn(page);
      await onStep(page, 'home');
    },
    '',
    take,
  );
});

testIn(
  ['chromium'],
  'an answer of a closed branch is kept, also when the server sends the page again with errors',
  async () => {
    const branch = (attributes: string, value: string): string =>
      pageOf(`<form method="post" action="/send" novalidate><pp-journey name="trial" ${attributes}>
      <pp-step name="you" heading="Vous"><p><label for="rent">Loyer ?</label> <input id="rent" name="rent" value="${value}"></p></pp-step>
      <pp-step name="home" heading="Le loyer" when="rent = yes"><p><label for="amount">Montant</label> <input id="amount" name="amount"></p></pp-step>
      <pp-step name="end" heading="Fin"><p><label for="last">Mot</label> <input id="last" name="last"></p></pp-step>
      <pp-send correct="ici" withdraw="ici"></pp-send></pp-journey></form>`);
    await visit('', async ({ page, pages, url }) => {
      pages['/'] = branch('', '');
      await page.goto(url);
      await onStep(page, 'you');
      await page.fill('#rent', 'yes');
      await goOn(page);
      await onStep(page, 'home');
      await page.fill('#amount', '500');
      await page.goBack();
      await onStep(page, 'you');
      await page.fill('#rent', 'no');
      await isKept(page, '500');
      pages['/'] = branch('error="Il y a une erreur."', 'maybe');
      await page.goto(`${url}/elsewhere`);
      await page.goto(url);
      await onStep(page, 'you');
      assert.equal(await page.inputValue('#rent'), 'maybe', 'what the server saw is the server’s');
      assert.equal(await page.inputValue('#amount'), '500', 'what it was not sent is still the person’s');
    });
  },
);
