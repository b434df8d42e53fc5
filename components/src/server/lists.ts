import { valuesOf, type Entries } from '../base/question.js';
import { indexIn, listState, roomFor, type ListState } from '../fields/repeat/entries.js';
import { entryOf } from '../route/repeat.js';
import { copyEntry } from './copy-entry.js';
import { isPart } from './given-html.js';
import { readRemoved } from './removed.js';
import { attribute, childElements, closest, descendants, insertAt, setAttribute, setText, textOf } from './tree.js';
import type { TreeElement, TreeParent } from './tree.js';

/** A button that changes the page and was pressed where no script runs. */
export interface Pressed {
  readonly act: 'add' | 'remove' | 'restore';
  /** Name of the part (`children[1]`); of `add`, the entry to come or its list. */
  readonly name: string;
}

/**
 * Tells which button of a list (`pp-repeat`) or of a part that can be removed (`pp-undo`) posted the form. Then answer with
 * the same page, `fillForm(html, { entries })`, and check and send nothing.
 * @returns `null` where the form was posted to go on
 */
export function readPressed(entries: Entries): Pressed | null {
  const acts = { 'pp-add': 'add', 'pp-remove': 'remove', 'pp-restore': 'restore' } as const;
  for (const [button, act] of Object.entries(acts)) {
    const name = valuesOf(entries, button).find(Boolean);
    if (name) return { act, name };
  }
  return null;
}

/** A list inside a screen, as it stands in the page. */
interface List {
  readonly element: TreeElement;
  readonly name: string;
  readonly entries: readonly TreeElement[];
}

export const listsIn = (root: TreeParent): List[] =>
  [...descendants(root)]
    .filter(({ tagName }) => tagName === 'pp-repeat')
    .map((element) => {
      const name = attribute(element, 'name') ?? '';
      const isEntry = (child: TreeElement): boolean =>
        child.tagName === 'pp-undo' && !isPart(child) && indexIn(name, attribute(child, 'name') ?? '') !== undefined;
      return { element, name, entries: childElements(element).filter(isEntry) };
    })
    .filter(({ entries }) => entries.length > 0);

/** Names of the lists, those inside others first: numbers are made whole from the inside. */
export const listNames = (root: TreeParent): string[] =>
  listsIn(root)
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length);

/** Writes as many entries as are needed, the answers hold, or a button asked for; those that stand there stay. */
export function growLists(root: TreeParent, entries: Entries = []): void {
  const removed = readRemoved(entries);
  const isHeld = (list: List): boolean => {
    const { min, max, next } = stateOf(list, removed);
    const gone = removed.filter((name) => indexIn(list.name, name) !== undefined).length;
    const held = entries
      .flatMap(([name]) => entryOf(list.name, name) ?? [])
      .filter((index) => index < Math.min(max + gone, roomFor(max)));
    return list.entries.length < min || next <= Math.max(-1, ...held);
  };
  for (let list = listsIn(root).find(isHeld); list; list = listsIn(root).find(isHeld)) addTo(list, removed);
  for (const asked of new Set(valuesOf(entries, 'pp-add'))) addAsked(root, asked, removed);
}

function addAsked(root: TreeParent, asked: string, removed: readonly string[]): void {
  const find = (): List | undefined =>
    listsIn(root).find(({ name }) => name === asked || indexIn(name, asked) !== undefined);
  const first = find();
  if (!first) return;
  const target = indexIn(first.name, asked) ?? stateOf(first, removed).next;
  for (let list = find(); list; list = find()) {
    const { next, isFull } = stateOf(list, removed);
    if (next > target || isFull) return;
    addTo(list, removed);
  }
}

function stateOf({ element, name, entries }: List, removed: readonly string[]): ListState {
  const known = entries.map((entry) => {
    const own = attribute(entry, 'name') ?? '';
    return { name: own, removed: removed.includes(own) || attribute(entry, 'removed') !== null };
  });
  return listState(name, known, { min: attribute(element, 'min'), max: attribute(element, 'max') });
}

function addTo(list: List, removed: readonly string[]): void {
  const { next } = stateOf(list, removed);
  const copy = copyEntry(list.entries[0]!, list.name, next);
  setAttribute(copy, 'name', `${list.name}[${next}]`);
  for (const name of ['removed', 'autofocus']) setAttribute(copy, name, undefined);
  const last = list.entries.at(-1)!;
  insertAt(list.element, list.element.childNodes.indexOf(last) + 1, copy);
}

/** Numbers the entries for the person: what is removed counts no more. */
export function numberLists(root: TreeParent): void {
  for (const list of listsIn(root)) {
    const { numbers, isLeast } = stateOf(list, []);
    list.entries.forEach((entry, index) => {
      const number = String(numbers[index]);
      const isKept = isLeast && attribute(entry, 'removed') === null;
      setAttribute(entry, 'data-pp-number', number);
      setAttribute(entry, 'data-pp-kept', isKept ? '' : undefined);
      for (const element of descendants(entry)) {
        const around = closest(element, ({ tagName }) => tagName === 'pp-repeat');
        if (attribute(element, 'data-pp-ordinal') === null || around !== list.element) continue;
        if (textOf(element) !== number) setText(element, number);
      }
    });
  }
}

/** Opens the page at the first control of the entry that was asked for. */
export function markAdded(root: TreeParent, entries: Entries): void {
  for (const asked of new Set(valuesOf(entries, 'pp-add'))) {
    const list = listsIn(root).find(({ name }) => name === asked || indexIn(name, asked) !== undefined);
    const entry = list?.entries.find((candidate) => attribute(candidate, 'name') === asked) ?? list?.entries.at(-1);
    const control = entry && [...descendants(entry)].find(isOpen);
    if (control) setAttribute(control, 'autofocus', '');
  }
}

const isOpen = (element: TreeElement): boolean =>
  ['select', 'textarea'].includes(element.tagName) ||
  (element.tagName === 'input' && attribute(element, 'hidden') === null && attribute(element, 'type') !== 'hidden');
