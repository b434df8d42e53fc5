/** A screen reader with a browser beside it; both are started again once, when one of them dies in the middle. */
import { findEngine } from '../../support/engines.js';
import { openReadable, type ReadableBrowser } from './browsers.js';
import { Person } from './person.js';
import { startStack, type Stack } from './stack.js';
import type { ReaderEngine } from './words.js';

interface Running {
  readonly stack: Stack;
  readonly browser: ReadableBrowser;
}

/** A page with two buttons, to walk between. */
const firstPage =
  'data:text/html,<!doctype html><title>Start</title><button id="start">Start</button><button>Next</button>';

/** A browser that has just started may be silent at first: nothing is judged before it speaks. */
async function warmUp(person: Person): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await person.open(firstPage, '#start');
    await person.press('Tab');
    if (person.transcript.at(-1)!.lines.join(' ').includes('Next')) return;
  }
  throw new Error('The browser has a window, and the screen reader says nothing of it.');
}

export class Session {
  #running: Promise<Running> | undefined;
  #restarted = false;

  constructor(readonly engine: ReaderEngine) {}

  /** Lets a person listen. A stack that dies is started again once, and the person listens from the start. */
  async listen<Result>(act: (person: Person) => Promise<Result>): Promise<Result> {
    const { stack, browser } = await (this.#running ??= this.#start());
    try {
      return await act(new Person(this.engine, browser.tab, stack));
    } catch (error) {
      if (stack.lives()) throw error;
      const last = stack.lastLines();
      await this.close();
      if (this.#restarted) throw new Error(`The screen reader died twice. Its last lines:\n${last}`, { cause: error });
      this.#restarted = true;
      return this.listen(act);
    }
  }

  async #start(): Promise<Running> {
    const found = await findEngine(this.engine);
    if ('missing' in found) throw new Error(found.missing);
    const stack = await startStack();
    try {
      const browser = await openReadable[this.engine](found.path, stack.env);
      await warmUp(new Person(this.engine, browser.tab, stack));
      return { stack, browser };
    } catch (error) {
      await stack.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    const { stack, browser } = (await running) ?? {};
    // A browser whose screen is gone may not answer any more.
    await browser?.close().catch(() => undefined);
    await stack?.close();
  }
}
