import { find, type Given } from '../../base/given.js';
import { part, type Surroundings } from '../../base/plan.js';
import type { PhrasePlan } from '../../base/wrap.js';
import { wordOf } from '../../base/term-word.js';

/** What the server knows of the page around a term. */
export interface TermSurroundings extends Surroundings {
  /** Address of the word's entry in a glossary of this page. */
  readonly href?: (word: string) => string | undefined;
}

/** A term without a script: a link to its entry, or its own meaning after it, in brackets. */
export function phraseTerm(given: Given, { id, href }: TermSurroundings): PhrasePlan | null {
  if (find(given, ({ tag }) => tag === 'a')) return null;
  const address = href?.(wordOf(given));
  if (address) return { around: part('link', 'a', { class: 'pp-term-link', id, href: address }) };
  const definition = given.get('definition');
  // In no slot of the shadow root: where the script runs, the word can be pressed and this is not seen.
  return definition
    ? { after: part('brackets', 'span', { class: 'pp-term-brackets', slot: 'brackets' }, [` (${definition})`]) }
    : null;
}
