import { counterId, counterParts, type Counted } from '../../base/counter.js';
import { describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';

/** The look of `pp-text-area`, from its attributes and children. */
export function describeTextArea(given: Given, around: Surroundings, counted?: Counted): Plan {
  const after = counterParts(given, around, counted);
  return describeControl(given, around, {
    tag: 'textarea',
    attributes: { rows: given.get('rows') ?? '5' },
    after,
    described: after.length > 0 ? counterId(around) : undefined,
  });
}
