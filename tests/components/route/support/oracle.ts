/**
 * What belongs to the way and what is sent, said once more in the simplest words and with nothing of the kit: every
 * entry that may be is there, and a screen is open when its own condition holds and the entry before says that one more
 * follows. An answer counts when an open screen before asks for it.
 */
import type { Shape, ShapeStep, Test } from './random-form.js';

export interface Said {
  readonly answers: ReadonlyMap<string, string>;
  /** Entries that the person took away: `list1[0]`. */
  readonly removed: ReadonlySet<string>;
}

export interface OracleScreen {
  readonly name: string;
  readonly step: ShapeStep;
  readonly entry: number;
  readonly asks: readonly { readonly name: string; readonly required: boolean }[];
}

const known = new WeakMap<Shape, OracleScreen[]>();

/** Every screen that there may ever be, in the order of the page. */
function everyScreen(shape: Shape): OracleScreen[] {
  if (!known.has(shape)) known.set(shape, listScreens(shape));
  return known.get(shape)!;
}

function listScreens({ steps, max }: Shape): OracleScreen[] {
  return steps.flatMap((step, index) => {
    if (!step.list) return [{ name: step.name, step, entry: 0, asks: step.asks }];
    if (steps[index - 1]?.list === step.list) return [];
    const members = steps.filter(({ list }) => list === step.list);
    return Array.from({ length: max }, (_, entry) => members.map((member) => screenOf(member, entry))).flat();
  });
}

const screenOf = (step: ShapeStep, entry: number): OracleScreen => ({
  name: entry === 0 ? step.name : `${step.name}-${entry + 1}`,
  step,
  entry,
  asks: step.asks.map(({ name, required }) => ({ name: name.replace('[0]', `[${entry}]`), required })),
});

/** The screens of the way. */
export function openScreens(shape: Shape, said: Said): OracleScreen[] {
  const screens = everyScreen(shape);
  const found = new Map<OracleScreen, boolean>();
  const isOpen = (screen: OracleScreen): boolean => {
    if (!found.has(screen)) found.set(screen, mayBeOpen(screen));
    return found.get(screen)!;
  };
  const mayBeOpen = (screen: OracleScreen): boolean => {
    const { step, entry } = screen;
    const answer = (name: string): string => counted(name, screen);
    if (step.when && !isTrue(step.when, entry, answer)) return false;
    const again = shape.steps.find(({ list, again }) => list === step.list && again)?.again;
    return entry === 0 || isTrue(again!, entry - 1, answer);
  };
  const counted = (name: string, before: OracleScreen): string => {
    const asker = screens.find(({ asks }) => asks.some((asked) => asked.name === name));
    const counts = !asker || (screens.indexOf(asker) < screens.indexOf(before) && isOpen(asker));
    return counts ? (said.answers.get(name) ?? '') : '';
  };
  return screens.filter((screen) => isOpen(screen) && !said.removed.has(`${screen.step.list ?? ''}[${screen.entry}]`));
}

function isTrue(test: Test, entry: number, answer: (name: string) => string): boolean {
  if (test.is === 'not') return !isTrue(test.of, entry, answer);
  if (test.is === 'and') return test.of.every((part) => isTrue(part, entry, answer));
  if (test.is === 'or') return test.of.some((part) => isTrue(part, entry, answer));
  const given = answer(test.name.replace('{i}', String(entry)));
  if (test.is === 'given') return given !== '';
  if (test.is === 'above') return given !== '' && Number(given) > (test.than === 'n' ? entry + 1 : test.than);
  return given !== '' && (given === test.value) !== test.not;
}

export const isComplete = ({ asks }: OracleScreen, { answers }: Said): boolean =>
  asks.every(({ name, required }) => !required || answers.has(name));

/** The answers of open screens; entries of a list are numbered without gaps. */
export function sentEntries(shape: Shape, said: Said): [string, string][] {
  const entries: [string, string][] = [];
  const places = new Map<string, number[]>();
  for (const { asks, step, entry } of openScreens(shape, said)) {
    for (const { name } of asks) {
      const value = said.answers.get(name);
      if (value === undefined) continue;
      const used = places.get(step.list ?? '') ?? [];
      if (!used.includes(entry)) used.push(entry);
      places.set(step.list ?? '', used);
      entries.push([step.list ? name.replace(/\[\d+\]/, `[${used.indexOf(entry)}]`) : name, value]);
    }
  }
  return entries;
}
