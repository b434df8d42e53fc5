import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import type { BrowserLauncher } from '@web/test-runner-core';
import type { Engine } from '../engines.js';
import { startWebKit, webKitLauncher } from './webkit.js';

/** A browser that Web Test Runner can drive. */
export interface Launched {
  readonly launcher: BrowserLauncher;
  /** Test files that may run side by side. */
  readonly concurrency: number;
  /** Ends what was started beside the browser itself. */
  close(): void;
}

const nothing = (): void => undefined;

/** @param path the program found by findEngine */
export async function launch(engine: Engine, path: string): Promise<Launched> {
  if (engine === 'chromium') {
    // The runner visits only pages of ours, and Chromium refuses its sandbox to root, which containers run as.
    const launchOptions = { executablePath: path, chromiumSandbox: false };
    return { launcher: playwrightLauncher({ product: 'chromium', launchOptions }), concurrency: 2, close: nothing };
  }
  if (engine === 'firefox') {
    const launchOptions = { browser: 'firefox' as const, executablePath: path, headless: true };
    // One at a time: Firefox gives focus to one tab only, and focus is what many of these tests are about.
    return { launcher: puppeteerLauncher({ launchOptions }), concurrency: 1, close: nothing };
  }
  const service = await startWebKit(path);
  return { launcher: webKitLauncher(service.port), concurrency: 1, close: service.close };
}
