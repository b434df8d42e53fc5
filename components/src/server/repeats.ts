import { defaultTreeAdapter as adapter } from 'parse5';
import { attributeAt, isAnswer } from '../journey/journey/entry-names.js';
import type { Entries } from '../base/question.js';
import { entryOf, groupsOf, stepNameAt, type Group } from '../route/repeat.js';
import {
  attribute,
  descendants,
  insertAt,
  isElement,
  setAttribute,
  setText,
  type TreeElement,
  type TreeParent,
} from './tree.js';
import { isPart } from './given-html.js';
import { create, expandedAttribute, idAttribute } from './write-html.js';

const repeatsIn = (root: TreeParent): Group<TreeElement>[] =>
  groupsOf(
    [...descendants(root)].filter(({ tagName }) => tagName === 'pp-step'),
    (step) => ({
      list: attribute(step, 'repeat'),
      entry: Number(attribute(step, 'data-pp-entry') ?? 0),
      max: Number(attribute(step, 'max') ?? 0),
    }),
  );

/** True where a page has a repeated part. */
export const hasRepeats = (root: TreeParent): boolean => repeatsIn(root).length > 0;

/**
 * Writes the screens of as many entries as the answers hold or open; those that stand there already stay.
 * @param goesOn whether one more entry follows the last one, for the page as it is now
 */
export function writeRepeats(
  root: TreeParent,
  entries: Entries,
  goesOn: (list: string, entry: number) => boolean,
): void {
  for (;;) {
    const next = repeatsIn(root).find(({ list, entries: there, max }) => {
      const held = Math.max(-1, ...entries.flatMap(([name]) => entryOf(list, name) ?? []).filter((at) => at < max));
      return there.length < max && (held >= there.length || goesOn(list, there.length));
    });
    if (!next) return;
    addEntry(next);
  }
}

function addEntry({ list, entries }: Group<TreeElement>): void {
  let last = entries.at(-1)!.at(-1)!;
  for (const step of entries[0]!) {
    const copy = copyOf(step);
    renumber(copy, list, entries.length);
    const parent = last.parentNode!;
    insertAt(parent, parent.childNodes.indexOf(last) + 1, copy);
    last = copy;
  }
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

function renumber(copy: TreeElement, list: string, entry: number): void {
  setAttribute(copy, 'name', stepNameAt(attribute(copy, 'name') ?? '', entry));
  setAttribute(copy, 'data-pp-entry', String(entry));
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
}
