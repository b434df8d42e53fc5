/**
 * A browser with its history and a journey in it, without a page: the screens, what the person answered, and the acts.
 * Every decision is made by the functions of `route/`, called as `journey/navigation.ts` calls them.
 */
import { wayFor, type BranchingStep } from '../../../../components/src/route/branches.js';
import {
  backFrom,
  changeFrom,
  continueFrom,
  landOn,
  openAt,
  placeOn,
  sendFrom,
  type Ground,
  type Mend,
  type Place,
  type Push,
} from '../../../../components/src/route/moves.js';
import {
  atEntry,
  compactNames,
  conditionAt,
  entryOf,
  isLater,
  nextEntry,
  stepNameAt,
  type Patterns,
} from '../../../../components/src/route/repeat.js';
import type { Facts } from '../../../../components/src/route/when.js';
import { hidden, writeTest, type Shape, type ShapeStep } from './random-form.js';

interface Screen extends BranchingStep {
  readonly list: string | undefined;
  readonly entry: number;
  readonly required: readonly string[];
}

interface HistoryEntry {
  readonly place: Place | null;
  /** Hash of the address, '' for the page's own. */
  readonly address: string;
}

const nameOf = ({ name }: ShapeStep): string => name;
const addressOf = (step: string): string => `#/${step}`;
const stepIn = (address: string): string | null => (address.startsWith('#/') ? address.slice(2) : null);

export class Machine {
  readonly answers = new Map<string, string>([[hidden, '2']]);
  readonly removed = new Set<string>();
  history: HistoryEntry[] = [{ place: null, address: '' }];
  index = 0;
  /** Name of the screen that the person sees. */
  shown = '';
  sent: [string, string][] | null = null;
  readonly #counts: Map<string, number>;
  readonly #made: Map<string, Screen>;
  readonly #nexts: Map<string, BranchingStep>;
  #listed: { readonly state: string; readonly screens: Screen[] } | undefined;

  constructor(
    readonly shape: Shape,
    like?: Machine,
  ) {
    this.#counts = new Map(shape.steps.flatMap(({ list }) => (list ? [[list, 1]] : [])));
    this.#made = like ? like.#made : new Map<string, Screen>();
    this.#nexts = like ? like.#nexts : new Map<string, BranchingStep>();
    if (!like) {
      this.reload();
      return;
    }
    for (const [name, value] of like.answers) this.answers.set(name, value);
    for (const name of like.removed) this.removed.add(name);
    for (const [list, count] of like.#counts) this.#counts.set(list, count);
    this.history = [...like.history];
    this.index = like.index;
    this.shown = like.shown;
  }

  get screens(): Screen[] {
    const state = [...this.#counts.values(), ...this.removed].join();
    if (this.#listed?.state !== state) this.#listed = { state, screens: this.#list() };
    return this.#listed.screens;
  }

  #list(): Screen[] {
    const { steps } = this.shape;
    return steps.flatMap((step, index) => {
      if (!step.list) return [this.#screen(step, 0)];
      if (steps[index - 1]?.list === step.list) return [];
      const members = this.#members(step.list);
      return Array.from({ length: this.#counts.get(step.list)! }, (_, entry) =>
        members.map((member) => this.#screen(member, entry)),
      ).flat();
    });
  }

  #members(list: string): ShapeStep[] {
    return this.shape.steps.filter((step) => step.list === list);
  }

  #screen(step: ShapeStep, entry: number): Screen {
    const name = stepNameAt(step.name, entry);
    if (!this.#made.has(name)) this.#made.set(name, this.#make(name, step, entry));
    const removed = this.removed.has(`${step.list ?? ''}[${entry}]`);
    return { ...this.#made.get(name)!, removed };
  }

  #make(name: string, step: ShapeStep, entry: number): Screen {
    const at = ({ name: asked }: { readonly name: string }): string =>
      step.list ? atEntry(step.list, asked, entry) : asked;
    return {
      ...{ name, list: step.list, entry },
      asks: step.asks.map(at),
      required: step.asks.filter(({ required }) => required).map(at),
      ...conditionAt(this.#patterns(step), entry),
    };
  }

  #patterns({ when, list }: ShapeStep): Patterns {
    const again = list && this.#members(list).find((member) => member.again)?.again;
    return { when: when ? writeTest(when) : null, ...(again && { again: writeTest(again) }) };
  }

  get facts(): Facts {
    return { today: '2026-03-15', valuesOf: (name) => (this.answers.has(name) ? [this.answers.get(name)!] : []) };
  }

  get way(): Screen[] {
    return wayFor(this.screens, this.facts);
  }

  get ground(): Ground {
    const { screens } = this;
    return {
      all: screens.map(({ name }) => name),
      open: wayFor(screens, this.facts).map(({ name }) => name),
      isComplete: (step) => screens.find(({ name }) => name === step)!.required.every((name) => this.answers.has(name)),
    };
  }

  get screen(): Screen {
    return this.screens.find(({ name }) => name === this.shown)!;
  }

  get place(): Place {
    return placeOn(this.shown, this.history[this.index]!.place);
  }

  /** As `Branches.grow`. */
  grow(names: Iterable<string> = [], step = ''): void {
    const held = [...names];
    for (;;) {
      const next = [...this.#counts].find(
        ([list, count]) =>
          count < this.shape.max &&
          (held.some((name) => (entryOf(list, name) ?? -1) >= count) ||
            isLater(step, this.#members(list).map(nameOf), count) ||
            this.#goesOn(list, count)),
      );
      if (!next) return;
      this.#counts.set(next[0], next[1] + 1);
    }
  }

  #goesOn(list: string, count: number): boolean {
    const place = `${list}[${count}]`;
    const patterns = this.#members(list).map((step) => this.#patterns(step));
    if (!this.#nexts.has(place)) this.#nexts.set(place, nextEntry(patterns, count));
    const more = this.#nexts.get(place)!;
    const steps: BranchingStep[] = this.screens;
    const last = this.screens.findLastIndex((screen) => screen.list === list);
    return wayFor(steps.toSpliced(last + 1, 0, more), this.facts).includes(more);
  }

  // Acts of the person

  /** The questions that stand on the screen. */
  get asked(): readonly string[] {
    return this.screen.removed ? [] : this.screen.asks;
  }

  /** The one button: Continue, and on the last step Send. */
  press(): void {
    this.grow();
    if (this.way.at(-1)?.name === this.shown) return this.send();
    const move = continueFrom(this.ground, this.place);
    if (move.how === 'back') this.go(-1);
    else if (move.how === 'push') this.#push(move);
  }

  send(): void {
    this.grow();
    const move: Mend | { readonly how: 'send' } = sendFrom(this.ground, this.place);
    if (move.how === 'mend') return move.to && this.#push({ how: 'push', to: move.to });
    const open = this.way.flatMap(({ asks }) => asks);
    const data = open.flatMap((name): [string, string][] =>
      this.answers.has(name) ? [[name, this.answers.get(name)!]] : [],
    );
    this.sent = compactNames(data, [...this.#counts.keys()]);
  }

  /** Where the back link leads, as its address says; `undefined` where there is none. */
  get before(): string | undefined {
    const move = backFrom(this.ground, this.place);
    return 'step' in move ? move.step : undefined;
  }

  pressBackLink(): void {
    const move = backFrom(this.ground, this.place);
    if (move.how === 'back') this.go(-1);
    else if (move.how === 'push') this.#push(move);
  }

  change(step: string): void {
    this.#push(changeFrom(this.place, step));
  }

  /** A link to a step, as the task list has them. */
  follow(step: string): void {
    this.grow();
    const opening = openAt(this.ground, step);
    if (opening && opening.step !== this.shown)
      this.#push({ how: 'push', to: { step: opening.step, previous: this.shown } });
  }

  /** Another fragment typed into the address, or a skip link. */
  visit(address: string): void {
    if (this.history[this.index]!.address === address) return;
    this.#add({ place: null, address });
    this.#pop();
  }

  go(by: number): void {
    const to = this.index + by;
    if (by === 0 || to < 0 || to >= this.history.length) return;
    this.index = to;
    this.#pop();
  }

  reload(): void {
    const { place, address } = this.history[this.index]!;
    for (const list of this.#counts.keys()) this.#counts.set(list, 1);
    this.grow(this.answers.keys(), place?.step);
    const opening = openAt(this.ground, stepIn(address) ?? place?.step ?? null);
    this.shown = opening?.step ?? this.screens[0]!.name;
    const plain = this.shown === this.screens[0]!.name && stepIn(address) === null;
    this.#replace(placeOn(this.shown, place), plain ? address : addressOf(this.shown));
  }

  #push({ to }: Push): void {
    this.#add({ place: to, address: addressOf(to.step) });
    this.shown = to.step;
  }

  #add(entry: HistoryEntry): void {
    this.history = [...this.history.slice(0, this.index + 1), entry];
    this.index += 1;
  }

  #replace(place: Place, address: string): void {
    this.history = this.history.with(this.index, { place, address });
  }

  #pop(): void {
    const { place, address } = this.history[this.index]!;
    this.grow([], place?.step);
    const named = stepIn(address);
    if (!place && named === null) this.#replace({ step: this.shown }, address);
    const opening = landOn(this.ground, place, named);
    if (!opening || !this.screens.some(({ name }) => name === opening.step)) return;
    if (!place) this.#replace({ step: opening.step }, addressOf(opening.step));
    this.shown = opening.step;
  }
}
