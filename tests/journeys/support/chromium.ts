import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findEngine } from '../../support/engines.js';

/** A page of a new Chromium. Playwright switches the page cache of Back off; `pageCache` leaves it on, as people have it. */
export async function openChromium(
  options: { pageCache?: boolean; context?: BrowserContextOptions } = {},
): Promise<{ browser: Browser; page: Page }> {
  const found = await findEngine('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: false,
    ignoreDefaultArgs: options.pageCache ? ['--disable-back-forward-cache'] : [],
  });
  const context = await browser.newContext(options.context);
  // tsx names every inner function with a helper that functions sent to the page do not find there.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  return { browser, page };
}

/** What a person perceives of the screen, in one value to compare. */
export interface Screen {
  readonly step: string | null;
  readonly title: string;
  readonly focus: string;
  readonly back: string | null;
}

/** Reads the screen: the steps shown, the title, what has the focus, where the back link leads. */
export const readScreen = (page: Page): Promise<Screen> =>
  page.evaluate(() => {
    const seen = (element: Element): boolean => (element as HTMLElement).checkVisibility();
    const active = document.activeElement;
    const focus =
      active === document.body || !active
        ? ''
        : `${active.localName} ${(active.getAttribute('aria-label') ?? active.textContent).trim().split('\n')[0]}`.trim();
    const back = document.querySelector<HTMLAnchorElement>('pp-back-link a');
    return {
      step:
        [...document.querySelectorAll('pp-step')]
          .filter(seen)
          .map((step) => step.getAttribute('name'))
          .join(' ') || null,
      title: document.title,
      focus,
      back: back && seen(back) ? (back.getAttribute('href') ?? null) : null,
    };
  });

/** Waits until the running journey shows a step. */
export async function onStep(page: Page, name: string): Promise<void> {
  await page.waitForFunction((step) => {
    const shown = [...document.querySelectorAll('pp-step')].filter((candidate) => !(candidate as HTMLElement).hidden);
    const heading = shown[0]?.querySelector('h2');
    return (
      shown.length === 1 &&
      shown[0]?.getAttribute('name') === step &&
      document.title.includes(heading?.textContent.trim() ?? '\n')
    );
  }, name);
}

/** Waits until the running journey has also what no first answer needs. */
export const whole = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const journey = document.querySelector('pp-journey');
    return journey?.current && journey.whole.then(() => true);
  });

/** Waits until the list of errors has the focus. */
export const onSummary = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('pp-error-summary')?.contains(document.activeElement));
