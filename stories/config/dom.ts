/**
 * Stories are written as the HTML that a developer would copy. It is turned into nodes by parsing and creating, because
 * story pages require Trusted Types as services do: markup given as a string is refused there.
 */
import { parsePage } from '../../components/src/server/page.js';
import { isElement, type TreeElement, type TreeParent } from '../../components/src/server/tree.js';

export function toDom(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  appendChildren(fragment, parsePage(html).root);
  return fragment;
}

function appendChildren(to: Node, from: TreeParent): void {
  for (const child of from.childNodes) {
    if (isElement(child)) to.appendChild(elementOf(child));
    else if ('value' in child) to.appendChild(document.createTextNode(child.value));
  }
}

/** Children come first: an element of ours then finds what the author wrote, as it does in a page that is parsed. */
function elementOf(source: TreeElement): Element {
  const element = document.createElementNS(source.namespaceURI, source.tagName);
  for (const { name, value } of source.attrs) element.setAttribute(name, value);
  appendChildren(element, source);
  return element;
}

/** An element in one line. */
export function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
