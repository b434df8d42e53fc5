import type { PropertyDeclaration } from '@lit/reactive-element';
import type { Given } from './given.js';
import { text } from './property.js';

/** @returns the list in a text, `null` where it is no JSON list or something in it is no item */
export function parseList<T>(text: string | null, isItem: (item: Partial<T>) => boolean): T[] | null {
  try {
    const list: unknown = JSON.parse(text!);
    return Array.isArray(list) && list.every((item) => isItem(Object(item) as Partial<T>)) ? (list as T[]) : null;
  } catch {
    return null;
  }
}

/** A JSON list in an attribute, for servers. What is no list is empty, and what is no item of it is left out. */
export const listIn = <T>(given: Given, name: string, isItem: (item: Partial<T>) => boolean): T[] =>
  (parseList<T>(given.get(name), () => true) ?? []).filter((item) => isItem(Object(item) as Partial<T>));

/** True for a text, and for what may be left out. */
export const isTextOrNone = (value: unknown): boolean => ['string', 'undefined'].includes(typeof value);

/** A property that is an attribute: a list, in the attribute as JSON. */
export const list = (fromAttribute: (text: string | null) => unknown): PropertyDeclaration => ({
  ...text(),
  converter: { fromAttribute, toAttribute: writeJson },
});

/** What cannot be written becomes an empty text, which is no list: the console says so. */
function writeJson(value: unknown): string | null {
  try {
    return value === null || value === undefined ? null : JSON.stringify(value);
  } catch {
    return '';
  }
}
