import type { Given } from './given.js';
import { part, type PartNode } from './plan.js';
import { asciiDigits } from '../validation/digits.js';

/** Figures that a telephone takes: ITU-T E.164 has 15 at most; a number without its country's code 11 at most. */
const longest = { international: 15, national: 11 };

/**
 * The address that calls the number that is read, or `null` where the text is not one number: two of them in one text would
 * call a third one.
 */
export function callOf(text: string): string | null {
  // « (0) » after a country code is dialled only in the country.
  const typed = asciiDigits(text).replace(/^(\s*(?:\+|00)[\s\d]+)\(0\)/, '$1');
  if (!/^\s*\+?[\s\d().\p{Pd}\p{Cf}]+$/u.test(typed)) return null;
  const isInternational = /^\s*(?:\+|00)/.test(typed);
  const figures = typed.replace(/[^+\d]/g, '').replace(/^00/, '+');
  const count = figures.replace('+', '').length;
  const most = isInternational ? longest.international : longest.national;
  return count > 1 && count <= most ? `tel:${figures}` : null;
}

/** The number as it stands in the page: one without spaces in pairs, so that it is read aloud as figures. */
export const shownNumber = (text: string): string =>
  /^0\d{9}$/.test(text.trim()) ? text.trim().match(/\d\d/g)!.join(' ') : text;

/** The number of an address that calls. */
export const numberIn = (href: string): string => decodeURIComponentOr(href.replace(/^tel:/i, ''));

/** Figures that end a number: with and without its country's code they are the same. */
const ending = 9;

/** Whether two addresses call one number. */
export const callsAlike = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((href) => numberIn(href).replace(/\D/g, '').slice(-ending));
  return first === second;
};

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The telephone number, from the attribute or from an address that calls. */
export function numberOf(given: Given): string | null {
  const href = given.get('href');
  const number = given.get('number') ?? (href && isCall(href) ? numberIn(href) : null);
  return number && shownNumber(number);
}

export const isCall = (href: string | null): boolean => /^tel:/i.test(href ?? '');

/** The link is made from the text that is read; what is not one number is no link. */
export function numberPart(number: string): PartNode {
  const href = callOf(number) ?? undefined;
  return part('number', href ? 'a' : 'span', { href, class: 'pp-channel-number', dir: href && 'ltr' }, [number]);
}
