import type { Tab } from '../browser/tab.js';
import { tryBack } from './back-trials.js';
import { fictionFrom } from './fiction.js';
import { fillScreen } from './fill.js';
import { isLastSending, sameScreen, wayOnward, type Sending } from './recognise.js';
import type { Action, Reading } from './reading.js';
import { stateKinds, type BackTrial, type Stop, type WalkedScreen, type WalkRecord } from './record.js';
import { Walker, WalkStop, type Moment } from './walker.js';

export interface WalkOptions {
  seed: number;
  /** Make the last sending too. */
  submit: boolean;
  /** Screens after which a walk is given up, by default 40. */
  maxScreens?: number;
}

const MAX_SCREENS = 40;

/**
 * Walks through a form from its first screen to its last sending, which it does not make unless asked to.
 *
 * @param tab a fresh tab
 * @param address where the form starts
 * @param judge called for each state of each screen that differs in structure from those before
 * @returns what was reached, what was not, and why the walk stopped; the record is kept up to date while the walk goes on
 * @throws PageTrouble when the page itself gives up; what was recorded until then stays valid
 */
export async function walk(
  tab: Tab,
  address: string,
  options: WalkOptions,
  judge: (moment: Moment) => Promise<void>,
  record: Partial<WalkRecord> = {},
): Promise<WalkRecord> {
  const book = { fiction: fictionFrom(options.seed), given: new Map<string, string>(), typed: new Set<string>() };
  const walker = new Walker(tab, address, book, judge);
  const trials: BackTrial[] = [];
  Object.assign(record, { screens: walker.screens, transitions: walker.transitions, trials, typed: book.typed });
  try {
    await tab.goto(address);
    record.stop = await goThrough(walker, trials, options);
  } catch (error) {
    if (!(error instanceof WalkStop)) throw error;
    record.stop = error.stop;
  } finally {
    noteWhatWasNotReached(walker.screens);
  }
  return record as WalkRecord;
}

async function goThrough(walker: Walker, trials: BackTrial[], options: WalkOptions): Promise<Stop> {
  let reading = await walker.look();
  let sent = false;
  while (walker.screens.length < (options.maxScreens ?? MAX_SCREENS)) {
    if (walker.known(reading)) return stop('loop', false, { screen: walker.known(reading)!.id });
    const previous = walker.screens.at(-1);
    const screen = walker.add(reading);
    await walker.meet(screen, 'initial', reading);
    if (sent) return stop('sent', true);
    if (screen.kind === 'receipt') return stop('receipt', true);
    if (previous) {
      trials.push(...(await tryBack(walker, screen, previous)));
      reading = await walker.look();
    }
    const action = wayOnward(reading);
    if (!action) return endWithoutAction(walker, screen);
    const sending = isLastSending(reading, action);
    if (sending.last) {
      await fillBeforeSending(walker, screen);
      if (!options.submit) return stop('last-sending', true, { button: action.words, by: sending.by });
      reading = await send(walker, screen);
      sent = true;
      if (sameScreen(screen.reading, reading)) return refusedSending(walker, screen, action, sending);
    } else {
      await provokeErrors(walker, screen, reading, action);
      reading = await walker.goOn(screen, (filled) => meetFilled(walker, screen, filled));
    }
  }
  return stop('too-many-screens', false);
}

function stop(code: Stop['code'], complete: boolean, data: Record<string, string> = {}): Stop {
  return { code, complete, data };
}

async function endWithoutAction(walker: Walker, screen: WalkedScreen): Promise<Stop> {
  if (screen.kind !== 'questions') return stop('no-form', true);
  await fillBeforeSending(walker, screen);
  return stop('no-way-on', false, { screen: screen.id });
}

/** Presses Continue with nothing filled. Never called where that would be the last sending. */
async function provokeErrors(walker: Walker, screen: WalkedScreen, reading: Reading, action: Action): Promise<void> {
  if (reading.fields.length === 0) {
    walker.miss(screen, 'errors', 'no-question');
    return;
  }
  if (reading.fields.every((field) => field.value !== '')) {
    walker.miss(screen, 'errors', 'already-filled');
    return;
  }
  const blocked = walker.tab.blockedWrites;
  const posted = walker.tab.documentWrites;
  const now = await walker.step(action.selector);
  if (!sameScreen(screen.reading, now)) {
    walker.miss(screen, 'errors', 'accepts-empty');
    await walker.tab.back();
    await walker.returnTo(screen);
    return;
  }
  if (walker.tab.blockedWrites > blocked) {
    walker.miss(screen, 'errors', 'guard');
    return;
  }
  if (now.errorsShown) await walker.meet(screen, 'errors', now);
  else walker.miss(screen, 'errors', 'shows-nothing');
  // An error page that answers a post stays in the history, where the browser's Back would meet it instead of the screen.
  if (walker.tab.documentWrites > posted) await walker.openAgain(screen);
}

async function meetFilled(walker: Walker, screen: WalkedScreen, filled: Reading): Promise<void> {
  if (filled.fields.length === 0) {
    walker.miss(screen, 'filled', 'no-question');
    return;
  }
  await walker.meet(screen, 'filled', filled);
}

async function fillBeforeSending(walker: Walker, screen: WalkedScreen): Promise<void> {
  if (screen.reading.fields.length > 0) walker.miss(screen, 'errors', 'last-sending');
  else walker.miss(screen, 'errors', 'no-question');
  await meetFilled(walker, screen, await fillScreen(walker.tab, screen.id, walker.book, 0));
}

async function send(walker: Walker, screen: WalkedScreen): Promise<Reading> {
  const action = wayOnward(await walker.look());
  if (!action) throw new WalkStop(stop('no-way-on', false, { screen: screen.id }));
  walker.tab.allow({ pressing: 'send' });
  try {
    await walker.tab.press(action.selector);
  } finally {
    walker.tab.allow({ pressing: 'nothing' });
  }
  const now = await walker.look();
  walker.transitions.push({ from: screen.id, to: walker.known(now)?.id ?? '', by: action.words });
  return now;
}

function refusedSending(walker: Walker, screen: WalkedScreen, action: Action, sending: Sending): Stop {
  if (walker.tab.blockedWrites > 0) return stop('guard', false, { write: walker.tab.lastBlocked, screen: screen.id });
  return stop('refused', false, { fields: action.words, by: sending.by, screen: screen.id });
}

/** Whatever state a screen was not met in is listed, with a reason. */
function noteWhatWasNotReached(screens: readonly WalkedScreen[]): void {
  for (const [index, screen] of screens.entries()) {
    for (const kind of stateKinds) {
      const met =
        screen.states.some((state) => state.kind === kind) || screen.notReached.some((missed) => missed.state === kind);
      if (met) continue;
      const last = index === screens.length - 1;
      screen.notReached.push({ state: kind, why: kind.startsWith('back') && last ? 'no-way' : 'stopped' });
    }
  }
}
