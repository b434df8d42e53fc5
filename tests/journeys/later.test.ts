/** @engines chromium
 * What a page loads at once and what comes when it is needed, from a kit in several files as a bundler makes it, under a
 * strict policy; and that a form works on where what comes later never comes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { onStep, onSummary, openChromium, whole } from './support/chromium.js';
import { kitParts } from './support/bundle.js';
import { document as pageOf, sentPage, serveSite, type Site } from './support/site.js';

const form = (attributes: string, more: string): string => `<form method="post" action="/send" novalidate>
  <pp-journey name="later" ${attributes}>
    <pp-contact><pp-channel type="phone" number="01 99 00 12 34" hours="de 9 h à 17 h"></pp-channel></pp-contact>
    <pp-step name="you" heading="Vous"><pp-text-field label="Nom" name="name" required></pp-text-field>${more}</pp-step>
    <pp-step name="town" heading="Votre ville"><pp-text-field label="Ville" name="town"></pp-text-field></pp-step>
    <pp-step name="metro" heading="Le métro" when="town = Rennes"><pp-text-field label="Station" name="stop"></pp-text-field></pp-step>
    <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>
  </pp-journey></form>`;

interface Visit {
  readonly page: Page;
  readonly site: Site;
  /** Scripts that the page asked for, by the name of the part. */
  readonly asked: string[];
}

/**
 * @param attributes of the journey
 * @param more questions of the first step
 * @param lacks whether everything but what the page asks for at once is missing on the server
 */
async function visit(
  { attributes = '', more = '', lacks = false }: { attributes?: string; more?: string; lacks?: boolean },
  run: (visit: Visit) => Promise<void>,
): Promise<void> {
  const parts = [...(await kitParts())];
  const late = new Set(
    parts.map(([path]) => path).filter((path) => /^\/(?:later|handover|by-script|take|file-work)-/.test(path)),
  );
  assert.equal(late.size, 5);
  const scripts = Object.fromEntries(parts.filter(([path]) => !lacks || !late.has(path)));
  const html = pageOf(form(attributes, more)).replace('/kit.js', '/all.js');
  const site = await serveSite({ pages: { '/': html, '/sent': sentPage }, scripts });
  const { browser, page } = await openChromium();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (late.has(pathname)) asked.push(/\/([a-z-]+)-\w+\.js$/.exec(pathname)![1]!);
  });
  try {
    await page.goto(site.url);
    await onStep(page, 'you');
    await run({ page, site, asked });
  } finally {
    await browser.close();
    await site.close();
  }
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

async function sendAll({ page, site }: Visit): Promise<void> {
  await page.fill('input[name="name"]', 'Diallo');
  await press(page, 'Continuer');
  await onStep(page, 'town');
  await page.fill('input[name="town"]', 'Brest');
  await page.locator('pp-send button').click();
  await page.getByText('Votre demande est envoyée').waitFor();
  assert.deepEqual(site.posts, [
    [
      ['name', 'Diallo'],
      ['town', 'Brest'],
    ],
  ]);
}

describe('a kit in several files', () => {
  it('brings paper and the notice of trouble when the browser is idle, and nothing that the page does not use', async () => {
    await visit({}, async ({ page, asked }) => {
      await whole(page);
      assert.deepEqual(asked.sort(), ['handover', 'later']);
      await page.emulateMedia({ media: 'print' });
      await page.locator('.pp-paper-answer').first().waitFor({ state: 'attached' });
      assert.match(await page.locator('.pp-only-if').innerText(), /^Seulement si .*Rennes/);
      await page.emulateMedia({ media: 'screen' });
      for (let time = 0; time < 2; time += 1) {
        await press(page, 'Continuer');
        await onSummary(page);
      }
      await page.locator('pp-handover section').waitFor();
    });
  });

  it('sends by script where the journey says so', async () => {
    await visit({ attributes: 'send="script"' }, async (visited) => {
      await whole(visited.page);
      assert.deepEqual([...visited.asked].sort(), ['by-script', 'handover', 'later']);
      await sendAll(visited);
    });
  });

  for (const attributes of ['', 'send="script"'])
    it(`works on where the other files never come, and the browser sends: <pp-journey ${attributes}>`, async () => {
      await visit({ attributes, lacks: true }, async (visited) => {
        const errors: string[] = [];
        visited.page.on('pageerror', ({ message }) => errors.push(message));
        await press(visited.page, 'Continuer');
        await onSummary(visited.page);
        await sendAll(visited);
        assert.deepEqual(errors, []);
      });
    });

  describe('with a file question', () => {
    const more = '<pp-file-field label="Votre avis" name="avis"></pp-file-field>';
    const avis = { name: 'avis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('content') };

    it('brings what lists, checks and sends files when the person turns to it', async () => {
      await visit({ more }, async ({ page, asked }) => {
        await whole(page);
        assert.ok(!asked.includes('file-work'));
        await page.setInputFiles('input[name="avis"]', avis);
        await page.getByText('Retirer avis.pdf').waitFor();
        assert.equal(
          await page.locator('input[name="avis"]').evaluate((input) => getComputedStyle(input).opacity),
          '0',
        );
      });
    });

    it('shows the native input where that never comes, and the browser sends the file', async () => {
      await visit({ more, lacks: true }, async ({ page, site }) => {
        await page.fill('input[name="name"]', 'Diallo');
        await page.setInputFiles('input[name="avis"]', avis);
        await page.locator('pp-file-field[data-pp-native]').waitFor();
        assert.equal(
          await page.locator('input[name="avis"]').evaluate((input) => getComputedStyle(input).opacity),
          '1',
        );
        assert.equal(await page.getByText('Choisir un fichier').isVisible(), false);
        await press(page, 'Continuer');
        await onStep(page, 'town');
        await page.locator('pp-send button').click();
        await page.getByText('Votre demande est envoyée').waitFor();
        assert.deepEqual(
          site.posts[0]!.find(([name]) => name === 'avis'),
          ['avis', 'avis.pdf'],
        );
      });
    });
  });

  it('brings the file to take along with its buttons, before it is asked for', async () => {
    await visit({}, async ({ page }) => {
      const file = page.waitForResponse(/\/take-/);
      await page.evaluate(() => {
        const draft = document.createElement('pp-draft');
        draft.setAttribute('take', '');
        document.querySelector('pp-send')!.before(draft);
      });
      await (await file).finished();
      await page.context().setOffline(true);
      const download = page.waitForEvent('download');
      await page.locator('[data-pp-part="save"]').click();
      assert.match((await download).suggestedFilename(), /^later.*\.json$/);
    });
  });
});
