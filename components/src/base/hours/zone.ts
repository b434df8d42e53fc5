const minute = 60_000;
/** Minutes of a day, the step in which changes of the clock are looked for. */
const step = 1440;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The minute that the wall shows, since 1 January 1970 there. @param at minutes since 1 January 1970, UTC */
export function wallAt(at: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(at * minute);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)!.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) / minute;
}

const offsetAt = (at: number, timeZone: string): number => wallAt(at, timeZone) - at;

/** Stretches of time in which the clock does not change, from the first. In minutes, UTC. */
export function* sameOffsets(
  first: number,
  end: number,
  timeZone: string,
): Generator<{ from: number; to: number; offset: number }> {
  for (let from = first; from < end;) {
    const offset = offsetAt(from, timeZone);
    // A day at a time, so that who stops early has asked little.
    let to = Math.min(from + step, end);
    if (offsetAt(to - 1, timeZone) !== offset) to = changeBetween(from, to - 1, timeZone, offset);
    yield { from, to, offset };
    from = to;
  }
}

/** The first minute with another offset. */
function changeBetween(same: number, other: number, timeZone: string, offset: number): number {
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle, timeZone) === offset) same = middle;
    else other = middle;
  }
  return other;
}
