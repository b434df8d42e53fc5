import type { Outcome } from '../../validation/outcome.js';
import { dateParts, formatDate } from './format.js';
import {
  daysIn,
  monthName,
  parseDate,
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
  if (empty.length > 0) return { key: 'error.date.missing', parts: empty };
  return checkParts(parts, limits.lang) ?? checkLimits(parts, limits);
}

function checkParts(parts: DateParts, lang: string): Outcome | null {
  const wrong = (name: DatePartName): Outcome => ({ key: `error.date.${name}`, parts: [name] });
  const day = parseDay(parts.day);
  const month = parseMonth(parts.month, languagesRead(lang));
  const year = parseYear(parts.year);
  if (day === null) return wrong('day');
  if (month === null) return wrong('month');
  if (year === null) return wrong('year');
  const days = daysIn(month, year);
  if (day <= days) return null;
  const parameters = { days, month: `${monthName(month, lang)} ${year}` };
  return { key: 'error.date.noSuchDay', parts: ['day'], parameters };
}

function checkLimits(parts: DateParts, { min, max, lang }: DateLimits): Outcome | null {
  const iso = parseDate(parts, languagesRead(lang))!;
  const outside = (key: string, limit: string): Outcome => ({
    key,
    parts: [...partNames],
    parameters: { limit: formatDate(limit, lang) },
  });
  if (min && dateParts(min) && iso < min) return outside('error.date.tooEarly', min);
  if (max && dateParts(max) && iso > max) return outside('error.date.tooLate', max);
  return null;
}
