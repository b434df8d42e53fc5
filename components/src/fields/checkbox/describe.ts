import { fieldParts, labelChildren, overridden, passed, describedBy } from '../../base/field-parts.js';
import { childHolding, find, isChoice, type Given } from '../../base/given.js';
import { isRequired } from '../../base/group.js';
import { part, type Attributes, type Plan, type Surroundings } from '../../base/plan.js';

const passedToBox = ['required', 'disabled', 'form', 'checked', 'value'] as const;

/** The look of `pp-checkbox`: one box with its label beside it, what explains it above. */
export function describeCheckbox(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  const box = find(given, isChoice);
  const label = find(given, (child) => child.tag === 'label');
  const id = box?.get('id') ?? around.id;
  const state = (control: Given): Attributes => ({
    id,
    'aria-describedby': describedBy(control, parts.describedBy, parts),
    'aria-invalid': parts.inError ? 'true' : undefined,
  });
  const text = given.get('label') ?? '';
  const made =
    label || text === ''
      ? undefined
      : part('label', 'label', { for: id, class: 'pp-option-label' }, labelChildren(text, isRequired(given), around));
  const above = [parts.hint, parts.known, parts.error];
  if (box) {
    const anchor = childHolding(given, box)!;
    const lead = label && find(label, (inner) => inner === box) === undefined ? [[label, { for: id }] as const] : [];
    return {
      given: [...parts.given, [box, { ...overridden(given, passedToBox), ...state(box) }], ...lead],
      parts: [
        ...above.flatMap((node) => (node ? [{ node, before: anchor }] : [])),
        ...[made, parts.why].flatMap((node) => (node ? [{ node, after: made ? box : anchor }] : [])),
      ],
    };
  }
  const control = part('control', 'input', {
    ...passed(given, passedToBox),
    type: 'checkbox',
    class: 'pp-radio',
    name: given.get('name') ?? undefined,
    ...state(given),
  });
  const row = given.get('name') === null ? undefined : part('option', 'div', { class: 'pp-option' }, [control, made]);
  return {
    given: parts.given,
    parts: [...above, row, parts.why].flatMap((node) => (node ? [{ node }] : [])),
  };
}
