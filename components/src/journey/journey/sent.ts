import { noteSentHere, wasSentHere } from './windows.js';

/** What this tab remembers of the last sending. */
interface Sent {
  /** The key it was sent with. */
  readonly key?: string;
  /** Address of its receipt, once that was there. */
  readonly href?: string | undefined;
  /** Receipts that were opened before. */
  readonly before?: readonly string[];
}

const slot = (name: string): string => `plain-pied:sent:${name}`;

/** The form leaves with this key. */
export function noteSending(name: string, key: string): void {
  write(name, { key, before: opened(read(name)) });
}

/** The form is there again and no receipt came in between: a receipt that is opened later belongs to another sending. */
export function forgetSending(name: string): void {
  const sent = read(name);
  if (sent.key && !sent.href) write(name, { before: opened(sent) });
}

/**
 * A receipt is there: Back leads from the form to it.
 * @param name of the journey
 * @returns false where it was opened before: what the form holds meanwhile was not sent with it
 */
export function noteSent(name: string, href: string): boolean {
  const sent = read(name);
  const before = opened(sent);
  if (sent.key && !sent.href) {
    // Also at an address that was opened before: some services have one for every receipt.
    write(name, { ...sent, href });
    noteSentHere(name, sent.key);
    return true;
  }
  if (before.includes(href)) return false;
  write(name, { ...sent, before: [...before, href] });
  return true;
}

/** Address of the receipt for a form with this key, `null` where none came. */
export function sentAddress(name: string, key: string): string | null {
  const sent = read(name);
  if (!key || sent.key !== key) return null;
  return sent.href ?? (wasSentHere(name, key) ? addressAfter() : null);
}

/**
 * Address of the page that this one led to. To a page out of its cache, and when that is loaded again, Firefox (153) gives
 * the `sessionStorage` of when it was left, without what the receipt noted. The history still knows the receipt; Firefox
 * tells it from 147 on.
 */
function addressAfter(): string | null {
  const { navigation } = window as { navigation?: Navigation };
  const here = navigation?.currentEntry?.index ?? Infinity;
  const after = navigation?.entries().slice(here + 1);
  return after?.find(({ sameDocument }) => !sameDocument)?.url ?? null;
}

const opened = ({ before = [], href }: Sent): string[] => [...before, ...(href ? [href] : [])];

// Storage refused, full or corrupt: the form works on, and the server knows the key.

function read(name: string): Sent {
  try {
    return Object(JSON.parse(sessionStorage.getItem(slot(name)) ?? '{}')) as Sent;
  } catch {
    return {};
  }
}

function write(name: string, sent: Sent): void {
  try {
    sessionStorage.setItem(slot(name), JSON.stringify(sent));
  } catch {
    // As above.
  }
}
