import { findAll, isControl, type Given } from '../../base/given.js';
import { namesOnWire } from '../../base/inputs.js';

export const partNames = ['given', 'family'] as const;
export type NamePartName = (typeof partNames)[number];

/** One input for the whole name. */
export function isWhole(given: Given): boolean {
  const inputs = findAll(given, isControl);
  return inputs.length > 0 ? inputs.length === 1 : given.get('parts') === 'whole';
}

/** The names on the wire: one, or first name and family name in this order. */
export function wireNames(given: Given): string[] | null {
  const inputs = findAll(given, isControl);
  const names = inputs.map((input) => input.get('name'));
  if (names.length > 2 || names.includes('')) return null;
  if (names.length > 0) return names.every((name) => name !== null) ? names : null;
  const name = given.get('name');
  return isWhole(given) ? (name ? [name] : null) : namesOnWire(given, partNames);
}
