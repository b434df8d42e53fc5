import { executeServerCommand } from '@web/test-runner-commands';
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { FieldElement } from '../../../components/src/base/field-element.js';
import '../../../components/src/base/mends.js';
import '../../../components/src/locales/no-words.js';
import { engineOf } from '../../support/browser-features.js';
import type { AccessibleNode } from '../../support/web-test-runner/accessible-node.js';
import type { Entries, FieldExamples } from './examples.js';

/** What tests ask of a field. */
export type Field = HTMLElement &
  Pick<
    FieldElement,
    | 'value'
    | 'defaultValue'
    | 'name'
    | 'hint'
    | 'why'
    | 'error'
    | 'required'
    | 'disabled'
    | 'question'
    | 'target'
    | 'inError'
    | 'errorText'
    | 'check'
    | 'show'
    | 'requestUpdate'
    | 'updateComplete'
  >;
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const mounted = new Set<Element>();

/** Puts markup in the page, in a place of its own. `lang` is the language around it. */
export function put(html: string, lang = 'fr'): HTMLElement {
  const place = document.createElement('div');
  place.lang = lang;
  place.innerHTML = html;
  document.body.append(place);
  mounted.add(place);
  return place;
}

/** Takes away what the test put in the page. */
export function clear(): void {
  for (const place of mounted) place.remove();
  mounted.clear();
}

/** Puts markup in the page and waits until its elements have done their work. */
export async function mount(html: string, lang = 'fr'): Promise<HTMLElement> {
  const place = put(html, lang);
  await settled(place);
  return place;
}

/** Waits until every element below has carried out what it was told. Observers report before it looks. */
export async function settled(root: Element | ShadowRoot): Promise<void> {
  await Promise.resolve();
  const elements = [root, ...root.querySelectorAll('*')] as Partial<Field>[];
  for (const element of elements) await element.updateComplete;
}

export const fieldIn = (root: Element | ShadowRoot, { tag }: Pick<FieldExamples, 'tag'>): Field =>
  root.querySelector<Field>(tag)!;

const everyControlIn = (root: Element): Control[] => [
  ...root.querySelectorAll<Control>('input:not([type="hidden"]), select, textarea'),
];

/** What a person sees and uses. */
export const controlsIn = (root: Element): Control[] => everyControlIn(root).filter((control) => !control.inert);

/** What travels: the same, but where one control stands in for another. */
export const sentControlsIn = (root: Element): Control[] => everyControlIn(root).filter(({ name }) => name !== '');

/** What carries the name of the question: the control, or the group around several. */
export function subjectOf(field: Field, { role }: Pick<FieldExamples, 'role'>): Element {
  return role === 'group' ? (field.querySelector('fieldset') ?? field) : controlsIn(field)[0]!;
}

/** The name of the question in one of its forms. What the element says after it stands in the label that it makes. */
export const nameIn = (
  { forms, labelAttribute, labelEnd, ...examples }: FieldExamples,
  {
    form = forms['short']!,
    lang = 'fr',
    label = examples.label,
  }: { form?: FieldExamples['forms'][string]; lang?: 'fr' | 'en'; label?: string } = {},
): string => (labelEnd && form().includes(` ${labelAttribute}="`) ? `${label} ${labelEnd[lang]}` : label);

/** Attributes of a field that comes with the answer of its examples. */
export const cameWith = ({ came, answer }: Pick<FieldExamples, 'came' | 'answer'>): string =>
  came ?? `value="${answer.value}"`;

/** Role, name and description: Chromium's own computation, elsewhere a library's, as no other engine shows its own. */
export async function accessible(element: Element): Promise<AccessibleNode> {
  if (engineOf(navigator.userAgent) !== 'chromium') return computed(element);
  element.setAttribute('data-test-subject', '');
  const node = await executeServerCommand<AccessibleNode, string>('accessible-node', '[data-test-subject]');
  element.removeAttribute('data-test-subject');
  return { role: node.role, name: folded(node.name), description: folded(node.description) };
}

/** The description of a field without what always stands in it. */
export async function describedAs(field: Field, examples: FieldExamples): Promise<string> {
  const { ownHint = '', ownDescription = '' } = examples;
  const { description } = await accessible(subjectOf(field, examples));
  return folded(description.replace(folded(ownHint), '').replace(folded(ownDescription), ''));
}

/** The question as it is heard where the page asks for no answer. */
export const labelWith = (word: string, examples: FieldExamples, lang: 'fr' | 'en' = 'fr'): string =>
  examples.isAlwaysRequired ? nameIn(examples, { lang }) : `${nameIn(examples, { lang })} ${word}`;

/** HTML-AAM gives these no role: every engine shows a password as a text to write in, and a file as a button. */
const rolesOfTheirOwn: Readonly<Record<string, string>> = { password: 'textbox', file: 'button' };

const computed = (element: Element): AccessibleNode => ({
  role: getRole(element) ?? rolesOfTheirOwn[(element as Partial<HTMLInputElement>).type ?? ''] ?? '',
  name: folded(computeAccessibleName(element)),
  description: folded(computeAccessibleDescription(element)),
});

/** White space folded, no-break spaces too: how wide a space is is a matter of typography. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Answers as a person or a password manager leaves the controls: native value, native events. */
export function fill(field: Element, entries: Entries): void {
  for (const control of sentControlsIn(field)) {
    const values = entries.filter(([name]) => name === control.name).map(([, value]) => value);
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
      control.checked = values.includes(control.value);
    else if (control instanceof HTMLInputElement && control.type === 'file') control.files = filesNamed(values);
    else control.value = values[0] ?? '';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** A choice of small files. */
export function filesNamed(names: readonly string[]): FileList {
  const chosen = new DataTransfer();
  for (const name of names.filter(Boolean)) chosen.items.add(new File(['content'], name, { type: 'application/pdf' }));
  return chosen.files;
}

/** What would travel; a file is its name. */
export const sentBy = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);

/** The name of the control whose question is `label`. */
export const nameFor = ({ nameOf }: Pick<FieldExamples, 'nameOf'>, label: string, lang: 'fr' | 'en' = 'fr'): string =>
  nameOf?.(label, lang) ?? label;

/** Resolves when the warnings so far are told: their sentences come by `import()` (record 0010), in the order asked for. */
export const told = (): Promise<unknown> =>
  Promise.all([import('../../../components/src/base/mends.js'), import('../../../components/src/locales/no-words.js')]);

/** Console warnings while `run` runs, as text. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  await told();
  const native = console.warn.bind(console);
  const heard: string[] = [];
  console.warn = (...parts: unknown[]) => void heard.push(parts.filter((part) => typeof part === 'string').join(' '));
  try {
    await run();
    await told();
  } finally {
    console.warn = native;
  }
  return heard;
}

/** Every element of the author's below, with its parent. */
export const placesOf = (root: Element | ShadowRoot): Map<Element, Element | null> =>
  new Map(
    [...root.querySelectorAll('*:not([data-pp-part], [data-pp-part] *)')].map((node) => [node, node.parentElement]),
  );

/** Says which of the author's elements moved, left or were replaced; '' where all stand where they stood. */
export function movesSince(before: Map<Element, Element | null>, root: Element | ShadowRoot): string {
  const now = placesOf(root);
  const lost = [...before].filter(([node, parent]) => now.get(node) !== parent).map(([{ localName }]) => localName);
  return [
    ...lost,
    ...[...now.keys()].filter((node) => !before.has(node)).map(({ localName }) => `new ${localName}`),
  ].join();
}

/** HTML in which what may differ without a difference (order of attributes) is put in one order. */
export function normalised(root: Element | DocumentFragment): string {
  const written = [...root.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
    return `<${node.localName}${attributes.join('')}>${normalised(node)}</${node.localName}>`;
  });
  return written.join('');
}

/** Leaves the field the way the Tab key does. */
export async function leave(field: Field): Promise<void> {
  const after = document.createElement('button');
  field.after(after);
  field.target?.focus();
  after.focus();
  after.remove();
  await settled(field);
}
