import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { isLoopback } from './write-guard.js';
import { Network } from './network.js';
import type { FoundBrowser } from './find.js';

/** One browser for a whole run, with its write guard. */
export interface LaunchedBrowser {
  name: string;
  version: string;
  network: Network;
  /** A context that shares nothing with the ones before. */
  newContext(): Promise<BrowserContext>;
  /** Never throws, and never waits for a browser that does not answer. */
  close(): Promise<void>;
}

/** Beside what Playwright switches off already; a second --disable-features here would undo the first. */
const QUIET = [
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

const CLOSE_LIMIT_MS = 5000;

export interface LaunchOptions {
  /** More switches for the browser, such as `--host-resolver-rules=…`. */
  args?: string[];
  /** Language of the browser, which pages see in Accept-Language. */
  lang?: string;
}

export async function launchBrowser(found: FoundBrowser, options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  // Chromium refuses to start its sandbox for root, and CI images run as root.
  const sandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    chromiumSandbox: sandbox,
    args: [...QUIET, ...(sandbox ? [] : ['--no-sandbox']), ...(options.args ?? [])],
  });
  const network = await Network.guard(browser);
  return {
    name: found.name,
    version: browser.version(),
    network,
    newContext: () => newContext(browser, options.lang),
    close: () => settleOrGiveUp(browser.close()),
  };
}

async function newContext(browser: Browser, lang: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    acceptDownloads: false,
    ...(lang ? { locale: lang } : {}),
  });
  // A web socket writes without a method that the guard could judge.
  await context.routeWebSocket(
    (url) => !isLoopback(url.hostname),
    (socket) => void socket.close(),
  );
  return context;
}

/** Waits for something to close, but not for ever: a hung renderer never answers. */
export async function settleOrGiveUp(closing: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_LIMIT_MS);
  });
  await Promise.race([closing.catch(() => undefined), limit]);
  clearTimeout(timer);
}
