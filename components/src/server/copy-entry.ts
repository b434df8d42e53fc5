import { defaultTreeAdapter as adapter } from 'parse5';
import { attributeAt, isAnswer } from '../base/entry-names.js';
import { isPart } from './given-html.js';
import { attribute, descendants, isElement, remove, setAttribute, setText, type TreeElement } from './tree.js';
import { create, expandedAttribute, idAttribute } from './write-html.js';

const addedAttribute = 'data-pp-entry';

/** A copy of the first entry of a list for another one, as `base/copy-entry.ts` makes it in the page. */
export function copyEntry(first: TreeElement, list: string, entry: number): TreeElement {
  const copy = copyOf(first);
  for (const element of descendants(copy))
    if (element.tagName === 'pp-undo' && attribute(element, addedAttribute) !== null) remove(element);
  const elements = [...descendants(copy)];
  const names = { list, entry, ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])) };
  for (const element of elements) {
    const type = attribute(element, 'type') ?? '';
    element.attrs = element.attrs
      .filter(({ name }) => !isAnswer(element.tagName, type, name))
      .map(({ name, value }) => ({ name, value: attributeAt(name, value, names) }));
    if (element.tagName === 'textarea') setText(element, '');
    if (attribute(element, 'data-pp-ordinal') !== null) setText(element, String(entry + 1));
  }
  setAttribute(copy, addedAttribute, String(entry));
  return copy;
}

/** A copy of what the author gave, without what was made of it. */
function copyOf(element: TreeElement): TreeElement {
  const copy = create(element.tagName);
  copy.attrs = element.attrs
    .filter(({ name }) => name !== idAttribute && name !== expandedAttribute)
    .map((given) => ({ ...given }));
  for (const child of element.childNodes) {
    if (isElement(child) && !isPart(child)) adapter.appendChild(copy, copyOf(child));
    else if (adapter.isTextNode(child)) adapter.insertText(copy, child.value);
  }
  return copy;
}
