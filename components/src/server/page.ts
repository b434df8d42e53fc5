import { parse, parseFragment, serialize, serializeOuter, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { attribute, closest, descendants, type TreeElement } from './tree.js';

/** HTML that was read, and can be written again. */
export interface Page {
  readonly root: Types.Document | Types.DocumentFragment;
  html(): string;
}

const startsDocument = /^\uFEFF?(?:\s|<!--[^]*?-->)*<(?:!doctype|html|head|body)[\s>]/i;

/** Reads a whole document, or a fragment where the text does not begin as a document does. */
export function parsePage(html: string): Page {
  const root = startsDocument.test(html) ? parse(html) : parseFragment(html);
  const doctype = /<!doctype[^>]*>/i.exec(html)?.[0];
  return {
    root,
    html() {
      keepFirstNewlines(root);
      const nodes = root.childNodes.map((node) => (node.nodeName === '#documentType' ? `${doctype ?? ''}\n` : null));
      if (nodes.every((node) => node === null)) return serialize(root);
      return root.childNodes.map((node, index) => nodes[index] ?? serializeOuter(node)).join('');
    },
  };
}

/** A parser drops the newline that comes first in these elements; without another one, each round would lose one. */
function keepFirstNewlines(root: Page['root']): void {
  for (const element of descendants(root)) {
    const first = element.childNodes[0];
    if (!['pre', 'textarea', 'listing'].includes(element.tagName)) continue;
    if (first?.nodeName === '#text' && 'value' in first && first.value.startsWith('\n'))
      first.value = `\n${first.value}`;
  }
}

/** The language of an element: the nearest `lang`, else the one given. */
export const langOf = (element: TreeElement, otherwise: string): string => {
  const holder = closest(element, (candidate) => attribute(candidate, 'lang') !== null);
  return (holder && attribute(holder, 'lang')) || otherwise;
};
