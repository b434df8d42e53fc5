/** Forms with a contact that can come forward, and what is heard and seen of it. */
import type { Page } from 'playwright-core';
import { openChromium, whole } from './chromium.js';
import { journeyOf, markups } from './markups.js';
import { document as pageOf, sentPage, serveSite } from './site.js';

export const contact = `<pp-contact><pp-channel type="visit" address="Mairie"></pp-channel>
  <pp-channel type="phone" number="01 99 00 12 34" hours="de 9 h à 17 h" cost="gratuit"></pp-channel></pp-contact>`;

export const onePage = (attributes = '', markup = markups[0]!, before = contact): string =>
  pageOf(journeyOf(markup, { attributes, before }));

export async function withPages(
  pages: Record<string, string>,
  run: (page: Page, url: string) => Promise<void>,
): Promise<void> {
  const site = await serveSite({ pages: { ...pages, '/sent': sentPage } });
  const { browser, page } = await openChromium();
  try {
    await page.addInitScript(() => {
      const heard: unknown[] = JSON.parse(sessionStorage.getItem('heard') ?? '[]');
      document.addEventListener('pp-friction', (event) => {
        heard.push((event as CustomEvent).detail);
        sessionStorage.setItem('heard', JSON.stringify(heard));
      });
    });
    await page.goto(site.url);
    await whole(page);
    await run(page, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

export const heardOn = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('heard') ?? '[]') as unknown);
export const section = (page: Page) => page.locator('pp-handover section');
/** One more turn of the page's own tasks, so that whatever an act started is over. */
export const afterAll = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
