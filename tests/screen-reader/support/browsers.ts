/** Browsers with a window, whose pages a screen reader can read. */
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import type { Tab } from '../../journeys/support/tab.js';
import type { ReaderEngine } from './words.js';

export interface ReadableBrowser {
  readonly tab: Pick<Tab, 'go' | 'evaluate'>;
  close(): Promise<void>;
}

type Open = (path: string, env: Readonly<Record<string, string>>) => Promise<ReadableBrowser>;

const openChromium: Open = async (executablePath, env) => {
  const browser = await chromium.launch({
    executablePath,
    headless: false,
    chromiumSandbox: false,
    args: ['--force-renderer-accessibility', '--window-position=0,0', '--window-size=1000,740'],
    ignoreDefaultArgs: ['--disable-renderer-accessibility'],
    env: { ...env },
  });
  const page = await browser.newPage({ viewport: null });
  page.setDefaultTimeout(8000);
  return {
    tab: {
      async go(address) {
        await page.goto(address);
      },
      evaluate: (code) => page.evaluate(code),
    },
    close: () => browser.close(),
  };
};

const openFirefox: Open = async (executablePath, env) => {
  // Without a window Firefox is not there for a screen reader.
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    args: ['--width=1000', '--height=740'],
    env: { ...env },
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  page.setDefaultTimeout(8000);
  return {
    tab: {
      async go(address) {
        await page.goto(address);
      },
      evaluate: (code) => page.evaluate(code),
    },
    close: () => browser.close(),
  };
};

export const openReadable: Readonly<Record<ReaderEngine, Open>> = { chromium: openChromium, firefox: openFirefox };
