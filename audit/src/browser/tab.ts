import type { BrowserContext, Page } from 'playwright-core';
import { makeKit, type Kit } from './kit.js';
import { Activity } from './activity.js';
import { settleOrGiveUp } from './launch.js';
import type { Network } from './network.js';
import { movedAway, PageTrouble, troubleFrom } from './trouble.js';
import type { WritePolicy } from './write-guard.js';

const DIALOG_LIMIT = 10;
const PRESS_LIMIT_MS = 3000;
const LOOK_AGAIN = 5;
const PARSE_CHECK_MS = 500;
const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** How a step back in the browser's history ended. */
export type BackResult = 'moved' | 'left' | 'resend' | 'error';

/**
 * One page in one browser, as a person's tab. The only way in which the walk and the rules touch a page.
 * Everything that a page can do to hold up a run ends in a PageTrouble.
 */
export class Tab {
  readonly #page: Page;
  readonly #context: BrowserContext;
  readonly #network: Network;
  readonly #activity: Activity;
  readonly #limit: number;
  readonly #trouble: Promise<never>;
  #giveUp: (trouble: PageTrouble) => void = () => undefined;
  #dialogs = 0;
  #closed = false;
  #status = 200;

  private constructor(context: BrowserContext, page: Page, activity: Activity, network: Network, limit: number) {
    this.#context = context;
    this.#page = page;
    this.#activity = activity;
    this.#network = network;
    this.#limit = limit;
    this.#trouble = new Promise((_, reject) => {
      this.#giveUp = reject;
    });
    this.#trouble.catch(() => undefined);
    this.#watch();
  }

  /** @param limit milliseconds that the page may take for one load or one answer */
  static async open(context: BrowserContext, network: Network, limit: number): Promise<Tab> {
    const page = await context.newPage();
    page.setDefaultTimeout(limit);
    return new Tab(context, page, await Activity.of(page), network, limit);
  }

  get address(): string {
    return this.#page.url();
  }

  /** Changes what the write guard lets through from now on. */
  allow(change: Partial<WritePolicy>): void {
    this.#network.policy = { ...this.#network.policy, ...change };
  }

  get blockedWrites(): number {
    return this.#network.blocked.length;
  }

  /** HTTP status of the document that is shown; 200 for files. */
  get status(): number {
    return this.#status;
  }

  get documentWrites(): number {
    return this.#network.documentWrites;
  }

  /** The write held back last, as `METHOD address`. */
  get lastBlocked(): string {
    const last = this.#network.blocked.at(-1);
    return last ? `${last.method} ${last.url}` : '';
  }

  /** Opens an address and waits until the page is quiet. */
  async goto(address: string): Promise<void> {
    const blocked = this.blockedWrites;
    const response = await this.#bounded(this.#page.goto(address, { waitUntil: 'commit' }), true);
    await this.#bounded(this.#parsed(blocked), true);
    if (response && response.status() >= 400)
      throw new PageTrouble('http-status', { status: String(response.status()) });
    await this.settle();
    const type = await this.look(() => document.contentType, undefined);
    if (!HTML_TYPES.has(type)) throw new PageTrouble('not-a-page', { type });
  }

  /** Runs a function in the page. It is sent as text: it may use its parameters and nothing else. */
  async look<A, R>(ask: (kit: Kit, arg: A) => R | Promise<R>, arg: A): Promise<R> {
    // Functions compiled with kept names call a helper of the compiler, which the page does not have.
    const source = `(() => { const __name = (f) => f; const kit = (${makeKit.toString()})(); return (${ask.toString()})(kit, ${arg === undefined ? 'undefined' : JSON.stringify(arg)}); })()`;
    return this.evaluate<R>(source);
  }

  /** Runs source text in the page, which works under a strict Content-Security-Policy too. */
  async evaluate<R>(source: string): Promise<R> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#bounded(this.#page.evaluate<R>(source));
      } catch (error) {
        if (!movedAway(error)) throw error;
        if (attempt === LOOK_AGAIN) throw new PageTrouble('restless');
        await this.#bounded(this.#page.waitForLoadState('domcontentloaded'));
      }
    }
  }

  /** Runs source text in every frame of the page's own origin. @returns how many frames of other origins were left out */
  async evaluateEverywhere(source: string): Promise<number> {
    const origin = new URL(this.address).origin;
    const frames = this.#page.frames().filter((frame) => frame !== this.#page.mainFrame());
    const own = frames.filter((frame) => /^about:/.test(frame.url()) || new URL(frame.url()).origin === origin);
    await this.evaluate(source);
    await Promise.all(own.map((frame) => this.#bounded(frame.evaluate(source)).catch(() => undefined)));
    return frames.length - own.length;
  }

  async press(selector: string): Promise<void> {
    const target = this.#page.locator(selector).first();
    try {
      await this.#bounded(target.click({ timeout: PRESS_LIMIT_MS, noWaitAfter: true }));
    } catch (error) {
      if (error instanceof PageTrouble && error.code !== 'timeout') throw error;
      // Something lies over the button (a banner, a sticky bar): press it as the keyboard would.
      await this.#bounded(
        target.evaluate((element) => (element as HTMLElement).click(), undefined, { timeout: PRESS_LIMIT_MS }),
      );
    }
    await this.settle();
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#bounded(this.#page.locator(selector).first().fill(text, { timeout: PRESS_LIMIT_MS }));
  }

  async pick(selector: string, value: string): Promise<void> {
    await this.#bounded(this.#page.locator(selector).first().selectOption(value, { timeout: PRESS_LIMIT_MS }));
  }

  /** Radios and checkboxes; the input may be drawn by its label, so it is not pressed by its place. */
  async tick(selector: string): Promise<void> {
    const target = this.#page.locator(selector).first();
    await this.#bounded(
      target.evaluate((element) => (element as HTMLElement).click(), undefined, { timeout: PRESS_LIMIT_MS }),
    );
  }

  async attach(selector: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.#bounded(this.#page.locator(selector).first().setInputFiles(file, { timeout: PRESS_LIMIT_MS }));
  }

  /** Presses the browser's own Back. */
  async back(): Promise<BackResult> {
    const before = this.blockedWrites;
    try {
      await this.#bounded(this.#page.goBack({ waitUntil: 'domcontentloaded' }));
    } catch (error) {
      if (error instanceof PageTrouble && (error.code === 'crash' || error.code === 'dialogs')) throw error;
      return this.blockedWrites > before ? 'resend' : 'error';
    }
    // Browsers ask before they send a form a second time; the guard has just stopped that.
    if (this.blockedWrites > before) return 'resend';
    if (/^chrome-error:/.test(this.address)) return 'error';
    if (this.address === 'about:blank') return 'left';
    await this.settle();
    return 'moved';
  }

  /** Waits until nothing is loading and the page has stopped changing. */
  async settle(): Promise<void> {
    await this.#activity.quiet((wait) => this.look(untilStill, wait));
  }

  /**
   * Closes the tab and whatever it opened. Never throws.
   *
   * @param gently false for a page that no longer answers: it is not asked to leave first
   */
  async close(gently = true): Promise<void> {
    this.#closed = true;
    // Leaving first lets the page do what it does when it is left, while its requests can still be judged and told.
    if (gently) await settleOrGiveUp(this.#page.goto('about:blank'));
    await settleOrGiveUp(this.#context.close());
    await settleOrGiveUp(this.#network.flush());
  }

  /** Waits for the whole document. One that tried to leave by a write which was held back stays as far as it had come. */
  async #parsed(blockedBefore: number): Promise<void> {
    for (;;) {
      try {
        await this.#page.waitForLoadState('domcontentloaded', { timeout: PARSE_CHECK_MS });
        return;
      } catch (error) {
        if (this.#closed || troubleFrom(error).code !== 'timeout') throw error;
        if (this.blockedWrites > blockedBefore) return;
      }
    }
  }

  #watch(): void {
    this.#page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === this.#page.mainFrame()) this.#status = response.status();
    });
    this.#page.on('crash', () => this.#giveUp(new PageTrouble('crash')));
    this.#page.on('download', (download) => {
      void download.cancel().catch(() => undefined);
      this.#activity.downloaded();
    });
    this.#page.on('dialog', (dialog) => {
      this.#dialogs += 1;
      if (this.#dialogs > DIALOG_LIMIT) {
        this.#giveUp(new PageTrouble('dialogs'));
        return;
      }
      const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
      void answered.catch(() => undefined);
    });
    // What a page opens beside itself is no part of the form; the guard covers it until it is gone.
    this.#page.on('popup', (popup) => void popup.close().catch(() => undefined));
  }

  /** Ends with the page's answer, with its trouble, or when its time is over. */
  async #bounded<T>(work: Promise<T>, loading = false): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const seconds = String(this.#limit / 1000);
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new PageTrouble('timeout', { seconds })), this.#limit);
    });
    work.catch(() => undefined);
    try {
      return await Promise.race([work, this.#trouble, late]);
    } catch (error) {
      if (!loading && movedAway(error)) throw error;
      if (loading && this.#activity.sawDownload) throw new PageTrouble('download');
      const trouble = troubleFrom(error);
      throw trouble.code === 'timeout' ? new PageTrouble('timeout', { seconds }) : trouble;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Ends when nothing has changed for `wait` milliseconds. Runs in the page. */
function untilStill(_kit: Kit, wait: number): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(done, wait * 10);
    let timer = setTimeout(done, wait);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, wait);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function done(): void {
      clearTimeout(timer);
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    }
  });
}
