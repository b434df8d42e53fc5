import type { Browser, CDPSession } from 'playwright-core';
import { judgeRequest, type Verdict, type WritePolicy } from './write-guard.js';

/** A write that was held back. */
export interface BlockedWrite {
  method: string;
  url: string;
  kind: string;
  why: Exclude<Verdict, 'pass'>;
}

interface PausedRequest {
  requestId: string;
  request: { method: string; url: string };
  resourceType: string;
}

const CLOSED_POLICY: WritePolicy = { origin: '', allow: [], pressing: 'nothing', sendTargets: new Set() };

/**
 * Holds every request of a browser until the write guard has judged it.
 *
 * It listens to the whole browser, not to pages: page-level interception (Playwright's `route`) was seen to miss shared
 * workers, beacons and keepalive requests at unload, and the second half of a 307 redirect, all of which can write.
 */
export class Network {
  policy: WritePolicy = CLOSED_POLICY;
  blocked: BlockedWrite[] = [];
  /** How many documents were asked for by a write that passed, each of which leaves an entry in the history. */
  documentWrites = 0;
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async guard(browser: Browser): Promise<Network> {
    const network = new Network(await browser.newBrowserCDPSession());
    network.#session.on('Fetch.requestPaused', (event) => network.#decide(event));
    await network.#session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return network;
  }

  /** Nothing may be written by a form any more, and what is held back from now on is collected afresh. */
  reset(): void {
    this.policy = CLOSED_POLICY;
    this.blocked = [];
  }

  /** Waits until every request that the browser has told of so far was judged. */
  async flush(): Promise<void> {
    await this.#session.send('Browser.getVersion').catch(() => undefined);
  }

  #decide(event: PausedRequest): void {
    const { requestId, request, resourceType } = event;
    const isDocument = resourceType === 'Document';
    const verdict = judgeRequest({ method: request.method, url: request.url, isDocument }, this.policy);
    if (verdict === 'pass' && isDocument && request.method !== 'GET') this.documentWrites += 1;
    if (verdict === 'pass') {
      this.#answer('Fetch.continueRequest', { requestId });
      return;
    }
    this.blocked.push({ method: request.method, url: request.url, kind: resourceType, why: verdict });
    // "No content" keeps the person on the page they are on; a failed load would replace it by the browser's error page.
    if (isDocument) {
      this.#answer('Fetch.fulfillRequest', { requestId, responseCode: 204 });
      return;
    }
    this.#answer('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  }

  #answer(method: 'Fetch.continueRequest' | 'Fetch.fulfillRequest' | 'Fetch.failRequest', params: object): void {
    // A request whose page is gone cannot be answered, and needs no answer.
    (this.#session.send as (method: string, params: object) => Promise<unknown>)(method, params).catch(() => undefined);
  }
}
