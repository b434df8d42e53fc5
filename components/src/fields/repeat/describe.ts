import { find, type Given } from '../../base/given.js';
import { part, type PartNode, type Placement, type Plan, type Surroundings } from '../../base/plan.js';
import { indexIn, listState } from './entries.js';

/** The entries of a list as they stand there. */
export const entriesIn = (given: Given): Given[] =>
  given.children.filter((child) => child.tag === 'pp-undo' && isEntry(given, child));

const isEntry = (given: Given, child: Given): boolean => indexIn(nameOf(given), child.get('name') ?? '') !== undefined;

const nameOf = (given: Given): string => given.get('name') ?? '';

/** The look of `pp-repeat`: the author's entries, how many are needed, and the button that adds one or the reason why there is none. */
export function describeRepeat(given: Given, { words }: Surroundings): Plan {
  const list = nameOf(given);
  const entries = entriesIn(given).map((entry) => ({
    name: entry.get('name') ?? '',
    removed: entry.get('removed') !== null,
  }));
  const { min, max, next, isFull } = listState(list, entries, { min: given.get('min'), max: given.get('max') });
  const least: Placement[] =
    min > 1
      ? [{ node: part('least', 'p', { class: 'pp-hint' }, [words.text('repeat.min', { count: min })]), start: given }]
      : [];
  const full = part('most', 'p', { class: 'pp-hint pp-repeat-full' }, [words.text('repeat.max', { count: max })]);
  const text = given.get('add-label') ?? words.text('repeat.add');
  const last = isFull ? full : ownAdder(given) ? undefined : addPart(`${list}[${next}]`, text);
  return { parts: entries.length === 0 ? [] : [...least, ...(last ? [{ node: last }] : [])] };
}

/** The author's own button that adds: its value is the name of the list. */
const ownAdder = (given: Given): Given | undefined =>
  find(given, (child) => child.get('name') === 'pp-add' && child.get('value') === nameOf(given));

/** Its value is the entry to come: a button pressed twice adds one. */
const addPart = (value: string, text: string): PartNode =>
  part(
    'add',
    'button',
    { type: 'submit', class: 'pp-button pp-button-second', name: 'pp-add', value, formnovalidate: '' },
    [text],
  );
