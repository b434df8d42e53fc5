import { describedBy, fieldParts, overridden, passed, type FieldParts } from '../../base/field-parts.js';
import { find, isControl, type Given } from '../../base/given.js';
import { joinGroup, makeGroup } from '../../base/group.js';
import { partId } from '../../base/ids.js';
import { part, type Attributes, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { dateParts } from './format.js';
import { dateNames } from './names.js';
import { partNames, type DatePartName } from './parse.js';

const passedToInputs = ['required', 'disabled', 'readonly', 'form'] as const;
const widths = { day: '2', month: '10', year: '4' } as const;

/** The look of `pp-date-field`: three text inputs in a group, never a picker. */
export function describeDateField(given: Given, around: Surroundings): Plan {
  if (find(given, isControl) ?? find(given, (child) => child.tag === 'fieldset')) return aroundInputs(given, around);
  const parts = fieldParts(given, around, {
    hint: around.words.text(given.get('approximate') === null ? 'date.example' : 'date.approximate', {
      example: '27 3 1980',
    }),
  });
  const inputs = (dateNames(given) ?? []).map((name, index) =>
    inputPart(given, name, partNames[index]!, parts, around),
  );
  return makeGroup(given, part('inputs', 'div', { class: 'pp-date-parts' }, inputs), parts, around);
}

function inputPart(given: Given, name: string, key: DatePartName, parts: FieldParts, around: Surroundings): PartNode {
  const id = partId(around.id, key);
  const wrong = isWrong(given, key, parts);
  return part(key, 'div', { class: 'pp-date-part' }, [
    part('date-label', 'label', { for: id, class: 'pp-date-label' }, [around.words.text(`date.${key}`)]),
    part('date-input', 'input', {
      ...passed(given, passedToInputs),
      type: 'text',
      class: 'pp-input',
      id,
      name,
      // The month may be a name: a numeric keyboard could not type it.
      inputmode: key === 'month' ? undefined : 'numeric',
      autocomplete: autocompleteOf(given, key),
      'data-pp-width': widths[key],
      value: valueOf(given, key),
      'aria-describedby': wrong ? parts.errorId : undefined,
      'aria-invalid': wrong ? 'true' : undefined,
    }),
  ]);
}

function aroundInputs(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  return joinGroup(given, parts, around, (input, index) => {
    const key = partNames[index];
    if (!key) return {};
    const wrong = isWrong(given, key, parts);
    return {
      ...overridden(given, passedToInputs),
      ...defined({ autocomplete: autocompleteOf(given, key), value: valueOf(given, key) }),
      id: input.get('id') ?? partId(around.id, key),
      'aria-describedby': describedBy(input, wrong ? parts.errorId : undefined, parts),
      'aria-invalid': wrong ? 'true' : undefined,
    };
  });
}

const defined = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** What was typed, whatever it was; else the date that the field came with. */
const valueOf = (given: Given, key: DatePartName): string | undefined =>
  given.get(`value-${key}`) ?? dateParts(given.get('value') ?? '')?.[key];

/** Only `bday` has tokens for its parts (HTML Standard, "autofill field"). */
const autocompleteOf = (given: Given, key: DatePartName): string | undefined =>
  given.get('autocomplete')?.replace(/\bbday$/, `bday-${key}`);

/** Without `error-parts` the whole date is to be mended; with it, the parts that it names. */
function isWrong(given: Given, key: DatePartName, { inError }: FieldParts): boolean {
  const wrong = given.get('error-parts');
  return inError && (wrong === null || wrong.split(/\s+/).includes(key));
}
