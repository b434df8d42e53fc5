import type { Entries } from '../base/question.js';
import { entryOf, groupsOf, stepNameAt, type Group } from '../route/repeat.js';
import { copyEntry } from './copy-entry.js';
import { listsIn } from './lists.js';
import { attribute, descendants, insertAt, setAttribute, type TreeElement, type TreeParent } from './tree.js';

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
export const hasRepeats = (root: TreeParent): boolean => repeatsIn(root).length > 0 || listsIn(root).length > 0;

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
    const copy = copyEntry(step, list, entries.length);
    setAttribute(copy, 'name', stepNameAt(attribute(copy, 'name') ?? '', entries.length));
    const parent = last.parentNode!;
    insertAt(parent, parent.childNodes.indexOf(last) + 1, copy);
    last = copy;
  }
}
