import type { TypedControl } from '../journey/controls.js';
import type { Keeper } from './keeper.js';
import { mayRestore, type DraftRecord } from './record.js';
import { leftIn, place, servedIn } from './values.js';

export type Answers = DraftRecord['answers'];

/** What the person left otherwise than it was served. */
export function answersIn(groups: ReadonlyMap<string, TypedControl[]>): Answers {
  const now = [...groups].map(([name, controls]) => ({ name, served: servedIn(controls), left: leftIn(controls) }));
  return now.filter(({ served, left }) => JSON.stringify(served) !== JSON.stringify(left));
}

/** What is kept, in one order, to compare. */
export const contentOf = (answers: Answers, asked: boolean): string =>
  JSON.stringify([[...answers].sort((one, other) => (one.name < other.name ? -1 : 1)), asked]);

interface PutBack {
  /** How many answers are there again. */
  back: number;
  /** Names of those that no longer fit, wholly or in part. */
  readonly lost: string[];
  /** Those whose controls are not in the page. */
  readonly waiting: Answers;
}

/**
 * Puts answers back where nothing newer is there.
 * @param judged the page came with errors: what stands on open steps, the server has seen
 */
export function putBack({ controls, groups, journey }: Keeper, answers: Answers, judged = false): PutBack {
  const here = new Set(controls.map(({ name }) => name));
  const closed = new Set(journey.overview.flatMap(({ name, state }) => (state === 'closed' ? [name] : [])));
  const isSeen = (control: TypedControl): boolean => !closed.has(control.closest('pp-step')?.name ?? '');
  const put: PutBack = { back: 0, lost: [], waiting: answers.filter(({ name }) => !here.has(name)) };
  for (const answer of answers) {
    const found = groups.get(answer.name);
    if (!found || !mayRestore({ served: servedIn(found), left: leftIn(found) }, answer, judged && found.some(isSeen)))
      continue;
    if (place(found, answer.left)) put.back += 1;
    else put.lost.push(answer.name);
  }
  return put;
}
