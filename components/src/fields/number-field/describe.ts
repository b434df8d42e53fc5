import { asFigures, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import { partId } from '../../base/ids.js';
import { numberIn } from '../../base/numbers.js';
import { part, type Plan, type Surroundings } from '../../base/plan.js';
import { formatNumber } from '../../validation/number.js';

/** The look of `pp-number-field`: a text for figures, and its unit after it. */
export function describeNumberField(given: Given, around: Surroundings): Plan {
  const { words, id } = around;
  const decimals = numberIn(given.get('decimals')) ?? 0;
  const unit = given.get('unit');
  const unitId = partId(id, 'unit');
  return describeControl(given, around, {
    attributes: { type: 'text' },
    usual: {
      ...asFigures,
      inputmode: keyboardFor(numberIn(given.get('min')) ?? 0, decimals),
      'data-pp-width': given.get('width') ?? '10',
    },
    hint: decimals > 0 ? words.text('answer.example', { example: formatNumber(12.5, words.lang) }) : undefined,
    after: unit ? [part('unit', 'span', { id: unitId, class: 'pp-unit' }, [unit])] : [],
    described: unit ? unitId : undefined,
  });
}

/** Keyboards of figures may have no minus (HTML Standard, "Input modalities: the inputmode attribute"; iOS has none): it needs the whole one. */
export const keyboardFor = (min: number, decimals: number): string | undefined =>
  min < 0 ? undefined : decimals > 0 ? 'decimal' : 'numeric';
