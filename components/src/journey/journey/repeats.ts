import { copyEntry } from '../../base/copy-entry.js';
import { groupsOf, stepNameAt, type Group } from '../../route/repeat.js';
import type { Step } from '../step/step.js';

/** The repeated parts of a journey as they stand in the page now. */
export const repeatsIn = (steps: readonly Step[]): Group<Step>[] =>
  groupsOf(steps, ({ repeat, entry, max }) => ({ list: repeat, entry, max }));

/** Adds the screens of one more entry after the last one. Nothing of the author's is moved. */
export function addEntry({ list, entries }: Group<Step>): void {
  let last = entries.at(-1)!.at(-1)!;
  for (const step of entries[0]!) {
    const copy = copyEntry(step, list, entries.length);
    copy.setAttribute('name', stepNameAt(step.name ?? '', entries.length));
    last.after(copy);
    last = copy;
  }
}
