import assert from 'node:assert/strict';
import { parsePage } from '../../../components/src/server/page.js';
import { attribute, descendants, textOf, type TreeElement } from '../../../components/src/server/tree.js';

export { attribute, closest, textOf, type TreeElement } from '../../../components/src/server/tree.js';

/** Elements of a page by tag and attributes, for assertions that name what they look at. */
export const all = (html: string, tag: string, wanted: Record<string, string> = {}): TreeElement[] =>
  [...descendants(parsePage(html).root)].filter(
    (element) =>
      element.tagName === tag && Object.entries(wanted).every(([name, value]) => attribute(element, name) === value),
  );

/** The only element of that description. */
export function one(html: string, tag: string, wanted?: Record<string, string>): TreeElement {
  const [found, ...more] = all(html, tag, wanted);
  assert.ok(found && more.length === 0, `one <${tag}> ${JSON.stringify(wanted)} in ${html}`);
  return found;
}

export const text = (element: TreeElement): string => textOf(element).replace(/\s+/g, ' ').trim();
