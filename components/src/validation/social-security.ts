import { compact } from './digits.js';
import type { Outcome } from './outcome.js';

/**
 * French social-security number (NIR): sex 1, year 2, month 2, department 2, commune 3, order 3, and a key of 2.
 * Sources: decree 82-103 of 22 January 1982, article 4 (the 13 figures and the key); Insee, « Numéro d'inscription au répertoire »,
 * and the NIR format of the health-insurance directories for what is not in the decree:
 * - sex: 1 and 2; 3 and 4 while the number is being made, 7 and 8 for a number for the time being;
 * - month: 01 to 12; 20 to 42 and 50 to 99 where the date of birth was not complete;
 * - department: 01 to 95, 2A and 2B for Corsica (20 before 1976), 971 to 988 overseas, 99 abroad, 91 to 96 also for Algeria, Morocco
 *   and Tunisia before their independence;
 * - key: 97 less the remainder by 97 of the 13 figures, where 2A counts as 19 and 2B as 18.
 */
export interface NirLimits {
  readonly required?: boolean;
  /** Whether the two figures of the key are needed. Without it, 13 figures are enough. */
  readonly key?: boolean;
}

/** The parts that an outcome may name. */
export type NirPart = 'sex' | 'month' | 'department' | 'key';

const parts: readonly (readonly [part: NirPart, start: number, form: RegExp])[] = [
  ['sex', 0, /^[123478]/],
  ['month', 3, /^(?:0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)/],
  ['department', 5, /^(?:0[1-9]|[1-8]\d|2[AB]|9[0-69]|97[1-9]|98[0-8])/],
];

const tidy = (text: string): string =>
  compact(text)
    .toUpperCase()
    .replace(/[./\p{Pd}]/gu, '');

/** Checks a social-security number and names the part to look at. */
export function checkNir(text: string, { required, key }: NirLimits): Outcome | null {
  const nir = tidy(text);
  if (nir === '') return required ? { key: 'error.nir.required' } : null;
  const character = wrongCharacter(nir);
  if (character) return { key: 'error.nir.character', parameters: { character } };
  const count = nir.length;
  if (count === 13 && key) return { key: 'error.nir.keyMissing', parts: ['key'] };
  if (count !== 13 && count !== 15)
    return { key: key ? 'error.nir.lengthWithKey' : 'error.nir.length', parameters: { count } };
  const wrong = parts.find(([, start, form]) => !form.test(nir.slice(start)))?.[0];
  if (wrong) return { key: `error.nir.${wrong}`, parts: [wrong] };
  return count === 13 || nir.slice(13) === nirKey(nir.slice(0, 13)) ? null : { key: 'error.nir.key', parts: ['key'] };
}

/** The only letters are those of Corsica. */
const wrongCharacter = (nir: string): string | undefined =>
  /[^\d]/u.exec(/^\d{5}2[AB]/.test(nir) ? nir.replace(/[AB]/, '0') : nir)?.[0];

/** The key of the 13 first characters. */
export function nirKey(number: string): string {
  const figures = number.replace('2A', '19').replace('2B', '18');
  return String(97 - (Number(figures) % 97)).padStart(2, '0');
}

/** The number without spaces, with its key where it was typed; `null` where it is none. */
export const parseNir = (text: string): string | null => (tidy(text) === '' || checkNir(text, {}) ? null : tidy(text));

/** « 1 85 05 78 006 084 91 », as on the carte Vitale; what is none yet stays as typed. */
export function formatNir(text: string): string {
  const [, ...groups] = /^(.)(..)(..)(..)(...)(...)(..)?$/.exec(parseNir(text) ?? '') ?? [];
  return groups.filter(Boolean).join(' ') || text.trim();
}
