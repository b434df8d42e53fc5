import type { Given } from '../given.js';
import type { Words } from '../plan.js';
import type { HoursText, HoursNow } from './parts.js';
import { openingAt, readSchedule, type Schedule } from './schedule.js';
import { closingsInWords, hoursInWords, openingInShort, openingInWords, zoneInWords } from './words.js';

/** The opening hours in the attributes of an element; `null` where it has none. */
export function scheduleOf(given: Given): Schedule | null {
  const [opening, closed] = [given.get('opening'), given.get('closed')];
  if (opening === null && closed === null) return null;
  return readSchedule({ opening, closed, holidays: given.get('holidays'), timeZone: given.get('time-zone') });
}

/** What is true at any time: hours and exceptional closings as text. */
export function hoursText(given: Given, words: Words): HoursText | null {
  const schedule = scheduleOf(given);
  return schedule && { text: hoursInWords(schedule, words), closings: closingsInWords(schedule.closings, words) };
}

/**
 * What is true now. `null` without hours, and where a part of them could not be read: a wrong "closed" sends people away.
 * @param here time zone of the person's device
 */
export function hoursNow(given: Given, words: Words, at: number, here: string): HoursNow | null {
  const schedule = given.get('opening') === null ? null : scheduleOf(given);
  if (!schedule || schedule.mistakes.length > 0) return null;
  const now = new Date(at);
  const opening = openingAt(schedule, now);
  const zone = here === schedule.timeZone ? null : zoneInWords(schedule.timeZone, words, given.get('time-zone-name'));
  const short = openingInShort(opening, schedule, words, now);
  return {
    open: opening.open,
    changes: opening.changes?.getTime() ?? null,
    sentence: openingInWords(opening, schedule, words, now),
    short: zone && opening.changes ? words.text('hours.zoned', { text: short, zone }) : short,
    zone,
  };
}
