import type { Outcome } from '../../validation/outcome.js';
import { formatDate } from './format.js';
import { asciiDigits, daysIn, monthName, parseDate, parseMonth, partNames, type DatePartName, type DateParts } from './parse.js';

export interface DateLimits {
  readonly required: boolean;
  /** ISO dates, both included. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Language of the sentences; month names are also read in French and English. */
  readonly lang: string;
}

export const languagesRead = (lang: string): string[] => [lang, 'fr', 'en'];

/** Checks a date in three inputs; the outcome names the parts to mend. */
export function checkDate(parts: DateParts, limits: DateLimits): Outcome | null {
  const empty = partNames.filter((name) => parts[name].trim() === '');
  if (empty.length === 3) return limits.required ? { key: 'error.date.required', parts: [...partNames] } : null;
  if (empty.length > 0) return { key: 'error.date.missing', parts: empty };
  return checkParts(parts, limits.lang) ?? checkLimits(parts, limits);
}

function checkParts(parts: DateParts, lang: string): Outcome | null {
  const wrong = (name: DatePartName): Outcome => ({ key: `error.date.${name}`, parts: [name] });
  const day = asciiDigits(parts.day).trim();
  const year = asciiDigits(parts.year).trim();
  const month = parseMonth(parts.month, languagesRead(lang));
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31) return wrong('day');
  if (month === null) return wrong('month');
  if (!/^\d{4}$/.test(year) || Number(year) < 1) return wrong('year');
  const days = daysIn(month, Number(year));
  if (Number(day) <= days) return null;
  return { key: 'error.date.noSuchDay', parts: ['day'], parameters: { days, month: `${monthName(month, lang)} ${year}` } };
}

function checkLimits(parts: DateParts, { min, max, lang }: DateLimits): Outcome | null {
  const iso = parseDate(parts, languagesRead(lang))!;
  const outside = (key: string, limit: string): Outcome => ({ key, parts: [...partNames], parameters: { limit: formatDate(limit, lang) } });
  if (min && iso < min) return outside('error.date.tooEarly', min);
  if (max && iso > max) return outside('error.date.tooLate', max);
  return null;
}
