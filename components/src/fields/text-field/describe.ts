import { describedBy, fieldParts, labelChildren, overridden, passed, type FieldParts } from '../../base/field-parts.js';
import { childHolding, find, hasClass, isControl, type Given } from '../../base/given.js';
import { isRequired } from '../../base/group.js';
import { part, type Attributes, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { isAccepted } from './accepted.js';

const passedToInput = [
  'autocomplete',
  'inputmode',
  'required',
  'disabled',
  'readonly',
  'pattern',
  'autocapitalize',
  'spellcheck',
  'form',
  'value',
] as const;

/** The look of `pp-text-field`, from its attributes and children. */
export function describeTextField(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  const control = find(given, isControl);
  return control ? aroundControl(given, control, parts, around) : whole(given, parts, around);
}

/** Short form: every part is made, in reading order, after what the author wrote of it. */
function whole(given: Given, parts: FieldParts, around: Surroundings): Plan {
  const label = find(given, (child) => child.tag === 'label');
  const last = given.children
    .filter((child) => child === label || hasClass(child, 'pp-hint') || hasClass(child, 'pp-error'))
    .at(-1);
  const nodes = [
    label ? undefined : labelPart(given, around.id, around),
    parts.hint,
    parts.error,
    given.get('name') === null ? undefined : part('control', 'input', inputAttributes(given, parts, around.id)),
    parts.why,
  ];
  return {
    given: [...parts.given, ...(label ? [[label, { for: around.id }] as const] : [])],
    parts: nodes.flatMap((node) => (node ? [{ node, ...(last ? { after: last } : {}) }] : [])),
  };
}

function labelPart(given: Given, id: string, around: Surroundings): PartNode | undefined {
  const text = given.get('label');
  const children = labelChildren(text ?? '', isRequired(given), around);
  return text ? part('label', 'label', { for: id, class: 'pp-label' }, children) : undefined;
}

function inputAttributes(given: Given, parts: FieldParts, id: string): Attributes {
  const type = given.get('type') ?? 'text';
  return {
    ...passed(given, passedToInput),
    id,
    name: given.get('name') ?? undefined,
    type: isAccepted('type', type) ? type : 'text',
    class: 'pp-input',
    'data-pp-width': given.get('width') ?? undefined,
    'aria-describedby': parts.describedBy,
    'aria-invalid': parts.inError ? 'true' : undefined,
  };
}

/** Full and mixed form: the author's control and label stay where they are; the rest is added beside them. */
function aroundControl(given: Given, control: Given, parts: FieldParts, around: Surroundings): Plan {
  const label = find(given, (child) => child.tag === 'label');
  const wraps = label !== undefined && find(label, (child) => child === control) !== undefined;
  const anchor = anchorOf(given, control, label);
  const id = control.get('id') ?? around.id;
  const before = [label ? undefined : labelPart(given, id, around), parts.hint, parts.error];
  return {
    given: [
      ...parts.given,
      [
        control,
        {
          ...overridden(given, passedToInput),
          id,
          'aria-describedby': describedBy(control, parts.describedBy, parts),
          'aria-invalid': parts.inError ? 'true' : undefined,
        },
      ],
      ...(label && !wraps && (label.get('for') ?? id) === id ? [[label, { for: id }] as const] : []),
    ],
    parts: [
      ...before.flatMap((node) => (node ? [{ node, before: anchor }] : [])),
      ...(parts.why ? [{ node: parts.why, after: anchor }] : []),
    ],
  };
}

/** The node before which hint and error stand: between label and control, but outside a wrapper that holds the control alone. */
function anchorOf(container: Given, control: Given, label: Given | undefined): Given {
  const holder = childHolding(container, control)!;
  const holdsBoth = holder !== control && holder !== label && find(holder, (child) => child === label) !== undefined;
  return holdsBoth ? anchorOf(holder, control, label) : holder;
}
