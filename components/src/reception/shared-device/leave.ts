import type { Words } from '../../base/plan.js';
import { attempt, eraseStorage } from '../../base/shared-device.js';

/** When somebody left this tab, in milliseconds since 1970. Pages that are older show nothing any more. It holds no answer. */
const leftKey = 'plain-pied:left';
/** Answers of a server that knows the person no longer. */
const signedOut = [401, 403, 419, 440];
/** Milliseconds after which a line counts as dead. */
const patience = 10_000;

/** Where leaving leads. */
export interface WayOut {
  /** Address that ends the session; `null` where there is none to end. */
  readonly leave: string | null;
  /** The page that is shown then. */
  readonly safe: string;
}

/** True where somebody left this tab after this page had come: it came back out of the cache of Back. */
export const isLeftBehind = (): boolean => performance.timeOrigin < leftAt();

/** Somebody left this tab before. What the browser itself restores in the fields of an older page is theirs. */
export function forgetRestored(): void {
  const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming | undefined)[];
  if (leftAt() > 0 && entry?.type === 'back_forward') for (const form of document.forms) form.reset();
}

const leftAt = (): number => Number(attempt(() => sessionStorage.getItem(leftKey)) ?? 0);

/** Says to the other windows of this browser that the person leaves; nothing of it stays. */
export const tellWindows = (key: 'left' | 'here'): unknown =>
  attempt(() => {
    localStorage.setItem(`plain-pied:${key}`, String(Date.now()));
    localStorage.removeItem(`plain-pied:${key}`);
  });

/** Erases what this browser keeps for us. */
export function eraseHere(): void {
  eraseStorage();
  attempt(() => sessionStorage.setItem(leftKey, String(Date.now())));
}

/**
 * Erases, empties the page, ends the session and goes to the safe page. Where the server does not answer, what is left to
 * do is said on the empty page.
 */
export async function leave(out: WayOut, words: Words): Promise<void> {
  eraseHere();
  const status = emptyPage(words);
  for (;;) {
    status.textContent = words.text('shared.ending');
    if (await endsSession(out.leave)) break;
    status.textContent = words.text('shared.failed');
    await pressed(status, words.text('shared.again'));
  }
  location.replace(out.safe);
}

/**
 * The one place where nodes of the author's are taken out of a page: the person asked for an empty one, and what is hidden
 * would come back with Back. Journeys and fields let go of what they hold as they leave the tree.
 * @returns the sentence under the heading
 */
function emptyPage(words: Words): HTMLElement {
  const [main, heading, status] = ['main', 'h1', 'p'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  main.className = 'pp-shared-left';
  heading.tabIndex = -1;
  heading.textContent = words.text('shared.left');
  status.setAttribute('role', 'status');
  main.append(heading, status);
  document.body.replaceChildren(main);
  heading.focus();
  return status;
}

function pressed(after: Element, text: string): Promise<void> {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pp-button';
  button.textContent = text;
  after.after(button);
  return new Promise((resolve) =>
    button.addEventListener('click', () => {
      button.remove();
      resolve();
    }),
  );
}

/** A redirect or any page is a yes: the request ends a session and starts none. Never throws. */
async function endsSession(address: string | null): Promise<boolean> {
  if (address === null) return true;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const { ok, type, status } = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      cache: 'no-store',
      keepalive: true,
      signal: stop.signal,
    });
    return ok || type === 'opaqueredirect' || signedOut.includes(status);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
