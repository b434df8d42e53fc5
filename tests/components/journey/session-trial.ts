import type { Session } from '../../../components/src/journey/session/session.js';
import { folded, mount, settled } from '../../suites/field/page.js';

export const times = 'now="2026-11-22T14:05:00+01:00" ends="2026-11-22T14:35:00+01:00" time-zone="Europe/Paris"';
export const addresses = 'extend="/stay" sign-in="/sign-in"';

export const sessionIn = (place: Element): Session => place.querySelector<Session>('pp-session')!;

/** What stands in the region for news. */
export const newsIn = (place: Element): string => folded(place.querySelector('[role="status"]')!.textContent);

/** A session five minutes before its end. */
export async function warnedSession(clock: StoppedClock, attributes = addresses): Promise<HTMLElement> {
  const place = await mount(`<pp-session name="aid" ${times} ${attributes}></pp-session>`);
  await clock.passIn(place, 25 * 60_000);
  return place;
}

/** Presses the button and waits for what comes of it. */
export async function pressIn(place: Element, clock: StoppedClock): Promise<void> {
  place.querySelector<HTMLButtonElement>('button')!.click();
  await settled(place);
  await clock.until(() => !newsIn(place).startsWith('Un instant'));
}

/** A clock that stands still until a test lets time pass, and a server that answers what a test says. */
export interface StoppedClock {
  /** Lets time pass; timers run when they are due. */
  pass(milliseconds: number): Promise<void>;
  /** The same, until every element below has told it. */
  passIn(place: Element, milliseconds: number): Promise<void>;
  /** Time passes and no timer runs, as on a device that sleeps. */
  sleep(milliseconds: number): void;
  /** Waits, in the time of the machine, until something is so. */
  until(condition: () => boolean): Promise<void>;
  /** How many timers wait. */
  readonly waiting: number;
  /** Gives the page its own clock and network back. */
  goOn(): void;
}

interface Timer {
  readonly due: number;
  readonly act: () => void;
}

const native = { now: Date.now, setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, fetch: window.fetch };

export function standStill(): StoppedClock {
  let now = Date.parse('2026-11-22T13:05:00Z');
  let last = 1_000_000;
  const timers = new Map<number, Timer>();
  Date.now = () => now;
  window.setTimeout = ((act: () => void, wait = 0) => {
    if (wait === 0) return native.setTimeout.call(window, act, wait);
    timers.set((last += 1), { due: now + wait, act });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(id as number)) native.clearTimeout.call(window, id);
  };
  const tick = (): Promise<void> => new Promise((resolve) => native.setTimeout.call(window, resolve, 0));
  const clock: StoppedClock = {
    async pass(milliseconds) {
      const target = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(([, { due }]) => due <= target).sort(([, a], [, b]) => a.due - b.due);
        if (!next) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].due);
        next[1].act();
        await tick();
      }
      now = target;
    },
    async passIn(place, milliseconds) {
      await clock.pass(milliseconds);
      await settled(place);
    },
    sleep: (milliseconds) => void (now += milliseconds),
    async until(condition) {
      for (let ticks = 0; !condition(); ticks += 1) {
        if (ticks > 2000) throw new Error('This never came to be.');
        await tick();
      }
    },
    get waiting() {
      return timers.size;
    },
    goOn() {
      Date.now = native.now;
      window.setTimeout = native.setTimeout;
      window.clearTimeout = native.clearTimeout;
      window.fetch = native.fetch;
    },
  };
  return clock;
}

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

/** Answers every request of the page from now on. @returns what was asked */
export function answerWith(answer: Answer): { url: string; init: RequestInit }[] {
  const asked: { url: string; init: RequestInit }[] = [];
  window.fetch = ((url: string, init: RequestInit) => {
    asked.push({ url, init });
    return Promise.resolve(answer(url, init));
  }) as typeof window.fetch;
  return asked;
}
