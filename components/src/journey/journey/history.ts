import type { Place } from '../../route/moves.js';

/** What an entry of the browser's history remembers of the journey. */
export interface StepEntry extends Place {
  readonly journey: string;
  /** On the review: which of its links was pressed, to put the focus there again. */
  readonly changed?: number | undefined;
}

const prefix = '#/';

export const addressOf = (step: string): string => prefix + encodeURIComponent(step);

/** The step that an address names, `null` for an ordinary fragment. */
export function stepIn(hash: string): string | null {
  if (!hash.startsWith(prefix)) return null;
  try {
    return decodeURIComponent(hash.slice(prefix.length));
  } catch {
    return null;
  }
}

/**
 * The steps of one journey as entries of the browser's history.
 * Entries are pushed in the act of the person and before any wait (Safari skips late ones), never per keystroke.
 */
export class StepHistory {
  constructor(readonly journey: string) {}

  /** The current entry, `null` where it is not this journey's. */
  get entry(): StepEntry | null {
    return this.read(history.state);
  }

  read(state: unknown): StepEntry | null {
    const entry = (state as { plainPied?: StepEntry } | null)?.plainPied;
    return entry?.journey === this.journey ? entry : null;
  }

  push(entry: Omit<StepEntry, 'journey'>): void {
    history.pushState(this.#state({}, entry), '', addressOf(entry.step));
  }

  /** Rewrites the current entry, with the address of its step. */
  replaceAt(entry: Omit<StepEntry, 'journey'>): void {
    this.replace(entry, addressOf(entry.step));
  }

  /** Rewrites the current entry and leaves its address alone unless one is given. */
  replace(entry: Omit<StepEntry, 'journey'>, address?: string): void {
    history.replaceState(this.#state(history.state, entry), '', address ?? location.href);
  }

  #state(others: unknown, entry: Omit<StepEntry, 'journey'>): object {
    return { ...(others as object | null), plainPied: { ...entry, journey: this.journey } };
  }
}
