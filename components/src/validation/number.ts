import { compact } from './digits.js';
import type { Outcome } from './outcome.js';

export interface NumberLimits {
  readonly required?: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Greatest number of decimals; 0 asks for a whole number. Without it any number of them. */
  readonly decimals?: number | undefined;
  /** Language of the numbers in the sentences. */
  readonly lang: string;
}

/** One to three figures, then three: « 1.234 » is a thousand or one and a bit. Not after a zero: nobody writes « 0.125 » for 125. */
const ambiguous = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** A number without spaces, apostrophes and the marks of Arabic script (U+066B, U+066C); its minus is the hyphen of a keyboard. */
export const tidyNumber = (text: string): string =>
  compact(text).replace(/['’٬]/g, '').replace('٫', '.').replace(/^[−–]/, '-');

/**
 * Reads a number as people write it: « 1 234,50 », « 1234.5 », « 1 234 € », « 1.234,50 ».
 * A point or comma before exactly three digits (« 1.234 ») can mean two numbers: it is not guessed.
 * @returns the number, or `null` where the text is none, or is ambiguous
 */
export const parseNumber = (text: string): number | null => readNumber(tidyNumber(withoutSign(text)));

/** Only at an end: inside, cents follow it (« 12€50 »). */
const withoutSign = (text: string): string => text.trim().replace(/^€|€$/, '');

/** Reads what `tidyNumber` left. */
export function readNumber(written: string): number | null {
  if (ambiguous.test(written)) return null;
  const value = Number(plain(written) ?? NaN);
  // Several hundred figures are more than a number holds.
  return Number.isFinite(value) ? value : null;
}

/** The number as programming languages write it. */
function plain(written: string): string | null {
  if (/^[+-]?\d+$/.test(written)) return written;
  if (/^[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(written)) return written.replace(/[.,]/g, '');
  const [, sign = '', whole = '', mark = '', decimals = ''] = /^([+-]?)(\d[\d.,]*)([.,])(\d+)$/.exec(written) ?? [];
  const other = mark === ',' ? '.' : ',';
  const grouped = new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole);
  return grouped || /^\d+$/.test(whole) ? `${sign}${whole.replaceAll(other, '')}.${decimals}` : null;
}

/** Checks a number. « 1.234 » is asked about, with both of its readings. */
export function checkNumber(text: string, limits: NumberLimits): Outcome | null {
  const written = tidyNumber(withoutSign(text));
  if (written === '') return limits.required ? { key: 'error.number.required' } : null;
  const value = readNumber(written);
  if (value !== null) return checkLimits(value, limits, 'number', (limit) => formatNumber(limit, limits.lang));
  return checkReadings(written, limits, 'number') ?? { key: 'error.number.notANumber' };
}

/** Offers the two readings of an ambiguous number, each written so that it is read only one way. */
export function checkReadings(
  written: string,
  { decimals, lang }: Pick<NumberLimits, 'decimals' | 'lang'>,
  field: 'number' | 'amount',
): Outcome | null {
  if (!ambiguous.test(written)) return null;
  const [before = '', after = ''] = written.split(/[.,]/);
  const whole = formatNumber(Number(before + after), lang);
  const decimal = formatNumber(Number(`${before}.${after.slice(0, decimals)}`), lang);
  return { key: `error.${field}.ambiguous`, parameters: { whole, decimal } };
}

export function checkLimits(
  value: number,
  { min, max, decimals }: Omit<NumberLimits, 'lang'>,
  field: 'number' | 'amount',
  write: (limit: number) => string,
): Outcome | null {
  // Zeros at the end say nothing: « 12,00 » is whole. `toFixed` takes a hundred places at most.
  if (decimals !== undefined && Number(value.toFixed(Math.min(decimals, 100))) !== value)
    return decimals === 0
      ? { key: `error.${field}.wholeNumber` }
      : { key: `error.${field}.tooManyDecimals`, parameters: { count: decimals } };
  if (min !== undefined && value < min) return { key: `error.${field}.tooLow`, parameters: { limit: write(min) } };
  if (max !== undefined && value > max) return { key: `error.${field}.tooHigh`, parameters: { limit: write(max) } };
  return null;
}

/**
 * A number as its language writes it, but always so that it is read back as the same: a limit in a sentence is copied by
 * who reads it, and « 1,234 » could not be. Four figures then stand without a mark, three decimals get a zero.
 */
export const formatNumber = (value: number, lang: string): string =>
  firstReadable(
    value,
    parseNumber,
    [{}, { useGrouping: false }, { useGrouping: false, minimumFractionDigits: 4 }],
    lang,
  );

/** The first way to write that is read back; else the last. */
export function firstReadable(
  value: number,
  read: (text: string) => number | null,
  ways: readonly Intl.NumberFormatOptions[],
  lang: string,
): string {
  const texts = ways.map((way) => new Intl.NumberFormat(lang, { maximumFractionDigits: 20, ...way }).format(value));
  return texts.find((text) => read(text) === value) ?? texts.at(-1)!;
}

/** Decimals that the `step` of HTML allows: none where it is not there or no number, any number for `any` (HTML Standard, "The step attribute"). */
export function decimalsOf(step: string | null | undefined): number | undefined {
  if (step?.toLowerCase() === 'any') return undefined;
  return /^\d*\.(\d+)$/.exec(step ?? '')?.[1]!.length ?? 0;
}
