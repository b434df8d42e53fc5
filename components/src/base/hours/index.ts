/** Opening hours: read, judged at an instant, and put in words. Pure: no DOM, no clock; the page fetches it when used. */
export { parseClosings, type Closing } from './closings.js';
export { publicHolidays } from './holidays.js';
export { parseOpening, type Opening, type Span } from './notation.js';
export {
  openingAt,
  readSchedule,
  type OpeningNow,
  type Schedule,
  type ScheduleMistake,
  type ScheduleText,
} from './schedule.js';
export { closingsInWords, hoursInWords, openingInShort, openingInWords, zoneInWords } from './words.js';
export { hoursNow, hoursText, scheduleOf } from './told.js';
