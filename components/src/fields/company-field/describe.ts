import { asFigures, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import type { Plan, Surroundings } from '../../base/plan.js';
import { kindIn } from './kind.js';

const examples = { siren: '732 829 320', siret: '732 829 320 00074' };

/** The look of `pp-company-field`. */
export function describeCompanyField(given: Given, around: Surroundings): Plan {
  const kind = kindIn(given.get('kind'));
  return describeControl(given, around, {
    usual: {
      ...asFigures,
      type: 'text',
      inputmode: 'numeric',
      'data-pp-width': kind === 'siren' ? '10' : '20',
    },
    hint: around.words.text(`company.hint.${kind}`, examples),
  });
}
