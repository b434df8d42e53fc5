import { find, type Given } from '../../base/given.js';
import { isDisabled, isReadOnly, isRequired, legendText } from '../../base/group.js';
import type { Words } from '../../base/plan.js';
import { firstValue, labelText, type Entries, type Question } from '../../base/question.js';
import { nativeLabel } from '../../base/closed-question.js';
import { checkAddress } from '../../validation/address.js';
import { addressControls, type AddressControl } from './parts.js';

/** Reads a postal address from `pp-address-field`. */
export function addressQuestion(given: Given): Question | null {
  const controls = addressControls(given);
  if (!controls || isDisabled(given)) return null;
  const required = isRequired(given);
  const has = (wanted: string): boolean => controls.some(({ key }) => key === wanted);
  const typed = (entries: Entries) =>
    Object.fromEntries(controls.map(({ key, name }) => [key, firstValue(entries, name)]));
  return {
    given,
    kind: 'text',
    label: legendText(given) || labelText(find(given, (child) => child.tag === 'legend')),
    names: controls.map(({ name }) => name),
    required,
    check(entries, words) {
      if (isReadOnly(given)) return null;
      const limits = { required, country: has('country'), noFixedAddress: has('none') };
      const outcome = checkAddress(typed(entries), limits);
      return outcome?.key === 'error.address.requiredOrNone'
        ? { ...outcome, parameters: { option: noneText(given, controls, words) } }
        : outcome;
    },
    display(entries, words) {
      const { street = '', postcode = '', town = '', country = '', none, where = '' } = typed(entries);
      const lines = none
        ? [noneText(given, controls, words), ...where.split('\n')]
        : [...street.split('\n'), `${postcode.trim()} ${town.trim()}`, country];
      return lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join(', ');
    },
  };
}

/** Words of the box for who has no fixed address. */
function noneText(given: Given, controls: readonly AddressControl[], words: Words): string {
  const box = controls.find(({ key }) => key === 'none')?.control;
  const own = given.get('no-fixed-address') ?? labelText(box && nativeLabel(given, box));
  return own || words.text('address.none');
}
