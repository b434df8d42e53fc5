/** Random walks through random forms: what holds for every form, every person, and every way through it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { progressOf } from '../../../components/src/route/progress.js';
import { Machine } from './support/machine.js';
import { isComplete, openScreens, sentEntries } from './support/oracle.js';
import { anyForm, values, type Shape } from './support/random-form.js';

/** Same walks each time; a failure prints the seed and the path. */
const settings = { seed: 20260315, numRuns: 10_000 };

const acts = ['answer', 'answer', 'answer', 'press', 'press', 'press', 'fill', 'fill'] as const;
const rare = ['clear', 'backLink', 'go', 'change', 'follow', 'visit', 'skip', 'reload', 'remove', 'send'] as const;
const anyAct = fc.record({
  act: fc.oneof(fc.constantFrom(...acts), fc.constantFrom(...rare)),
  pick: fc.nat({ max: 40 }),
  value: fc.constantFrom(...values),
});
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

const pickOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(list.length, 1)];

function carryOut(machine: Machine, { act, pick, value }: Act): void {
  const { asked, answers, screen } = machine;
  const question = pickOf(asked, pick);
  const anywhere = pickOf(machine.screens, pick)!.name;
  switch (act) {
    case 'answer':
      if (question) answers.set(question, value);
      break;
    case 'fill':
      for (const name of asked) answers.set(name, value);
      machine.press();
      break;
    case 'clear':
      if (question) answers.delete(question);
      break;
    case 'remove':
      if (screen.list) toggle(machine.removed, `${screen.list}[${screen.entry}]`);
      break;
    case 'change':
      if (machine.shown === 'review') machine.change(pickOf(changeable(machine), pick)!);
      break;
    case 'press':
      machine.press();
      break;
    case 'send':
      machine.send();
      break;
    case 'backLink':
      machine.pressBackLink();
      break;
    case 'go':
      machine.go((pick % 7) - 3);
      break;
    case 'follow':
      machine.follow(anywhere);
      break;
    case 'visit':
      machine.visit(`#/${anywhere}`);
      break;
    case 'skip':
      machine.visit('#main');
      break;
    case 'reload':
      machine.reload();
  }
}

function toggle(set: Set<string>, name: string): void {
  if (!set.delete(name)) set.add(name);
}

/** The steps with a Change link on the review. */
function changeable(machine: Machine): string[] {
  const open = machine.ground.open;
  return machine.screens.filter(({ name, removed }) => removed || open.includes(name)).map(({ name }) => name);
}

/** A walk, and what a person would note of it: the screen that each entry of the history showed. */
class Walk {
  readonly machine: Machine;
  readonly seen: string[];

  constructor(readonly shape: Shape) {
    this.machine = new Machine(shape);
    this.seen = [this.machine.shown];
  }

  take(act: Act): void {
    const { machine, seen } = this;
    const before = { index: machine.index, shown: machine.shown, link: machine.before, entries: machine.history };
    const answers = [...machine.answers];
    carryOut(machine, act);
    if (!['answer', 'fill', 'clear'].includes(act.act)) assert.deepEqual([...machine.answers], answers, 'answers stay');
    const { index, shown } = machine;
    if (index < before.index || act.act === 'go') {
      assert.equal(shown, seen[index], 'the history shows each screen as it was left');
    } else if (index > before.index) seen.splice(index, seen.length, shown);
    else if (act.act === 'reload') seen[index] = shown;
    else assert.equal(shown, before.shown, 'a screen changes with its entry only');
    if (act.act === 'backLink') assert.equal(shown, before.link ?? before.shown, 'the back link leads where it says');
    if (['visit', 'follow', 'reload'].includes(act.act) && shown !== before.shown) this.mayBeHere();
    if (['answer', 'fill', 'clear', 'remove', 'reload', 'send'].includes(act.act)) this.agrees();
  }

  get said() {
    return { answers: this.machine.answers, removed: this.machine.removed };
  }

  /** An address opens no step behind an unanswered one. */
  mayBeHere(): void {
    const open = openScreens(this.shape, this.said);
    const at = open.findIndex(({ name }) => name === this.machine.shown);
    assert.ok(at >= 0, 'an address opens a step of the way');
    const waiting = open.slice(0, at).filter((screen) => !isComplete(screen, this.said));
    assert.deepEqual(waiting, [], 'an address opens no step behind an unanswered one');
  }

  /** The way is the one that the oracle knows, and what is sent is what it holds. */
  agrees(): void {
    const copy = new Machine(this.shape, this.machine);
    copy.grow();
    const open = openScreens(this.shape, this.said);
    const names = open.map(({ name }) => name);
    assert.deepEqual(copy.ground.open, names, 'open steps');
    const waiting = open.find((screen) => !isComplete(screen, this.said));
    copy.sent = null;
    copy.send();
    if (waiting) assert.deepEqual([copy.sent, copy.shown], [null, waiting.name], 'Send leads to the first gap');
    else assert.deepEqual(copy.sent, sentEntries(this.shape, this.said), 'what is sent');
  }

  /** The overview knows the same steps. */
  overlooks(): void {
    const { machine } = this;
    const views = progressOf(
      machine.screens.map((screen) => ({ ...screen, heading: screen.name })),
      { facts: machine.facts, current: machine.shown, isComplete: () => true, isStarted: () => true },
    );
    const notClosed = views.filter(({ state }) => state !== 'closed').map(({ name }) => name);
    assert.deepEqual(notClosed, machine.ground.open, 'steps of the overview');
  }

  /** Back, again and again, shows the screens in reverse, and loses no answer. */
  goesBack(): void {
    const copy = new Machine(this.shape, this.machine);
    for (let index = copy.index - 1; index >= 0; index -= 1) {
      copy.go(-1);
      assert.equal(copy.shown, this.seen[index], 'Back shows the screens in reverse');
    }
    assert.deepEqual([...copy.answers], [...this.machine.answers]);
  }

  /** The back link alone leads to the first step. */
  linksBack(): void {
    const copy = new Machine(this.shape, this.machine);
    const most = copy.history.length + copy.screens.length;
    for (let count = 0; copy.before !== undefined; count += 1) {
      assert.ok(count < most, 'the back link ends');
      copy.pressBackLink();
    }
    assert.equal(copy.shown, copy.screens[0]!.name, 'the back link ends at the first step');
  }

  /** Answering what is asked and pressing the button sends the form, from the last open step, in a bounded number of presses. */
  arrives(value: string): void {
    const copy = new Machine(this.shape, this.machine);
    copy.sent = null;
    const most = 2 * this.shape.steps.length * this.shape.max + 4;
    for (let count = 0; !copy.sent; count += 1) {
      assert.ok(count < most, 'the last step is reached');
      for (const name of copy.asked) if (!copy.answers.has(name)) copy.answers.set(name, value);
      copy.press();
    }
    const said = { answers: copy.answers, removed: copy.removed };
    assert.equal(
      copy.shown,
      openScreens(this.shape, said).at(-1)!.name,
      'what is sent is sent from the last open step',
    );
    assert.deepEqual(copy.sent, sentEntries(this.shape, said));
  }
}

describe('10,000 random walks through random forms', () => {
  it('lose no answer, go back over every screen, arrive, and send the answers of open steps', () => {
    const walks = fc.property(anyForm, fc.array(anyAct, { maxLength: 20, size: 'max' }), (shape, list) => {
      const walk = new Walk(shape);
      for (const act of list) walk.take(act);
      walk.overlooks();
      walk.goesBack();
      walk.linksBack();
      walk.arrives(values[list.length % values.length]!);
    });
    fc.assert(walks, settings);
  });
});
