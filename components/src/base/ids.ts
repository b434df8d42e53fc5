import { find, isControl, type Given } from './given.js';

/** Letters and digits of a wire name, joined by hyphens: `aide[enfants][0][nom]` → `aide-enfants-0-nom`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}

/** A name beside a name: `home[type]` gives `home[type-other]`, `files[]` gives `files-kept[]`. */
export const companionName = (name: string, suffix: string): string =>
  name.replace(/(?:\]|\[\])?$/, (end) => `-${suffix}${end}`);

export const idAttribute = 'data-pp-id';

/** Id of a part. A base never holds an underscore, so a part's id can never be another element's base. */
export const partId = (base: string, part: string): string => `${base}_${part}`;

/** The base of an element's ids: `pp-<name>` for a field, `pp-<element>-<name>` for the rest, with a number where it is taken. */
export function baseId(given: Given, isField: boolean, taken: (id: string) => boolean): string {
  const element = given.tag.replace(/^pp-/, '');
  const own = given.get('name') ?? '';
  const name = isField ? own || find(given, isControl)?.get('name') || element : `${element} ${own}`;
  const base = `pp-${slug(name)}`;
  let id = base;
  for (let count = 2; taken(id); count += 1) id = `${base}-${count}`;
  return id;
}
