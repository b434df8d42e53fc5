import { copyGiven } from './copy-given.js';
import { attributeAt, isAnswer } from './entry-names.js';

/** What was added to a list inside: a new entry begins without it. */
export const addedAttribute = 'data-pp-entry';

/** A copy of the first entry of a list, with the names of another one and without answers. The copied element itself keeps its name. */
export function copyEntry<E extends Element>(first: E, list: string, entry: number): E {
  const copy = copyGiven(first);
  for (const added of copy.querySelectorAll(`pp-undo[${addedAttribute}]`)) added.remove();
  const elements = [...copy.querySelectorAll('*')];
  const names = { list, entry, ids: new Set(elements.map(({ id }) => id)) };
  for (const element of elements) {
    const type = element.getAttribute('type') ?? '';
    for (const { name: attribute, value } of [...element.attributes]) {
      const text = attributeAt(attribute, value, names);
      if (isAnswer(element.localName, type, attribute)) element.removeAttribute(attribute);
      else if (text !== value) element.setAttribute(attribute, text);
    }
    if (element.localName === 'textarea') element.textContent = '';
    if (element.hasAttribute('data-pp-ordinal')) element.textContent = String(entry + 1);
  }
  copy.setAttribute(addedAttribute, String(entry));
  return copy;
}
