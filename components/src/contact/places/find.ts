import { matching } from '../../base/match.js';
import { compact } from '../../validation/digits.js';

/** What a place is found by. */
export interface PlaceFacts {
  readonly label: string;
  readonly postcode: string;
  readonly town: string;
  readonly address: string;
}

/** What was found, best first, as places in the list. `near`: in the same département; `none`: nothing fits, so all of them. */
export interface FoundPlaces {
  readonly kind: 'all' | 'found' | 'near' | 'none';
  readonly found: readonly number[];
}

/** Figures of a French postcode, and those of its département. */
const whole = 5;
const departement = 2;

/** Finds places by a town or a postcode. Figures are taken as they stand; in words a slip and missing accents are forgiven. */
export function findPlaces(places: readonly PlaceFacts[], typed: string): FoundPlaces {
  const all = places.map((_place, index) => index);
  if (typed.trim() === '') return { kind: 'all', found: all };
  const figures = compact(typed);
  if (/^\d+$/.test(figures)) {
    const within = (start: string): number[] => all.filter((index) => places[index]!.postcode.startsWith(start));
    const exact = within(figures);
    if (exact.length > 0) return { kind: 'found', found: exact };
    const near = figures.length === whole ? within(figures.slice(0, departement)) : [];
    return near.length > 0 ? { kind: 'near', found: near } : { kind: 'none', found: all };
  }
  const options = places.map(({ label, postcode, town }, index) => ({
    value: String(index),
    label: `${town} ${postcode} ${label}`,
  }));
  const fit = [
    ...matching(options, typed),
    // "00100 Exempleville", as on a letter.
    ...matching(
      places.map(({ postcode, town }, index) => ({ value: String(index), label: `${postcode} ${town}` })),
      typed,
    ),
  ];
  const found = [...new Set(fit.map(({ value }) => Number(value)))];
  return found.length > 0 ? { kind: 'found', found } : { kind: 'none', found: all };
}
