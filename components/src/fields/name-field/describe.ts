import { describeControl } from '../../base/describe-control.js';
import { fieldParts, passed } from '../../base/field-parts.js';
import { find, isControl, type Given } from '../../base/given.js';
import { joinGroup, legendText, makeGroup } from '../../base/group.js';
import { inputAttributes, inputPart, tokenOf, typedIn, type InputKind } from '../../base/inputs.js';
import { part, type Attributes, type Plan, type Surroundings } from '../../base/plan.js';
import { isWhole, partNames, wireNames, type NamePartName } from './parts.js';

/** A dictionary knows few names, and marks the others as mistakes. */
const usual: Attributes = { spellcheck: 'false' };
const tokens = { given: 'given-name', family: 'family-name' } as const;

/** The look of `pp-name-field`: two text inputs in a group, or one. */
export function describeNameField(given: Given, around: Surroundings): Plan {
  const isFull = find(given, isControl) !== undefined;
  if (isWhole(given)) return describeWhole(given, around);
  if (isFull || find(given, (child) => child.tag === 'fieldset')) return aroundInputs(given, around);
  const parts = fieldParts(given, around);
  const inputs = (wireNames(given) ?? []).map((name, index) =>
    inputPart(given, 'name', name, inputOf(given, partNames[index]!, around), parts, around),
  );
  return makeGroup(given, part('inputs', 'div', { class: 'pp-name-parts' }, inputs), parts, around);
}

const describeWhole = (given: Given, around: Surroundings): Plan =>
  describeControl(given, around, {
    label: legendText(given),
    usual,
    attributes: { type: 'text', autocomplete: given.get('autocomplete') ?? 'name' },
  });

function aroundInputs(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  return joinGroup(given, parts, around, (input, index) => {
    const key = partNames[index];
    if (!key) return {};
    const kind = inputOf(given, key, around);
    // For whom an input of the author's is, the author knows.
    const autocomplete = given.get('autocomplete') === null ? undefined : kind.autocomplete;
    return inputAttributes(given, input, { ...kind, autocomplete }, parts, around);
  });
}

const inputOf = (given: Given, key: NamePartName, { words }: Surroundings): InputKind => ({
  key,
  label: words.text(`person.${key}`),
  usual,
  attributes: passed(given, ['autocapitalize']),
  autocomplete: tokenOf(given.get('autocomplete') ?? 'name', 'name', tokens[key]),
  value: typedIn(given, key),
});
