/** The three inputs as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const partNames = ['day', 'month', 'year'] as const;
export type DatePartName = (typeof partNames)[number];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\./g, '').trim().toLowerCase();

/** Digits of any script that has decimal digits (Arabic-Indic, Devanagari…) as ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero -= 1;
    return /[0-9]/.test(digit) ? digit : String(digit.codePointAt(0)! - zero);
  });
}

/**
 * Reads a month: a number from 1 to 12, or its name, whole or shortened to three letters or more, in the given languages.
 * A short form that fits two months ("jui" for juin and juillet) is not guessed.
 * @returns 1 to 12, or `null`
 */
export function parseMonth(text: string, languages: readonly string[]): number | null {
  const typed = fold(asciiDigits(text));
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null;
  if (typed.length < 3) return null;
  const found = new Set(languages.flatMap((language) => monthsThatBegin(typed, language)));
  return found.size === 1 ? [...found][0]! : null;
}

function monthsThatBegin(typed: string, language: string): number[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const exact = months.filter((month) => fold(monthName(month, language)) === typed);
  return exact.length > 0 ? exact : months.filter((month) => fold(monthName(month, language)).startsWith(typed));
}

/** The name of a month in words, for example « mars ». */
export function monthName(month: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** Days in a month of the Gregorian calendar. */
export const daysIn = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Reads the three inputs.
 * @returns the ISO date (`1980-03-27`), or `null` where they make no date
 */
export function parseDate(parts: DateParts, languages: readonly string[]): string | null {
  const day = asciiDigits(parts.day).trim();
  const year = asciiDigits(parts.year).trim();
  const month = parseMonth(parts.month, languages);
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year) || month === null || Number(year) < 1) return null;
  if (Number(day) < 1 || Number(day) > daysIn(month, Number(year))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
