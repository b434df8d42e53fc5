import { describedBy, fieldParts, labelChildren, type FieldParts } from '../../base/field-parts.js';
import { find, findAll, isControl, type Given } from '../../base/given.js';
import { part, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { dateParts } from './format.js';
import { dateNames } from './names.js';
import { partNames } from './parse.js';

const widths = { day: '2', month: '10', year: '4' } as const;

/** The look of `pp-date-field`: three text inputs in a fieldset, never a picker. */
export function describeDateField(given: Given, around: Surroundings): Plan {
  const fieldset = find(given, (child) => child.tag === 'fieldset');
  return fieldset ? aroundFieldset(given, fieldset, around) : whole(given, around);
}

function whole(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around, around.words.text('date.example', { example: '27 3 1980' }));
  const required = given.get('required') !== null;
  const legend = given.get('legend') ?? given.get('label') ?? '';
  const fieldset = part('fieldset', 'fieldset', { id: around.id, 'aria-describedby': parts.describedBy }, [
    part('legend', 'legend', { class: 'pp-legend' }, labelChildren(legend, required, around)),
    parts.hint,
    parts.error,
    part('inputs', 'div', { class: 'pp-date-parts' }, inputParts(given, parts, around)),
  ]);
  return { given: parts.given, parts: [{ node: fieldset }, ...(parts.why ? [{ node: parts.why }] : [])] };
}

function inputParts(given: Given, parts: FieldParts, around: Surroundings): PartNode[] {
  const names = dateNames(given) ?? [];
  const values = dateParts(given.get('value') ?? '');
  const autocomplete = given.get('autocomplete');
  return names.map((name, index) => {
    const key = partNames[index]!;
    const id = `${around.id}-${key}`;
    return part(`${key}-group`, 'div', { class: 'pp-date-part' }, [
      part(`${key}-label`, 'label', { for: id, class: 'pp-date-label' }, [around.words.text(`date.${key}`)]),
      part(key, 'input', {
        type: 'text',
        class: 'pp-input',
        id,
        name,
        // The month may be a name: a numeric keyboard could not type it.
        inputmode: key === 'month' ? undefined : 'numeric',
        autocomplete: autocomplete ? `${autocomplete}-${key}` : undefined,
        'data-pp-width': widths[key],
        value: given.get(`value-${key}`) ?? values?.[key],
        required: given.get('required') ?? undefined,
        disabled: given.get('disabled') ?? undefined,
        readonly: given.get('readonly') ?? undefined,
        'aria-invalid': isWrong(given, key, parts) ? 'true' : undefined,
      }),
    ]);
  });
}

/** Without `error-parts` the whole date is to be mended; with it, the parts that it names. */
function isWrong(given: Given, key: string, parts: FieldParts): boolean {
  if (!parts.inError) return false;
  const wrong = given.get('error-parts');
  return wrong === null || wrong.split(/\s+/).includes(key);
}

function aroundFieldset(given: Given, fieldset: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  const legend = fieldset.children.find((child) => child.tag === 'legend');
  const place = legend ? { after: legend } : { start: fieldset };
  const inputs = findAll(fieldset, isControl);
  return {
    given: [
      ...parts.given,
      [fieldset, { 'aria-describedby': describedBy(fieldset, parts.describedBy, around) }],
      ...inputs.map((input, index) => {
        const key = partNames[index] ?? 'year';
        return [input, { id: input.get('id') ?? `${around.id}-${key}`, 'aria-invalid': isWrong(given, key, parts) ? 'true' : undefined }] as const;
      }),
    ],
    parts: [
      ...[parts.hint, parts.error].flatMap((node) => (node ? [{ node, ...place }] : [])),
      ...(parts.why ? [{ node: parts.why, after: fieldset }] : []),
    ],
  };
}
