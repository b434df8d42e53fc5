import { asFigures, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';

/** The look of `pp-phone-field`. */
export const describePhoneField = (given: Given, around: Surroundings): Plan =>
  describeControl(given, around, {
    usual: { ...asFigures, type: 'tel', autocomplete: 'tel', 'data-pp-width': '20' },
    hint: around.words.text('phone.hint'),
  });
