import type { Mend } from './mends.js';

/**
 * One console warning per element and mend, for the developer of the page; the page lives on.
 * @param element named in the warning, with its name or its question where it has one; or a tag alone
 * @param mend what to write instead: the key of a sentence in `mends.ts`
 * @param found what stands in the sentence
 */
export function warn(element: Element | string, mend: Mend, ...found: unknown[]): void {
  import('./mends.js').then(({ tell }) => tell(element, mend, found)).catch(() => undefined);
}

/** Warns of an attribute that accepts some values only. */
export function oneOf(element: Element, name: string, values: readonly string[]): void {
  const value = element.getAttribute(name) ?? values[0]!;
  if (!values.includes(value)) warn(element, 'attribute', name, value, values.join(', '));
}

/** Runs now, or when the parser has reached the end: what is missing before that may still come. */
export function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
