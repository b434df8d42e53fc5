import { findAll, isControl, type Given } from '../../base/given.js';
import { partNames } from './parse.js';

/** The three names on the wire, in the order day, month, year. */
export function dateNames(given: Given): string[] | null {
  const inputs = findAll(given, isControl);
  if (inputs.length > 0)
    return inputs.length === 3 && inputs.every((input) => input.get('name'))
      ? inputs.map((input) => input.get('name')!)
      : null;
  const name = given.get('name');
  if (!name) return null;
  const pattern = given.get('name-pattern') ?? '{name}[{part}]';
  return partNames.map((part) => pattern.replace('{name}', name).replace('{part}', part));
}
