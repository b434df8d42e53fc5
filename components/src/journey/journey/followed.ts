import type { Journey } from './journey.js';

/** The journey that an element shows something of: the one that its `for` names, else the one around it. */
export function followed(element: Element): Journey | null {
  const name = element.getAttribute('for');
  const journey = name
    ? (element.getRootNode() as ParentNode).querySelector<Journey>(`pp-journey[name="${CSS.escape(name)}"]`)
    : element.closest<Journey>('pp-journey');
  // Where one page holds one step, only the server knows the others.
  return journey?.paged ? null : journey;
}
