import type { BranchingStep } from '../route/branches.js';
import type { Facts } from '../route/when.js';
import { valuesOf, type Entries, type Question } from './question.js';
import type { Words } from './plan.js';

/** What conditions of steps are held against: what was sent, and dates as one value. */
export function factsOf(questions: readonly Question[], entries: Entries, words: Words): Facts {
  const single = new Map(questions.flatMap((question) => [question.fact?.(entries, words) ?? []].filter(isFact)));
  return {
    today: localDay(new Date()),
    valuesOf: (name) => (single.has(name) ? [single.get(name)!] : valuesOf(entries, name)),
  };
}

const isFact = (fact: readonly [] | readonly [string, string]): fact is readonly [string, string] => fact.length === 2;

/** The names under which the questions of a step are known to conditions. */
export const namesAsked = (questions: readonly Question[]): BranchingStep['asks'] =>
  questions.flatMap(({ names, given }) => [...names, ...(names.length > 1 ? [given.get('name') ?? ''] : [])]);

/** The day of the clock that reads, where it stands: the person's in the page, the service's on the server. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
