import assert from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onStep, openChromium } from './chromium.js';
import { serveFaults, type FaultySite } from './faults.js';
import { journeyOf, markups } from './markups.js';
import { document as pageOf } from './site.js';

export interface Opened {
  readonly site: FaultySite;
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface HowOpened {
  /** Attributes of the journey. */
  readonly attributes?: string;
  /** Attributes of the form, in place of its method and action. */
  readonly form?: string;
  /** Stands in the form before the first step. */
  readonly before?: string;
  /** In place of our button. */
  readonly send?: string;
  readonly pageCache?: boolean;
  readonly clock?: boolean;
  readonly context?: BrowserContextOptions;
  readonly pages?: Readonly<Record<string, string>>;
}

export const contact =
  '<pp-contact><pp-channel type="visit" address="1 place de la Mairie"></pp-channel><pp-channel type="phone" number="02 99 00 00 00" hours="du lundi au vendredi"></pp-channel></pp-contact>';

/** The form of these tests: two steps and a review. */
export function formPage({ attributes = '', form, before = contact, send }: HowOpened): string {
  const html = journeyOf(markups[0]!, { attributes, before, ...(send && { send }) });
  return pageOf(form ? html.replace('method="post" action="/send"', form) : html);
}

const browsers = new Map<boolean, Promise<Browser>>();

/** One browser for all tests of a file, a context for each. */
function browserWith(pageCache: boolean): Promise<Browser> {
  const known = browsers.get(pageCache) ?? openChromium({ pageCache }).then(({ browser }) => browser);
  browsers.set(pageCache, known);
  return known;
}

export async function closeBrowsers(): Promise<void> {
  for (const browser of browsers.values()) await (await browser).close();
}

/** Runs with a service that can fail, and its form in Chromium. */
export async function withForm(how: HowOpened, run: (opened: Opened) => Promise<void>): Promise<void> {
  const site = await serveFaults({ '/': formPage(how), ...how.pages });
  const context = await (await browserWith(how.pageCache ?? false)).newContext(how.context);
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  try {
    if (how.clock) await page.clock.install();
    await page.goto(site.url);
    await run({ site, page, context });
  } finally {
    await context.close();
    await site.close();
  }
}

/** Answers everything, up to the review. */
export async function answerAll(page: Page): Promise<void> {
  await onStep(page, 'you');
  await page.fill('input[name="name"]', 'Diallo');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await onStep(page, 'home');
  await page.getByText('Locataire', { exact: true }).click();
  await page.fill('input[name="town"]', 'Rennes');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await onStep(page, 'review');
}

export const answers: [string, string][] = [
  ['name', 'Diallo'],
  ['status', 'tenant'],
  ['town', 'Rennes'],
];

export const sendButton = (page: Page): Locator => page.getByRole('button', { name: 'Envoyer ma demande' });
export const retryButton = (page: Page): Locator => page.getByRole('button', { name: 'Réessayer l’envoi maintenant' });
export const notice = (page: Page): Locator => page.locator('[data-pp-part="notice-sending"]');

/** Waits until the notice begins so. */
export const says = (page: Page, words: string): Promise<void> => notice(page).filter({ hasText: words }).waitFor();

export const onReceipt = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor();

export const keyOf = (page: Page): Promise<string> => page.inputValue('input[name="pp-key"]');

/** Every answer is still in the page. */
export async function nothingIsLost(page: Page): Promise<void> {
  assert.equal(await page.inputValue('input[name="name"]'), 'Diallo');
  assert.equal(await page.isChecked('input[value="tenant"]'), true);
  assert.equal(await page.inputValue('input[name="town"]'), 'Rennes');
}

/** What counts as sent: once, with these answers. */
export function sentOnce({ applications, received }: FaultySite, expected = answers): void {
  assert.equal(applications.size, 1, 'one application');
  assert.equal(new Set(received.map(({ key }) => key)).size, 1, 'one key');
  const [[key, entries]] = [...applications] as [[string, [string, string][]]];
  assert.match(key, /^[0-9a-f]{32}$/);
  assert.deepEqual(entries, [...expected, ['pp-key', key]]);
}
