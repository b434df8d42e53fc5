import type { Entries, Question } from '../base/question.js';
import { isChoice, type Given } from '../base/given.js';
import { valuesOf } from '../base/question.js';
import type { Form } from './form.js';
import type { Page } from './page.js';
import { attribute, descendants, setAttribute } from './tree.js';

/**
 * The names of the parts (`pp-undo`) that stand removed for what was sent: `pp-removed` tells those that stood removed,
 * `pp-remove` and `pp-restore` the button that was pressed where no script runs.
 * @returns each name once, in the order of sending; a name that no part of the page has does no harm
 */
export function readRemoved(entries: Entries): string[] {
  const removed = entries.filter(([name, value]) => ['pp-removed', 'pp-remove'].includes(name) && value !== '');
  const back = valuesOf(entries, 'pp-restore');
  return [...new Set(removed.map(([, value]) => value))].filter((name) => !back.includes(name));
}

/** A form and answers, as they are without the removed parts. */
export interface Remaining {
  readonly form: Form;
  readonly entries: Entries;
}

/**
 * Leaves out what the removed parts ask and hold. Answers that come from a browser with a script lack them already;
 * what is left is the same in both cases.
 */
export function withoutRemoved(form: Form, entries: Entries): Remaining {
  const names = readRemoved(entries);
  if (names.length === 0) return { form, entries };
  return leaveOut(form, form.without(names), entries);
}

/**
 * Leaves out what the removed parts and the closed steps ask and hold. Two variants of a step may ask one name: what the
 * open one holds stays.
 * @param removed parts to leave out
 */
export function withoutClosed(
  form: Form,
  entries: Entries,
  open: readonly { readonly name: string }[],
  removed = readRemoved(entries),
): Remaining {
  const left = removed.length > 0 ? withoutRemoved(form, entries) : { form, entries };
  const closed = form.steps.map(({ name }) => name).filter((name) => open.every((step) => step.name !== name));
  if (closed.length === 0) return left;
  return leaveOut(left.form, form.without(removed, closed), left.entries);
}

function leaveOut(form: Form, remaining: Form, entries: Entries): Remaining {
  const leaves = new Map(namesOf(form).map((name) => [name, placesLeft(form, remaining, entries, name)]));
  return { form: remaining, entries: entries.filter(([name]) => !leaves.get(name)?.shift()) };
}

/** For each value of a name, whether it belongs to a removed place. */
function placesLeft(form: Form, remaining: Form, entries: Entries, name: string): boolean[] {
  const asked = asking(form, name).map(({ given }) => given);
  const stay = asking(remaining, name).map(({ given }) => given);
  const { length } = valuesOf(entries, name);
  if (stay.length === 0) return Array<boolean>(length).fill(true);
  // As many values as places: none was left out yet, and each stands for its place. Boxes are told apart by nothing: they stay.
  const apart =
    length === asked.length && [...asked, ...stay].every((given) => asked.includes(given) && isSingle(given));
  return apart ? asked.map((given) => !stay.includes(given)) : [];
}

/** Sends one value, whatever the answer. */
const isSingle = (given: Given): boolean =>
  given.tag === 'select' ? given.get('multiple') === null : !isChoice(given);

const asking = (form: Form, name: string): Question[] => form.questions.filter(({ names }) => names.includes(name));

export const namesOf = (form: Form): string[] => [...new Set(form.questions.flatMap(({ names }) => names))];

/** The removed parts of which the answers tell nothing: what the page holds there stays as it is. */
export function withoutSilent(form: Form, entries: Entries): Form {
  const sent = new Set(entries.map(([name]) => name));
  const silent = readRemoved(entries).filter((part) => {
    const rest = namesOf(form.without([part]));
    return namesOf(form).every((name) => rest.includes(name) || !sent.has(name));
  });
  return form.without(silent);
}

/** Shows each part as removed or not, and opens the page at the one whose button was pressed. */
export function markRemoved({ root }: Page, entries: Entries): void {
  const removed = readRemoved(entries);
  const pressed = [...valuesOf(entries, 'pp-remove'), ...valuesOf(entries, 'pp-restore')];
  for (const element of descendants(root)) {
    if (element.tagName !== 'pp-undo') continue;
    const name = attribute(element, 'name') ?? '';
    setAttribute(element, 'removed', removed.includes(name) ? '' : undefined);
    setAttribute(element, 'autofocus', pressed.includes(name) ? '' : undefined);
  }
}
