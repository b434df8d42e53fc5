import { idAttribute } from './ids.js';
import { ownAttribute, partAttribute } from './write-dom.js';

/** A copy of what the author gave, with all below it, without what we made of it: it is upgraded like new. */
export function copyGiven<N extends Node>(node: N): N {
  const copy = node.cloneNode(false) as N;
  if (node instanceof Element && copy instanceof Element) {
    for (const { name } of [...node.attributes]) {
      const own = ownAttribute(node, name);
      if (own === null || name === idAttribute || name === 'data-pp-expanded') copy.removeAttribute(name);
      else copy.setAttribute(name, own);
    }
  }
  for (const child of node.childNodes)
    if (!(child instanceof Element && child.hasAttribute(partAttribute))) copy.appendChild(copyGiven(child));
  return copy;
}
