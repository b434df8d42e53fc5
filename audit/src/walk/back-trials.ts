import { PageTrouble } from '../browser/trouble.js';
import { compareAnswers } from './kept.js';
import { sameScreen, wayBack, type BackWay } from './recognise.js';
import type { Reading } from './reading.js';
import type { BackTrial, WalkedScreen } from './record.js';
import type { Walker } from './walker.js';

/**
 * Steps back from a screen that was just reached, by the browser and by the page, and comes forward again each time.
 * The browser first: the page's own link adds entries to the history, which would hide a form that the browser cannot go back in.
 *
 * @returns the trials, and the screen as it stands afterwards
 */
export async function tryBack(walker: Walker, screen: WalkedScreen, previous: WalkedScreen): Promise<BackTrial[]> {
  const byBrowser = await tryBrowser(walker, screen, previous);
  const reading = await walker.returnTo(screen);
  const byPage = await tryPage(walker, screen, previous, reading);
  await walker.returnTo(screen);
  return [byBrowser, byPage];
}

async function tryBrowser(walker: Walker, screen: WalkedScreen, previous: WalkedScreen): Promise<BackTrial> {
  const trial: BackTrial = {
    by: 'browser',
    from: screen.id,
    to: previous.id,
    way: { kind: 'none' },
    result: 'not-tried',
    answers: [],
  };
  const moved = await walker.tab.back();
  if (moved !== 'moved') {
    walker.miss(previous, 'back-by-browser', 'not-back');
    return { ...trial, result: moved };
  }
  return land(walker, trial, screen, previous, await walker.look());
}

async function tryPage(
  walker: Walker,
  screen: WalkedScreen,
  previous: WalkedScreen,
  reading: Reading,
): Promise<BackTrial> {
  const way: BackWay = wayBack(reading, previous.reading.url);
  const trial: BackTrial = { by: 'page', from: screen.id, to: previous.id, way, result: 'not-tried', answers: [] };
  if (way.kind !== 'found') {
    walker.miss(previous, 'back-by-page', 'no-way');
    return trial;
  }
  try {
    const landed = await land(walker, trial, screen, previous, await walker.step(way.selector));
    return !way.sure && landed.result !== 'back' ? { ...trial, way: { kind: 'none' } } : landed;
  } catch (error) {
    if (!(error instanceof PageTrouble) || error.code === 'crash' || error.code === 'dialogs') throw error;
    return { ...trial, result: 'error' };
  }
}

async function land(
  walker: Walker,
  trial: BackTrial,
  screen: WalkedScreen,
  previous: WalkedScreen,
  now: Reading,
): Promise<BackTrial> {
  const state = trial.by === 'page' ? 'back-by-page' : 'back-by-browser';
  if (sameScreen(previous.reading, now)) {
    await walker.meet(previous, state, now);
    return { ...trial, result: 'back', answers: compareAnswers(walker.left.get(previous) ?? [], now.fields) };
  }
  walker.miss(previous, state, 'not-back');
  if (sameScreen(screen.reading, now)) return { ...trial, result: 'nothing' };
  return { ...trial, result: walker.known(now) ? 'earlier' : 'elsewhere' };
}
