import { compact } from './digits.js';
import type { Outcome } from './outcome.js';

/**
 * Numbers of French companies and public bodies. Source: Code de commerce, R. 123-220 and following (SIREN: 9 figures; SIRET: the
 * SIREN and 5 more for each place); Insee: the last figure of both follows Luhn's rule (ISO/IEC 7812-1, annex B).
 */
export interface CompanyLimits {
  readonly required?: boolean;
  /** Which number is asked for; `either` by default. */
  readonly kind?: 'siren' | 'siret' | 'either' | undefined;
}

const counts = { siren: [9], siret: [14], either: [9, 14] } as const;

/** The figures; what is often copied with them, « SIRET : », is left out. */
const tidy = (text: string): string =>
  compact(text)
    .toUpperCase()
    .replace(/[./\p{Pd}]/gu, '')
    .replace(/^\D*SIRE[NT]\D*/, '');

/** Checks a SIREN or SIRET. Whether the company is there, only the Sirene directory tells. */
export function checkCompany(text: string, { required, kind = 'either' }: CompanyLimits): Outcome | null {
  const figures = tidy(text);
  if (figures === '') return required ? { key: 'error.company.required' } : null;
  const [character] = /\D/u.exec(figures) ?? [];
  if (character) return { key: 'error.company.character', parameters: { character } };
  const count = figures.length;
  if (!counts[kind].some((expected) => expected === count))
    return { key: `error.company.${kind}`, parameters: { count } };
  const siren = figures.slice(0, 9);
  const isRight = isLuhn(siren) && Number(siren) > 0 && (isLuhn(figures) || isPostOffice(figures));
  return isRight ? null : { key: 'error.company.check' };
}

/** From the right, every second figure is doubled, and the figures of all add up to a multiple of 10. */
function isLuhn(figures: string): boolean {
  const doubled = Array.from(figures)
    .reverse()
    .map((figure, index) => Number(figure) * (index % 2 === 0 ? 1 : 2));
  return sum(doubled.join('')) % 10 === 0;
}

/** La Poste has more places than Luhn's rule leaves numbers: there the figures add up to a multiple of 5 (Insee). */
const isPostOffice = (figures: string): boolean =>
  figures.length === 14 && figures.startsWith('356000000') && sum(figures) % 5 === 0;

const sum = (figures: string): number => Array.from(figures).reduce((total, figure) => total + Number(figure), 0);

/** The figures without spaces, or `null` where they are no SIREN or SIRET. */
export const parseCompany = (text: string): string | null =>
  tidy(text) === '' || checkCompany(text, {}) ? null : tidy(text);

/** « 732 829 320 00074 »; what is no number yet stays as typed. */
export function formatCompany(text: string): string {
  const [, ...groups] = /^(...)(...)(...)(.+)?$/.exec(parseCompany(text) ?? '') ?? [];
  return groups.filter(Boolean).join(' ') || text.trim();
}
