/** @engines chromium
 * `send="script"`: what the person sees for each answer of the server, and that no answer loses or doubles anything. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { onStep, onSummary, openChromium } from './support/chromium.js';
import { serveFaults, type Fault } from './support/faults.js';
import {
  answerAll,
  closeBrowsers,
  contact,
  keyOf,
  notice,
  nothingIsLost,
  onReceipt,
  retryButton,
  says,
  sendButton,
  sentOnce,
  withForm,
} from './support/sending.js';
import { document as pageOf } from './support/site.js';

after(closeBrowsers);

const script = { attributes: 'send="script"' };

describe('an answer that leads on', () => {
  for (const fault of ['none', 'json'] as const) {
    it(`${fault}: opens the receipt, and the draft is erased`, async () => {
      await withForm(script, async ({ site, page }) => {
        site.meet(fault);
        await answerAll(page);
        const key = await keyOf(page);
        await sendButton(page).click();
        await onReceipt(page);
        assert.equal(site.received.length, 1);
        sentOnce(site);
        const { headers } = site.received[0]!;
        assert.equal(headers['idempotency-key'], `"${key}"`);
        assert.equal(headers.accept, 'application/problem+json, text/html;q=0.9');
        assert.equal(await page.evaluate(() => sessionStorage.getItem('plain-pied:draft:trial')), null);
      });
    });
  }

  for (const fault of ['page', 'broken-json'] as const) {
    it(`${fault}: what only a browser can read is posted natively with the same key`, async () => {
      await withForm(script, async ({ site, page }) => {
        site.meet(fault, 'none');
        await answerAll(page);
        await sendButton(page).click();
        await onReceipt(page);
        assert.equal(site.received.length, 2);
        assert.equal(site.received[1]!.headers['idempotency-key'], undefined, 'the second one is the browser’s own');
        sentOnce(site);
      });
    });
  }

  it('form-again: the page of the server with its errors is shown, and nothing is lost by Back', async () => {
    await withForm({ ...script, pageCache: true }, async ({ site, page }) => {
      site.meet('form-again', 'form-again');
      await answerAll(page);
      await sendButton(page).click();
      await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
      assert.equal(site.received.length, 2, 'once by script, once natively, then never again');
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForURL((url) => url.pathname === '/', { waitUntil: 'commit' });
      await onStep(page, 'review');
      await nothingIsLost(page);
    });
  });

  it('redirect-away: goes where the server leads, as the browser itself would', async () => {
    await withForm(script, async ({ site, page }) => {
      site.meet('redirect-away');
      await answerAll(page);
      await sendButton(page).click();
      await page.getByRole('heading', { name: 'Connectez-vous' }).waitFor();
      assert.equal(site.applications.size, 0);
      await page.goBack();
      await onStep(page, 'review');
      await nothingIsLost(page);
    });
  });
});

describe('an answer with errors', () => {
  it('to-mend: shows them on their fields and in the list, on the step of the first; Continue leads back to Send', async () => {
    await withForm(script, async ({ site, page }) => {
      site.meet('to-mend');
      await answerAll(page);
      await sendButton(page).click();
      await onStep(page, 'home');
      await onSummary(page);
      assert.deepEqual(await page.locator('pp-error-summary li').allInnerTexts(), [
        'Choisissez une seule aide',
        'Écrivez une commune qui existe, par exemple Rennes',
      ]);
      const town = page.locator('input[name="town"]');
      assert.equal(await town.getAttribute('aria-invalid'), 'true');
      assert.match(await page.title(), /^Erreur/);
      assert.equal(await notice(page).count(), 0);
      await nothingIsLost(page);
      await page.locator('pp-error-summary a').press('Enter');
      await town.fill('Brest');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'review');
      await sendButton(page).click();
      await onReceipt(page);
      sentOnce(site, [
        ['name', 'Diallo'],
        ['status', 'tenant'],
        ['town', 'Brest'],
      ]);
    });
  });

  it('to-mend: on the step that is open, where a closed one asks the same name', async () => {
    const town = (step: string): string =>
      `<pp-step name="${step}" heading="${step}" when="status = ${step}"><pp-text-field label="Commune" name="town"></pp-text-field></pp-step>`;
    const html = pageOf(`<form method="post" action="/send" novalidate><pp-journey name="trial" send="script">
      <pp-step name="you" heading="Vous"><pp-text-field label="Situation" name="status"></pp-text-field></pp-step>
      ${town('owner')} ${town('tenant')}
      <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send></pp-journey></form>`);
    const site = await serveFaults({ '/': html });
    const { browser, page } = await openChromium();
    try {
      site.meet('to-mend');
      await page.goto(site.url);
      await onStep(page, 'you');
      await page.fill('input[name="status"]', 'tenant');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'tenant');
      await page.fill('pp-step[name="tenant"] input', 'Rennes');
      await sendButton(page).click();
      await onSummary(page);
      await onStep(page, 'tenant');
      assert.equal(await page.locator('pp-error-summary li a').count(), 1);
      assert.deepEqual(
        site.received[0]!.entries.filter(([name]) => name === 'town'),
        [['town', 'Rennes']],
      );
    } finally {
      await browser.close();
      await site.close();
    }
  });

  it('to-mend-400: the same', async () => {
    await withForm(script, async ({ site, page }) => {
      site.meet('to-mend-400');
      await answerAll(page);
      await sendButton(page).click();
      await onStep(page, 'home');
      await onSummary(page);
      assert.equal(await page.locator('pp-error-summary li a').count(), 1);
    });
  });
});

interface Row {
  readonly fault: Fault;
  readonly words: string;
}

/** Answers after which the person sends again by a press. */
const byHand: readonly Row[] = [
  { fault: 'not-signed-in', words: 'Votre connexion au service a pris fin.' },
  { fault: 'forbidden', words: 'Votre connexion au service a pris fin.' },
  { fault: 'session-over', words: 'Votre connexion au service a pris fin.' },
  { fault: 'session-over-440', words: 'Votre connexion au service a pris fin.' },
  { fault: 'changed', words: 'Ces réponses ont changé dans une autre fenêtre.' },
  { fault: 'too-large', words: 'La réponse la plus longue est « Nom »' },
  { fault: 'crash', words: 'Le service a un problème' },
  { fault: 'gateway', words: 'Le service a un problème' },
  { fault: 'missing', words: 'Le service a un problème' },
];

describe('an answer that says no', () => {
  for (const { fault, words } of byHand) {
    it(`${fault}: says so, keeps everything, names a person, and Send works again`, async () => {
      await withForm({ ...script, before: contact }, async ({ site, page }) => {
        site.meet(fault);
        await answerAll(page);
        await sendButton(page).click();
        await says(page, words);
        const text = await notice(page).innerText();
        assert.match(
          text,
          /Vous pouvez aussi joindre une personne\u00a0: \u206802\u00a099\u00a000\u00a000\u00a000\u2069, du lundi au vendredi\./,
        );
        assert.equal(
          await notice(page).evaluate(
            (element) => element.parentElement?.role ?? element.parentElement?.getAttribute('role'),
          ),
          'status',
        );
        assert.equal(await sendButton(page).getAttribute('aria-disabled'), null);
        assert.equal(
          await sendButton(page).evaluate((button) => button === document.activeElement),
          true,
          'the focus stays',
        );
        await onStep(page, 'review');
        await nothingIsLost(page);
        assert.equal(site.applications.size, 0);
        await sendButton(page).press('Enter');
        await onReceipt(page);
        assert.equal(site.received.length, 2);
        sentOnce(site);
      });
    });
  }

  it('not-signed-in: the link opens another window, and this page sends again after', async () => {
    await withForm(script, async ({ site, page, context }) => {
      site.meet('not-signed-in');
      await answerAll(page);
      await sendButton(page).click();
      const link = page.getByRole('link', { name: 'Se connecter (autre fenêtre)' });
      const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
      await opened.getByRole('heading', { name: 'Connectez-vous' }).waitFor();
      assert.equal(await opened.evaluate(() => window.opener), null);
      await opened.close();
      await nothingIsLost(page);
      await retryButton(page).click();
      await onReceipt(page);
      sentOnce(site);
    });
  });

  it('changed: shows the service’s own sentence, and the page can be loaded again without losing what was typed', async () => {
    await withForm(script, async ({ site, page }) => {
      site.meet('changed');
      await answerAll(page);
      await sendButton(page).click();
      await says(page, 'Sam a changé ces réponses à 9 h 40.');
      await page.getByRole('button', { name: 'Recharger la page' }).click();
      await notice(page).waitFor({ state: 'detached' });
      await onStep(page, 'review');
      await nothingIsLost(page);
    });
  });

  it('too-large: names the largest file, with its size', async () => {
    const file = '<label>Avis <input type="file" name="paper" multiple></label>';
    const form = 'method="post" action="/send" enctype="multipart/form-data"';
    await withForm({ ...script, form, before: file }, async ({ site, page }) => {
      site.meet('too-large');
      await page.setInputFiles('input[type="file"]', [
        { name: 'petit.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(1000) },
        { name: 'avis.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(2_400_000) },
      ]);
      await answerAll(page);
      await sendButton(page).click();
      await says(page, 'Le plus gros fichier est « avis.pdf » (2,4 Mo).');
      assert.equal(
        await page.locator('input[type="file"]').evaluate((input: HTMLInputElement) => input.files?.length),
        2,
      );
    });
  });
});
