import type { Given } from './given.js';

/** Attribute name to value; '' writes a boolean attribute, `undefined` takes the attribute away. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A node that we make. `part` names it within its host and is written as `data-pp-part`. */
export interface PartNode {
  readonly part: string;
  readonly tag: string;
  readonly attributes?: Attributes;
  readonly children?: readonly (PartNode | string)[];
}

/** Where a made node stands; without a place it is added at the end of the host. */
export interface Placement {
  readonly node: PartNode;
  /** Stands directly before this node of the author's. */
  readonly before?: Given;
  /** Stands directly after this node of the author's. */
  readonly after?: Given;
  /** Stands first inside this element (the host, or a node of the author's). */
  readonly start?: Given;
}

/** What an element looks like: a pure value, carried out by one writer for the page and one for the server. */
export interface Plan {
  readonly host?: Attributes;
  readonly given?: readonly (readonly [Given, Attributes])[];
  readonly parts: readonly Placement[];
}

/** What a description may know beside the given: the words of the language, and the base of every id. */
export interface Surroundings {
  readonly words: Words;
  readonly id: string;
  /** Says in words who should answer where a condition stands, from the questions of the form around. */
  readonly onlyIf?: ((when: string) => string | null) | undefined;
}

/** The words of one language. */
export interface Words {
  /** Language tag, for formatting dates and numbers. */
  readonly lang: string;
  /** The sentence for a key; `{name}` in it is replaced by the parameter; `count` chooses the plural form. */
  text(key: string, parameters?: Readonly<Record<string, string | number>>): string;
}

export type Describe = (given: Given, around: Surroundings) => Plan;

/** A part written in one line. */
export function part(
  name: string,
  tag: string,
  attributes: Attributes = {},
  children: readonly (PartNode | string | undefined | false | null)[] = [],
): PartNode {
  return { part: name, tag, attributes, children: children.filter((child): child is PartNode | string => !!child) };
}

/** The nodes that there are, one after the other at one place; without a place, at the end of the host. */
export const placed = (
  nodes: readonly (PartNode | undefined | false | null | '')[],
  place: Omit<Placement, 'node'> = {},
): Placement[] => nodes.flatMap((node) => (node ? [{ node, ...place }] : []));

/** Joins id references; `undefined` where none is left, so that the attribute goes away. */
export function references(...ids: (string | undefined | false | null)[]): string | undefined {
  const unique = [...new Set(ids.flatMap((id) => (id ? id.split(/\s+/) : [])))];
  return unique.length > 0 ? unique.join(' ') : undefined;
}
