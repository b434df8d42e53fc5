import { entryOf, type Entry } from './glossary-entries.js';
import { mainOf } from './language.js';

/** A glossary that is in the page. */
interface Known {
  readonly lang: string;
  readonly entries: readonly Entry[];
  /** Its words are still on their way. */
  readonly pending: boolean;
}

/** What a word means, and in which language that is said. */
export interface Explanation {
  readonly definition: string;
  readonly lang: string;
}

const glossaries = new Map<Element, Known>();
const terms = new Set<Element>();
const listeners = new Set<() => void>();
const tellAll = (): void => listeners.forEach((tell) => tell());

/** Tells when the words that are known, or used, become others. */
export const followWords = (tell: () => void): Set<() => void> => listeners.add(tell);
export const stopFollowingWords = (tell: () => void): boolean => listeners.delete(tell);

/** Makes the words of a glossary known to every term of the page; `null` takes them back. */
export function setGlossary(element: Element, known: Known | null): void {
  const former = glossaries.get(element);
  if (known) glossaries.set(element, known);
  else glossaries.delete(element);
  if (JSON.stringify(former, withoutNodes) !== JSON.stringify(known, withoutNodes)) tellAll();
}

const withoutNodes = (key: string, value: unknown): unknown => (key === 'node' ? undefined : value);

/** True while a glossary of this page is on its way. */
export const isWaiting = (): boolean => [...glossaries.values()].some(({ pending }) => pending);

/** The meaning of a word in the glossary of a language: of its main language, whatever the region. */
export function explain(word: string, lang: string): Explanation | undefined {
  for (const { lang: own, entries } of glossaries.values()) {
    const found = mainOf(own) === mainOf(lang) ? entryOf(entries, word) : undefined;
    if (found) return { definition: found.definition, lang: own };
  }
  return undefined;
}

/** A term came into the page. */
export function addTerm(term: Element): void {
  terms.add(term);
  tellAll();
}

/** A term left the page. */
export function removeTerm(term: Element): void {
  terms.delete(term);
  tellAll();
}

/** The terms of the page, in its order. */
export const termsInOrder = (): Element[] =>
  [...terms].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
