import type { Words } from '../plan.js';
import type { Closing } from './closings.js';
import { isoDay } from './holidays.js';
import { dayLength, type Span } from './notation.js';
import type { OpeningNow, Schedule } from './schedule.js';
import { wallAt } from './zone.js';

const minute = 60_000;

/** Opening hours as a text that follows "Open": « du lundi au vendredi, de 9 h à 17 h ». '' where it is never open. */
export function hoursInWords({ week, publicHolidays }: Schedule, words: Words): string {
  const all = week.map((_spans, day) => day);
  const keys = week.map((spans) => spans.join(' '));
  const different = [...new Set(keys)].filter(Boolean);
  const groups = different.map((key) => {
    const days = all.filter((day) => keys[day] === key);
    return words.text('hours.of', { days: daysInWords(days, words), times: timesInWords(week[days[0]!]!, words) });
  });
  if (publicHolidays?.length)
    groups.push(words.text('hours.onHolidays', { times: timesInWords(publicHolidays, words) }));
  if (groups.length === 0) return '';
  if (publicHolidays?.length === 0) groups.push(words.text('hours.notOnHolidays'));
  return groups.reduce((first, rest) => words.text('hours.then', { first, rest }));
}

/** Days in a row from three on are a range. */
function daysInWords(days: readonly number[], words: Words): string {
  if (days.length === 7) return words.text('hours.everyDay');
  const names = days.map((day) => weekday(day, words));
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: number): string => names[days.indexOf(day)]!;
  const items = runs.flatMap((run) =>
    run.length < 3 ? run.map(name) : [words.text('hours.days', { first: name(run[0]!), last: name(run.at(-1)!) })],
  );
  return list(items, words);
}

/** 5 January 1970 was a Monday. */
const weekday = (day: number, { lang }: Words): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 5 + day));

const timesInWords = (spans: readonly Span[], words: Words): string =>
  list(
    spans.map(([from, to]) =>
      from === 0 && to === dayLength
        ? words.text('hours.anyTime')
        : words.text('hours.span', { from: timeInWords(from, words), to: timeInWords(to, words) }),
    ),
    words,
  );

const list = (items: readonly string[], { lang }: Words): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);

/** @param minutes after midnight */
function timeInWords(minutes: number, words: Words): string {
  const time = minutes % dayLength;
  if (time === 0) return words.text('hours.midnight');
  const past = time % 60;
  const hour = Math.floor(time / 60);
  return past
    ? words.text('hours.time', { hour, minute: String(past).padStart(2, '0') })
    : words.text('hours.fullHour', { hour });
}

/** Exceptional closings as one sentence each: "Closed on 24 December 2026: stock taking." */
export const closingsInWords = (closings: readonly Closing[], words: Words): string[] =>
  closings.map(({ from, to, reason }) => {
    const sentence =
      from === to
        ? words.text('hours.closedOn', { date: dateInWords(from, words) })
        : words.text('hours.closedFrom', { from: dateInWords(from, words), to: dateInWords(to, words) });
    return reason ? words.text('hours.because', { sentence, reason }) : words.text('hours.sentence', { sentence });
  });

const dateInWords = (iso: string, { lang }: Words): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

/** Open or closed now, and until when, in one or two sentences. */
export function openingInWords(opening: OpeningNow, schedule: Schedule, words: Words, now: Date): string {
  const { open, changes, today } = opening;
  const when = changes && whenInWords(changes, now, schedule, words, open);
  if (open) return words.text(when ? 'hours.openUntil' : 'hours.open', { when: when ?? '' });
  const closed =
    today === null
      ? words.text('hours.closed')
      : today === 'holiday'
        ? words.text('hours.closedHoliday')
        : words.text(today ? 'hours.closedFor' : 'hours.closedToday', { reason: today });
  return when ? `${closed} ${words.text('hours.opens', { when })}` : closed;
}

/** The same as it stands in the line of the contact, after the number: "open now, until 17:30". */
export function openingInShort(opening: OpeningNow, schedule: Schedule, words: Words, now: Date): string {
  const { open, changes } = opening;
  const when = changes ? whenInWords(changes, now, schedule, words, open) : '';
  return words.text(`hours.${open ? 'shortOpen' : 'shortClosed'}${when ? 'Until' : ''}`, { when });
}

/** Today, tomorrow, a day of the next six, or a date; with the time. */
function whenInWords(at: Date, now: Date, { timeZone }: Schedule, words: Words, open: boolean): string {
  const [wall, here] = [at, now].map((date) => wallAt(Math.floor(date.getTime() / minute), timeZone)) as [
    number,
    number,
  ];
  const time = timeInWords(wall % dayLength, words);
  // Midnight ends the day before it.
  const day = Math.floor((open && wall % dayLength === 0 ? wall - 1 : wall) / dayLength);
  const ahead = day - Math.floor(here / dayLength);
  if (ahead === 0) return words.text(open ? 'hours.atTime' : 'hours.today', { time });
  if (ahead === 1) return words.text('hours.tomorrow', { time });
  if (ahead < 7) return words.text('hours.onWeekday', { day: weekday((day + 3) % 7, words), time });
  const date = new Intl.DateTimeFormat(words.lang, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return words.text('hours.onDate', { date: date.format(new Date(isoDay(day))), time });
}

/** Whose time it is, by the city that names the zone: "Paris time". @param name in the service's words, where it has any */
export const zoneInWords = (timeZone: string, words: Words, name?: string | null): string =>
  name || words.text('hours.zone', { place: timeZone.split('/').at(-1)!.replace(/_/g, ' ') });
