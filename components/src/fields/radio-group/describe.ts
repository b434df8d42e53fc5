import { fieldParts, labelChildren, type FieldParts } from '../../base/field-parts.js';
import { find, findAll, isChoice, type Given } from '../../base/given.js';
import { part, references, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { readOptions, type Option } from './options.js';

/** The look of `pp-radio-group`. */
export function describeRadioGroup(given: Given, around: Surroundings): Plan {
  const fieldset = find(given, (child) => child.tag === 'fieldset');
  const parts = fieldParts(given, around);
  if (fieldset) return aroundFieldset(fieldset, parts, around);
  return find(given, isChoice) ? aroundRadios(given, parts, around) : whole(given, parts, around);
}

const legendText = (given: Given): string => given.get('legend') ?? given.get('label') ?? '';

function whole(given: Given, parts: FieldParts, around: Surroundings): Plan {
  const required = given.get('required') !== null;
  const options = given.get('name') === null ? [] : readOptions(given);
  const fieldset = part('fieldset', 'fieldset', { id: around.id, 'aria-describedby': parts.describedBy }, [
    part('legend', 'legend', { class: 'pp-legend' }, labelChildren(legendText(given), required, around)),
    parts.hint,
    parts.error,
    part('options', 'div', { class: 'pp-options' }, options.map((option, index) => optionPart(given, option, index, around.id))),
  ]);
  return { given: parts.given, parts: [{ node: fieldset }, ...(parts.why ? [{ node: parts.why }] : [])] };
}

function optionPart(given: Given, option: Option, index: number, base: string): PartNode {
  const id = `${base}-${index + 1}`;
  return part(`option-${index}`, 'div', { class: 'pp-option' }, [
    part(`input-${index}`, 'input', {
      type: 'radio',
      class: 'pp-radio',
      id,
      name: given.get('name') ?? undefined,
      value: option.value,
      required: given.get('required') ?? undefined,
      disabled: given.get('disabled') ?? undefined,
      checked: given.get('value') === option.value ? '' : undefined,
      'aria-describedby': option.hint ? `${id}-hint` : undefined,
    }),
    part(`label-${index}`, 'label', { for: id, class: 'pp-option-label' }, [option.label]),
    option.hint ? part(`hint-${index}`, 'p', { id: `${id}-hint`, class: 'pp-hint pp-option-hint' }, [option.hint]) : undefined,
  ]);
}

/** Full form: hint and error stand inside the author's fieldset, after the legend. */
function aroundFieldset(fieldset: Given, parts: FieldParts, around: Surroundings): Plan {
  const legend = fieldset.children.find((child) => child.tag === 'legend');
  const place = legend ? { after: legend } : { start: fieldset };
  const nodes = [parts.hint, parts.error].flatMap((node) => (node ? [{ node, ...place }] : []));
  return {
    given: [...parts.given, [fieldset, { 'aria-describedby': describedByOf(fieldset, parts, around) }], ...choiceIds(fieldset, around)],
    parts: [...nodes, ...(parts.why ? [{ node: parts.why, after: fieldset }] : [])],
  };
}

/** Mixed form: native radios alone. They cannot be wrapped (nodes of the author never move), so the host itself is the group. */
function aroundRadios(given: Given, parts: FieldParts, around: Surroundings): Plan {
  const legend = part('legend', 'div', { id: `${around.id}-legend`, class: 'pp-legend' }, labelChildren(legendText(given), isRequired(given), around));
  const nodes = [legend, parts.hint, parts.error].flatMap((node) => (node ? [{ node, start: given }] : []));
  return {
    host: { role: 'group', 'aria-labelledby': `${around.id}-legend`, 'aria-describedby': parts.describedBy },
    given: [...parts.given, ...choiceIds(given, around)],
    parts: [...nodes, ...(parts.why ? [{ node: parts.why }] : [])],
  };
}

const isRequired = (given: Given): boolean =>
  given.get('required') !== null || find(given, (child) => isChoice(child) && child.get('required') !== null) !== undefined;

const choiceIds = (root: Given, around: Surroundings) =>
  findAll(root, isChoice).map((choice, index) => [choice, { id: choice.get('id') ?? `${around.id}-${index + 1}` }] as const);

function describedByOf(fieldset: Given, parts: FieldParts, around: Surroundings): string | undefined {
  const authors = (fieldset.get('aria-describedby') ?? '').split(/\s+/).filter((id) => !id.startsWith(`${around.id}-`));
  return references(authors.join(' '), parts.describedBy);
}
