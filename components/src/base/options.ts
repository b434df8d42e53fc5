import type { Option } from './closed-question.js';
import type { Given } from './given.js';
import { companionName } from './ids.js';
import type { Words } from './plan.js';

export type { Option };

/** Answers that no list foresees, by the attribute that offers them; last, after "or". Their words may be the author's. */
const escapes = { unknown: 'unknown', 'other-situation': 'other-situation', none: 'none' } as const;

/** An option that the element adds, with the attribute that asked for it. */
export interface OfferedOption extends Option {
  readonly key?: string;
}

/** What a person who does not find themselves in the list may choose. */
const escapesOf = (given: Given): OfferedOption[] =>
  Object.entries(escapes).flatMap(([attribute, value]) => {
    const label = given.get(attribute);
    return label === null ? [] : [{ value, label, key: `choice.${value}` }];
  });

export const labelOf = ({ label, key }: OfferedOption, words: Words): string => label || (key ? words.text(key) : '');

/** Name of the place to explain a situation: `home[type]` gives `home[type-other]`, `aids[]` gives `aids-other`. */
export const otherName = (name: string): string => companionName(name.replace(/\[\]$/, ''), 'other');

/** Reads the `options` attribute, a JSON list of options, and the answers that no list foresees. */
export const readOptions = (given: Given): OfferedOption[] => [
  ...(parseOptions(given.get('options')) ?? []),
  ...escapesOf(given),
];

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

/** False where the attribute holds something that is no list of options. */
export const canRead = (element: Element): boolean => parseOptions(element.getAttribute('options') ?? '[]') !== null;

const isOption = (candidate: unknown): candidate is Option => {
  const { value, label, hint } = (candidate ?? {}) as Partial<Option>;
  return typeof value === 'string' && typeof label === 'string' && ['string', 'undefined'].includes(typeof hint);
};
