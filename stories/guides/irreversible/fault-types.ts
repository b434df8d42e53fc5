import type { Say } from '../../config/words.js';
import type { Bench } from './bench.js';

/** What the journey of the page keeps (stories/decisions/0009). */
export type Keep = 'session' | 'device' | 'page';

/** Something that goes wrong, or that a person regrets. */
export interface Fault {
  readonly label: (say: Say) => string;
  /** What happens, in one sentence. */
  readonly what: (say: Say) => string;
  /** What is kept, by whom and until when. */
  readonly kept: (say: Say, keep: Keep) => string;
  /** Makes it happen; without it the page only says what would. Comes back with a sentence where there is more to tell. */
  readonly provoke?: (bench: Bench) => unknown;
  /** It goes on until the designer mends everything. */
  readonly lasts?: boolean;
  /** Opens another window in place of a button. */
  readonly opens?: boolean;
}

export interface FaultGroup {
  readonly heading: (say: Say) => string;
  readonly faults: readonly Fault[];
}
