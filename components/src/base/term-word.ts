import type { Given } from './given.js';
import { languageOf } from './language.js';

/** The word that a term wants explained: `entry`, or what it says. */
export const wordOf = (given: Given): string => given.get('entry') ?? given.text;

/** The language in which a person reads around a term; the word itself may be of another one. */
export function pageLanguageOf(term: Element): string {
  const { parentNode } = term;
  if (parentNode instanceof ShadowRoot) return languageOf(parentNode.host);
  return parentNode instanceof Element ? languageOf(parentNode) : '';
}

/** Where nothing may be pressed: it would become part of a name, or of what presses already. */
export const refusing = ['label', 'legend', 'option', 'a', 'button', 'summary'] as const;
