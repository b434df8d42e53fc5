import { asFigures, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';

/** An example of the registry of IBANs: no account has it. Letters stand in it: it needs the whole keyboard. */
const example = 'FR14 2004 1010 0505 0001 3M02 606';

/** The look of `pp-iban-field`. */
export const describeIbanField = (given: Given, around: Surroundings): Plan =>
  describeControl(given, around, {
    usual: { ...asFigures, type: 'text', 'data-pp-keep': 'ask', 'data-pp-width': '30' },
    hint: around.words.text('iban.hint', { example }),
  });
