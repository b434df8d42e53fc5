import type { Entries } from '../../../components/src/server/index.js';
import { newSecret } from './applications.js';

/** The answers of a person on their way, in the one-step-per-page style. */
export interface Session {
  readonly id: string;
  entries: Entries;
  /** Goes with the sending, so that two presses make one application. */
  key: string;
  /** Counts what was kept: a page says which count it was written at. */
  version: number;
  /** By step: the count at which it was kept last, and the page that it came from. */
  readonly written: Map<string, { readonly version: number; readonly page: string }>;
  /** The step whose answers outlived the session before this one. */
  restartedAt: string | null;
  usedAt: number;
}

const kept = 2 * 60 * 60 * 1000;

/** Sessions in memory: a limited number, each for two hours after its last use. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  constructor(
    readonly now: () => Date,
    /** The one used longest ago goes first when there are more. */
    readonly most = 1000,
  ) {}

  find(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (!session) return undefined;
    this.#sessions.delete(session.id);
    if (this.now().getTime() - session.usedAt > kept) return undefined;
    return this.#keep(session);
  }

  start(): Session {
    const session = this.#keep({
      id: newSecret(),
      entries: [],
      key: newSecret(),
      version: 0,
      written: new Map(),
      restartedAt: null,
      usedAt: 0,
    });
    const oldest = this.#sessions.keys().next().value;
    if (this.#sessions.size > this.most && oldest !== undefined) this.#sessions.delete(oldest);
    return session;
  }

  /** When the session ends if nothing is asked of it any more. */
  endOf({ usedAt }: Session): Date {
    return new Date(usedAt + kept);
  }

  /** Keeps what a page of one step brought. */
  write(session: Session, entries: Entries, step: string, page: string): void {
    session.entries = entries;
    session.version += 1;
    session.written.set(step, { version: session.version, page });
  }

  /** What was sent is in the application now: nothing stays here. */
  empty(session: Session): void {
    session.entries = [];
    session.written.clear();
    session.restartedAt = null;
    session.key = newSecret();
  }

  /** The order of the map is the order of use. */
  #keep(session: Session): Session {
    session.usedAt = this.now().getTime();
    this.#sessions.set(session.id, session);
    return session;
  }
}
