/** @engines chromium
 * Sending as the browser does it, the default: once, whatever the line and the person’s fingers do, with nothing lost. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { onStep } from './support/chromium.js';
import {
  answerAll,
  answers,
  closeBrowsers,
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

after(closeBrowsers);

const waiting = 'votre appareil n’est pas connecté à internet';

/** Not Playwright's own goBack: it waits for a load that a page from the cache never has. */
const back = (page: Page): Promise<void> => page.evaluate(() => void setTimeout(() => history.back()));

describe('no line', () => {
  it('holds the form, says so, and sends it as soon as the line is back', async () => {
    await withForm({}, async ({ site, page, context }) => {
      await answerAll(page);
      await context.setOffline(true);
      await sendButton(page).click();
      await says(page, waiting);
      await nothingIsLost(page);
      assert.equal(await sendButton(page).evaluate((button) => button === document.activeElement), true);
      assert.equal(site.received.length, 0);
      await context.setOffline(false);
      await onReceipt(page);
      assert.equal(site.received.length, 1);
      sentOnce(site);
    });
  });

  it('a press to try again while the line is still away keeps the page, and the button its focus', async () => {
    await withForm({}, async ({ site, page, context }) => {
      await answerAll(page);
      await context.setOffline(true);
      await sendButton(page).click();
      await says(page, waiting);
      await retryButton(page).press('Enter');
      await says(page, waiting);
      assert.equal(await retryButton(page).evaluate((button) => button === document.activeElement), true);
      assert.equal(site.received.length, 0);
      await onStep(page, 'review');
      await nothingIsLost(page);
    });
  });

  it('a line that goes and comes back without a press sends nothing', async () => {
    await withForm({}, async ({ site, page, context }) => {
      await answerAll(page);
      await context.setOffline(true);
      await context.setOffline(false);
      await page.waitForFunction(() => navigator.onLine);
      assert.equal(await notice(page).count(), 0);
      assert.equal(site.received.length, 0);
    });
  });

  it('who changes an answer while the form is held sends it themselves', async () => {
    await withForm({}, async ({ site, page, context }) => {
      await answerAll(page);
      await context.setOffline(true);
      await sendButton(page).click();
      await says(page, waiting);
      await page.locator('pp-review a').last().click();
      await onStep(page, 'home');
      await says(page, 'Vos réponses ne sont pas encore envoyées.');
      await context.setOffline(false);
      await page.fill('input[name="town"]', 'Brest');
      assert.equal(site.received.length, 0);
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'review');
      await sendButton(page).click();
      await onReceipt(page);
      sentOnce(site, [...answers.slice(0, 2), ['town', 'Brest']]);
    });
  });

  it('a line that is cut while the form travels: Back finds every answer, and sending again is one application', async () => {
    await withForm({}, async ({ site, page }) => {
      site.meet('lost-answer', 'lost-answer');
      await answerAll(page);
      await sendButton(page).click({ noWaitAfter: true });
      await page.waitForFunction(() => location.protocol === 'chrome-error:');
      site.meet();
      await page.goBack();
      await onStep(page, 'review');
      await nothingIsLost(page);
      await sendButton(page).click();
      await onReceipt(page);
      assert.ok(site.received.length > 1);
      sentOnce(site);
    });
  });
});

/** Keeps what the notice and the button say: a page that loads another one cannot be asked meanwhile. */
const keepSayings = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const keep = (): void => {
      const [text, button] = [document.querySelector('.pp-notices'), document.querySelector('pp-send button')];
      const busy = button?.getAttribute('aria-disabled') === 'true' ? 'busy' : 'ready';
      const saying = `${busy}${button?.hasAttribute('disabled') ? ', disabled' : ''}: ${text?.textContent}`;
      const all = JSON.parse(sessionStorage.getItem('sayings') ?? '[]') as string[];
      if (all.at(-1) !== saying) sessionStorage.setItem('sayings', JSON.stringify([...all, saying]));
    };
    new MutationObserver(keep).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

const sayingsOf = async (page: Page): Promise<string[]> =>
  JSON.parse((await page.evaluate(() => sessionStorage.getItem('sayings'))) ?? '[]') as string[];

const underWay = 'busy: Envoi en cours. Vos réponses restent dans cette page.';

describe('no answer', () => {
  for (const fault of ['hanging', 'hanging-after-work'] as const) {
    it(`${fault}: the load is stopped in time, and sending again is one application`, async () => {
      await withForm({ clock: true, attributes: 'send-timeout="2"' }, async ({ site, page }) => {
        site.meet(fault);
        await answerAll(page);
        await keepSayings(page);
        await sendButton(page).click({ noWaitAfter: true });
        await says(page, 'Le service n’a pas répondu à temps.');
        assert.ok((await sayingsOf(page)).includes(underWay));
        assert.equal(await sendButton(page).getAttribute('aria-disabled'), null);
        await nothingIsLost(page);
        await page.clock.runFor(120_000);
        assert.equal(site.received.length, 1, 'never again by itself');
        await retryButton(page).click();
        await onReceipt(page);
        assert.equal(site.received.length, 2);
        sentOnce(site);
      });
    });
  }
});

describe('fingers', () => {
  it('a double press sends once; the button says that it is busy and is never taken away', async () => {
    await withForm({}, async ({ site, page }) => {
      site.meet('slow');
      await answerAll(page);
      await keepSayings(page);
      await sendButton(page).dblclick({ noWaitAfter: true });
      await site.arrived(1);
      site.release();
      await onReceipt(page);
      const sayings = await sayingsOf(page);
      assert.equal(sayings.at(-1), underWay);
      assert.equal(sayings.filter((saying) => saying === underWay).length, 1, 'said once');
      assert.equal(site.received.length, 1);
      sentOnce(site);
    });
  });

  it('Enter held down sends once', async () => {
    await withForm({}, async ({ site, page }) => {
      site.meet('slow');
      await answerAll(page);
      await sendButton(page).focus();
      for (let repeats = 0; repeats < 12; repeats += 1) await page.keyboard.down('Enter');
      await site.arrived(1);
      site.release();
      await onReceipt(page);
      await page.keyboard.up('Enter');
      assert.equal(site.received.length, 1);
      sentOnce(site);
    });
  });

  it('a reload of the receipt sends nothing', async () => {
    await withForm({}, async ({ site, page }) => {
      await answerAll(page);
      await sendButton(page).click();
      await onReceipt(page);
      await page.reload();
      await onReceipt(page);
      assert.equal(site.received.length, 1);
      sentOnce(site);
    });
  });

  it('another script that stops the sending stops it, and the button works', async () => {
    await withForm({}, async ({ site, page }) => {
      await answerAll(page);
      await page.evaluate(() =>
        document.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault(), { once: true }),
      );
      await sendButton(page).click();
      await page.waitForFunction(() => !document.querySelector('[aria-disabled]'));
      assert.equal(await notice(page).count(), 0);
      assert.equal(site.received.length, 0);
      await sendButton(page).click();
      await onReceipt(page);
      sentOnce(site);
    });
  });
});

describe('after the sending', () => {
  for (const pageCache of [true, false]) {
    it(`Back leads to the receipt at once, page cache ${pageCache ? 'on' : 'off'}; a page opened anew is a new form`, async () => {
      await withForm({ pageCache }, async ({ site, page }) => {
        await answerAll(page);
        const key = await keyOf(page);
        await page.evaluate(() =>
          addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('met', String(persisted))),
        );
        await sendButton(page).click();
        await onReceipt(page);
        const receipt = page.url();
        const draft = (): Promise<unknown> => page.evaluate(() => sessionStorage.getItem('plain-pied:draft:trial'));
        assert.equal(await draft(), null);
        await page.evaluate(() => (document.documentElement.dataset['left'] = 'no'));
        await back(page);
        await page.waitForFunction(() => document.documentElement.dataset['left'] === undefined);
        await page.waitForURL(receipt);
        await onReceipt(page);
        assert.equal(await page.evaluate(() => sessionStorage.getItem('met')), pageCache ? 'true' : null);
        assert.equal(await draft(), null, 'what was sent is not kept again');
        await page.reload();
        await onReceipt(page);
        await page.goto(site.url);
        await onStep(page, 'you');
        assert.equal(await page.inputValue('input[name="name"]'), '');
        assert.notEqual(await keyOf(page), key);
        assert.equal(site.received.length, 1);
        sentOnce(site);
      });
    });
  }

  it('a receipt that is opened again later does not take a form away that failed since', async () => {
    await withForm({}, async ({ site, page }) => {
      await answerAll(page);
      await sendButton(page).click();
      await onReceipt(page);
      await page.goto(site.url);
      await answerAll(page);
      site.meet('crash');
      await sendButton(page).click();
      await page.getByRole('heading', { name: 'Réponse 500' }).waitFor();
      await page.goBack();
      await onStep(page, 'review');
      await nothingIsLost(page);
      await page.goto(`${site.url}/receipt/1`);
      await onReceipt(page);
      await page.goBack();
      await onStep(page, 'review');
      await sendButton(page).click();
      await onReceipt(page);
      assert.equal(site.applications.size, 2);
    });
  });
});

describe('the key', () => {
  it('stays on every step, through a reload and through Back without the page cache', async () => {
    await withForm({}, async ({ site, page }) => {
      await answerAll(page);
      const key = await keyOf(page);
      assert.match(key, /^[0-9a-f]{32}$/);
      await page.reload();
      await onStep(page, 'review');
      assert.equal(await keyOf(page), key);
      await page.goto(`${site.url}/sign-in`);
      await page.goBack();
      await onStep(page, 'review');
      assert.equal(await keyOf(page), key);
      await page.goBack();
      await onStep(page, 'home');
      assert.equal(await keyOf(page), key);
    });
  });

  it('of the server is taken over, and there is one', async () => {
    const served = '<input type="hidden" name="pp-key" value="8e03978e-40d5-43dd-bc93-6894a57f9324">';
    await withForm({ before: served }, async ({ site, page }) => {
      await answerAll(page);
      assert.equal(await page.locator('input[name="pp-key"]').count(), 1);
      await sendButton(page).click();
      await onReceipt(page);
      assert.deepEqual([...site.applications.keys()], ['8e03978e-40d5-43dd-bc93-6894a57f9324']);
    });
  });

  it('does not stand in an address', async () => {
    await withForm({ form: 'method="get" action="/found"' }, async ({ page }) => {
      await answerAll(page);
      assert.equal(await page.locator('input[name="pp-key"]').count(), 0);
    });
  });
});

describe('without JavaScript', () => {
  it('the server’s key travels, and the server makes a second sending harmless', async () => {
    await withForm({}, async ({ site }) => {
      const body = new URLSearchParams([...answers, ['pp-key', '0123456789abcdef0123456789abcdef']]);
      const send = (): Promise<Response> => fetch(`${site.url}/send`, { method: 'POST', body, redirect: 'manual' });
      const all = await Promise.all([send(), send(), send()]);
      assert.deepEqual(
        all.map((response) => [response.status, response.headers.get('location')]),
        Array.from({ length: 3 }, () => [303, '/receipt/1']),
      );
      assert.equal(site.received.length, 3);
      sentOnce(site);
    });
  });
});
