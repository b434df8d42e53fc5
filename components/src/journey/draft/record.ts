/** What the controls of one name hold, control by control: a text; the value of a ticked box, or nothing; the chosen options of a list. */
export type Slots = readonly (readonly string[])[];

/** The values of one name: those that the page came with, and those that the person left. */
export interface Values {
  readonly served: Slots;
  readonly left: Slots;
}

/** What a draft holds. */
export interface DraftRecord {
  /** The form that it was written in. */
  readonly version: string;
  /** When the answers last changed, in milliseconds since 1970. */
  readonly date: number;
  /** The person said yes to keeping what is marked `data-pp-keep="ask"`. */
  readonly asked: boolean;
  readonly answers: readonly (Values & { readonly name: string })[];
}

export const writeRecord = (record: DraftRecord): string => JSON.stringify(record);

/** @returns `undefined` for a text that is no draft */
export function readRecord(text: string): DraftRecord | undefined {
  const found = (parsed(text) ?? {}) as Partial<DraftRecord>;
  const isRecord =
    isText(found.version) &&
    typeof found.date === 'number' &&
    typeof found.asked === 'boolean' &&
    isListOf(found.answers, isAnswer);
  return isRecord ? (found as DraftRecord) : undefined;
}

/** The value of a JSON text, `undefined` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

function isAnswer(value: unknown): boolean {
  const { name, served, left } = (value ?? {}) as Record<string, unknown>;
  return isText(name) && isSlots(served) && isSlots(left);
}

const isSlots = (value: unknown): boolean => isListOf(value, (slot) => isListOf(slot, isText));

const day = 864e5;

/** When a draft is over, in milliseconds since 1970. A date in the future (the clock was set back) counts as now. */
export const endOf = (date: number, days: number, now: number): number =>
  Math.min(date, now) + (Number.isNaN(days) ? 30 : days) * day;

/** @param days after the last change; 30 where it is no number */
export const isOver = (date: number, days: number, now: number): boolean => endOf(date, days, now) <= now;

/** A short sign of the names that a form asks for. Repeated parts count once, however often they are there. */
export function fingerprint(names: readonly string[]): string {
  const text = [...new Set(names.map((name) => name.replace(/\[\d+\]/g, '[]')))].sort().join('\n');
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The values without their places, so that an option that was added or moved is no other answer. */
export const content = (slots: Slots): string => slots.flat().filter(Boolean).sort().join('\n');

/**
 * Whether a draft may be put back: where the server's value is the one that it started from, and nothing was restored or typed since.
 * @param judged the server saw this answer, and the page came with errors: then its value stands
 */
export const mayRestore = (page: Values, kept: Values | undefined, judged: boolean): kept is Values =>
  kept !== undefined &&
  !judged &&
  JSON.stringify(page.left) === JSON.stringify(page.served) &&
  content(page.served) === content(kept.served);

/**
 * Values laid out for the controls that are there now: as they stood where each still fits, else by value.
 * @param kinds per control the values that it offers, `null` for a text
 */
export function fit(kinds: readonly (readonly string[] | null)[], values: Slots): Slots {
  const isSame =
    kinds.length === values.length &&
    kinds.every((offered, index) =>
      offered ? values[index]!.every((value) => offered.includes(value)) : values[index]!.length === 1,
    );
  if (isSame) return values;
  const rest = values.flat();
  const chosen = kinds.map((offered) => offered?.filter((value) => take(rest, value)));
  return chosen.map((found) => found ?? [rest.shift() ?? '']);
}

/** Takes a value out of a list, once. */
export function take(list: string[], value: string): boolean {
  const at = list.indexOf(value);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
