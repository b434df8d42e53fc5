import { asciiDigits } from '../../validation/digits.js';

/** The three inputs as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const partNames = ['day', 'month', 'year'] as const;
export type DatePartName = (typeof partNames)[number];

export const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as a number: « 27 », « 1er », « 1st », « 27. ». */
export function parseDay(text: string): number | null {
  const [, figures, first] = /^(?:(\d{1,2}) ?(?:st|nd|rd|th|\.)?|(1) ?(?:er|ᵉʳ))$/i.exec(tidy(text)) ?? [];
  const day = Number(figures ?? first);
  return day >= 1 && day <= 31 ? day : null;
}

/**
 * Reads a month: a number from 1 to 12, or its name, whole or shortened to three letters or more, in the given languages.
 * A short form that fits two months ("jui" for juin and juillet) is not guessed.
 * @returns 1 to 12, or `null`
 */
export function parseMonth(text: string, languages: readonly string[]): number | null {
  const typed = fold(tidy(text)).replace(/^(?:de |d['’]|of )/, '');
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null;
  if (typed.length < 3) return null;
  const found = new Set(languages.flatMap((language) => monthsThatBegin(typed, language)));
  return found.size === 1 ? [...found][0]! : null;
}

/** A year of four figures. Two are not completed: 45 may be 1945 or 2045. */
export function parseYear(text: string): number | null {
  const figures = tidy(text).replaceAll(' ', '');
  return /^\d{4}$/.test(figures) && Number(figures) > 0 ? Number(figures) : null;
}

/**
 * A whole date written in the first input, the others left empty, as the parts that it stands for.
 * Day first, as the inputs ask for it; or an ISO date.
 * @returns the parts as written, or `null` where the first input holds no whole date
 */
export function splitDate(parts: DateParts): DateParts | null {
  if (tidy(parts.month) !== '' || tidy(parts.year) !== '') return null;
  const text = tidy(parts.day).replace(/^(?:le|the) /i, '');
  const [, isoYear, isoMonth, isoDay] = isoPattern.exec(text) ?? [];
  if (isoYear) return { day: isoDay!, month: isoMonth!, year: isoYear };
  const written = /^(\d{1,2}(?: ?(?:er|ᵉʳ|st|nd|rd|th))?) ?[/. -] ?(\d{1,2}|[\p{L}\p{M}.'’]+) ?[/., -] ?(\d+)$/iu;
  const [, day, month, year] = written.exec(text) ?? [];
  return day ? { day, month: month!, year: year! } : null;
}

/**
 * Reads the three inputs.
 * @returns the ISO date (`1980-03-27`), or `null` where they make no date
 */
export function parseDate(parts: DateParts, languages: readonly string[]): string | null {
  const iso = parseApproximate(parts, languages);
  return iso?.length === 10 ? iso : null;
}

/**
 * Reads what a person knows of a date: the year, the month and the year, or all of it.
 * @returns `1980`, `1980-03` or `1980-03-27`; `null` where the inputs make none of them
 */
export function parseApproximate(parts: DateParts, languages: readonly string[]): string | null {
  const typed = splitDate(parts) ?? parts;
  const year = parseYear(typed.year);
  const month = tidy(typed.month) === '' ? 0 : parseMonth(typed.month, languages);
  const day = tidy(typed.day) === '' ? 0 : parseDay(typed.day);
  if (year === null || month === null || day === null) return null;
  // A day without its month is none.
  if (day > 0 && (month === 0 || day > daysIn(month, year))) return null;
  return isoOf([year, month, day].filter(Boolean));
}

/** Year, month and day, or as many of them as there are, as an ISO date. */
export const isoOf = (figures: readonly number[]): string =>
  figures.map((figure, index) => String(figure).padStart(index > 0 ? 2 : 4, '0')).join('-');

/** Days in a month of the Gregorian calendar. */
export const daysIn = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The name of a month in words, for example « mars ». */
export const monthName = (month: number, language: string): string => monthNames(language)[month - 1]!;

const known = new Map<string, string[]>();

function monthNames(language: string): string[] {
  const names =
    known.get(language) ??
    Array.from({ length: 12 }, (_, index) =>
      new Intl.DateTimeFormat(language, { month: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(
        Date.UTC(2000, index, 1),
      ),
    );
  known.set(language, names);
  return names;
}

function monthsThatBegin(typed: string, language: string): number[] {
  const names = monthNames(language).map(fold);
  const exact = names.indexOf(typed) + 1;
  return exact > 0 ? [exact] : names.flatMap((name, index) => (name.startsWith(typed) ? [index + 1] : []));
}

const tidy = (text: string): string => asciiDigits(text).replace(/\s+/g, ' ').trim();

/** Without accents, capitals and the stop of a short form. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .trim()
    .toLowerCase();
