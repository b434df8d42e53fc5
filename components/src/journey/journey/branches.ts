import { factsOf, namesAsked } from '../../base/facts.js';
import type { Words } from '../../base/plan.js';
import type { Entries, Question } from '../../base/question.js';
import { settledWay, wayFor, type BranchingStep } from '../../route/branches.js';
import { conditionAt, entryOf, isLater, nextEntry } from '../../route/repeat.js';
import type { Facts } from '../../route/when.js';
import type { Repeat } from '../../fields/repeat/repeat.js';
import type { Step } from '../step/step.js';
import { keepOnly, removedIn, sendersIn } from '../undo/leave-out.js';
import { askedIn } from './asked.js';
import { entriesOf, isTyped, valuesIn } from './controls.js';
import type { Notice } from './notices.js';
import { addEntry, repeatsIn } from './repeats.js';
import { nameOf } from './way.js';

export interface Branch extends BranchingStep {
  readonly step?: Step;
  readonly questions: readonly Question[];
}

/** What the branches need to know of the journey. */
export interface Branching {
  readonly form: HTMLFormElement;
  readonly words: Words;
  readonly steps: readonly Step[];
  /** One step per page: the server makes the screens of entries. */
  readonly paged: boolean;
  say(key: string, notice: Notice | null): void;
}

/** The steps that belong to the way and those that do not, for the answers given: what opens, closes, and comes again. */
export class Branches {
  /** The steps that belonged to the way when the person came to this screen. */
  #before: readonly Step[] = [];

  constructor(readonly journey: Branching) {}

  /** The steps that belong to the way now. */
  open(steps: readonly Step[]): Step[] {
    const entries = entriesOf(this.journey.form);
    return openOf(branchesOf(steps, this.journey.words), entries, this.journey.words).flatMap(({ step }) => step ?? []);
  }

  /** Leaves out what closed steps ask: it stays in the page, and is not sent. */
  leaveOutClosed(data: FormData): void {
    const { form, steps, words } = this.journey;
    const branches = branchesOf(steps, words);
    const values = [...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const);
    const senders = collected(form, data);
    const open = settledWay<Branch>(
      (now) => openOf(branches, now ? answersWith(values, branches, now, senders) : values, words),
      branches.length,
    );
    const stays = staysWith(branches, open, senders);
    keepOnly(data, stays);
  }

  /**
   * Makes the screen of the next entry of each repeated part whose condition holds now, and those that `names` belong to.
   * @param step a screen that the history remembers: it is made again
   */
  grow(names: readonly string[] = [], step = ''): void {
    for (const list of this.journey.form.querySelectorAll('pp-repeat')) (list as Partial<Repeat>).grow?.(names);
    if (this.journey.paged) return;
    for (let groups = repeatsIn(this.journey.steps); groups.length > 0;) {
      const next = groups.find(
        (group) =>
          group.entries.length < group.max &&
          (names.some((name) => (entryOf(group.list, name) ?? -1) >= group.entries.length) ||
            isLater(step, group.entries[0]!.map(nameOf), group.entries.length) ||
            this.#goesOn(group)),
      );
      if (!next) return;
      addEntry(next);
      groups = repeatsIn(this.journey.steps);
    }
  }

  /** Whether one more entry follows: asked of the way itself, with a step that asks nothing in its place. */
  #goesOn({ entries }: ReturnType<typeof repeatsIn>[number]): boolean {
    const { steps, words, form } = this.journey;
    const screens = entries[0]!.map(({ patterns }) => patterns);
    const more: Branch = { ...nextEntry(screens, entries.length), questions: [] };
    const branches = branchesOf(steps, words);
    branches.splice(steps.indexOf(entries.at(-1)!.at(-1)!) + 1, 0, more);
    return openOf(branches, entriesOf(form), words).includes(more);
  }

  /** The person leaves a screen: says which answers will not be sent any more, and which will be again. */
  tellChanged(): void {
    const now = this.open(this.journey.steps);
    const answered = (step: Step): boolean => !step.removed && typedIn(step).some(([, value]) => value !== '');
    const closed = this.#before.filter((step) => !now.includes(step) && answered(step));
    const before = this.#before;
    this.#before = now;
    if (before.length === 0) return;
    const opened = now.filter((step) => !before.includes(step) && answered(step));
    if (closed.length > 0) this.#say('closed', closed);
    else if (opened.length > 0) this.#say('opened', opened);
  }

  /** Back led to a step that is closed by now: it is shown, with what it holds. */
  tellIsClosed(step: Step): void {
    if (!step.querySelector('pp-undo[removed]')) this.#say('isClosed', [step]);
  }

  #say(key: 'closed' | 'opened' | 'isClosed', steps: readonly Step[]): void {
    const { words } = this.journey;
    const names = steps.map(({ headingText }) => words.text('quoted', { text: headingText }));
    const list = new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(names);
    this.journey.say('branch', { text: words.text(`branch.${key}`, { steps: list }) });
  }
}

/** By name, the control of each value; of names where that cannot be told, none. */
function collected(form: HTMLFormElement, data: FormData): Map<string, Element[]> {
  const isRemoved = removedIn(form);
  const all = [...sendersIn(form)].map(([name, controls]): [string, Element[]] => {
    const { length } = data.getAll(name);
    // What stands in removed parts is left out already, or will be.
    const left = controls.length === length ? controls : controls.filter((control) => !isRemoved(control));
    return [name, left.length === length ? left : []];
  });
  return new Map(all);
}

/** Tells of each value in turn, by its name, whether it stays where only these steps are open. */
function staysWith(
  branches: readonly Branch[],
  open: readonly Branch[],
  senders: ReadonlyMap<string, readonly Element[]>,
): (name: string) => boolean {
  const asked = new Set(open.flatMap(({ asks }) => asks));
  const closed = branches.filter((branch) => !open.includes(branch));
  const names = new Set(closed.flatMap(({ questions }) => questions.flatMap((question) => question.names)));
  const places = new Map<string, number>();
  return (name) => {
    const place = places.get(name) ?? 0;
    places.set(name, place + 1);
    if (!names.has(name)) return true;
    // Two variants of a step may ask one name: what the open one holds is sent.
    return asked.has(name) && !closed.some(({ step }) => step?.contains(senders.get(name)?.[place] ?? null));
  };
}

function answersWith(entries: Entries, ...of: Parameters<typeof staysWith>): Entries {
  const stays = staysWith(...of);
  return entries.filter(([name]) => stays(name));
}

/** The steps as the pure modules of the way know them. */
export function branchesOf(steps: readonly Step[], words: Words): Branch[] {
  return steps.map((step) => {
    const { opens, removed } = step;
    // A removed entry still says whether another one follows, as long as it would belong to the way itself.
    const questions = askedIn(step, words, removed).map(({ question }) => question);
    const { when, opens: follows } = conditionAt(step.patterns, step.entry);
    const code = follows ?? opens ?? undefined;
    return {
      name: step.name ?? '',
      // What a removed entry asks is no question now, and is asked all the same: else its answers would count in any case.
      asks: step.removed ? controlsIn(step).map(({ name: asked }) => asked) : namesAsked(questions),
      step,
      questions,
      removed,
      ...(when && { when }),
      ...(code && { opens: code }),
    };
  });
}

function openOf(branches: readonly Branch[], entries: Entries, words: Words): Branch[] {
  if (branches.every(({ when, opens, removed }) => !when && !opens && !removed)) return [...branches];
  return wayFor(branches, factsIn(branches, entries, words));
}

/** What the conditions of steps are held against. */
export function factsIn(branches: readonly Branch[], entries: Entries, words: Words): Facts {
  const questions = branches.flatMap((branch) => branch.questions);
  return factsOf(questions, [...entries, ...removedEntries(branches)], words);
}

/** What a removed entry holds does not travel, and still says whether another one follows. */
const removedEntries = (branches: readonly Branch[]): Entries =>
  branches.flatMap(({ step, removed }) => (removed && step ? typedIn(step) : []));

const controlsIn = (step: Step) => [...step.querySelectorAll('*')].filter(isTyped);

const typedIn = (step: Step): [string, string][] => controlsIn(step).flatMap(valuesIn);
