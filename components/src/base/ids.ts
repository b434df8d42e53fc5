/** Letters and digits of a wire name, joined by hyphens: `aide[enfants][0][nom]` → `aide-enfants-0-nom`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}

/** The base of an element's ids: `pp-<slug>`, followed by a number where it is already taken. */
export function baseId(name: string, taken: (id: string) => boolean): string {
  const base = `pp-${slug(name) || 'part'}`;
  let id = base;
  for (let count = 2; taken(id); count += 1) id = `${base}-${count}`;
  return id;
}
