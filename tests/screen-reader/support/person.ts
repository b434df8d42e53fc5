/** A person who listens: presses real keys, and hears what Orca says of each. */
import { setTimeout as pause } from 'node:timers/promises';
import { expression, type Tab } from '../../journeys/support/tab.js';
import { runProgram } from '../../support/programs.js';
import type { Stack } from './stack.js';
import { assertHeard, assertHeardOnce, assertNotHeard, type Fragment, type ReaderEngine } from './words.js';

/** Silence of Orca's own log after which it has nothing more to say, in milliseconds. */
const QUIET = 600;
/** How long Orca may take to begin with what a key caused, and to end, in milliseconds. */
const TO_BEGIN = 4000;
const TO_END = 15_000;

/** One key, and what was said of it. */
export interface Heard {
  readonly key: string;
  readonly lines: readonly string[];
}

export class Person {
  /** What was heard so far. */
  readonly transcript: Heard[] = [];

  constructor(
    readonly engine: ReaderEngine,
    readonly tab: Pick<Tab, 'go' | 'evaluate'>,
    readonly stack: Stack,
  ) {}

  /** Runs a function in the page; it may use nothing from around it. */
  run<Given extends unknown[], Result>(script: (...given: Given) => Result, ...given: Given): Promise<Result> {
    return this.tab.evaluate(expression(script, given)) as Promise<Result>;
  }

  /** Opens a page, with the keyboard inside it, and stands on the element where listening starts. */
  async open(address: string, start: string): Promise<void> {
    await this.tab.go(address);
    await this.#quiet();
    // At the edge, where no page has anything to press: keys then go to the page, not to the address bar.
    await this.#do(['mousemove', '990', '600', 'click', '1']);
    await this.#quiet();
    await this.standOn(start);
  }

  /** Puts the focus on an element; what is said of that is not listened to. */
  async standOn(selector: string): Promise<void> {
    await this.#settled(() => this.run((wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), selector));
  }

  /** Presses a key (names of xdotool: `Tab`, `shift+Tab`, `space`, `Return`, `Down`) and waits until all is said. */
  async press(key: string): Promise<void> {
    const lines = await this.#settled(() => this.#do(['key', '--clearmodifiers', key]));
    this.transcript.push({ key, lines });
  }

  /** Reads line by line from here on, as a person does who leaves the focus mode of Orca: Insert and A. */
  async browse(): Promise<void> {
    await this.#settled(() => this.#do(['keydown', 'Insert', 'key', 'a', 'keyup', 'Insert']));
  }

  /** Types text as keys; what is said of each letter is not listened to. */
  async type(text: string): Promise<void> {
    const lines = await this.#settled(() => this.#do(['type', '--delay', '20', text]));
    this.transcript.push({ key: text, lines });
  }

  /** Waits for what the page says later by itself: a counter, a saved draft. */
  async listen(milliseconds: number): Promise<void> {
    const from = this.stack.spoken().length;
    await pause(milliseconds);
    await this.#quiet();
    this.transcript.push({ key: '', lines: this.stack.spoken().slice(from) });
  }

  get #last(): readonly string[] {
    return this.transcript.at(-1)?.lines ?? [];
  }

  hears(...fragments: readonly Fragment[]): void {
    assertHeard(this.#last, this.engine, fragments);
  }

  hearsOnce(...fragments: readonly Fragment[]): void {
    assertHeardOnce(this.#last, this.engine, fragments);
  }

  hearsNot(...fragments: readonly Fragment[]): void {
    assertNotHeard(this.#last, this.engine, fragments);
  }

  async #settled(act: () => Promise<unknown>): Promise<string[]> {
    const [from, worked] = [this.stack.spoken().length, this.stack.working()];
    await act();
    const end = Date.now() + TO_BEGIN;
    while (this.stack.working() === worked && Date.now() < end) await pause(25);
    await this.#quiet();
    return this.stack.spoken().slice(from);
  }

  async #quiet(): Promise<void> {
    const end = Date.now() + TO_END;
    let size = -1;
    let since = Date.now();
    while (Date.now() < end && Date.now() - since < QUIET) {
      const now = this.stack.working();
      if (now !== size || this.stack.busy()) [size, since] = [now, Date.now()];
      await pause(25);
    }
  }

  async #do(words: readonly string[]): Promise<void> {
    const { status, output } = await runProgram('xdotool', words, { env: { ...this.stack.env }, limit: 10_000 });
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${output}`);
  }
}
