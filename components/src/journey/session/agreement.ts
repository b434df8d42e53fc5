import { isShared } from '../../base/shared-device.js';

/** Where every window of this browser finds until when the session of a name is open. */
export const sessionKey = (name: string): string => `plain-pied:session:${name}`;

/** @returns the end that a window wrote last, in milliseconds on the clock of the device */
export function agreedEnd(name: string | null): number | undefined {
  try {
    const { ends } = JSON.parse(localStorage.getItem(sessionKey(name!))!) as { ends: unknown };
    if (name && Number.isFinite(ends)) return ends as number;
  } catch {
    // Nothing there, corrupt, or storage refused: this window goes by what it knows itself.
  }
  return undefined;
}

export function agreeOn(name: string | null, ends: number): void {
  try {
    if (name && !isShared()) localStorage.setItem(sessionKey(name), JSON.stringify({ ends }));
  } catch {
    // Storage refused or full: the other windows go by what they know themselves.
  }
}
