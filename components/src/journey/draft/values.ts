import type { TypedControl } from '../journey/controls.js';
import { content, fit, take, type Slots } from './record.js';

/** Whether the answer of a control may be kept. */
export type Rule = 'always' | 'ask' | 'never';

/** A password that the person made visible is a text for the browser: what was once a password stays one. */
const secrets = new WeakSet<TypedControl>();

/** A password, also one that the person made visible. */
export function isSecret(control: TypedControl): boolean {
  if (control.type === 'password') secrets.add(control);
  return secrets.has(control) || /password/.test(autocompleteOf(control));
}

/** Firefox leaves out of the property what it does not know. */
const autocompleteOf = (control: TypedControl): string => control.getAttribute('autocomplete') ?? '';

/** Passwords and files never; what the page marks with `data-pp-keep` (numbers that identify a person) as it says. */
export function ruleOf(control: TypedControl): Rule {
  const isCode = /one-time/.test(autocompleteOf(control));
  if (isSecret(control) || isCode || control.type === 'file' || control.closest('[data-pp-keep="never"]'))
    return 'never';
  return control.closest('[data-pp-keep="ask"]') ? 'ask' : 'always';
}

/** The controls that may be kept, by their name, in the order of the page. */
export function keepable(controls: readonly TypedControl[], asked: boolean): Map<string, TypedControl[]> {
  const groups = new Map<string, TypedControl[]>();
  for (const control of controls) {
    const rule = ruleOf(control);
    if (!control.name || rule === 'never' || (rule === 'ask' && !asked)) continue;
    groups.set(control.name, [...(groups.get(control.name) ?? []), control]);
  }
  return groups;
}

/** What stands in the controls now. */
export const leftIn = (controls: readonly TypedControl[]): Slots =>
  controls.map((control) => {
    if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map(({ value }) => value);
    return isBox(control) ? (control.checked ? [control.value] : []) : [control.value];
  });

/** What the page came with. */
export const servedIn = (controls: readonly TypedControl[]): Slots =>
  controls.map((control) => {
    if (control instanceof HTMLSelectElement) return servedOptions(control).map(({ value }) => value);
    if (isBox(control)) return control.defaultChecked ? [control.value] : [];
    // Some types clean what they are given (a colour, a range, a number): a copy shows what becomes of the served value.
    const copy = control.cloneNode() as typeof control;
    copy.value = control.defaultValue;
    return [copy.value];
  });

function servedOptions(select: HTMLSelectElement): HTMLOptionElement[] {
  const options = [...select.options];
  const marked = options.filter((option) => option.defaultSelected);
  if (select.multiple) return marked;
  // Where none is marked, a closed list shows its first option that can be chosen.
  return marked.length > 0 || select.size > 1
    ? marked.slice(-1)
    : options.filter((option) => !option.disabled).slice(0, 1);
}

/**
 * Puts values into controls, as far as they fit.
 * @returns whether all of them are there now
 */
export function place(controls: readonly TypedControl[], values: Slots): boolean {
  const fitting = fit(controls.map(offeredBy), values);
  controls.forEach((control, index) => write(control, fitting[index]!));
  // A field that shows its answer in more than its control follows it: no person did this, so no native event.
  for (const control of controls) control.dispatchEvent(new Event('pp-restored', { bubbles: true }));
  return content(leftIn(controls)) === content(values);
}

const offeredBy = (control: TypedControl): string[] | null => {
  if (control instanceof HTMLSelectElement) return [...control.options].map(({ value }) => value);
  return isBox(control) ? [control.value] : null;
};

function write(control: TypedControl, values: readonly string[]): void {
  if (isBox(control)) control.checked = values.length > 0;
  else if (!(control instanceof HTMLSelectElement)) control.value = values[0]!;
  else if (values.length > 0 || control.multiple) {
    const rest = [...values];
    for (const option of control.options) option.selected = take(rest, option.value);
  }
}

const isBox = (control: TypedControl): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';
