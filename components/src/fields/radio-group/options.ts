import type { Option } from '../../base/closed-question.js';
import type { Given } from '../../base/given.js';

export type { Option };

/** Reads the `options` attribute: a JSON list of options. What is no option is left out. */
export function readOptions(given: Given): Option[] {
  const options = parseOptions(given.get('options'));
  return options ?? [];
}

/** The options as the attribute holds them; what cannot be written becomes an empty text, which is no list: the console says so. */
export function writeOptions(options: unknown): string | null {
  if (options === null || options === undefined) return null;
  try {
    return JSON.stringify(options);
  } catch {
    return '';
  }
}

/** @returns the options, or `null` where the text is no JSON list of options */
export function parseOptions(text: string | null): Option[] | null {
  if (text === null) return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isOption) ? list : null;
  } catch {
    return null;
  }
}

const isOption = (candidate: unknown): candidate is Option => {
  const { value, label, hint } = (candidate ?? {}) as Partial<Option>;
  return typeof value === 'string' && typeof label === 'string' && ['string', 'undefined'].includes(typeof hint);
};
