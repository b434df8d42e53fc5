import type { Outcome } from '../validation/outcome.js';
import { findAll, hasClass, isControl, type Given } from './given.js';
import type { Words } from './plan.js';

/** The entries of a form as they travel, in order. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** A question of the form, read from its markup: the same object in the browser and on the server. */
export interface Question {
  /** The element or the first control that it was read from. */
  readonly given: Given;
  readonly kind: 'text' | 'choice' | 'date' | 'file';
  readonly label: string;
  /** Names on the wire, in the order of the page. */
  readonly names: readonly string[];
  readonly required: boolean;
  /** The first thing to mend, or `null`. */
  check(entries: Entries, words: Words): Outcome | null;
  /** The answer as one value under one name, where several controls give it: an ISO date. Conditions of steps compare it. */
  fact?(entries: Entries, words: Words): readonly [name: string, value: string] | null;
  /** The answer in words for the review; '' where there is none. */
  display(entries: Entries, words: Words): string;
}

export const valuesOf = (entries: Entries, name: string): string[] =>
  entries.filter(([candidate]) => candidate === name).map(([, value]) => value);

export const firstValue = (entries: Entries, name: string): string => valuesOf(entries, name)[0] ?? '';

/** The sentence for an outcome: the service's own where the element has one (`error-required`, `error-too-short`…), else the kit's. */
export function sentenceFor(
  outcome: Outcome,
  { given, label }: Pick<Question, 'given' | 'label'>,
  words: Words,
): string {
  const [, kind, name] = outcome.key.split('.');
  const key = name?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const named = outcome.parts?.map((name) => words.text(`${kind}.the.${name}`)) ?? [];
  const parts =
    named.length > 1 ? `${named.slice(0, -1).join(', ')} ${words.text('and')} ${named.at(-1)}` : (named[0] ?? '');
  return given.get(`error-${key}`) || words.text(outcome.key, { label, parts, ...outcome.parameters });
}

/** Classes of hints that stand inside labels: ours, and the French State's design system's. */
const hints = ['pp-hint', 'fr-hint-text'];

/** Text of a label or legend, without a hint or the words of a control that stands inside it. */
export function labelText(given: Given | undefined): string {
  if (!given) return '';
  const inside = findAll(given, (child) => isControl(child) || hints.some((name) => hasClass(child, name)));
  return inside
    .reduce((text, child) => withoutLast(text, child.text), given.text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A hint comes last in its label: the same words may well stand before it. */
function withoutLast(text: string, part: string): string {
  const at = text.lastIndexOf(part);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + part.length);
}
