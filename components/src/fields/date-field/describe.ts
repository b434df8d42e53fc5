import { fieldParts } from '../../base/field-parts.js';
import { find, findTag, isControl, type Given } from '../../base/given.js';
import { joinGroup, makeGroup } from '../../base/group.js';
import { inputAttributes, inputPart, tokenOf, type InputKind } from '../../base/inputs.js';
import { part, type Plan, type Surroundings } from '../../base/plan.js';
import { dateParts } from './format.js';
import { dateNames } from './names.js';
import { partNames, type DatePartName } from './parse.js';

const widths = { day: '2', month: '10', year: '4' } as const;

/** The look of `pp-date-field`: three text inputs in a group, never a picker. */
export function describeDateField(given: Given, around: Surroundings): Plan {
  if (find(given, isControl) ?? findTag(given, 'fieldset')) return aroundInputs(given, around);
  const parts = fieldParts(given, around, {
    hint: around.words.text(given.get('approximate') === null ? 'date.example' : 'date.approximate', {
      example: '27 3 1980',
    }),
  });
  const inputs = (dateNames(given) ?? []).map((name, index) =>
    inputPart(given, 'date', name, inputOf(given, partNames[index]!, around), parts, around),
  );
  return makeGroup(given, part('inputs', 'div', { class: 'pp-date-parts' }, inputs), parts, around);
}

function aroundInputs(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  return joinGroup(given, parts, around, (input, index) => {
    const key = partNames[index];
    return key ? inputAttributes(given, input, inputOf(given, key, around), parts, around) : {};
  });
}

const inputOf = (given: Given, key: DatePartName, { words }: Surroundings): InputKind => ({
  key,
  label: words.text(`date.${key}`),
  // The month may be a name: a numeric keyboard could not type it.
  attributes: { inputmode: key === 'month' ? undefined : 'numeric', 'data-pp-width': widths[key] },
  autocomplete: autocompleteOf(given, key),
  // What was typed, whatever it was; else the date that the field came with.
  value: given.get(`value-${key}`) ?? dateParts(given.get('value') ?? '')?.[key],
});

/** Only `bday` has tokens for its parts (HTML Standard, "autofill field"). */
function autocompleteOf(given: Given, key: DatePartName): string | undefined {
  const said = given.get('autocomplete');
  return said === null ? undefined : tokenOf(said, 'bday', `bday-${key}`);
}
