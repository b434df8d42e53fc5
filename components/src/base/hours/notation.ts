/** From and to, in minutes after midnight; a span that ends after midnight ends above 1440. */
export type Span = readonly [from: number, to: number];

/** Opening hours as they repeat. */
export interface Opening {
  /** From Monday; the spans of each day, in order and apart. */
  readonly week: readonly (readonly Span[])[];
  /** What happens on public holidays; `null` where no rule says it. */
  readonly publicHolidays: readonly Span[] | null;
  /** Rules that are not of the notation. They are left out. */
  readonly mistakes: readonly string[];
}

/** Days of the notation, in the order of the week. */
const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const holiday = days.length;
/** Minutes of a day. */
export const dayLength = 1440;

/**
 * Reads a subset of OpenStreetMap's `opening_hours` (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification):
 * rules joined by `;`, each with days (`Mo-Fr`, `Tu,Th`, `Sa-Mo`, `PH` for public holidays; none: every day of the week) and
 * times (`09:00-12:30,13:30-17:00`, `22:00-02:00` until the next morning) or `off`; `24/7`. A later rule replaces the days
 * that it names. Months, weeks, school holidays and sunrise are not read: closings by date stand in `closed`.
 */
export function parseOpening(text: string): Opening {
  const found: (readonly Span[] | undefined)[] = [];
  const mistakes: string[] = [];
  const rules = text.split(';').map((rule) => rule.trim());
  for (const rule of rules.length > 1 ? rules.filter(Boolean) : rules) {
    const read = readRule(rule.toLowerCase().replace(/\p{Pd}/gu, '-'));
    if (read) read.days.forEach((day) => (found[day] = read.spans));
    else mistakes.push(rule);
  }
  return {
    week: days.map((_name, day) => found[day] ?? []),
    publicHolidays: found[holiday] ?? null,
    mistakes,
  };
}

function readRule(rule: string): { days: readonly number[]; spans: readonly Span[] } | null {
  if (rule === '24/7') return { days: everyDay, spans: [[0, dayLength]] };
  const [, selector = '', rest = ''] = /^([a-z,\s-]*?)\s*(off|closed|\d.*)$/.exec(rule) ?? [];
  const named = selector === '' ? everyDay : readDays(selector);
  const spans = /^[oc]/.test(rest) ? [] : readTimes(rest);
  return named && spans && { days: named, spans };
}

const everyDay = days.map((_name, day) => day);

function readDays(selector: string): number[] | null {
  const found = selector.split(',').map((item) => {
    const [first, last = first, ...more] = item.split('-').map((name) => name.trim());
    if (first === 'ph' && !item.includes('-')) return [holiday];
    const [from, to] = [days.indexOf(first!), days.indexOf(last!)];
    if (from < 0 || to < 0 || more.length > 0) return null;
    const count = ((to - from + days.length) % days.length) + 1;
    return Array.from({ length: count }, (_, index) => (from + index) % days.length);
  });
  return found.every((item) => item !== null) ? found.flat() : null;
}

function readTimes(text: string): Span[] | null {
  const spans = text.split(',').map(readSpan);
  return spans.every((span) => span !== null) ? joined(spans) : null;
}

function readSpan(text: string): Span | null {
  const [, ...figures] = /^\s*(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)\s*$/.exec(text) ?? [];
  const [hour, minute, lastHour, lastMinute] = figures.map(Number);
  if (hour === undefined || hour > 23 || minute! > 59 || lastMinute! > 59) return null;
  const [from, to] = [hour * 60 + minute!, lastHour! * 60 + lastMinute!];
  return to > dayLength ? null : [from, to > from ? to : to + dayLength];
}

/** In order; what touches or overlaps is one span. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    const last = apart.at(-1);
    if (last && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], to)];
    else apart.push([from, to]);
  }
  return apart;
}
