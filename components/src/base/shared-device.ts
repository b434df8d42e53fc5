import { turnAutofillOff } from './autofill.js';

/** What every key of ours in a browser's storage begins with. */
const prefix = 'plain-pied:';
/** For this tab: the person said that the device is not theirs. It holds no answer. */
const key = `${prefix}shared`;
/** Keys by which windows of one browser know each other. On a shared device they would tell the next person of this one. */
const betweenWindows = [`${prefix}window:`, `${prefix}session:`];

/** Detail of `pp-shared-change` on the window. */
export type SharedChange = CustomEvent<{ readonly shared: boolean }>;

declare global {
  interface WindowEventMap {
    'pp-shared-change': SharedChange;
  }
}

let known: boolean | undefined;

/** Whether the person said that this device is not theirs: then nothing is written that outlives the page. */
export function isShared(): boolean {
  known ??= attempt(() => sessionStorage.getItem(key)) === 'yes';
  return known;
}

/** The person's own choice. Journeys of the page hear of it (`pp-shared-change`). */
export function share(shared: boolean): void {
  known = shared;
  attempt(() => (shared ? sessionStorage.setItem(key, 'yes') : sessionStorage.removeItem(key)));
  if (shared) {
    turnAutofillOff('shared');
    attempt(() => eraseKeys(localStorage, betweenWindows));
  }
  window.dispatchEvent(new CustomEvent('pp-shared-change', { detail: { shared } }));
}

/** Erases everything of ours in this browser: of this tab, and of the device. */
export function eraseStorage(): void {
  known = undefined;
  attempt(() => eraseKeys(sessionStorage, [prefix]));
  attempt(() => eraseKeys(localStorage, [prefix]));
}

function eraseKeys(storage: Storage, prefixes: readonly string[]): void {
  for (const name of Object.keys(storage))
    if (prefixes.some((start) => name.startsWith(start))) storage.removeItem(name);
}

/** Storage that is refused or full: this page goes by what it knows itself. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
