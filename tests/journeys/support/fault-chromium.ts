/** What happens in the rows that need Chromium's own driver: crashes, windows, clocks, storage, lines. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium } from './chromium.js';
import { goOn, press, type Answers } from './fault-form.js';
import { reload, shared, type Scene } from './fault-scenarios.js';
import type { Fault } from './faults.js';
import { onReceipt, onStep, until, type Tab } from './tab.js';

export interface ChromiumScene extends Scene {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** What a scenario leaves: the tab to look at, where it is another one; answers that it changed; how to end the fault. */
export interface Left {
  readonly tab?: Tab;
  readonly changed?: Answers;
  readonly mend?: () => Promise<void>;
}

type Scenario = (scene: ChromiumScene) => Promise<unknown>;

export const tabOf = (page: Page): Tab => ({
  go: async (address) => {
    await page.goto(address, { waitUntil: 'commit' });
  },
  reload: async () => {
    await page.reload({ waitUntil: 'commit' });
  },
  evaluate: (code) => page.evaluate(code),
  click: (selector) =>
    page
      .locator(selector)
      .evaluate((element) => element.matches('input[type="radio"]'))
      .then((isRadio) => (isRadio ? page.check(selector) : page.click(selector, { noWaitAfter: true }))),
  type: (selector, text) => page.fill(selector, text),
});

/** A crashed page answers its own session, where Playwright has given it up. */
async function crash({ page, context }: ChromiumScene): Promise<Tab> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const evaluate = async (code: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  const again = async (): Promise<void> => {
    await session.send('Page.reload');
  };
  return { go: again, reload: again, evaluate, click: again, type: again };
}

async function open(context: BrowserContext, address: string, step: string): Promise<Left> {
  const page = await context.newPage();
  await page.goto(address);
  await onStep(tabOf(page), step);
  return { tab: tabOf(page) };
}

/** The form in a new tab, at a time that the clock of the device then says. */
async function openAgain({ page, context, site }: ChromiumScene, days = 0): Promise<Left> {
  await page.close();
  if (days !== 0) await moveClock(context, days);
  return open(context, site.url, 'you');
}

/** Only the date: Playwright's own clock hides how a page was opened. */
const moveClock = (context: BrowserContext, days: number): Promise<unknown> =>
  context.addInitScript(`{
    const [Real, moved] = [Date, ${days * 24 * 3600 * 1000}];
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + moved])); }
      static now() { return Real.now() + moved; }
    };
  }`);

const meets =
  (fault: Fault): Scenario =>
  async ({ site, tab }) => {
    site.meet(fault);
    await press(tab);
  };

/** The clock of the page was stopped: 31 seconds pass at once. */
const waitsInVain =
  (fault: Fault): Scenario =>
  async ({ site, tab, page }) => {
    site.meet(fault);
    await press(tab);
    await site.arrived(1);
    await page.clock.runFor(31_000);
  };

const offline: Scenario = async ({ tab, context }) => {
  await context.setOffline(true);
  await press(tab);
  return { mend: () => context.setOffline(false).then(() => onReceipt(tab)) };
};

const nothing: Scenario = () => Promise.resolve();

export const scenarios: Readonly<Record<string, Scenario>> = {
  ...shared,
  'reload-short': reload,
  async crash(scene) {
    const tab = await crash(scene);
    await tab.reload();
    await onStep(tab, scene.row.kept === 'nothing' ? 'you' : 'review');
    return { tab };
  },
  async duplicate({ page, context, row }) {
    const opening = context.waitForEvent('page');
    await page.evaluate('void window.open(location.href)');
    const tab = tabOf(await opening);
    await onStep(tab, row.kept === 'nothing' ? 'you' : 'review');
    return { tab };
  },
  window: ({ context, site }) => open(context, site.url, 'you'),
  closed: (scene) => openAgain(scene),
  'clock-back': (scene) => openAgain(scene, -20),
  async 'clock-ahead'(scene) {
    if (scene.row.keep === 'device') return openAgain(scene, 365);
    await moveClock(scene.context, 365);
    return reload(scene);
  },
  full: nothing,
  refused: nothing,
  corrupt: nothing,
  async 'full-later'({ tab, page }) {
    await page.evaluate(storageTroubles['full']!);
    await page.evaluate('history.back()');
    await onStep(tab, 'home');
    await tab.type('textarea', 'Autre');
    await goOn(tab);
    await onStep(tab, 'review');
    return { changed: { remark: 'Autre' } };
  },
  async delete({ page }) {
    await page.getByRole('button', { name: 'Effacer mes réponses gardées' }).click();
    await page.getByRole('button', { name: 'Garder mes réponses' }).waitFor();
  },
  400: meets('to-mend-400'),
  422: meets('to-mend'),
  401: meets('not-signed-in'),
  403: meets('forbidden'),
  419: meets('session-over'),
  440: meets('session-over-440'),
  409: meets('changed'),
  413: meets('too-large'),
  429: meets('too-many'),
  503: meets('unavailable'),
  500: meets('crash'),
  'offline-before': offline,
  'offline-during': meets('closed'),
  'answer-lost': meets('lost-answer'),
  async name({ tab, page }) {
    await page.route('**/send', (route) => route.abort('namenotresolved'));
    await press(tab);
    return { mend: () => page.unroute('**/send') };
  },
  hanging: waitsInVain('hanging'),
  'hanging-done': waitsInVain('hanging-after-work'),
  sent: async ({ tab }) => press(tab).then(() => onReceipt(tab)),
  async 'native-413'({ tab, site }) {
    site.meet('too-large');
    await press(tab);
    await until(tab, () => location.pathname === '/send');
    await tab.evaluate('history.back()');
    await onStep(tab, 'review');
  },
  async 'native-cut'({ tab, page }) {
    await page.route('**/send', (route) => route.abort('connectionreset'));
    const failed = page.waitForEvent('framenavigated', (frame) => frame.url().startsWith('chrome-error:'));
    await press(tab);
    await failed;
    await page.evaluate('history.back()');
    await onStep(tab, 'review');
  },
  'native-offline': offline,
  'native-hanging': meets('hanging'),
  async 'double-click'({ tab, site, page }) {
    site.meet('slow');
    await page.dblclick('pp-send button', { noWaitAfter: true });
    await site.arrived(1);
    site.release();
    await onReceipt(tab);
  },
  async 'enter-held'({ tab, site, page }) {
    site.meet('slow');
    await page.focus('pp-send button');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await site.arrived(1);
    site.release();
    await onReceipt(tab);
  },
  async 'offline-after'({ tab, context }) {
    await press(tab);
    await onReceipt(tab);
    await context.setOffline(true);
    return { mend: () => context.setOffline(false) };
  },
  'script-off': nothing,
  'script-missing': nothing,
  'script-broken': nothing,
  'script-hanging': nothing,
};

/** Runs in the page before any script of it. */
export const storageTroubles: Readonly<Record<string, string>> = {
  full: 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };',
  refused:
    'for (const name of ["sessionStorage", "localStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });',
  corrupt:
    'for (const storage of [sessionStorage, localStorage]) storage.setItem("plain-pied:draft:trial", "{not a draft");',
};

const browsers = new Map<boolean, Promise<Browser>>();

/** One Chromium with the page cache of Back, one without; both as they are needed. */
export function browserWith(pageCache: boolean): Promise<Browser> {
  const known = browsers.get(pageCache) ?? openChromium({ pageCache }).then(({ browser }) => browser);
  browsers.set(pageCache, known);
  return known;
}

export async function closeBrowsers(): Promise<void> {
  for (const browser of browsers.values()) await (await browser).close();
}
