import { describedBy, fieldParts, labelChildren, overridden, passed, stateOf, type MoreParts } from './field-parts.js';
import { childHolding, contains, find, findTag, isChoice, type Given } from './given.js';
import { isRequired } from './group.js';
import { part, placed, type Attributes, type PartNode, type Plan, type Surroundings } from './plan.js';

const passedToBox = ['required', 'disabled', 'form', 'checked', 'value'] as const;

/** What one kind of box has of its own. */
export interface BoxKind extends MoreParts {
  /** What stands between its hint and its error. */
  readonly explained?: PartNode | undefined;
  /** It must be ticked, whether an attribute says so or not. */
  readonly isAlwaysRequired?: boolean;
  /** What the box that the element makes sends where no value is given. */
  readonly sends?: string;
}

/** The look of a field with one box: its label beside it, what explains it above. */
export function describeBox(given: Given, around: Surroundings, kind: BoxKind = {}): Plan {
  const parts = fieldParts(given, around, kind);
  const box = find(given, isChoice);
  const label = findTag(given, 'label');
  const id = box?.get('id') ?? around.id;
  const state = (control: Given): Attributes => ({
    ...(kind.isAlwaysRequired && { required: '' }),
    id,
    ...stateOf(describedBy(control, parts.describedBy, parts), parts.inError),
  });
  const text = given.get('label') ?? '';
  const isNeeded = kind.isAlwaysRequired ?? isRequired(given);
  const made =
    label || text === ''
      ? undefined
      : part('label', 'label', { for: id, class: 'pp-option-label' }, labelChildren(text, isNeeded, around));
  const above = [parts.hint, parts.known, kind.explained, parts.error];
  if (box) {
    const anchor = childHolding(given, box)!;
    const lead = label && !contains(label, box) ? [[label, { for: id }] as const] : [];
    return {
      given: [...parts.given, [box, { ...overridden(given, passedToBox), ...state(box) }], ...lead],
      parts: [...placed(above, { before: anchor }), ...placed([made, parts.why], { after: made ? box : anchor })],
    };
  }
  const own = passed(given, passedToBox);
  const control = part('control', 'input', {
    ...own,
    value: own['value'] ?? kind.sends,
    type: 'checkbox',
    class: 'pp-radio',
    name: given.get('name') ?? undefined,
    ...state(given),
  });
  const row = given.get('name') === null ? undefined : part('option', 'div', { class: 'pp-option' }, [control, made]);
  return {
    given: parts.given,
    parts: placed([...above, row, parts.why]),
  };
}
