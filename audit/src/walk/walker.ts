import type { Tab } from '../browser/tab.js';
import { PageTrouble } from '../browser/trouble.js';
import { fillScreen, type AnswerBook } from './fill.js';
import { answersOf } from './kept.js';
import { readScreen, screenName } from './look.js';
import { sameScreen, wayOnward } from './recognise.js';
import type { Action, Field, Reading } from './reading.js';
import type { NotReached, StateKind, Stop, Transition, WalkedScreen } from './record.js';

/** A state in front of the judges. */
export interface Moment {
  tab: Tab;
  screen: WalkedScreen;
  state: StateKind;
  reading: Reading;
}

/** Thrown to end a walk where it cannot go on; everything seen so far counts. */
export class WalkStop extends Error {
  constructor(readonly stop: Stop) {
    super(stop.code);
  }
}

const REFUSALS = 4;

/**
 * The moves of a walk, and its memory: which screens were met, in which states, and how to get to each of them again.
 * What it decides to do next is in walk.ts.
 */
export class Walker {
  readonly screens: WalkedScreen[] = [];
  readonly transitions: Transition[] = [];
  /** Fields as they stood when a screen was left. */
  readonly left = new Map<WalkedScreen, Field[]>();
  readonly #sendTargets = new Set<string>();

  constructor(
    readonly tab: Tab,
    readonly address: string,
    readonly book: AnswerBook,
    readonly judge: (moment: Moment) => Promise<void>,
  ) {}

  async look(): Promise<Reading> {
    const reading = await readScreen(this.tab);
    for (const target of reading.sendTargets) this.#sendTargets.add(target);
    this.tab.allow({ sendTargets: this.#sendTargets });
    return reading;
  }

  known(reading: Reading): WalkedScreen | undefined {
    return this.screens.find((screen) => sameScreen(screen.reading, reading));
  }

  add(reading: Reading): WalkedScreen {
    const name = screenName(reading);
    const twins = this.screens.filter(({ id }) => id === name || id.startsWith(`${name}~`)).length;
    const kind = reading.receipt
      ? 'receipt'
      : reading.review === 'yes'
        ? 'review'
        : reading.fields.length > 0
          ? 'questions'
          : 'page';
    const id = twins > 0 ? `${name}~${twins + 1}` : name;
    const screen: WalkedScreen = { id, reading, kind, states: [], notReached: [], answers: new Map() };
    this.screens.push(screen);
    return screen;
  }

  /** Notes a state, and has it judged unless a state of the same structure was. */
  async meet(screen: WalkedScreen, kind: StateKind, reading: Reading): Promise<void> {
    const twin = screen.states.find((state) => state.outline === reading.outline);
    screen.states.push({ kind, outline: reading.outline, sameAs: twin ? (twin.sameAs ?? twin.kind) : null });
    if (!twin) await this.judge({ tab: this.tab, screen, state: kind, reading });
  }

  miss(screen: WalkedScreen, state: StateKind, why: NotReached): void {
    screen.notReached.push({ state, why });
  }

  /** Presses a button or link that is no last sending. */
  async step(selector: string): Promise<Reading> {
    this.tab.allow({ pressing: 'step' });
    try {
      await this.tab.press(selector);
    } finally {
      this.tab.allow({ pressing: 'nothing' });
    }
    return this.look();
  }

  /**
   * Fills a screen and goes on from it, trying other answers where the form refuses some.
   *
   * @param onFilled called once, with everything answered
   * @returns the next screen
   * @throws WalkStop when the form lets nothing through
   */
  async goOn(screen: WalkedScreen, onFilled?: (reading: Reading) => Promise<void>): Promise<Reading> {
    let refused = '';
    for (let attempt = 0; attempt < REFUSALS; attempt += 1) {
      const filled = await fillScreen(this.tab, screen.id, this.book, attempt);
      if (attempt === 0) await onFilled?.(filled);
      const action = this.#onward(screen, filled);
      this.left.set(screen, filled.fields);
      screen.answers = answersOf(filled.fields);
      const blocked = this.tab.blockedWrites;
      const now = await this.step(action.selector);
      if (!sameScreen(screen.reading, now)) {
        this.#refuseErrorPage(screen);
        this.#noteTransition(screen, action, now);
        return now;
      }
      if (this.tab.blockedWrites > blocked)
        throw this.#stop('guard', { write: this.tab.lastBlocked, screen: screen.id });
      const wrong = now.fields.filter((field) => field.invalid).map((field) => field.label);
      refused = wrong.join(', ') || now.heading;
    }
    throw this.#stop('refused', { fields: refused, screen: screen.id });
  }

  /** Opens a screen anew by its address, or walks to it again where its address alone does not lead there. */
  async openAgain(screen: WalkedScreen): Promise<Reading> {
    await this.tab.goto(screen.reading.url);
    return this.returnTo(screen);
  }

  /** Comes back to a screen from wherever the tab is: one step on, or from the start again. */
  async returnTo(target: WalkedScreen): Promise<Reading> {
    const before = this.screens[this.screens.indexOf(target) - 1];
    const now = await this.#lookIfPossible();
    if (now && sameScreen(target.reading, now)) return now;
    if (now && before && sameScreen(before.reading, now)) {
      const next = await this.goOn(before);
      if (sameScreen(target.reading, next)) return next;
    }
    return this.#replay(target);
  }

  async #replay(target: WalkedScreen): Promise<Reading> {
    await this.tab.goto(this.address);
    let now = await this.look();
    for (const screen of this.screens) {
      if (!sameScreen(screen.reading, now)) break;
      if (screen === target) return now;
      now = await this.goOn(screen);
    }
    throw this.#stop('not-found-again', { screen: target.id });
  }

  async #lookIfPossible(): Promise<Reading | undefined> {
    try {
      return await this.look();
    } catch (error) {
      if (error instanceof PageTrouble && error.code === 'unexpected') return undefined;
      throw error;
    }
  }

  /** 400, 409 and 422 are how some servers send a form back with its errors; other error statuses are no screen of the form. */
  #refuseErrorPage(screen: WalkedScreen): void {
    const { status } = this.tab;
    const error = status >= 400 && ![400, 409, 422].includes(status);
    if (error) throw this.#stop('page-error', { status: String(status), screen: screen.id });
  }

  #onward(screen: WalkedScreen, reading: Reading): Action {
    const action = wayOnward(reading);
    if (!action) throw this.#stop('no-way-on', { screen: screen.id });
    return action;
  }

  #noteTransition(from: WalkedScreen, action: Action, now: Reading): void {
    const to = this.known(now)?.id ?? screenName(now);
    const known = this.transitions.some((transition) => transition.from === from.id);
    if (!known) this.transitions.push({ from: from.id, to, by: action.words });
  }

  #stop(code: Stop['code'], data: Record<string, string>): WalkStop {
    return new WalkStop({ code, complete: false, data });
  }
}
