import type { Outcome } from '../../validation/outcome.js';
import { dateParts, formatDate } from './format.js';
import {
  daysIn,
  monthName,
  parseApproximate,
  parseDay,
  parseMonth,
  parseYear,
  partNames,
  splitDate,
  type DatePartName,
  type DateParts,
} from './parse.js';

export interface DateLimits {
  readonly required: boolean;
  /** The year alone is enough, and so are the month and the year. */
  readonly approximate?: boolean;
  /** ISO dates, both included; what is no ISO date limits nothing. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Language of the sentences; month names are also read in French and English. */
  readonly lang: string;
}

export const languagesRead = (lang: string): string[] => [lang, 'fr', 'en'];

/** Checks a date in three inputs; the outcome names the inputs to mend. */
export function checkDate(parts: DateParts, limits: DateLimits): Outcome | null {
  const whole = splitDate(parts);
  if (whole) {
    const outcome = checkParts(whole, limits.lang) ?? checkLimits(whole, limits);
    return outcome && { ...outcome, parts: ['day'] };
  }
  const empty = partNames.filter((name) => parts[name].trim() === '');
  if (empty.length === 3) return limits.required ? { key: 'error.date.required', parts: [...partNames] } : null;
  // A day without its month is none: of what is left out, nothing larger stands between.
  const lacking = limits.approximate
    ? empty.filter((name) => name === 'year' || (name === 'month' && parts.day.trim() !== ''))
    : empty;
  if (lacking.length > 0) return { key: 'error.date.missing', parts: lacking };
  return checkParts(parts, limits.lang) ?? checkLimits(parts, limits);
}

function checkParts(parts: DateParts, lang: string): Outcome | null {
  const wrong = (name: DatePartName): Outcome => ({ key: `error.date.${name}`, parts: [name] });
  const day = parseDay(parts.day);
  const month = parseMonth(parts.month, languagesRead(lang));
  const year = parseYear(parts.year);
  if (day === null && parts.day.trim() !== '') return wrong('day');
  if (month === null && parts.month.trim() !== '') return wrong('month');
  if (year === null) return wrong('year');
  if (day === null || month === null) return null;
  const days = daysIn(month, year);
  if (day <= days) return null;
  const parameters = { days, month: `${monthName(month, lang)} ${year}` };
  return { key: 'error.date.noSuchDay', parts: ['day'], parameters };
}

function checkLimits(parts: DateParts, { min, max, lang }: DateLimits): Outcome | null {
  // Shorter dates compare with the same part of the limit: the year of the first day allowed is allowed.
  const iso = parseApproximate(parts, languagesRead(lang))!;
  const outside = (key: string, limit: string): Outcome => ({
    key,
    parts: [...partNames],
    parameters: { limit: formatDate(limit, lang) },
  });
  if (min && dateParts(min) && iso < min.slice(0, iso.length)) return outside('error.date.tooEarly', min);
  if (max && dateParts(max) && iso > max.slice(0, iso.length)) return outside('error.date.tooLate', max);
  return null;
}
