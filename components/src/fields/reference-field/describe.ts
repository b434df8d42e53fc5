import { asFigures, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';
import { exampleReference, hasLetters } from '../../validation/reference.js';

/** The look of `pp-reference-field`: its example and its keyboard come from its shape. */
export function describeReferenceField(given: Given, around: Surroundings): Plan {
  const shape = given.get('shape') ?? '';
  const example = exampleReference(shape);
  return describeControl(given, around, {
    usual: {
      ...asFigures,
      type: 'text',
      inputmode: hasLetters(shape) ? undefined : 'numeric',
      'data-pp-width': given.get('width') ?? '20',
    },
    hint: example === null ? undefined : around.words.text('answer.example', { example }),
  });
}
