import { copyGiven } from '../../base/copy-given.js';
import { slug } from '../../base/ids.js';
import { atEntry, stepNameAt } from '../../route/repeat.js';
import type { Step } from '../step/step.js';
import { isTyped } from './controls.js';

/** How many screens a repeated part has at most where the author gives no `max`. */
const most = 20;

/** The screens of one repeated part, entry by entry; several steps of one list make one entry together. */
export interface Group {
  readonly list: string;
  readonly entries: readonly (readonly Step[])[];
  readonly max: number;
}

/** The repeated parts of a journey as they stand in the page now. */
export function groupsOf(steps: readonly Step[]): Group[] {
  const lists = [...new Set(steps.flatMap(({ repeat }) => repeat ?? []))];
  return lists.map((list) => {
    const members = steps.filter(({ repeat }) => repeat === list);
    const count = Math.max(...members.map(({ entry }) => entry)) + 1;
    const entries = Array.from({ length: count }, (_, entry) => members.filter((step) => step.entry === entry));
    const max = Math.max(...members.map((step) => step.max ?? 0)) || most;
    return { list, entries, max };
  });
}

/** Adds the screens of one more entry after the last one. Nothing of the author's is moved. */
export function addEntry({ list, entries }: Group): void {
  const index = entries.length;
  let last = entries.at(-1)!.at(-1)!;
  for (const step of entries[0]!) {
    const copy = copyGiven(step);
    renumber(copy, list, index, step.name ?? '');
    last.after(copy);
    last = copy;
  }
}

const references = ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'];

function renumber(copy: Step, list: string, entry: number, name: string): void {
  copy.setAttribute('name', stepNameAt(name, entry));
  copy.setAttribute('data-pp-entry', String(entry));
  const elements = [...copy.querySelectorAll('*')];
  const ids = new Map(elements.flatMap(({ id }) => (id ? [[id, `${id}-${entry + 1}`]] : [])));
  // A page that the server wrote out refers to parts that are made anew, with the names of this entry.
  const made = `pp-${slug(list)}-`;
  const reference = (id: string): string => ids.get(id) ?? id.replace(`${made}0`, made + String(entry));
  for (const element of elements) {
    blank(element);
    for (const { name: attribute, value } of [...element.attributes]) {
      const known = attribute === 'id' || references.includes(attribute);
      const text = known ? value.replace(/\S+/g, reference) : atEntry(list, value, entry);
      if (text !== value) element.setAttribute(attribute, text);
    }
    if (element.hasAttribute('data-pp-ordinal')) element.textContent = String(entry + 1);
  }
}

/** What the first entry was served with is not the answer of another one. */
function blank(element: Element): void {
  if (element.localName.startsWith('pp-'))
    for (const name of ['value', 'value-day', 'value-month', 'value-year', 'error', 'removed'])
      element.removeAttribute(name);
  if (element.localName === 'option') element.removeAttribute('selected');
  if (element instanceof HTMLTextAreaElement) element.textContent = '';
  if (!(element instanceof HTMLInputElement)) return;
  element.removeAttribute('checked');
  if (isTyped(element) && !['radio', 'checkbox'].includes(element.type)) element.removeAttribute('value');
}
