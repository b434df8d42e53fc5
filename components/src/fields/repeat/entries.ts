import { entryOf } from '../../route/repeat.js';

/** How many entries a list may hold where the author says nothing. */
const most = 20;

/** What is known of one entry of a list: its name on the wire, and whether it is removed. */
export interface ListEntry {
  readonly name: string;
  readonly removed: boolean;
}

/** What a list offers now. The same in the page and on the server. */
export interface ListState {
  readonly min: number;
  readonly max: number;
  /** Index of the entry that is added next: no name is taken twice. */
  readonly next: number;
  /** The number that a person reads on each entry; a removed one has that of the entry which follows it. */
  readonly numbers: readonly number[];
  /** None can be removed: so many are needed. */
  readonly isLeast: boolean;
  /** None can be added. */
  readonly isFull: boolean;
}

/** Reads the state of a list. `min` and `max` are attributes; what is no number is left out. */
export function listState(
  list: string,
  entries: readonly ListEntry[],
  limits: { readonly min: string | null; readonly max: string | null },
): ListState {
  const max = whole(limits.max) || most;
  const min = Math.min(whole(limits.min) || 1, max);
  const left = entries.filter(({ removed }) => !removed).length;
  const next = Math.max(-1, ...entries.map(({ name }) => entryOf(list, name) ?? -1)) + 1;
  const numbers = entries.map((_entry, index) => entries.slice(0, index).filter(({ removed }) => !removed).length + 1);
  return { min, max, next, numbers, isLeast: left <= min, isFull: left >= max || next >= roomFor(max) };
}

/** Places for entries, the removed ones too: somebody who changes their mind often enough is not stopped, a forger is. */
export const roomFor = (max: number): number => max * 2;

const whole = (text: string | null): number => (/^\d+$/.test(text ?? '') ? Number(text) : 0);

/** The index that a name such as `children[2]` has in its list; `undefined` where it is no entry of it. */
export function indexIn(list: string, name: string): number | undefined {
  const index = entryOf(list, name);
  return index !== undefined && name === `${list}[${index}]` ? index : undefined;
}
