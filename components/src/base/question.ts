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
  /** Sentences of the service's own, by outcome key without its prefix (`required`, `pattern`…). */
  readonly custom: Readonly<Record<string, string>>;
  /** The first thing to mend, or `null`. */
  check(entries: Entries, words: Words): Outcome | null;
  /** The answer in words for the review; '' where there is none. */
  display(entries: Entries, words: Words): string;
}

export const valuesOf = (entries: Entries, name: string): string[] =>
  entries.filter(([candidate]) => candidate === name).map(([, value]) => value);

export const firstValue = (entries: Entries, name: string): string => valuesOf(entries, name)[0] ?? '';

/** The sentence for an outcome: the service's own where it gave one, else the kit's. */
export function sentenceFor(outcome: Outcome, question: Pick<Question, 'custom' | 'label'>, words: Words): string {
  const own = question.custom[outcome.key.replace(/^error\.\w+\./, '')];
  const named = outcome.parts?.map((name) => words.text(`date.the.${name}`)) ?? [];
  const parts =
    named.length > 1 ? `${named.slice(0, -1).join(', ')} ${words.text('and')} ${named.at(-1)}` : (named[0] ?? '');
  return own ?? words.text(outcome.key, { label: question.label, parts, ...outcome.parameters });
}

const customKeys = [
  'required',
  'unknown',
  'tooShort',
  'tooLong',
  'pattern',
  'email',
  'url',
  'number',
  'missing',
  'tooEarly',
  'tooLate',
  'noSuchDay',
  'day',
  'month',
  'year',
];

/** `error-required`, `error-too-short`… on the element. */
export function customSentences(given: Given): Record<string, string> {
  const found: Record<string, string> = {};
  for (const key of customKeys) {
    const sentence = given.get(`error-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    if (sentence) found[key] = sentence;
  }
  return found;
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
