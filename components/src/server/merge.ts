import type { Entries } from '../base/question.js';
import type { Form, FormStep } from './form.js';
import { readRemoved } from './removed.js';

/**
 * For one step per page: the answers kept so far, with what the page of one step posted in the place of that step's own.
 * A box that is not ticked any more goes, as does whatever the step does not ask. Answers of closed steps stay, so that they
 * are there when it opens again, and parts that were removed (`pp-undo`) can be brought back: `pruneEntries` gives
 * what the service decides on.
 * @param kept what the call before gave; an empty list at first
 * @param posted as sent
 * @param name name of the step
 */
export function mergeEntries(form: Form, kept: Entries, posted: Entries, name: string): [string, string][] {
  const { steps } = form.grown([...kept, ...posted]);
  const step = steps.find((candidate) => candidate.name === name);
  const own = new Set(step?.questions.flatMap(({ names }) => names));
  const part = step ? partOf(step) : null;
  const isOwn = ([key, value]: Entries[number]): boolean => own.has(key) || (isRemoval(key) && value === part);
  const mine = posted.filter(isOwn);
  // A script leaves out what was removed: what is kept of it stays for the undo.
  const isSilent = part !== null && readRemoved(mine).includes(part) && !mine.some(([key]) => own.has(key));
  const stays = (entry: Entries[number]): boolean => !isOwn(entry) || (isSilent && own.has(entry[0]));
  return inOrder(form, [...kept.filter(stays), ...mine]);
}

/** Every answer to a question of the form, open or closed, then which of its parts are removed. */
function inOrder(form: Form, entries: Entries): [string, string][] {
  const { steps } = form.grown(entries);
  const names = new Set(steps.flatMap(({ questions }) => questions.flatMap((question) => question.names)));
  const removed = readRemoved(entries).filter((part) => steps.some((step) => partOf(step) === part));
  return [
    ...[...names].flatMap((name) =>
      entries.filter(([key]) => key === name).map(([, value]): [string, string] => [name, value]),
    ),
    ...removed.map((part): [string, string] => ['pp-removed', part]),
  ];
}

/** Name of the part of the form that a screen of a repeated part is: `children[1]`. */
export const partOf = ({ repeat }: FormStep): string | null => (repeat ? `${repeat.list}[${repeat.entry}]` : null);

/** A removed part, or a button that removes one or brings it back. */
const isRemoval = (name: string): boolean => ['pp-removed', 'pp-remove', 'pp-restore'].includes(name);
