import { find, isControl, isChoice, typeOf } from '../base/given.js';
import { valuesOf, type Entries, type Question } from '../base/question.js';
import { definitions } from './definitions.js';
import type { FormPage } from './form.js';
import { elementOf, GivenHtml, isPart } from './given-html.js';
import { attribute, closest, descendants, setAttribute, setText, textOf, type TreeElement } from './tree.js';

/** Writes the answers into the controls of a form: native ones in place, the short form of our fields as attributes. */
export function writeEntries({ form, holder, owns }: FormPage, entries: Entries): void {
  const names = new Set(form.questions.flatMap((question) => question.names));
  form.questions.filter(isShort).forEach((question) => writeShort(question, entries));
  const seen = new Map<string, number>();
  let root = holder;
  while ('parentNode' in root && root.parentNode) root = root.parentNode;
  for (const control of descendants(root)) {
    const name = attribute(control, 'name') ?? '';
    const given = new GivenHtml(control);
    if (!isControl(given) || !names.has(name) || !owns(control) || closest(control, isPart)) continue;
    const place = seen.get(name) ?? 0;
    if (!isChoice(given)) seen.set(name, place + 1);
    writeControl(given, valuesOf(entries, name), place);
  }
}

/** The control is made by the element: its value stands on the element. */
const isShort = ({ given }: Question): boolean => given.tag.startsWith('pp-') && !find(given, isControl);

function writeShort(question: Question, entries: Entries): void {
  const host = elementOf(question.given);
  const { answered } = definitions.get(host.tagName) ?? {};
  const attributes = answered?.(question, entries) ?? { value: valuesOf(entries, question.names[0]!)[0] };
  for (const [name, value] of Object.entries(attributes)) setAttribute(host, name, value);
}

function writeControl(given: GivenHtml, values: readonly string[], place: number): void {
  const { element } = given;
  const value = values[place];
  if (given.tag === 'select') writeSelect(element, values);
  else if (isChoice(given))
    setAttribute(element, 'checked', values.includes(given.get('value') ?? 'on') ? '' : undefined);
  else if (value === undefined || ['password', 'file'].includes(typeOf(given))) return;
  else if (given.tag === 'textarea') setText(element, value.replace(/\r\n?/g, '\n'));
  else setAttribute(element, 'value', value);
}

function writeSelect(select: TreeElement, values: readonly string[]): void {
  if (values.length === 0) return;
  for (const option of descendants(select)) {
    if (option.tagName !== 'option') continue;
    const value = attribute(option, 'value') ?? textOf(option).replace(/\s+/g, ' ').trim();
    setAttribute(option, 'selected', values.includes(value) ? '' : undefined);
  }
}
