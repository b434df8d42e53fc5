import { noteSentHere } from './windows.js';

/** What this tab remembers of the last sending. */
interface Sent {
  /** The key it was sent with. */
  readonly key?: string;
  /** Address of its receipt, once that was there. */
  readonly href?: string;
}

const slot = (name: string): string => `plain-pied:sent:${name}`;

/** The form leaves with this key; what is known of an earlier sending goes. */
export function noteSending(name: string, key: string): void {
  write(name, { key });
}

/** The form is there again and no receipt came in between: a receipt that is opened later belongs to another sending. */
export function forgetSending(name: string): void {
  if (!read(name).href) write(name, null);
}

/**
 * The receipt is there: Back leads from the form to it.
 * @param name of the journey
 */
export function noteSent(name: string, href: string): void {
  const sent = read(name);
  if (!sent.key || sent.href) return;
  write(name, { ...sent, href });
  noteSentHere(name, sent.key);
}

/** Address of the receipt for a form with this key, `null` where none came. */
export function sentAddress(name: string, key: string): string | null {
  const sent = read(name);
  return (sent.key === key && sent.href) || null;
}

// Storage refused, full or corrupt: the form works on, and the server knows the key.

function read(name: string): Sent {
  try {
    return Object(JSON.parse(sessionStorage.getItem(slot(name)) ?? '{}')) as Sent;
  } catch {
    return {};
  }
}

function write(name: string, sent: Sent | null): void {
  try {
    if (sent) sessionStorage.setItem(slot(name), JSON.stringify(sent));
    else sessionStorage.removeItem(slot(name));
  } catch {
    // As above.
  }
}
