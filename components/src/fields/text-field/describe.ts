import { describedBy, fieldParts, labelChildren, passed, type FieldParts } from '../../base/field-parts.js';
import { childHolding, find, isControl, type Given } from '../../base/given.js';
import { part, type Attributes, type Plan, type Surroundings } from '../../base/plan.js';

const passedToInput = ['autocomplete', 'inputmode', 'required', 'disabled', 'readonly', 'pattern', 'autocapitalize', 'spellcheck', 'value'] as const;

/** The look of `pp-text-field`, from its attributes and children. */
export function describeTextField(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  const control = find(given, isControl);
  return control ? aroundControl(given, control, parts, around) : whole(given, parts, around);
}

/** Short form: every part is made, in reading order; a label of the author's stays first. */
function whole(given: Given, parts: FieldParts, around: Surroundings): Plan {
  const own = find(given, (child) => child.tag === 'label');
  const required = given.get('required') !== null;
  const nodes = [
    own ? undefined : labelPart(given, required, around.id, around),
    parts.hint,
    parts.error,
    given.get('name') !== null ? part('control', 'input', inputAttributes(given, parts, around.id)) : undefined,
    parts.why,
  ];
  return {
    given: [...parts.given, ...(own ? [[own, { for: around.id }] as const] : [])],
    parts: nodes.flatMap((node) => (node ? [{ node }] : [])),
  };
}

const labelPart = (given: Given, required: boolean, id: string, around: Surroundings) =>
  part('label', 'label', { for: id, class: 'pp-label' }, labelChildren(given.get('label') ?? '', required, around));

function inputAttributes(given: Given, parts: FieldParts, id: string): Attributes {
  return {
    ...passed(given, passedToInput),
    id,
    name: given.get('name') ?? undefined,
    type: given.get('type') ?? 'text',
    class: 'pp-input',
    'data-pp-width': given.get('width') ?? undefined,
    'aria-describedby': parts.describedBy,
    'aria-invalid': parts.inError ? 'true' : undefined,
  };
}

/** Full and mixed form: the author's control and label stay where they are; the rest is added beside them. */
function aroundControl(given: Given, control: Given, parts: FieldParts, around: Surroundings): Plan {
  const label = find(given, (child) => child.tag === 'label');
  const anchor = childHolding(given, control)!;
  const wraps = label !== undefined && find(label, (child) => child === control) !== undefined;
  const id = control.get('id') ?? around.id;
  const required = given.get('required') !== null || control.get('required') !== null;
  const before = [
    label ? undefined : labelPart(given, required, id, around),
    parts.hint,
    parts.error,
  ].flatMap((node) => (node ? [{ node, before: anchor }] : []));
  return {
    given: [
      ...parts.given,
      [control, { id, 'aria-describedby': describedBy(control, parts.describedBy, around), 'aria-invalid': parts.inError ? 'true' : undefined }],
      ...(label && !wraps && label.get('for') === null ? [[label, { for: id }] as const] : []),
    ],
    parts: [...before, ...(parts.why ? [{ node: parts.why, after: anchor }] : [])],
  };
}
