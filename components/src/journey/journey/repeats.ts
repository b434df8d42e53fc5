import { copyGiven } from '../../base/copy-given.js';
import { groupsOf, stepNameAt, type Group } from '../../route/repeat.js';
import type { Step } from '../step/step.js';
import { attributeAt, isAnswer } from './entry-names.js';

/** The repeated parts of a journey as they stand in the page now. */
export const repeatsIn = (steps: readonly Step[]): Group<Step>[] =>
  groupsOf(steps, ({ repeat, entry, max }) => ({ list: repeat, entry, max }));

/** Adds the screens of one more entry after the last one. Nothing of the author's is moved. */
export function addEntry({ list, entries }: Group<Step>): void {
  const index = entries.length;
  let last = entries.at(-1)!.at(-1)!;
  for (const step of entries[0]!) {
    const copy = copyGiven(step);
    renumber(copy, list, index, step.name ?? '');
    last.after(copy);
    last = copy;
  }
}

function renumber(copy: Step, list: string, entry: number, name: string): void {
  copy.setAttribute('name', stepNameAt(name, entry));
  copy.setAttribute('data-pp-entry', String(entry));
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
}
