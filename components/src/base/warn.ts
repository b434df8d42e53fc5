const told = new Set<string>();

/**
 * One console warning per element and mend, for the developer of the page; the page lives on.
 * @param element named in the warning, with its name or its question where it has one
 * @param mend what to write instead, as a sentence
 */
export function warn(element: Element, mend: string): void {
  const known = ['name', 'label', 'legend', 'id'].find((attribute) => element.getAttribute(attribute));
  const subject = `<${element.localName}${known ? ` ${known}="${element.getAttribute(known)!}"` : ''}>`;
  const line = `Plain-pied: ${subject} ${mend}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line, element);
}

/** Runs now, or when the parser has reached the end: what is missing before that may still come. */
export function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
