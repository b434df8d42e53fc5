import { fieldParts, overridden, passed } from './field-parts.js';
import { find, findTag, isChoice, type Given } from './given.js';
import { joinGroup, makeGroup } from './group.js';
import { partId } from './ids.js';
import { labelOf, otherName, readOptions, type OfferedOption } from './options.js';
import { part, placed, type Attributes, type PartNode, type Placement, type Plan, type Surroundings } from './plan.js';

/** The look of a group of radios or of boxes, from its attributes and children. */
export function describeChoices(type: 'radio' | 'checkbox', given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  // That one box of several must be ticked cannot be said on a box: only the element says it.
  const names = type === 'radio' ? ['required', 'disabled', 'form'] : ['disabled', 'form'];
  const isChosen = (value: string): boolean | undefined => chosenIn(given, type)?.includes(value);
  const other = otherPart(given, around);
  if (find(given, isChoice) ?? findTag(given, 'fieldset')) {
    const plan = joinGroup(given, parts, around, (control, index) => {
      // An explanation in the person's own words may stand in the group too.
      if (!isChoice(control)) return {};
      const chosen = isChosen(control.get('value') ?? 'on');
      return {
        ...overridden(given, names),
        id: control.get('id') ?? optionId(around, index),
        ...(chosen === undefined ? {} : { checked: chosen ? '' : undefined }),
      };
    });
    return { ...plan, parts: [...plan.parts, ...other] };
  }
  const options = given.get('name') === null ? [] : readOptions(given);
  const made = options.flatMap((option, index) => {
    const attributes = { ...passed(given, names), type, checked: isChosen(option.value) ? '' : undefined };
    const row = optionPart(given, option, optionId(around, index), attributes, around);
    const isFirst = option.key && index > 0 && !options[index - 1]!.key;
    return isFirst ? [part('divider', 'p', { class: 'pp-divider' }, [around.words.text('or')]), row] : [row];
  });
  const plan = makeGroup(given, part('options', 'div', { class: 'pp-options' }, made), parts, around);
  // The explanation stands after the whole group, outside its fieldset, and before the reason for the question.
  return { ...plan, parts: [plan.parts[0]!, ...other, ...plan.parts.slice(1)] };
}

/** Values that the question comes with, `undefined` where it says none. */
function chosenIn(given: Given, type: 'radio' | 'checkbox'): string[] | undefined {
  const value = given.get('value');
  return value === null ? undefined : type === 'radio' ? [value] : value.split(/\s+/);
}

const optionId = (around: Surroundings, index: number): string => partId(around.id, String(index + 1));

/** Named by its value, so that a chosen option stays the chosen one when others come or go. */
function optionPart(
  given: Given,
  option: OfferedOption,
  id: string,
  attributes: Attributes,
  { words }: Surroundings,
): PartNode {
  const { value, hint } = option;
  const hintId = hint ? partId(id, 'hint') : undefined;
  return part(`option-${value}`, 'div', { class: 'pp-option' }, [
    part(attributes['type']!, 'input', {
      ...attributes,
      class: 'pp-radio',
      id,
      name: given.get('name') ?? undefined,
      value,
      'aria-describedby': hintId,
    }),
    part('option-label', 'label', { for: id, class: 'pp-option-label' }, [labelOf(option, words)]),
    hint ? part('option-hint', 'p', { id: hintId, class: 'pp-hint pp-option-hint' }, [hint]) : undefined,
  ]);
}

/** "My situation is not here": a place to explain it. Sheets of styles hide it while that option is not chosen. */
function otherPart(given: Given, around: Surroundings): Placement[] {
  const name = given.get('name') ?? find(given, isChoice)?.get('name');
  if (given.get('other-situation') === null || !name) return [];
  const id = partId(around.id, 'other');
  const text = part('other-text', 'textarea', {
    ...passed(given, ['disabled', 'form']),
    class: 'pp-input',
    id,
    name: otherName(name),
    rows: '4',
    value: given.get('value-other') ?? undefined,
  });
  const label = part('other-label', 'label', { for: id, class: 'pp-label' }, [around.words.text('choice.other.label')]);
  return placed([part('other', 'div', { class: 'pp-other' }, [label, text])]);
}
