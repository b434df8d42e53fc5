import { createHash } from 'node:crypto';
import type { Entries } from '../base/question.js';

/** The hidden input with the key of a sending. */
export const keyName = 'pp-key';

/** What is remembered of a sending: no answers of the person, only a digest that tells same from other. */
export interface KeptSending<Answer> {
  /** SHA-256 of the entries. */
  readonly digest: string;
  readonly answer: Answer;
}

/** Where sendings are remembered. A service with several processes keeps them in its database, the key unique there. */
export interface SendingStore<Answer> {
  get(key: string): KeptSending<Answer> | undefined | Promise<KeptSending<Answer> | undefined>;
  set(key: string, kept: KeptSending<Answer>): unknown;
}

/** Options of `once`. */
export interface OnceOptions<Answer> {
  /** In memory by default: for one process, and gone when it ends. */
  readonly store?: SendingStore<Answer>;
  /** Most sendings that the memory holds; the oldest go first. 10,000 by default. */
  readonly most?: number;
  /** How long the memory holds one, in milliseconds. A day by default. */
  readonly keepFor?: number;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number;
}

/**
 * Handles a sending.
 * @param entries as sent, with `pp-key` in them
 * @param work done for the first sending of a key, and for every one without a key
 * @param correct done for other answers under a known key: who goes back, mends something and sends again means a
 * correction. It is given what was answered last. Without it the first answer is given again.
 * @returns what the first one gave. Work that throws is not remembered: the next sending works again.
 */
export type Once<Answer> = (
  entries: Entries,
  work: () => Answer | Promise<Answer>,
  correct?: (last: Answer, entries: Entries) => Answer | Promise<Answer>,
) => Promise<Answer>;

/**
 * Makes sending twice harmless: a double press, a reload, a page posted again after a lost answer. All sendings with one
 * key are one, and one that comes while the first is at work waits for it.
 * Files are told apart by their names.
 */
export function once<Answer>(options: OnceOptions<Answer> = {}): Once<Answer> {
  const store = options.store ?? new Memory<Answer>(options);
  const atWork = new Map<string, Promise<Answer>>();
  return async (entries, work, correct) => {
    const key = keyIn(entries);
    if (key === null) return work();
    const before = atWork.get(key) ?? Promise.resolve();
    const mine = before.then(handle, handle);
    atWork.set(key, mine);
    try {
      return await mine;
    } finally {
      if (atWork.get(key) === mine) atWork.delete(key);
    }

    async function handle(): Promise<Answer> {
      const [digest, known] = [digestOf(entries), await store.get(key!)];
      if (known && (known.digest === digest || !correct)) return known.answer;
      const answer = await (known ? correct!(known.answer, entries) : work());
      await store.set(key!, { digest, answer });
      return answer;
    }
  };
}

/** The key that a form was sent with; `null` where there is none, or something that no form of ours sends. */
export function keyIn(entries: Entries): string | null {
  const value = entries.find(([name]) => name === keyName)?.[1] ?? '';
  return /^[\w-]{16,128}$/.test(value) ? value : null;
}

const digestOf = (entries: Entries): string => createHash('sha256').update(JSON.stringify(entries)).digest('base64url');

class Memory<Answer> implements SendingStore<Answer> {
  readonly #kept = new Map<string, KeptSending<Answer> & { readonly at: number }>();
  readonly #most: number;
  readonly #keepFor: number;
  readonly #now: () => number;

  constructor({ most = 10_000, keepFor = 24 * 60 * 60 * 1000, now = Date.now }: OnceOptions<Answer>) {
    [this.#most, this.#keepFor, this.#now] = [most, keepFor, now];
  }

  get(key: string): KeptSending<Answer> | undefined {
    const known = this.#kept.get(key);
    return known && this.#now() - known.at < this.#keepFor ? known : undefined;
  }

  set(key: string, kept: KeptSending<Answer>): void {
    this.#kept.delete(key);
    this.#kept.set(key, { ...kept, at: this.#now() });
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!);
  }
}
