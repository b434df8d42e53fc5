import { compact } from './digits.js';
import { checkLimits, checkReadings, firstReadable, readNumber, tidyNumber } from './number.js';
import type { Outcome } from './outcome.js';

export interface AmountLimits {
  readonly required?: boolean;
  /** 0 where the service says nothing: an amount under zero is then no answer. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** ISO 4217 code, EUR by default. */
  readonly currency?: string | undefined;
  /** Language of the amounts in the sentences. */
  readonly lang: string;
}

/**
 * Reads an amount as people write it: « 1 234,50 », « 1234.5 € », « 12 EUR », « 12€50 », « 12 euros 50 ».
 * @returns the amount, or `null` where the text is none, or is ambiguous
 */
export const parseAmount = (text: string, currency?: string): number | null =>
  readNumber(written(text, codeOf(currency)));

/** Checks an amount: in figures, in this currency, with as many decimals as it has (Intl: two for the euro, none for the CFP franc). */
export function checkAmount(text: string, { required, min = 0, max, currency, lang }: AmountLimits): Outcome | null {
  const code = codeOf(currency);
  const decimals = centsOf(code);
  const figures = written(text, code);
  if (figures === '') return required ? { key: 'error.amount.required' } : null;
  const value = readNumber(figures);
  const write = (limit: number): string => formatAmount(limit, lang, code);
  if (value !== null) return checkLimits(value, { min, max, decimals }, 'amount', write);
  const parameters = { example: write(decimals === 0 ? 12 : 12.5) };
  return checkReadings(figures, { decimals, lang }, 'amount') ?? { key: 'error.amount.notANumber', parameters };
}

/** An amount with its currency, without decimals where there are none, and always so that it is read back as the same. */
export function formatAmount(value: number, lang: string, currency?: string): string {
  const code = codeOf(currency);
  const digits = centsOf(code);
  const style = { style: 'currency', currency: code, maximumFractionDigits: digits } as const;
  const whole = { ...style, minimumFractionDigits: Number.isInteger(value) ? 0 : digits };
  const full = { ...style, minimumFractionDigits: digits };
  const ways = [whole, full, { ...full, useGrouping: false }, { ...full, useGrouping: false, currencyDisplay: 'code' }];
  return firstReadable(value, (text) => parseAmount(text, code), ways as Intl.NumberFormatOptions[], lang);
}

/** How an amount is written, without its currency: « 1 234,50 », or « 1 234 » where the currency has no cents. */
export function exampleAmount(lang: string, currency?: string): string {
  const digits = centsOf(codeOf(currency));
  const style = { minimumFractionDigits: digits };
  const ways = [style, { ...style, useGrouping: false }];
  return firstReadable(digits === 0 ? 1234 : 1234.5, (text) => parseAmount(text, currency), ways, lang);
}

/** The name of a currency, as it stands after several of it: euros, francs CFP. */
export function currencyName(lang: string, currency?: string): string {
  const code = codeOf(currency);
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency: code, currencyDisplay: 'name' });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}

/** Whether a text has the form of an ISO 4217 code. */
export const isCurrency = (code: string): boolean => /^[a-z]{3}$/i.test(code);

/** What Intl cannot read would throw, and a form must not stop for it. */
const codeOf = (currency = 'EUR'): string => (isCurrency(currency) ? currency.toUpperCase() : 'EUR');

const centsOf = (code: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2;

/** The figures of an amount, the currency left out; where it stands in place of the decimal mark, a point. */
function written(text: string, code: string): string {
  const names = namesOf(code);
  const cents = centsOf(code);
  return tidyNumber(text)
    .toLowerCase()
    .replace(new RegExp(`^([+-]?\\d+)(?:${names})(\\d{${cents || 2}})$`, 'u'), cents ? '$1.$2' : '$&')
    .replace(new RegExp(`^([+-−–]?)(?:${names})|(?:${names})$`, 'gu'), '$1')
    .replace(/^[−–]/, '-');
}

const known = new Map<string, string>();

/** Code, signs and names of a currency in French and English, as an expression: €, EUR, euro, euros. */
function namesOf(code: string): string {
  const found = known.get(code);
  if (found) return found;
  const names = ['fr', 'en'].flatMap((lang) =>
    (['code', 'symbol', 'narrowSymbol', 'name'] as const).flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(lang, { style: 'currency', currency: code, currencyDisplay });
      return [1, 2].map((count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? code);
    }),
  );
  const longestFirst = [...new Set(names.map((name) => compact(name).toLowerCase()))].sort(
    (a, b) => b.length - a.length,
  );
  const expression = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  known.set(code, expression);
  return expression;
}
