import type { Words } from '../../base/plan.js';
import { isShared } from '../../base/shared-device.js';
import type { Notice } from './notices.js';

/** What the windows of one form know of each other: no answer, nothing that names a person. */
interface Mark {
  /** The window that was typed in last: a number that a tab has also after a crash, and a copy of it too at first. */
  readonly id?: string;
  /** The page of it that was typed in. */
  readonly page?: string;
  /** A page that came with the same number asks whether that one is still there. */
  readonly asks?: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Key of a sending that has its receipt. */
  readonly sent?: string;
}

/** A mark that its window could not take away (a crash that it did not come back from) counts for a day, in milliseconds. */
const day = 86_400_000;

const slot = (name: string): string => `plain-pied:window:${name}`;

/** What the windows need to know of the journey. */
export interface Windowed {
  readonly form: HTMLFormElement;
  readonly words: Words;
  say(key: string, notice: Notice | null): void;
}

/** A receipt came: other windows with the same answers must not send them again. */
export const noteSentHere = (name: string, sent: string): void => write(name, { at: Date.now(), sent });

/** Whether a receipt came for what was sent with this key. */
export const wasSentHere = (name: string, sent: string): boolean => read(name)?.sent === sent;

/**
 * Two windows on one form notice each other, and the one that was not typed in last asks before it sends: nobody sends
 * stale answers unknowingly. They speak by `storage` events, which keep no page out of the browser's page cache.
 */
export class Windows {
  #id = '';
  readonly #page = newNumber();
  /** The person said that this is the window to go on in. */
  #chosen = false;
  #asked = false;

  constructor(
    readonly journey: Windowed,
    readonly name: string,
    readonly key: () => string,
  ) {}

  listen(signal: AbortSignal): void {
    this.journey.form.addEventListener('input', () => this.#choose(), { signal });
    window.addEventListener('storage', ({ key, newValue }) => key === slot(this.name) && this.#hear(newValue), {
      signal,
    });
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => this.#arrive(persisted), { signal });
    signal.addEventListener('abort', () => this.#leave());
    this.#number(keptNumber(this.name) ?? newNumber());
    const mark = read(this.name);
    if (mark?.id === this.#id) write(this.name, { ...mark, asks: this.#page });
    this.#follow();
  }

  /** True where another window comes first: the person is asked, and nothing is sent. */
  holds(): boolean {
    const mark = this.#other;
    if (!mark || (this.#asked && !this.#isCopy(mark))) return false;
    this.#tell(mark, true);
    return true;
  }

  /** The mark of another window, `undefined` where there is none that counts. */
  get #other(): Mark | undefined {
    const mark = read(this.name);
    if (!mark || mark.id === this.#id || Math.abs(Date.now() - mark.at) > day) return undefined;
    // A page that came after a sending has nothing to do with it, unless it is a copy of what was sent.
    return !mark.sent || mark.at > performance.timeOrigin || this.#isCopy(mark) ? mark : undefined;
  }

  /** This window holds what was sent already. */
  #isCopy({ sent }: Mark): boolean {
    return sent !== undefined && sent === this.key();
  }

  #arrive(persisted: boolean): void {
    // In the cache it heard of no copy. Chromium tells it late what it missed; the standard does not.
    if (persisted) this.#number(newNumber());
    this.#follow();
  }

  /** Another window wrote a mark. With the number of this one, it is a copy of it: the older window takes a new number. */
  #hear(value: string | null): void {
    if (parse(value)?.id === this.#id) {
      this.#number(newNumber());
      const mark = read(this.name);
      if (mark?.page === this.#page) write(this.name, { id: this.#id, page: this.#page, at: mark.at });
    }
    this.#follow();
  }

  #number(number: string): void {
    this.#id = number;
    keepNumber(this.name, number);
  }

  #choose(): void {
    if (this.#chosen) return;
    this.#chosen = true;
    const mark = this.#other;
    if (mark?.sent) this.#asked = true;
    else write(this.name, { id: this.#id, page: this.#page, at: Date.now() });
    this.journey.say('window', null);
  }

  #follow(): void {
    const mark = this.#other;
    this.#asked = false;
    if (mark) this.#chosen = false;
    if (mark) this.#tell(mark, false);
    else this.journey.say('window', null);
  }

  #tell(mark: Mark, sending: boolean): void {
    const { words } = this.journey;
    const time = new Intl.DateTimeFormat(words.lang, { timeStyle: 'short' }).format(mark.at);
    const news = mark.sent ? (this.#isCopy(mark) ? 'same' : 'sent') : 'other';
    const text = words.text(`window.${news}`, { time }) + (sending ? ` ${words.text('window.notSent')}` : '');
    const acts = news === 'same' ? [] : [{ label: words.text('window.here'), act: () => this.#goOnHere() }];
    this.journey.say('window', { text, acts, lasts: 'page' });
  }

  #goOnHere(): void {
    this.#chosen = false;
    this.#choose();
    this.#asked = true;
  }

  #leave(): void {
    if (read(this.name)?.id === this.#id) write(this.name, null);
    keepNumber(this.name, null);
    this.#chosen = false;
  }
}

// Storage refused or corrupt: this window knows of no other, and the server knows the key.

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

const newNumber = (): string => String(Math.random());

/** The number that a page of this tab left without taking it away: it crashed, or this tab is a copy. */
const keptNumber = (name: string): string | null => attempt(() => sessionStorage.getItem(slot(name))) ?? null;

const keepNumber = (name: string, number: string | null): void =>
  attempt(() => {
    if (number) sessionStorage.setItem(slot(name), number);
    else sessionStorage.removeItem(slot(name));
  });

function parse(text: string | null): Mark | undefined {
  const mark = attempt(() => JSON.parse(text ?? 'null') as Partial<Mark> | null);
  return typeof mark?.at === 'number' ? { ...mark, at: mark.at } : undefined;
}

const read = (name: string): Mark | undefined => parse(attempt(() => localStorage.getItem(slot(name))) ?? null);

const write = (name: string, mark: Mark | null): void =>
  attempt(() => {
    if (mark && !isShared()) localStorage.setItem(slot(name), JSON.stringify(mark));
    else localStorage.removeItem(slot(name));
  });
