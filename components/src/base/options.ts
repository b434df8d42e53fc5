import type { Option } from './closed-question.js';
import type { Given } from './given.js';
import { companionName } from './ids.js';
import { isTextOrNone, parseList } from './json-list.js';
import type { Words } from './plan.js';

export type { Option };

/** Answers that no list foresees, named as the attribute that offers them; last, after "or". Their words may be the author's. */
const escapes = ['unknown', 'other-situation', 'none'];

/** An option that the element adds, with the attribute that asked for it. */
export interface OfferedOption extends Option {
  readonly key?: string;
}

/** What a person who does not find themselves in the list may choose. */
const escapesOf = (given: Given): OfferedOption[] =>
  escapes.flatMap((value) => {
    const label = given.get(value);
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

/** The options of the attribute; `null` where it is no JSON list of options. */
export const parseOptions = (text: string | null): Option[] | null => parseList(text, isOption);

/** False where the attribute holds something that is no list of options. */
export const canRead = (element: Element): boolean => parseOptions(element.getAttribute('options') ?? '[]') !== null;

const isOption = ({ value, label, hint }: Partial<Option>): boolean =>
  typeof value === 'string' && typeof label === 'string' && isTextOrNone(hint);
