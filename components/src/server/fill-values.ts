import { find, isControl, isChoice, typeOf, type Given } from '../base/given.js';
import { valuesOf, type Entries, type Question } from '../base/question.js';
import { definitions } from './definitions.js';
import { stepsFor, type FormPage } from './form.js';
import { elementOf, GivenHtml, isPart } from './given-html.js';
import { attribute, closest, descendants, setAttribute, setText, textOf, type TreeElement } from './tree.js';

/** Writes the answers into the controls of a form: native ones in place, the short form of our fields as attributes. */
export function writeEntries(page: FormPage, entries: Entries): void {
  const seen = new Map<string, number>();
  for (const { name, given, question } of withoutLeftOut(writableIn(page), page, entries)) {
    const place = seen.get(name) ?? 0;
    if (!isBox(given)) seen.set(name, place + 1);
    if (question) writeShort(question, isBox(given) ? entries : entriesAt(place, question, entries));
    else writeControl(given, valuesOf(entries, name), place);
  }
}

/** A control, or a field of ours that makes its own. */
interface Writable {
  /** The first, where there are several. */
  readonly name: string;
  readonly given: GivenHtml;
  /** Of a field in its short form. */
  readonly question?: Question | undefined;
}

/** One of several that give one answer together. */
const isBox = (given: Given): boolean =>
  isChoice(given) || ['pp-radio-group', 'pp-checkbox-group', 'pp-checkbox'].includes(given.tag);

/** Of several fields of one name, what belongs to the one at that place. */
const entriesAt = (place: number, { names }: Question, entries: Entries): Entries =>
  names.flatMap((name) =>
    valuesOf(entries, name)
      .slice(place, place + 1)
      .map((value) => [name, value] as const),
  );

function writableIn({ form, holder, owns }: FormPage): Writable[] {
  const names = new Set(form.questions.flatMap((question) => question.names));
  const short = new Map(form.questions.filter(isShort).map((question) => [elementOf(question.given), question]));
  let root = holder;
  while ('parentNode' in root && root.parentNode) root = root.parentNode;
  return [...descendants(root)].flatMap((element): Writable[] => {
    const [given, question] = [new GivenHtml(element), short.get(element)];
    const name = question?.names[0] ?? attribute(element, 'name') ?? '';
    const isOurs = isControl(given) && names.has(name) && owns(element) && !closest(element, isPart);
    return question || isOurs ? [{ name, given, question }] : [];
  });
}

/**
 * Where an open step and a closed one ask one name and fewer values came than there are controls, a script left those of
 * the closed one out: its controls stay as they are.
 */
function withoutLeftOut(controls: readonly Writable[], { form }: FormPage, entries: Entries): Writable[] {
  const open = stepsFor(form, entries).map(({ name }) => name);
  const isClosed = ({ given }: Writable): boolean => {
    const step = closest(given.element, ({ tagName }) => tagName === 'pp-step');
    return step !== undefined && !open.includes(attribute(step, 'name') ?? '');
  };
  return controls.filter((control) => {
    if (!isClosed(control)) return true;
    const alike = controls.filter(({ name }) => name === control.name);
    const isWhole = alike.filter(({ given }) => !isBox(given)).length === valuesOf(entries, control.name).length;
    return isWhole || alike.every(isClosed);
  });
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
