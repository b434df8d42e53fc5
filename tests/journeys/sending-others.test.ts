/** @engines chromium
 * `send="script"` among other scripts of the page, and what travels. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { answerAll, closeBrowsers, notice, onReceipt, says, sendButton, withForm } from './support/sending.js';

after(closeBrowsers);

const script = { attributes: 'send="script"' };

describe('other scripts of the page', () => {
  const listening = `(type) => document.querySelector('form').addEventListener('submit', (event) => {
    window.heard = (window.heard ?? 0) + 1;
    if (type === 'stops') event.preventDefault();
  })`;

  it('hear of each press once, however often the page tries', async () => {
    await withForm({ ...script, clock: true }, async ({ site, page }) => {
      site.meet('unavailable', 'unavailable', 'hanging');
      await answerAll(page);
      await page.evaluate(`(${listening})('hears')`);
      await sendButton(page).click();
      await says(page, 'Beaucoup de personnes envoient');
      await page.clock.runFor(2100);
      await site.arrived(2);
      await page.clock.runFor(4100);
      await site.arrived(3);
      assert.equal(await page.evaluate('window.heard'), 1);
    });
  });

  it('may stop the sending: then nothing leaves, and the button works', async () => {
    await withForm(script, async ({ site, page }) => {
      await answerAll(page);
      await page.evaluate(`(${listening})('stops')`);
      await sendButton(page).click();
      await page.waitForFunction(() => !document.querySelector('[aria-disabled]'));
      assert.equal(site.received.length, 0);
      assert.equal(await notice(page).count(), 0);
      await sendButton(page).click();
      assert.equal(await page.evaluate('window.heard'), 2);
    });
  });
});

describe('what travels', () => {
  const hard =
    '<input type="hidden" name="odd &amp; even" value="é=1&amp;2"><textarea name="lines" hidden>one\ntwo</textarea><input name="dir" dirname="dir.dir" value="a" hidden>';
  const button =
    '<pp-send correct="x" withdraw="y"><button name="act" value="send">Envoyer ma demande</button></pp-send>';

  for (const enctype of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
    it(`${enctype}: by script and natively the same, byte for byte`, async () => {
      const form = `method="post" action="/send" enctype="${enctype}"`;
      const bodies: string[] = [];
      const types: (string | undefined)[] = [];
      for (const attributes of ['send="script"', '']) {
        await withForm({ attributes, form, before: hard, send: button }, async ({ site, page }) => {
          await answerAll(page);
          await sendButton(page).click();
          await onReceipt(page);
          const [{ body, headers, key }] = site.received as [(typeof site.received)[0]];
          const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1] ?? '\n';
          bodies.push(body.replaceAll(key, 'KEY').replaceAll(boundary, 'BOUNDARY'));
          types.push(headers['content-type']?.replace(boundary, 'BOUNDARY'));
        });
      }
      assert.equal(bodies[0], bodies[1]);
      assert.equal(types[0], types[1]);
      assert.match(bodies[0]!, enctype.startsWith('multipart') ? /one\r\ntwo/ : /one%0D%0Atwo/);
      assert.match(bodies[0]!, /act/);
    });
  }

  it('a form that only the browser can send as it says is sent by the browser', async () => {
    await withForm(
      { ...script, form: 'method="post" action="/send" accept-charset="windows-1252"' },
      async ({ site, page }) => {
        site.meet('page');
        await answerAll(page);
        await sendButton(page).click();
        await onReceipt(page);
        assert.equal(site.received.length, 1);
        assert.equal(site.received[0]!.headers['idempotency-key'], undefined);
      },
    );
  });
});
