import { compact } from './digits.js';
import type { Outcome } from './outcome.js';

export const addressKeys = ['street', 'postcode', 'town', 'country'] as const;

/** A postal address as typed, part by part. */
export interface AddressParts {
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly country?: string;
  /** Not empty: the person has no fixed address. */
  readonly none?: string;
  /** Where that person can be written to. */
  readonly where?: string;
}

export interface AddressLimits {
  readonly required?: boolean;
  /** The country is asked for: the postcode may have any form, or be none. Without it the address is a French one. */
  readonly country?: boolean;
  /** A box offers to say that there is no fixed address. */
  readonly noFixedAddress?: boolean;
}

/** Checks an address. Whether it exists is not looked at: new streets and places without a name are in no list. */
export function checkAddress(parts: AddressParts, limits: AddressLimits): Outcome | null {
  const { required = false, country = false, noFixedAddress = false } = limits;
  const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';
  if (noFixedAddress && !isEmpty(parts.none))
    return required && isEmpty(parts.where) ? { key: 'error.address.where', parts: ['where'] } : null;
  const needed = addressKeys.filter((key) => (country ? key !== 'postcode' : key !== 'country'));
  const empty = needed.filter((key) => isEmpty(parts[key]));
  // A country alone may well have come with the page.
  if (isEmpty(parts.street) && isEmpty(parts.postcode) && isEmpty(parts.town)) {
    const key = noFixedAddress ? 'error.address.requiredOrNone' : 'error.address.required';
    return required ? { key, parts: empty } : null;
  }
  if (empty.length > 0) return { key: 'error.address.missing', parts: empty };
  return country ? null : checkPostcode(parts.postcode ?? '');
}

/** A French postcode. Number plates and departments of Corsica are 2A and 2B, its postcodes begin with 20. */
function checkPostcode(text: string): Outcome | null {
  const code = compact(text);
  if (/^\d{5}$/.test(code)) return null;
  return { key: /^2[ab]/i.test(code) ? 'error.address.corsica' : 'error.address.postcode', parts: ['postcode'] };
}
