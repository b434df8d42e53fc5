import { asFigures, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';

const example = '1 85 05 78 006 084 91';

/** The look of `pp-social-security-field`. Corsica is 2A and 2B: a keyboard of figures would keep who was born there out. */
export const describeSocialSecurityField = (given: Given, around: Surroundings): Plan =>
  describeControl(given, around, {
    usual: { ...asFigures, type: 'text', 'data-pp-keep': 'ask', 'data-pp-width': '20' },
    hint: around.words.text('nir.hint', { example }),
  });
