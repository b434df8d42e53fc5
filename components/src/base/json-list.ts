import type { Given } from './given.js';

/** A JSON list in an attribute, for servers. What is no list is empty, and what is no item of it is left out. */
export function listIn<T>(given: Given, name: string, isItem: (item: Partial<T>) => boolean): T[] {
  try {
    const list: unknown = JSON.parse(given.get(name) ?? '[]');
    return Array.isArray(list) ? list.filter((item): item is T => isItem(Object(item) as Partial<T>)) : [];
  } catch {
    return [];
  }
}
