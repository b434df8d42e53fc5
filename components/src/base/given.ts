/**
 * What the author of a page gave: an element with its attributes and child elements, without what we added.
 * The browser reads it from the DOM, the server from parsed HTML; descriptions and questions see no difference.
 */
export interface Given {
  /** Tag name in lower case. */
  readonly tag: string;
  /** The attribute's value, '' for a boolean attribute that is present, `null` where there is none. */
  get(name: string): string | null;
  /** Child elements in document order; nodes that we made are left out. */
  readonly children: readonly Given[];
  /** Text content with white space folded, without the text of nodes that we made. */
  readonly text: string;
  /** The same as it is written: spaces that do not break, and JSON, are read here. */
  readonly source?: string;
}

/** The first descendant that passes, in document order. */
export function find(given: Given, test: (candidate: Given) => boolean): Given | undefined {
  for (const child of given.children) {
    if (test(child)) return child;
    const deeper = find(child, test);
    if (deeper) return deeper;
  }
  return undefined;
}

/** The first descendant with this tag. */
export const findTag = (given: Given, tag: string): Given | undefined => find(given, (child) => child.tag === tag);

/** True where `descendant` stands below. */
export const contains = (given: Given, descendant: Given): boolean =>
  find(given, (child) => child === descendant) !== undefined;

/** Every descendant that passes, in document order. */
export function findAll(given: Given, test: (candidate: Given) => boolean): Given[] {
  return given.children.flatMap((child) => [...(test(child) ? [child] : []), ...findAll(child, test)]);
}

/** The direct child of `root` that is `descendant` or contains it. */
export function childHolding(root: Given, descendant: Given): Given | undefined {
  return root.children.find((child) => child === descendant || contains(child, descendant));
}

export const hasClass = (given: Given, name: string): boolean => (given.get('class') ?? '').split(/\s+/).includes(name);

const notTyped = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** The `type` of an input; HTML reads it without regard to case. */
export const typeOf = (given: Given): string => (given.get('type') ?? '').toLowerCase();

/** A native control in which a person gives an answer (not a button, not a hidden input). */
export const isControl = (given: Given): boolean =>
  given.tag === 'select' || given.tag === 'textarea' || (given.tag === 'input' && !notTyped.has(typeOf(given)));

export const isChoice = (given: Given): boolean =>
  given.tag === 'input' && ['radio', 'checkbox'].includes(typeOf(given));
