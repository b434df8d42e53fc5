/** What the clock and the calendar on a wall show. */
export interface Wall {
  /** ISO date. */
  readonly date: string;
  /** The day before. */
  readonly before: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly minutes: number;
}

const known = new Map<string, Map<number, Wall>>();

/** Reads the wall by Intl's own words, slowly: nothing is shared with what is judged. */
export function wallClock(timeZone: string): (at: number) => Wall {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const seen = known.get(timeZone) ?? new Map<number, Wall>();
  known.set(timeZone, seen);
  return (at) => {
    const found = seen.get(at);
    if (found) return found;
    const [date = '', time = ''] = format.format(at).split(' ');
    const noon = new Date(`${date}T12:00:00Z`);
    const [hours, minutes] = time.split(':').map(Number);
    const wall = {
      date,
      before: new Date(noon.getTime() - 86_400_000).toISOString().slice(0, 10),
      weekday: (noon.getUTCDay() + 6) % 7,
      minutes: hours! * 60 + minutes!,
    };
    seen.set(at, wall);
    return wall;
  };
}
