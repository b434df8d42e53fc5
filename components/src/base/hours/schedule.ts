import { parseClosings, type Closing } from './closings.js';
import { isHolidayRegion, isoDay, publicHolidays } from './holidays.js';
import { dayLength, parseOpening, type Opening, type Span } from './notation.js';
import { isTimeZone, sameOffsets } from './zone.js';

/** When a service is open, as its author writes it. */
export interface ScheduleText {
  /** `Mo-Fr 09:00-17:00; PH off` (see `parseOpening`). */
  readonly opening: string | null;
  /** Exceptional closings (see `parseClosings`). */
  readonly closed?: string | null | undefined;
  /** Region whose public holidays count: `FR`, `FR-67`. By default `FR` where the hours name `PH`. */
  readonly holidays?: string | null | undefined;
  /** IANA name of the service's time zone. By default `Europe/Paris`. */
  readonly timeZone?: string | null | undefined;
}

/** A part that could not be read, and the attribute that it stands in. */
export interface ScheduleMistake {
  readonly attribute: 'opening' | 'closed' | 'holidays' | 'time-zone';
  readonly part: string;
}

export interface Schedule extends Pick<Opening, 'week' | 'publicHolidays'> {
  readonly closings: readonly Closing[];
  readonly region: string | null;
  readonly timeZone: string;
  readonly mistakes: readonly ScheduleMistake[];
}

const defaultZone = 'Europe/Paris';

/** Reads what the author wrote. What cannot be read is a mistake; the rest counts. */
export function readSchedule({ opening, closed, holidays, timeZone }: ScheduleText): Schedule {
  const hours = parseOpening(opening ?? '');
  const { closings, mistakes } = parseClosings(closed ?? '');
  const region = holidays?.trim() || (hours.publicHolidays ? 'FR' : null);
  const isKnown = region === null || isHolidayRegion(region);
  const zone = timeZone?.trim() || defaultZone;
  const isZone = isTimeZone(zone);
  const of = (attribute: ScheduleMistake['attribute'], parts: readonly string[]): ScheduleMistake[] =>
    parts.map((part) => ({ attribute, part }));
  return {
    week: hours.week,
    // Who names the holidays of a country is closed on them, where the hours do not say otherwise.
    publicHolidays: hours.publicHolidays ?? (region && isKnown ? [] : null),
    closings,
    region: isKnown ? region : null,
    timeZone: isZone ? zone : defaultZone,
    mistakes: [
      ...of('opening', hours.mistakes),
      ...of('closed', mistakes),
      ...of('holidays', isKnown ? [] : [region]),
      ...of('time-zone', isZone ? [] : [zone]),
    ],
  };
}

/** Open or closed at an instant. */
export interface OpeningNow {
  readonly open: boolean;
  /** When that changes; `null` where it does not within 400 days. */
  readonly changes: Date | null;
  /** Why the whole day is closed: `holiday`, or the reason of an exceptional closing (perhaps ''); `null` on another day. */
  readonly today: string | null;
}

const minute = 60_000;
const mostDays = 400;

/**
 * Whether it is open at an instant, and until when. It is open exactly when the clock on the service's wall shows an hour
 * of its opening: what begins before midnight goes on after it, also into a closed day; an hour that the change to summer
 * time leaves out is not there, and one that comes twice is there twice.
 */
export function openingAt(schedule: Schedule, instant: Date): OpeningNow {
  const now = Math.floor(instant.getTime() / minute);
  let open: boolean | undefined;
  let today: string | null = null;
  for (const { from, to, offset } of sameOffsets(now, now + mostDays * dayLength, schedule.timeZone)) {
    for (const at of instantsIn(schedule, from + offset, to + offset)) {
      const isOpen = openOnWall(schedule, at);
      if (open === undefined) today = closedFor(schedule, dayOf(at));
      else if (isOpen !== open) return { open, changes: new Date((at - offset) * minute), today };
      open = isOpen;
    }
  }
  return { open: open ?? false, changes: null, today };
}

const dayOf = (wall: number): number => Math.floor(wall / dayLength);

/** Where a change is possible: at the beginning, and at each end of a span. In minutes that the wall shows. */
function* instantsIn(schedule: Schedule, from: number, to: number): Generator<number> {
  yield from;
  for (let day = dayOf(from); day * dayLength < to; day += 1) {
    const ends = [...spansOf(schedule, day).flat(), ...spansOf(schedule, day - 1).map(([, end]) => end - dayLength)];
    for (const end of ends.sort((one, other) => one - other)) {
      const at = day * dayLength + end;
      if (end >= 0 && end < dayLength && at > from && at < to) yield at;
    }
    const midnight = (day + 1) * dayLength;
    if (midnight < to) yield midnight;
  }
}

function openOnWall(schedule: Schedule, wall: number): boolean {
  const day = dayOf(wall);
  const time = wall - day * dayLength;
  return (
    spansOf(schedule, day).some(([from, to]) => from <= time && time < to) ||
    spansOf(schedule, day - 1).some(([, to]) => time < to - dayLength)
  );
}

function spansOf(schedule: Schedule, day: number): readonly Span[] {
  if (closingOn(schedule, day)) return [];
  return isHoliday(schedule, day) ? schedule.publicHolidays! : schedule.week[(day + 3) % 7]!;
}

function closedFor(schedule: Schedule, day: number): string | null {
  const closing = closingOn(schedule, day);
  if (closing) return closing.reason;
  return isHoliday(schedule, day) && schedule.publicHolidays?.length === 0 ? 'holiday' : null;
}

function closingOn({ closings }: Schedule, day: number): Closing | undefined {
  if (closings.length === 0) return undefined;
  const iso = isoDay(day);
  return closings.find(({ from, to }) => from <= iso && iso <= to);
}

const years = new Map<string, ReadonlySet<string>>();

function isHoliday({ region, publicHolidays: hours }: Schedule, day: number): boolean {
  if (!region || !hours) return false;
  const iso = isoDay(day);
  const year = iso.slice(0, 4);
  const key = `${region} ${year}`;
  if (!years.has(key)) years.set(key, new Set(publicHolidays(region, Number(year))));
  return years.get(key)!.has(iso);
}
