import { find, findAll, isChoice, isControl, type Given } from '../../base/given.js';
import { namesOnWire } from '../../base/inputs.js';
import { addressKeys } from '../../validation/address.js';

export type AddressKey = (typeof addressKeys)[number] | 'none' | 'where';

/** One control of an address: what it asks, its name on the wire, and the native control of the author's. */
export interface AddressControl {
  readonly key: AddressKey;
  readonly name: string;
  readonly control?: Given;
}

/** Whether the controls are the author's. */
export const isFull = (given: Given): boolean =>
  find(given, (child) => isControl(child) || child.tag === 'fieldset') !== undefined;

/** The controls of an address in the order of the page; `null` where they are none that make one. */
export function addressControls(given: Given): AddressControl[] | null {
  const controls = findAll(given, isControl);
  if (controls.length > 0) return ofAuthor(controls);
  const keys = keysOf(given);
  return namesOnWire(given, keys)?.map((name, index) => ({ key: keys[index]!, name })) ?? null;
}

function keysOf(given: Given): AddressKey[] {
  const hasCountry = given.get('country') !== null;
  const without: AddressKey[] = given.get('no-fixed-address') === null ? [] : ['none', 'where'];
  return [...addressKeys.filter((key) => key !== 'country' || hasCountry), ...without];
}

/** The author's own, in this order: lines, postcode, town, perhaps country, perhaps a box and the lines that it opens. */
function ofAuthor(controls: readonly Given[]): AddressControl[] | null {
  const box = controls.findIndex(isChoice);
  const typed = box < 0 ? controls.length : box;
  const keys: AddressKey[] = [...addressKeys.slice(0, typed), ...(box < 0 ? [] : (['none', 'where'] as const))];
  const names = controls.map((control) => control.get('name'));
  const isSound = typed >= 3 && typed <= 4 && keys.length === controls.length && names.every(Boolean);
  return isSound ? controls.map((control, index) => ({ key: keys[index]!, name: names[index]!, control })) : null;
}

/** Ticked when the page came, as the element or the author's box says it. */
export function cameWithout(given: Given): boolean {
  const box = find(given, isChoice);
  const said = given.get('value-none');
  return said === null ? box !== undefined && box.get('checked') !== null : said !== '';
}
