import { asciiDigits, compact } from './digits.js';
import type { Outcome } from './outcome.js';

/**
 * The form of telephone numbers: figures and their number, not whether anybody has them. A service that needs to know the
 * operator's ranges parses further on its server, for example with libphonenumber-js: 80 kB and more are no load for a page.
 * Sources: ITU-T E.164 (at most 15 figures); French numbering plan, Arcep decision 2018-0881.
 */

export interface PhoneLimits {
  readonly required?: boolean;
}

/** 15, 115, 116 006, 118 218, 1014, 3646: numbers that are called as they are, in France only. */
const short = /^(?:1[578]|19[167]|11(?:[0-57-9]|[68]\d{3})|10\d\d|3\d{3})$/;

/** Overseas numbers are dialled alike in France, and have a country code of their own. 0639 98 is no number of Mayotte: it is kept for films and examples. */
const overseas: readonly (readonly [code: string, start: RegExp])[] = [
  ['262', /^0(?:26[239]|639(?!98)|69[23])/],
  ['508', /^0508/],
  ['590', /^069[01]|^0590/],
  ['594', /^0[56]94/],
  ['596', /^069[67]|^0596/],
];

/** A number in one of two forms: French (0 and nine figures, or short) or + and figures; `null` where other signs stand in it. */
function readPhone(text: string): string | null {
  const typed = compact(text)
    .replace(/[＋﹢]/g, '+')
    .replace(/[./\p{Pd}]/gu, '');
  // « (0) » after a country code is dialled only in the country.
  const figures = typed.replace(/^\(?(\+|00)(\d{1,3})\)?\(0\)/, '$1$2').replace(/[()]/g, '');
  if (!/^\+?\d+$/.test(figures)) return null;
  const abroad = figures.replace(/^00/, '+');
  const [, national] = /^\+33(.*)$/.exec(abroad) ?? [];
  if (national !== undefined) return `0${national.replace(/^0/, '')}`;
  const [, code, rest = ''] = /^\+(262|508|590|594|596)0?(\d{9})$/.exec(abroad) ?? [];
  return overseas.some(([own, start]) => own === code && start.test(`0${rest}`)) ? `0${rest}` : abroad;
}

/** Checks the form of a telephone number. Without + or 00 it is read as a French one. */
export function checkPhone(text: string, { required }: PhoneLimits): Outcome | null {
  if (compact(text) === '') return required ? { key: 'error.phone.required' } : null;
  const number = readPhone(text);
  if (number === null) return { key: 'error.phone.form' };
  if (short.test(number) || /^(?:0[1-9]\d{8}|\+[1-9]\d{3,14})$/.test(number)) return null;
  const count = number.length;
  if (number.startsWith('+') || count === 10 || /^0{2}/.test(number)) return { key: 'error.phone.form' };
  return { key: count < 10 ? 'error.phone.tooShort' : 'error.phone.tooLong', parameters: { count } };
}

/**
 * Reads a telephone number.
 * @returns the number as E.164 writes it (`+33639981234`), a French short number as it is (`3646`), or `null` where it is none
 */
export function parsePhone(text: string): string | null {
  const number = readPhone(text);
  if (number === null || checkPhone(text, {})) return null;
  if (!/^0/.test(number)) return number;
  const code = overseas.find(([, start]) => start.test(number))?.[0] ?? '33';
  return `+${code}${number.slice(1)}`;
}

/** A French number in pairs, as it is said; another with + and its own spaces, which only its country's plan could give. */
export function formatPhone(text: string): string {
  const number = readPhone(text);
  const typed = text.replace(/\s+/g, ' ').trim();
  if (number === null || checkPhone(text, {})) return typed;
  if (number.length === 6) return `${number.slice(0, 3)} ${number.slice(3)}`;
  if (/^\d{4,}$/.test(number)) return number.match(/\d\d/g)!.join(' ');
  return number.startsWith('+') ? groups(typed, number) : number;
}

/** Figures stay in the groups that they were typed in. */
function groups(typed: string, number: string): string {
  const written =
    asciiDigits(typed)
      .replace('(0)', ' ')
      .replace(/^\D*00/, '+')
      .match(/\d+/g) ?? [];
  return written.join('') === number.slice(1) ? `+${written.join(' ')}` : number;
}

/** The address of a link that calls a number, or `null` where it is none. */
export function phoneHref(text: string): string | null {
  const number = parsePhone(text);
  return number === null ? null : `tel:${number}`;
}
