/** The second example service in a browser, by keyboard, with and without the script. */
import assert from 'node:assert/strict';
import { before } from 'node:test';
import type { Page } from 'playwright-core';
import { testIn } from '../support/engine-tests.js';
import { builtPackages } from '../support/built.js';
import { importAppointment, type AppointmentModule } from '../services/support/appointment.js';
import { openChromium } from './support/chromium.js';
import { tabTo } from './support/keyboard.js';

builtPackages();
let service: AppointmentModule;
before(async () => {
  service = await importAppointment();
});

/** Controls of each step, then what is typed; '' ticks. */
const way: readonly (readonly [path: string, controls: readonly (readonly [string, string])[]])[] = [
  [
    'subject',
    [
      ['input[name="subject"][value="money"]', ''],
      ['input[name="person[given]"]', 'Camille'],
      ['input[name="person[family]"]', 'Exemple'],
    ],
  ],
  [
    'meeting',
    [
      ['input[name="meeting[place]"][value="office"]', ''],
      ['input[name="meeting[moment]"][value="morning"]', ''],
    ],
  ],
  [
    'contact',
    [
      ['input[name="contact[phone]"]', '06 39 98 12 34'],
      ['input[name="contact[message]"][value="unknown"]', ''],
    ],
  ],
];

async function withPage(scripting: boolean, run: (page: Page, url: string) => Promise<void>): Promise<void> {
  const running = await service.startAppointment();
  const { browser, page } = await openChromium({ context: { javaScriptEnabled: scripting } });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  try {
    await run(page, running.url);
    // A status such as 422 is told in the console too; what a policy refuses would be an error of ours.
    assert.deepEqual(
      refused.filter((text) => /Content Security|Trusted/i.test(text)),
      [],
    );
  } finally {
    await browser.close();
    await running.close();
  }
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

const goesOn = 'pp-journey > button[type="submit"]';

for (const [scripting, name] of [
  [true, 'with the script'],
  [false, 'without a script'],
] as const) {
  testIn(['chromium'], `an appointment by keyboard ${name}: from the start to the receipt, then withdrawn`, () =>
    withPage(scripting, async (page, url) => {
      await page.goto(`${url}/fr/`);
      await press(page, 'a.pp-button');
      for (const [path, controls] of way) {
        await page.waitForURL(`${url}/fr/${path}`);
        for (const [selector, text] of controls) {
          await tabTo(page, selector);
          if (text === '') await page.keyboard.press('Space');
          else await page.keyboard.type(text);
        }
        await press(page, goesOn);
      }
      await page.waitForURL(`${url}/fr/review`);
      await press(page, 'pp-send button');
      await page.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor();
      await page.getByRole('link', { name: /^Retirer ma demande/ }).click();
      await page.getByRole('button', { name: 'Retirer ma demande' }).click();
      await page.getByRole('heading', { name: 'Votre demande est retirée' }).waitFor();
    }),
  );

  testIn(['chromium'], `an appointment ${name}: what is missing is listed, and the answers stay`, () =>
    withPage(scripting, async (page, url) => {
      await page.goto(`${url}/fr/subject`);
      await page.locator('input[name="person[given]"]').fill('Camille');
      await page.locator(goesOn).click();
      const summary = page.locator('pp-error-summary a');
      await summary.first().waitFor();
      assert.deepEqual(await summary.allInnerTexts(), [
        'Choisissez la réponse la plus proche, ou «\u00a0Je préfère le dire de vive voix\u00a0»',
        'Ajoutez le nom de famille\u00a0: Votre nom',
      ]);
      assert.equal(await page.locator('input[name="person[given]"]').inputValue(), 'Camille');
    }),
  );
}

testIn(['chromium'], 'the way back keeps what was typed before, also on a page that was not sent', () =>
  withPage(true, async (page, url) => {
    await page.goto(`${url}/fr/subject`);
    await page.locator('input[name="subject"][value="home"]').check();
    await page.locator('input[name="person[given]"]').fill('Camille');
    await page.locator('input[name="person[family]"]').fill('Exemple');
    await page.locator(goesOn).click();
    await page.waitForURL(`${url}/fr/meeting`);
    await page.locator('input[name="meeting[place]"][value="home"]').check();
    await page.locator('pp-back-link a').click();
    await page.waitForURL(`${url}/fr/subject`);
    assert.equal(await page.locator('input[name="subject"][value="home"]').isChecked(), true);
    await page.locator(goesOn).click();
    await page.waitForURL(`${url}/fr/meeting`);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[value="home"]')?.checked);
  }),
);
