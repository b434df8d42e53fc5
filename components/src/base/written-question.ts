import type { Outcome } from '../validation/outcome.js';
import type { Given } from './given.js';
import { spotOf } from './open-question.js';
import type { Words } from './plan.js';
import { firstValue, type Question } from './question.js';

/** An attribute of the element, or else of the author's control. */
export type Read = (attribute: string) => string | undefined;

/** What is done with one kind of answer. */
export interface Kind {
  readonly check: (text: string, limits: { readonly required: boolean; readonly lang: string }) => Outcome | null;
  readonly display: (text: string, words: Words) => string;
  /** The answer as conditions of steps compare it; '' while it cannot be read, so that nothing is guessed from it. */
  readonly fact?: (text: string) => string;
}

/** Reads a question with one control, whose answer has a form of its own. */
export function writtenQuestion(given: Given, kindOf: (read: Read) => Kind): Question | null {
  const spot = spotOf(given);
  if (!spot) return null;
  const { control, name, label } = spot;
  const read: Read = (attribute) => given.get(attribute) ?? control?.get(attribute) ?? undefined;
  const { check, display, fact } = kindOf(read);
  const required = read('required') !== undefined;
  const isReadOnly = read('readonly') !== undefined;
  return {
    given,
    kind: 'text',
    label,
    names: [name],
    required,
    // Nobody is asked to mend what they cannot change.
    check: (entries, { lang }) => (isReadOnly ? null : check(firstValue(entries, name), { required, lang })),
    display: (entries, words) => display(firstValue(entries, name), words),
    ...(fact && { fact: (entries) => [name, fact(firstValue(entries, name))] as const }),
  };
}
