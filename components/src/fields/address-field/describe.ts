import { fieldParts, passed, type FieldParts } from '../../base/field-parts.js';
import { childHolding, find, type Given } from '../../base/given.js';
import { isRequired, joinGroup, makeGroup } from '../../base/group.js';
import { partId } from '../../base/ids.js';
import { defined, inputAttributes, inputPart, tokenOf, typedIn, type InputKind } from '../../base/inputs.js';
import { part, type Attributes, type PartNode, type Placement, type Plan, type Surroundings } from '../../base/plan.js';
import type { FoundAddress } from './lookup.js';
import { addressControls, cameWithout, isFull, type AddressControl, type AddressKey } from './parts.js';

/** What only the page knows, while a person is at it. */
export interface Live {
  /** The box is ticked: there is no fixed address. */
  readonly without: boolean;
  /** Where addresses can be looked up: what was said of it last, and what was found. */
  readonly lookup?: { readonly said: string; readonly found: readonly FoundAddress[] } | undefined;
}

const tokens: Partial<Record<AddressKey, string>> = {
  street: 'street-address',
  postcode: 'postal-code',
  town: 'address-level2',
  country: 'country-name',
};

/** The look of `pp-address-field`: lines, postcode, town, and a way for who has no fixed address. */
export function describeAddressField(
  given: Given,
  around: Surroundings,
  live: Live = { without: cameWithout(given) },
): Plan {
  const parts = fieldParts(given, around);
  const controls = addressControls(given) ?? [];
  if (isFull(given)) return aroundControls(given, controls, parts, around, live);
  const nodes = controls.flatMap(({ key, name }) => {
    if (key === 'none') return [boxPart(given, name, around)];
    const node = inputPart(given, 'address', name, inputOf(given, key, controls, around, live), parts, around);
    const lookup = key === 'street' ? lookupPart(around, live) : undefined;
    return [key === 'where' ? opened(node) : node, ...(lookup ? [lookup] : [])];
  });
  return makeGroup(given, part('inputs', 'div', { class: 'pp-address-parts' }, nodes), parts, around);
}

const opened = (node: PartNode): PartNode => ({ ...node, attributes: { ...node.attributes, ...whereMark } });

/** Sheets of styles hide what only a person without a fixed address needs, while the box is not ticked. */
const whereMark = { 'data-pp-where': '' };

function inputOf(
  given: Given,
  key: AddressKey,
  controls: readonly AddressControl[],
  { words }: Surroundings,
  { without }: Live,
): InputKind {
  const isAbroad = controls.some((control) => control.key === 'country');
  const isLines = key === 'street' || key === 'where';
  // Not every country has postcodes.
  const isOptional = key === 'postcode' && isAbroad;
  const isNeeded = isRequired(given) && (key === 'where' ? without : !without && !isOptional);
  const token = tokens[key];
  return {
    key,
    label: words.text(`address.${key}`),
    isOptional: isOptional && isRequired(given),
    ...(isLines && { tag: 'textarea' as const }),
    attributes: {
      rows: isLines ? '3' : undefined,
      inputmode: key === 'postcode' && !isAbroad ? 'numeric' : undefined,
      'data-pp-width': key === 'postcode' ? '10' : undefined,
    },
    state: { required: isNeeded ? '' : undefined },
    autocomplete: token && tokenOf(given.get('autocomplete') ?? 'address', 'address', token),
    value: typedIn(given, key),
  };
}

function boxPart(given: Given, name: string, around: Surroundings): PartNode {
  const id = partId(around.id, 'none');
  const attributes = {
    ...passed(given, ['disabled', 'form']),
    type: 'checkbox',
    class: 'pp-radio',
    id,
    name,
    value: 'yes',
    checked: typedIn(given, 'none') ? '' : undefined,
  };
  return part('none', 'div', { class: 'pp-option' }, [
    part('none-box', 'input', attributes),
    part('none-label', 'label', { for: id, class: 'pp-option-label' }, [
      given.get('no-fixed-address') || around.words.text('address.none'),
    ]),
  ]);
}

function aroundControls(
  given: Given,
  controls: readonly AddressControl[],
  parts: FieldParts,
  around: Surroundings,
  live: Live,
): Plan {
  const plan = joinGroup(given, parts, around, (control): Attributes => {
    const found = controls.find((candidate) => candidate.control === control);
    if (!found) return {};
    if (found.key === 'none')
      return { ...defined(passed(given, ['disabled', 'form'])), id: control.get('id') ?? partId(around.id, 'none') };
    const kind = inputOf(given, found.key, controls, around, live);
    // Whose address an input of the author's is for, the author knows.
    const autocomplete = given.get('autocomplete') === null ? undefined : kind.autocomplete;
    return inputAttributes(given, control, { ...kind, autocomplete }, parts, around);
  });
  const at = (key: AddressKey): Given | undefined => holderOf(given, controls, key);
  const [street, where] = [at('street'), at('where')];
  const lookup = lookupPart(around, live);
  const placed: Placement[] = lookup && street ? [{ node: lookup, after: street }] : [];
  return {
    ...plan,
    given: [...(plan.given ?? []), ...(where ? [[where, whereMark] as const] : [])],
    parts: [...plan.parts, ...placed],
  };
}

/** The outermost node of the author's that holds one control, with its label perhaps, and no other control. */
function holderOf(given: Given, controls: readonly AddressControl[], key: AddressKey): Given | undefined {
  const control = controls.find((candidate) => candidate.key === key)?.control;
  const others = controls.flatMap((candidate) => (candidate.control === control ? [] : [candidate.control!]));
  let holder: Given | undefined = given;
  while (control && holder && holder !== control && others.some((other) => find(holder!, (inner) => inner === other)))
    holder = childHolding(holder, control);
  return control && holder;
}

/** The button that looks an address up, what it says, and what it found. Without a script it could do nothing. */
function lookupPart(around: Surroundings, { lookup }: Live): PartNode | undefined {
  if (!lookup) return undefined;
  const { said, found } = lookup;
  const id = partId(around.id, 'said');
  const button = { type: 'button', class: 'pp-button pp-button-second' };
  const rows = found.map(({ label }, index) =>
    part(`found-${index}`, 'li', {}, [
      part(`take-${index}`, 'button', { type: 'button', class: 'pp-address-found' }, [label]),
    ]),
  );
  return part('lookup', 'div', { class: 'pp-address-lookup' }, [
    part('search', 'button', button, [around.words.text('address.search')]),
    part('said', 'p', { id, class: 'pp-address-said', role: 'status' }, [said]),
    rows.length > 0 && part('found', 'ul', { class: 'pp-address-list', 'aria-labelledby': id }, rows),
  ]);
}
