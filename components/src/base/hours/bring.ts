import type * as Hours from './index.js';

let hours: typeof Hours | undefined;
let coming: Promise<void> | undefined;

/** Fetches what reads opening hours, for the first element that has some (stories/decisions/0010). */
export const bringHours = (): Promise<void> =>
  (coming ??= import('./index.js').then(
    (module) => void (hours = module),
    // A dead line: the next element tries again, and the hours that the server wrote stand.
    () => void (coming = undefined),
  ));

/** What was fetched, if it was. */
export const broughtHours = (): typeof Hours | undefined => hours;
