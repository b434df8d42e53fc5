import { fieldParts, overridden, passed } from '../../base/field-parts.js';
import { find, isChoice, type Given } from '../../base/given.js';
import { joinGroup, makeGroup } from '../../base/group.js';
import { partId } from '../../base/ids.js';
import { part, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import type { Option } from '../../base/closed-question.js';
import { readOptions } from './options.js';

const passedToRadios = ['required', 'disabled', 'form'] as const;

/** The look of `pp-radio-group`. */
export function describeRadioGroup(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  const value = given.get('value');
  if (find(given, isChoice) ?? find(given, (child) => child.tag === 'fieldset')) {
    return joinGroup(given, parts, around, (control, index) => {
      // An explanation in the person's own words may stand in the group too.
      if (!isChoice(control)) return {};
      return {
        ...overridden(given, passedToRadios),
        id: control.get('id') ?? optionId(around, index),
        ...(value === null ? {} : { checked: control.get('value') === value ? '' : undefined }),
      };
    });
  }
  const options = given.get('name') === null ? [] : readOptions(given);
  const made = options.map((option, index) => optionPart(given, option, optionId(around, index)));
  return makeGroup(given, part('options', 'div', { class: 'pp-options' }, made), parts, around);
}

const optionId = (around: Surroundings, index: number): string => partId(around.id, String(index + 1));

/** Named by its value, so that a chosen option stays the chosen one when others come or go. */
function optionPart(given: Given, { value, label, hint }: Option, id: string): PartNode {
  const hintId = hint ? partId(id, 'hint') : undefined;
  return part(`option-${value}`, 'div', { class: 'pp-option' }, [
    part('radio', 'input', {
      ...passed(given, passedToRadios),
      type: 'radio',
      class: 'pp-radio',
      id,
      name: given.get('name') ?? undefined,
      value,
      checked: given.get('value') === value ? '' : undefined,
      'aria-describedby': hintId,
    }),
    part('option-label', 'label', { for: id, class: 'pp-option-label' }, [label]),
    hint ? part('option-hint', 'p', { id: hintId, class: 'pp-hint pp-option-hint' }, [hint]) : undefined,
  ]);
}
