import { counterId, counterParts, type Counted } from '../../base/counter.js';
import { describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';
import { isAccepted } from './accepted.js';

/** The look of `pp-text-field`, from its attributes and children. */
export function describeTextField(given: Given, around: Surroundings, counted?: Counted): Plan {
  const type = given.get('type') ?? 'text';
  const after = given.get('counter') === null ? [] : counterParts(given, around, counted);
  return describeControl(given, around, {
    attributes: { type: isAccepted('type', type) ? type : 'text' },
    after,
    described: after.length > 0 ? counterId(around) : undefined,
  });
}
