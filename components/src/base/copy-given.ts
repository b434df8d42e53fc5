import { idAttribute } from './ids.js';
import { ownAttribute, partAttribute } from './write-dom.js';

/** A copy of what the author gave, with all below it, without what we made of it nor what was typed: it is like new. */
export function copyGiven<N extends Node>(node: N): N {
  // A clone of a control would bring what was typed into it.
  const copy = node instanceof Element ? document.createElementNS(node.namespaceURI, node.localName) : node.cloneNode();
  if (node instanceof Element && copy instanceof Element) {
    for (const { name } of node.attributes) {
      const own = ownAttribute(node, name);
      if (own !== null && name !== idAttribute && name !== 'data-pp-expanded') copy.setAttribute(name, own);
    }
  }
  for (const child of node.childNodes)
    if (!(child instanceof Element && child.hasAttribute(partAttribute))) copy.appendChild(copyGiven(child));
  return copy as N;
}
