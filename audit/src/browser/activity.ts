import type { Page, Request } from 'playwright-core';

const STILL_MS = 80;
const QUIET_LIMIT_MS = 8000;
/** A request that is open longer than this is a stream or a long poll, not something that the screen waits for. */
const LONG_REQUEST_MS = 3000;
const POLL_MS = 20;

/** Knows whether a page is loading, navigating or still. */
export class Activity {
  #open = new Map<Request, number>();
  #stamp = 0;
  #leavingSince: number | undefined;
  sawDownload = false;

  /** Listens to a page; the browser's own signals tell of a navigation before its request leaves. */
  static async of(page: Page): Promise<Activity> {
    const activity = new Activity();
    page.on('request', (request) => activity.#begin(request));
    page.on('requestfinished', (request) => activity.#end(request));
    page.on('requestfailed', (request) => activity.#end(request));
    const session = await page.context().newCDPSession(page);
    session.on('Page.frameRequestedNavigation', () => {
      activity.#stamp += 1;
      activity.#leavingSince = Date.now();
    });
    for (const event of ['Page.frameNavigated', 'Page.navigatedWithinDocument', 'Page.frameStoppedLoading'] as const) {
      session.on(event, () => {
        activity.#stamp += 1;
        activity.#leavingSince = undefined;
      });
    }
    await session.send('Page.enable');
    return activity;
  }

  downloaded(): void {
    this.sawDownload = true;
  }

  /** @param still waits in the page until its document has not changed for the given milliseconds */
  async quiet(still: (wait: number) => Promise<void>): Promise<void> {
    const until = Date.now() + QUIET_LIMIT_MS;
    while (Date.now() < until) {
      const stamp = this.#stamp;
      await still(STILL_MS);
      if (stamp === this.#stamp && !this.#busy()) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  #busy(): boolean {
    const now = Date.now();
    const young = (since: number): boolean => now - since < LONG_REQUEST_MS;
    if (this.#leavingSince !== undefined && young(this.#leavingSince)) return true;
    return [...this.#open.values()].some(young);
  }

  #begin(request: Request): void {
    this.#stamp += 1;
    if (!/^(eventsource|websocket|ping)$/.test(request.resourceType())) this.#open.set(request, Date.now());
  }

  #end(request: Request): void {
    this.#stamp += 1;
    this.#open.delete(request);
  }
}
