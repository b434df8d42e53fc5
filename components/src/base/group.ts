import { describedBy, labelChildren, type FieldParts } from './field-parts.js';
import { find, findAll, findTag, isControl, type Given } from './given.js';
import { partId } from './ids.js';
import { labelText } from './question.js';
import { part, placed, type Attributes, type PartNode, type Plan, type Surroundings } from './plan.js';

/** The question of a group: its attribute, or nothing. */
export const legendText = (given: Given): string => given.get('legend') ?? given.get('label') ?? '';

/** An answer is needed where the element or one of its controls says so. */
/** The question of a group, wherever it stands. */
export const legendOf = (given: Given): string => legendText(given) || labelText(findTag(given, 'legend'));

export const isRequired = (given: Given): boolean =>
  given.get('required') !== null ||
  find(given, (child) => isControl(child) && child.get('required') !== null) !== undefined;

/** Nobody can answer: the element is disabled, or every control in it. */
export function isDisabled(given: Given): boolean {
  const controls = findAll(given, isControl);
  return (
    given.get('disabled') !== null ||
    (controls.length > 0 && controls.every((control) => control.get('disabled') !== null))
  );
}

/** Nobody is asked to mend what they cannot change. */
export const isReadOnly = (given: Given): boolean =>
  given.get('readonly') !== null || findAll(given, isControl).some((input) => input.get('readonly') !== null);

/** Short form: the whole group is made, in reading order. */
export function makeGroup(given: Given, inside: PartNode, parts: FieldParts, around: Surroundings): Plan {
  const fieldset = part('fieldset', 'fieldset', { id: around.id, 'aria-describedby': parts.describedBy }, [
    legendPart('legend', given, around),
    parts.hint,
    parts.known,
    parts.error,
    inside,
  ]);
  return { given: parts.given, parts: placed([fieldset, parts.why]) };
}

/**
 * Full and mixed form: what is missing is added beside the author's controls. Where they stand in no fieldset, the host
 * itself becomes the group, because nodes of the author never move into one.
 * @param onControl attributes for each native control of the author's
 */
export function joinGroup(
  given: Given,
  parts: FieldParts,
  around: Surroundings,
  onControl: (control: Given, index: number) => Attributes,
): Plan {
  const fieldset = findTag(given, 'fieldset');
  const group = fieldset ?? given;
  const own = fieldset?.children.find((child) => child.tag === 'legend');
  const legend = own ? undefined : legendPart(fieldset ? 'legend' : 'div', given, around);
  const place = own ? { after: own } : { start: group };
  const described = { 'aria-describedby': describedBy(group, parts.describedBy, parts) };
  const controls = findAll(group, isControl).map((control, index) => [control, onControl(control, index)] as const);
  return {
    ...(fieldset ? {} : { host: { role: 'group', 'aria-labelledby': legend?.attributes?.['id'], ...described } }),
    given: [...parts.given, ...(fieldset ? [[fieldset, described] as const] : []), ...controls],
    parts: [
      ...placed([legend, parts.hint, parts.known, parts.error], place),
      ...placed([parts.why], fieldset && { after: fieldset }),
    ],
  };
}

function legendPart(tag: 'legend' | 'div', given: Given, around: Surroundings): PartNode | undefined {
  const text = legendText(given);
  const children = labelChildren(text, isRequired(given), around);
  return text === ''
    ? undefined
    : part('legend', tag, { id: partId(around.id, 'legend'), class: 'pp-legend' }, children);
}
