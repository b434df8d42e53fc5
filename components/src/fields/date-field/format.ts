import { daysIn, isoOf, isoPattern } from './parse.js';

/** An ISO date in words, or what is known of it: « 27 mars 1980 », « mars 1980 », « 1980 ». For the review and for errors. */
export function formatDate(iso: string, language: string): string {
  if (iso.length === 4) return iso;
  const style = { year: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC' } as const;
  const day = iso.length > 7 ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(language, { ...style, ...day }).format(new Date(iso));
}

/** An ISO date as the three inputs hold it: day 27, month 3, year 1980; `null` where the text is no date that exists. */
export function dateParts(iso: string): { day: string; month: string; year: string } | null {
  const [, year, month, day] = isoPattern.exec(iso) ?? [];
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12) return null;
  if (Number(day) < 1 || Number(day) > daysIn(Number(month), Number(year))) return null;
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** The day of the local clock, as an ISO date. */
export const isoDate = (date: Date): string => isoOf([date.getFullYear(), date.getMonth() + 1, date.getDate()]);
