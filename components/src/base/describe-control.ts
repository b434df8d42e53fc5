import {
  describedBy,
  fieldParts,
  labelChildren,
  overridden,
  passed,
  type FieldParts,
  type MoreParts,
} from './field-parts.js';
import { childHolding, find, hasClass, isControl, type Given } from './given.js';
import { isRequired } from './group.js';
import { part, type Attributes, type PartNode, type Plan, type Surroundings } from './plan.js';

const passedToControl = [
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

/** What one kind of field has of its own. */
export interface ControlKind extends MoreParts {
  /** The question, where another attribute than `label` holds it. */
  readonly label?: string | undefined;
  /** The native control; an input without a word. */
  readonly tag?: 'textarea' | 'select';
  /** Attributes of the control that the element makes. */
  readonly attributes?: Attributes;
  /** Attributes of any control that does not say them itself, the author's too. */
  readonly usual?: Attributes;
  /** What stands in the control that the element makes. */
  readonly children?: readonly PartNode[];
  /** What stands after the control. */
  readonly after?: readonly PartNode[];
  /** Nodes of the author's, with the attributes that they get. */
  readonly given?: Plan['given'];
}

/** The look of a field with one control: label, hint, error, control, and what follows. */
export function describeControl(given: Given, around: Surroundings, kind: ControlKind = {}): Plan {
  const parts = fieldParts(given, around, kind);
  const control = find(given, isControl);
  return control ? aroundControl(given, control, parts, around, kind) : whole(given, parts, around, kind);
}

/** Short form: every part is made, in reading order, after what the author wrote of it. */
function whole(given: Given, parts: FieldParts, around: Surroundings, kind: ControlKind): Plan {
  const label = find(given, (child) => child.tag === 'label');
  const last = given.children
    .filter((child) => child === label || hasClass(child, 'pp-hint') || hasClass(child, 'pp-error'))
    .at(-1);
  const nodes = [
    label ? undefined : labelPart(given, around.id, around, kind),
    parts.hint,
    parts.known,
    parts.error,
    given.get('name') === null ? undefined : controlPart(given, parts, around.id, kind),
    ...(kind.after ?? []),
    parts.why,
  ];
  return {
    given: [...parts.given, ...(label ? [[label, { for: around.id }] as const] : [])],
    parts: nodes.flatMap((node) => (node ? [{ node, ...(last ? { after: last } : {}) }] : [])),
  };
}

function labelPart(given: Given, id: string, around: Surroundings, { label }: ControlKind): PartNode | undefined {
  const text = given.get('label') ?? label ?? '';
  const children = labelChildren(text, isRequired(given), around);
  return text ? part('label', 'label', { for: id, class: 'pp-label' }, children) : undefined;
}

function controlPart(given: Given, parts: FieldParts, id: string, kind: ControlKind): PartNode {
  const { tag = 'input', usual = {}, attributes, children } = kind;
  const own = {
    ...usual,
    ...overridden(given, passedToControl),
    ...attributes,
    id,
    name: given.get('name') ?? undefined,
    class: 'pp-input',
    'data-pp-width': given.get('width') ?? usual['data-pp-width'],
    ...stateOf(given, parts),
  };
  return part('control', tag, { ...passed(given, passedToControl), ...own }, children);
}

const stateOf = (control: Given, parts: FieldParts): Attributes => ({
  'aria-describedby': describedBy(control, parts.describedBy, parts),
  'aria-invalid': parts.inError ? 'true' : undefined,
});

/** Full and mixed form: the author's control and label stay where they are; the rest is added beside them. */
function aroundControl(given: Given, control: Given, parts: FieldParts, around: Surroundings, kind: ControlKind): Plan {
  const { usual = {}, after = [], given: more = [] } = kind;
  const label = find(given, (child) => child.tag === 'label');
  const wraps = label !== undefined && find(label, (child) => child === control) !== undefined;
  const anchor = anchorOf(given, control, label);
  const id = control.get('id') ?? around.id;
  const before = [label ? undefined : labelPart(given, id, around, kind), parts.hint, parts.known, parts.error];
  const following = [...after, parts.why];
  const lacking = Object.entries(usual).filter(([name]) => control.get(name) === null);
  return {
    given: [
      ...parts.given,
      [
        control,
        { ...Object.fromEntries(lacking), ...overridden(given, passedToControl), id, ...stateOf(control, parts) },
      ],
      ...(label && !wraps && (label.get('for') ?? id) === id ? [[label, { for: id }] as const] : []),
      ...more,
    ],
    parts: [
      ...before.flatMap((node) => (node ? [{ node, before: anchor }] : [])),
      ...following.flatMap((node) => (node ? [{ node, after: anchor }] : [])),
    ],
  };
}

/** The node before which hint and error stand: between label and control, but outside a wrapper that holds the control alone. */
function anchorOf(container: Given, control: Given, label: Given | undefined): Given {
  const holder = childHolding(container, control)!;
  const holdsBoth = holder !== control && holder !== label && find(holder, (child) => child === label) !== undefined;
  return holdsBoth ? anchorOf(holder, control, label) : holder;
}
