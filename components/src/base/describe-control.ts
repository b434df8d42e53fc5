import {
  describedBy,
  fieldParts,
  labelChildren,
  lacking,
  overridden,
  passed,
  stateOf,
  type FieldParts,
  type MoreParts,
} from './field-parts.js';
import { childHolding, contains, find, findTag, hasClass, isControl, type Given } from './given.js';
import { isRequired } from './group.js';
import { partId } from './ids.js';
import { part, placed, references, type Attributes, type PartNode, type Plan, type Surroundings } from './plan.js';

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

/** For what is no word of a language: nothing is to be corrected in it, nor sent to who would correct it. */
export const asTyped: Attributes = { spellcheck: 'false', autocapitalize: 'off' };

/** The same for figures: in a page from right to left, their groups would stand in the wrong order. */
export const asFigures: Attributes = { ...asTyped, dir: 'ltr' };

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
  /** Attributes of any control, whatever it says itself. */
  readonly always?: Attributes;
  /** Id of what stands in for the control while the script runs: the label leads to it. */
  readonly standIn?: string | undefined;
  /** What our label says after the question, in brackets: a currency. The author's own label stays as it is. */
  readonly labelEnd?: string;
  /** What stands in the control that the element makes. */
  readonly children?: readonly PartNode[];
  /** Id of words in sight that are part of the name, after the question. */
  readonly named?: string;
  /** What stands before the control, after the hint. */
  readonly before?: readonly PartNode[];
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
  const label = findTag(given, 'label');
  const last = given.children
    .filter((child) => child === label || hasClass(child, 'pp-hint') || hasClass(child, 'pp-error'))
    .at(-1);
  const nodes = [
    label ? undefined : labelPart(given, kind.standIn ?? around.id, around, kind),
    parts.hint,
    ...(kind.before ?? []),
    parts.known,
    parts.error,
    given.get('name') === null ? undefined : controlPart(given, parts, around, kind, label),
    ...(kind.after ?? []),
    parts.why,
  ];
  return {
    given: [
      ...parts.given,
      ...(label ? [[label, ownLabel(label, kind.standIn ?? around.id, around, kind)] as const] : []),
    ],
    parts: placed(nodes, last && { after: last }),
  };
}

function labelPart(
  given: Given,
  id: string,
  around: Surroundings,
  { named, labelEnd, label }: ControlKind,
): PartNode | undefined {
  const text = given.get('label') ?? label;
  const children = labelChildren([text, labelEnd].filter(Boolean).join(' '), isRequired(given), around);
  const own = named === undefined ? {} : { id: partId(around.id, 'label') };
  return text ? part('label', 'label', { for: id, class: 'pp-label', ...own }, children) : undefined;
}

/** The label's id, where words that stand elsewhere are part of the name. */
const nameOf = (label: Given | undefined, given: Given, around: Surroundings, { named }: ControlKind): Attributes => {
  const has = label ?? given.get('label');
  return named && has ? { 'aria-labelledby': references(label?.get('id') ?? partId(around.id, 'label'), named) } : {};
};

function controlPart(
  given: Given,
  parts: FieldParts,
  around: Surroundings,
  kind: ControlKind,
  label: Given | undefined,
): PartNode {
  const { tag = 'input', usual = {}, always, attributes, children } = kind;
  const own = {
    ...usual,
    ...overridden(given, passedToControl),
    ...attributes,
    ...nameOf(label, given, around, kind),
    id: around.id,
    name: given.get('name') ?? undefined,
    class: 'pp-input',
    'data-pp-width': given.get('width') ?? usual['data-pp-width'],
    ...stateOf(describedBy(given, parts.describedBy, parts), parts.inError),
    ...always,
  };
  return part('control', tag, { ...passed(given, passedToControl), ...own }, children);
}

/** Full and mixed form: the author's control and label stay where they are; the rest is added beside them. */
function aroundControl(given: Given, control: Given, parts: FieldParts, around: Surroundings, kind: ControlKind): Plan {
  const { usual = {}, always, standIn, before: above = [], after = [], given: more = [] } = kind;
  const label = findTag(given, 'label');
  const wraps = label !== undefined && contains(label, control);
  const anchor = anchorOf(given, control, label);
  const id = control.get('id') ?? around.id;
  const before = [
    label ? undefined : labelPart(given, standIn ?? id, around, kind),
    parts.hint,
    ...above,
    parts.known,
    parts.error,
  ];
  return {
    given: [
      ...parts.given,
      [
        control,
        {
          ...lacking(control, usual),
          ...overridden(given, passedToControl),
          ...nameOf(label, given, around, kind),
          id,
          ...stateOf(describedBy(control, parts.describedBy, parts), parts.inError),
          ...always,
        },
      ],
      ...(label ? [[label, ownLabel(label, leadsTo(label, id, wraps, standIn), around, kind)] as const] : []),
      ...more,
    ],
    parts: [...placed(before, { before: anchor }), ...placed([...after, parts.why], { after: anchor })],
  };
}

/** Where a label of the author's leads, if that is for us to say. */
function leadsTo(label: Given, id: string, wraps: boolean, standIn: string | undefined): string | false {
  if (wraps) return standIn ?? false;
  return (label.get('for') ?? id) === id && (standIn ?? id);
}

/** What a label of the author's gets. */
const ownLabel = (label: Given, id: string | false, around: Surroundings, { named }: ControlKind): Attributes => ({
  ...(id && { for: id }),
  ...(named && { id: label.get('id') ?? partId(around.id, 'label') }),
});

/** The node before which hint and error stand: between label and control, but outside a wrapper that holds the control alone. */
function anchorOf(container: Given, control: Given, label: Given | undefined): Given {
  const holder = childHolding(container, control)!;
  const holdsBoth = holder !== control && holder !== label && label !== undefined && contains(holder, label);
  return holdsBoth ? anchorOf(holder, control, label) : holder;
}
