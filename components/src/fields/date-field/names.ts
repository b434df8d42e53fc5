import { findAll, isControl, type Given } from '../../base/given.js';
import { namesOnWire } from '../../base/inputs.js';
import { partNames } from './parse.js';

/** The three names on the wire, in the order day, month, year. */
export function dateNames(given: Given): string[] | null {
  const inputs = findAll(given, isControl);
  if (inputs.length > 0)
    return inputs.length === 3 && inputs.every((input) => input.get('name'))
      ? inputs.map((input) => input.get('name')!)
      : null;
  return namesOnWire(given, partNames);
}
