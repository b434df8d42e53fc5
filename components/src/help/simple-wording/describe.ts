import type { Given } from '../../base/given.js';
import { part, placed, type Plan, type Surroundings } from '../../base/plan.js';

/** Without the script both wordings stand in the page, and there is nothing to choose. */
export const describeSimpleWording = (): Plan => ({ parts: [] });

/** The button that changes the wording of a form. */
export const describeWordingChoice = (_given: Given, { words }: Surroundings, isSimple: boolean): Plan => ({
  parts: placed([
    part('act', 'button', { type: 'button', class: 'pp-wording-act', 'aria-pressed': String(isSimple) }, [
      words.text('wording.simple'),
    ]),
  ]),
});
