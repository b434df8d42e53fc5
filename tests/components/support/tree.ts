import { parsePage } from '../../../components/src/server/page.js';
import { isElement, type TreeNode } from '../../../components/src/server/tree.js';

/** A node as a value that can be compared: text, or tag, attributes in alphabetical order, children. */
export type Shape = string | [tag: string, attributes: Record<string, string>, ...children: Shape[]];

/** The tree that HTML makes. The order of attributes means nothing, so it is not compared. */
export const shapes = (html: string): Shape[] => parsePage(html).root.childNodes.flatMap((node) => shapeOf(node));

function shapeOf(node: TreeNode): Shape[] {
  if (node.nodeName === '#text') return 'value' in node ? [node.value] : [];
  if (!isElement(node)) return [];
  const attributes = Object.fromEntries(
    node.attrs.map(({ name, value }) => [name, value] as const).sort(([a], [b]) => a.localeCompare(b)),
  );
  return [[node.tagName, attributes, ...node.childNodes.flatMap(shapeOf)]];
}
