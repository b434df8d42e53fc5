import type { BranchingStep } from './branches.js';
import { holds, parseWhen, type Condition, type Facts } from './when.js';

/** Puts the place of an entry into a pattern: `{i}` counts from 0, `{n}` from 1. */
export const numbered = (pattern: string, entry: number): string =>
  pattern.replaceAll('{i}', String(entry)).replaceAll('{n}', String(entry + 1));

/** How many entries there are at most where the author gives no `max`. */
const most = 20;

/** What the markup says of the screen of a repeated part. */
export interface Repeated {
  /** Name of the list on the wire; none on a step that stands once. */
  readonly list: string | null;
  /** From 0. */
  readonly entry: number;
  readonly max: number | null;
}

/** A repeated part, entry by entry; several screens of one list make one entry together. */
export interface Group<S> {
  readonly list: string;
  readonly entries: readonly (readonly S[])[];
  readonly max: number;
}

/** The repeated parts of a form, the same in the page and on the server. */
export function groupsOf<S>(steps: readonly S[], read: (step: S) => Repeated): Group<S>[] {
  const screens = steps.map((step) => ({ step, ...read(step) }));
  return [...new Set(screens.flatMap(({ list }) => list || []))].map((list) => {
    const members = screens.filter((screen) => screen.list === list);
    const count = Math.max(...members.map(({ entry }) => entry)) + 1;
    const at = (index: number): S[] => members.filter(({ entry }) => entry === index).map(({ step }) => step);
    const max = Math.max(...members.map((screen) => screen.max ?? 0)) || most;
    return { list, entries: Array.from({ length: count }, (_, index) => at(index)), max };
  });
}

/** Name of the screen of an entry: `child`, `child-2`, `child-3`. */
export const stepNameAt = (name: string, entry: number): string => (entry === 0 ? name : `${name}-${entry + 1}`);

/** Whether a name is that of a screen of a later entry than the first `count`. `screens`: names of those of the first entry. */
export const isLater = (step: string, screens: readonly string[], count: number): boolean =>
  screens.some((name) => step.startsWith(`${name}-`) && Number(step.slice(name.length + 1)) > count);

/** The same name in another entry: `children[0][name]` → `children[2][name]`. Names of no entry stay as they are. */
export function atEntry(list: string, name: string, entry: number): string {
  const first = `${list}[0]`;
  return name.startsWith(first) ? `${list}[${entry}]${name.slice(first.length)}` : name;
}

/** The entry that a name belongs to, from 0; `undefined` where it belongs to none of this list. */
export function entryOf(list: string, name: string): number | undefined {
  if (!name.startsWith(`${list}[`)) return undefined;
  const digits = /^(?:0|[1-9]\d{0,5})(?=\])/.exec(name.slice(list.length + 1))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** What the author wrote on a step: when it belongs to the way, and when one more entry follows. */
export interface Patterns {
  readonly when?: string | null;
  readonly again?: string | null;
}

/** The conditions of the screen of one entry. Where `again` cannot be read there is one screen: it would never end. */
export function conditionAt({ when, again }: Patterns, entry: number): Pick<BranchingStep, 'when' | 'opens'> {
  const own = read(when, entry);
  if (entry === 0) return own ? { when: own } : {};
  const follows = read(again, entry - 1);
  if (!follows) return { opens: () => false };
  return { when: own ? { is: 'and', of: [own, follows] } : follows };
}

/**
 * Stands in the way for an entry that is not there yet: open as soon as one of its screens would be.
 * @param screens what the author wrote on each screen of an entry
 */
export function nextEntry(screens: readonly Patterns[], entry: number): BranchingStep {
  const conditions = screens.map((patterns) => conditionAt(patterns, entry));
  const opens = (facts: Facts): boolean =>
    conditions.some((one) => (!one.when || holds(one.when, facts)) && (one.opens?.(facts) ?? true));
  return { name: '', asks: [], opens };
}

function read(pattern: string | null | undefined, entry: number): Condition | undefined {
  const parsed = pattern ? parseWhen(numbered(pattern, entry)) : undefined;
  return parsed && 'condition' in parsed ? parsed.condition : undefined;
}

/** Numbers the entries of each list again, without gaps and in their order. */
export function compactNames<V>(entries: readonly (readonly [string, V])[], lists: readonly string[]): [string, V][] {
  let result = entries.map(([name, value]): [string, V] => [name, value]);
  for (const list of lists) {
    const used = usedIn(list, result);
    result = result.map(([name, value]) => [renamed(list, name, (entry) => used.indexOf(entry)), value]);
  }
  return result;
}

/** The places of the entries that a list holds, in their order. */
const usedIn = (list: string, entries: readonly (readonly [string, unknown])[]): number[] =>
  [...new Set(entries.flatMap(([name]) => entryOf(list, name) ?? []))].sort((a, b) => a - b);

function renamed(list: string, name: string, placeOf: (entry: number) => number): string {
  const entry = entryOf(list, name);
  return entry === undefined ? name : `${list}[${placeOf(entry)}]${name.slice(`${list}[${entry}]`.length)}`;
}

/** The way back from `compactNames`: the name that an entry had before. One that follows the last follows it there too. */
export function nameBefore(name: string, entries: readonly (readonly [string, unknown])[], list: string): string {
  const used = usedIn(list, entries);
  return renamed(list, name, (entry) => used[entry] ?? (used.at(-1) ?? -1) + 1 + entry - used.length);
}
