import type { Given } from '../../base/given.js';
import { part, placed, type Plan, type Surroundings } from '../../base/plan.js';

/** What the device can do now. */
export type Reading = 'ready' | 'reading' | 'none';

/** Without the script it could do nothing, so nothing is there. */
export const describeReadAloud = (): Plan => ({ parts: [] });

/** One button, or the sentence that there is no voice; nothing while that is not known. */
export function describeReading(_given: Given, { words }: Surroundings, reading: Reading | undefined): Plan {
  const act = (key: string) => part('act', 'button', { type: 'button', class: 'pp-read-act' }, [words.text(key)]);
  return {
    parts: placed([
      reading === 'none' && part('none', 'p', { class: 'pp-read-none' }, [words.text('read.none')]),
      reading === 'ready' && act('read.start'),
      reading === 'reading' && act('read.stop'),
    ]),
  };
}
