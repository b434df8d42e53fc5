import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { startHousingAid } from '../../../stories/services/housing-aid/server.js';
import { all, one, text } from '../../components/support/find.js';
import { allGood, goodAnswers, Visitor, type Seen } from './visitor.js';

/** The service while a test file runs, with a clock that tests move. */
export class TestedService {
  now = new Date('2026-11-22T10:00:00Z');
  url = '';

  constructor() {
    let close = (): Promise<void> => Promise.resolve();
    before(async () => {
      const service = await startHousingAid({ now: () => this.now });
      this.url = service.url;
      close = () => service.close();
    });
    after(() => close());
  }

  visitor(headers?: Record<string, string>): Visitor {
    return new Visitor(this.url, headers);
  }

  /** Does something at another time, then comes back. */
  async at<T>(time: Date, act: () => Promise<T>): Promise<T> {
    const start = this.now;
    this.now = time;
    try {
      return await act();
    } finally {
      this.now = start;
    }
  }
}

export const titleOf = (page: Seen): string => text(one(page.html, 'title'));
export const headings = (page: Seen): string[] => all(page.html, 'h2').map(text);

/** Lines of the error summary. */
export const summary = (page: Seen): string[] =>
  all(page.html, 'pp-error-summary').flatMap((element) => textLines(element));

const textLines = (element: Parameters<typeof text>[0]): string[] =>
  element.childNodes.flatMap((node) =>
    'tagName' in node ? (node.tagName === 'li' ? [text(node)] : textLines(node)) : [],
  );

/** Walks the paged style up to a step, with good answers. */
export async function walkTo(person: Visitor, step: string): Promise<Seen> {
  let page = await person.open('/fr/pages/you');
  for (const [name, answers] of Object.entries(goodAnswers)) {
    if (name === step) return page;
    page = await person.sendAndFollow(page, answers);
  }
  return page;
}

/** Sends everything from one page, and gives the receipt. */
export async function sendOnePage(person: Visitor, path = '/fr/une-page'): Promise<Seen> {
  const receipt = await person.sendAndFollow(await person.open(path), allGood);
  assert.match(receipt.path, /receipt/);
  return receipt;
}
