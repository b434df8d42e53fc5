/** @engines chromium
 * `send="script"` while the server or the line is away: tried again by itself, one application. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { onStep } from './support/chromium.js';
import type { Fault } from './support/faults.js';
import {
  answerAll,
  closeBrowsers,
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

const script = { attributes: 'send="script"' };

/** Keeps the moments, by the page's own clock, at which it sends. */
const keepTimes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const [times, send]: [number[], typeof fetch] = [[], window.fetch.bind(window)];
    const answered = async (...request: Parameters<typeof fetch>): Promise<Response> => {
      delete document.documentElement.dataset['answered'];
      times.push(Date.now());
      const response = await send(...request);
      document.documentElement.dataset['answered'] = '';
      return response;
    };
    Object.assign(window, { times, fetch: answered });
  });

const timesOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { times: number[] }).times);

/** Waits until the page has read the last answer. */
async function answered(page: Page): Promise<void> {
  await page.waitForSelector('[data-answered]');
  await page.evaluate(() => document.querySelector('pp-journey')!.updateComplete);
}

describe('a server or a line that is away for a while', () => {
  it('too-many: waits as long as the server asks, then sends by itself', async () => {
    await withForm({ ...script, clock: true }, async ({ site, page }) => {
      site.meet('too-many', 'too-many', 'slow');
      await answerAll(page);
      await sendButton(page).click();
      await says(page, 'Beaucoup de personnes envoient en ce moment.');
      await keepTimes(page);
      await page.clock.runFor(3100);
      await site.arrived(2);
      await answered(page);
      await page.clock.runFor(3100);
      await site.arrived(3);
      const [first = 0, second = 0] = await timesOf(page);
      assert.ok(second - first >= 3000, `${second - first} ms`);
      site.release();
      await onReceipt(page);
      sentOnce(site);
    });
  });

  it('unavailable: tries again after 2, 4, 8 … seconds, at most 60 apart, and says it once', async () => {
    await withForm({ ...script, clock: true }, async ({ site, page }) => {
      const pauses = [2, 4, 8, 16, 32, 60, 60];
      site.meet(...pauses.map((): Fault => 'unavailable'), 'slow');
      await answerAll(page);
      await keepTimes(page);
      await sendButton(page).click();
      await says(page, 'Laissez cette page ouverte : elle réessaie toute seule.');
      await page.evaluate(() => {
        new MutationObserver(() => (document.documentElement.dataset['again'] = 'said')).observe(
          document.querySelector('[role="status"]')!,
          { subtree: true, childList: true, characterData: true },
        );
      });
      for (const [index, pause] of pauses.entries()) {
        await page.clock.runFor(pause * 1000 + 100);
        await site.arrived(index + 2);
        if (index < pauses.length - 1) await answered(page);
      }
      const times = await timesOf(page);
      pauses.forEach((pause, index) => {
        const waited = times[index + 1]! - times[index]!;
        assert.ok(waited >= pause * 1000 && waited < pause * 1900, `${waited} ms for ${pause} s`);
      });
      assert.equal(await page.evaluate(() => document.documentElement.dataset['again']), undefined, 'said again');
      site.release();
      await onReceipt(page);
      sentOnce(site);
    });
  });

  it('unavailable-for-long: says at about what time, and a press sends now', async () => {
    await withForm({ ...script, clock: true }, async ({ site, page }) => {
      site.meet('unavailable-for-long');
      await answerAll(page);
      await sendButton(page).click();
      await says(page, 'elle réessaie toute seule vers');
      await page.clock.runFor(120_000);
      assert.equal(site.received.length, 1);
      await retryButton(page).click();
      await onReceipt(page);
      sentOnce(site);
    });
  });

  for (const fault of ['closed', 'lost-answer', 'cut-answer'] as const) {
    it(`${fault}: tries again by itself; one application`, async () => {
      await withForm({ ...script, clock: true }, async ({ site, page }) => {
        site.meet(fault, fault);
        await answerAll(page);
        await sendButton(page).click();
        await says(page, 'le service est injoignable pour le moment');
        await nothingIsLost(page);
        site.meet();
        await page.clock.runFor(10_000);
        await onReceipt(page);
        assert.ok(site.received.length > 1);
        sentOnce(site);
      });
    });
  }

  for (const fault of ['hanging', 'hanging-after-work'] as const) {
    it(`${fault}: after 30 seconds says that no answer came, and tries again; one application`, async () => {
      await withForm({ ...script, clock: true }, async ({ site, page }) => {
        site.meet(fault);
        await answerAll(page);
        await sendButton(page).click();
        await site.arrived(1);
        await page.clock.runFor(20_000);
        assert.equal((await notice(page).innerText()).trim(), 'Envoi en cours. Vos réponses restent dans cette page.');
        assert.equal(await sendButton(page).getAttribute('aria-disabled'), 'true');
        await page.clock.runFor(10_100);
        await says(page, 'Le service n’a pas répondu à temps.');
        await nothingIsLost(page);
        await page.clock.runFor(2100);
        await onReceipt(page);
        sentOnce(site);
      });
    });
  }

  it('send-timeout says how long to wait', async () => {
    await withForm({ attributes: 'send="script" send-timeout="5"', clock: true }, async ({ site, page }) => {
      site.meet('hanging');
      await answerAll(page);
      await sendButton(page).click();
      await site.arrived(1);
      await page.clock.runFor(5100);
      await says(page, 'Le service n’a pas répondu à temps.');
    });
  });

  it('offline: says so, and sends as soon as the line is back', async () => {
    await withForm({ ...script, clock: true }, async ({ site, page, context }) => {
      await answerAll(page);
      await context.setOffline(true);
      await sendButton(page).click();
      await says(page, 'votre appareil n’est pas connecté à internet');
      await nothingIsLost(page);
      await retryButton(page).click();
      await says(page, 'votre appareil n’est pas connecté à internet');
      assert.equal(await retryButton(page).evaluate((button) => button === document.activeElement), true);
      assert.equal(site.received.length, 0);
      await context.setOffline(false);
      await onReceipt(page);
      assert.equal(site.received.length, 1);
      sentOnce(site);
    });
  });

  it('a press during the wait sends at once, and only once', async () => {
    await withForm({ ...script, clock: true }, async ({ site, page }) => {
      site.meet('unavailable', 'slow');
      await answerAll(page);
      await sendButton(page).click();
      await says(page, 'Beaucoup de personnes envoient');
      await retryButton(page).click();
      await site.arrived(2);
      await page.clock.runFor(10_000);
      assert.equal(site.received.length, 2, 'the pause that was running is over');
      site.release();
      await onReceipt(page);
      sentOnce(site);
    });
  });
});

describe('the person goes on while the page waits to send again', () => {
  it('another step: no longer sends by itself, and says that it is not sent', async () => {
    await withForm({ ...script, clock: true }, async ({ site, page, context }) => {
      site.meet('unavailable-for-long');
      await answerAll(page);
      await sendButton(page).click();
      await says(page, 'Beaucoup de personnes envoient');
      await page.locator('pp-review a').last().click();
      await onStep(page, 'home');
      await says(page, 'Vos réponses ne sont pas encore envoyées.');
      await page.clock.runFor(1_200_000);
      await context.setOffline(true);
      await context.setOffline(false);
      assert.equal(site.received.length, 1);
      await page.fill('input[name="town"]', 'Brest');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await onStep(page, 'review');
      await says(page, 'Vos réponses ne sont pas encore envoyées.');
      await sendButton(page).click();
      await onReceipt(page);
      sentOnce(site, [
        ['name', 'Diallo'],
        ['status', 'tenant'],
        ['town', 'Brest'],
      ]);
    });
  });

  it('a change while the sending is under way: what fails is not sent again behind their back', async () => {
    const box = '<pp-text-field label="Remarque" name="remark"></pp-text-field>';
    await withForm({ ...script, clock: true, before: box }, async ({ site, page }) => {
      site.meet('hanging');
      await answerAll(page);
      await sendButton(page).click();
      await site.arrived(1);
      await page.fill('input[name="remark"]', 'Appelez-moi');
      await page.clock.runFor(31_000);
      await says(page, 'Vos réponses ne sont pas encore envoyées.');
      await page.clock.runFor(120_000);
      assert.equal(site.received.length, 1);
    });
  });
});
