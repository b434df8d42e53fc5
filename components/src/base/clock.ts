/** When a session ends, as the server tells it. */
export interface SessionTimes {
  /** ISO date and time of the end. */
  readonly ends: string | null;
  /** Seconds from the coming of the page to the end. */
  readonly lasts: number | null;
  /** ISO date and time of the server when it wrote the page. */
  readonly now: string | null;
}

/** When a session ends on the clock of the device. Milliseconds. */
export interface SessionSpan {
  readonly ends: number;
  /** How far the clock of the device is ahead of the server's. */
  readonly ahead: number;
}

export type Phase = 'open' | 'warned' | 'last' | 'ended';

export interface Moment {
  readonly phase: Phase;
  /** Milliseconds until there may be something else to say; `undefined` after the end. */
  readonly wake: number | undefined;
}

const lastMinute = 60_000;
/** A device sleeps and timers sleep with it: the clock is read again at least this often. */
const longestWait = 3_600_000;
/** A time of day alone would be taken for today's. */
const sayable = 12 * 3_600_000;

/** What the person is told `ends - now` milliseconds before the end. */
export function momentAt(ends: number, now: number, warnBefore: number): Moment {
  const left = ends - now;
  if (left <= 0) return { phase: 'ended', wake: undefined };
  const twice = warnBefore > lastMinute;
  if (twice && left <= lastMinute) return { phase: 'last', wake: left };
  if (left <= warnBefore) return { phase: 'warned', wake: twice ? left - lastMinute : left };
  return { phase: 'open', wake: Math.min(left - warnBefore, longestWait) };
}

/** Seconds before the end to milliseconds: 300 where nothing readable is given, at least 20 (WCAG 2.2, criterion 2.2.1). */
export const warnBeforeOf = (seconds: number | null): number =>
  Math.max(20, Number.isFinite(seconds) ? seconds! : 300) * 1000;

/**
 * The end on the clock of the device. Where the server said what time it was, only durations count, so that a device with a wrong clock is told right.
 * @param came when the page came, on the clock of the device
 * @returns `null` where no end can be read
 */
export function spanFrom({ ends, lasts, now }: SessionTimes, came: number): SessionSpan | null {
  const served = read(now) ?? came;
  const end = read(ends) ?? after(served, lasts);
  return end === null ? null : { ends: end - served + came, ahead: came - served };
}

/** The end on the clock of the server, where it can be said as a time of day without knowing anything but the page. */
export function servedEnd({ ends, lasts, now }: SessionTimes): number | null {
  const served = read(now);
  const end = read(ends) ?? (served === null ? null : after(served, lasts));
  return end !== null && isSayable(end, served ?? end) ? end : null;
}

/** False where the end is so far away that its time of day would be another day's. */
export const isSayable = (end: number, now: number): boolean => end - now < sayable;

/** 14:35 as it is said: « 14 h 35 », "2:35 PM". No line ends inside it. */
export function timeOfDay(instant: number, lang: string, timeZone?: string): string {
  const time = formatted(instant, lang, timeZone).replace(/\s/g, '\u00a0');
  return /^fr\b/i.test(lang) ? time.replace(/^0/, '').replace(':', '\u00a0h\u00a0') : time;
}

function formatted(instant: number, lang: string, timeZone?: string): string {
  try {
    return new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone }).format(instant);
  } catch {
    // A zone that this engine does not know.
    return formatted(instant, lang);
  }
}

function read(iso: string | null): number | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : time;
}

const after = (served: number, seconds: number | null): number | null =>
  Number.isFinite(seconds) ? served + seconds! * 1000 : null;
