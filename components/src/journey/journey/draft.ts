import { isKept, type TypedControl } from './controls.js';

/** By name of the control: the values that the page came with, and those that the person left. */
interface Kept {
  readonly [name: string]: { readonly served: readonly string[]; readonly left: readonly string[] };
}

const keyOf = (name: string): string => `plain-pied:draft:${name}`;

/**
 * Keeps what was typed in this tab until it closes (storage `session` of architecture decision 10).
 * Never passwords, files or hidden inputs. Storage that is full or refused is no error: the browser's own memory remains.
 * @param name of the journey, with its step where one page holds one step
 */
export function saveDraft(name: string, controls: readonly TypedControl[]): void {
  const kept: Record<string, { served: string[]; left: string[] }> = {};
  for (const [group, members] of byName(controls.filter(isKept))) {
    const left = valuesOf(members, 'left');
    const served = valuesOf(members, 'served');
    if (left.join('\n') !== served.join('\n')) kept[group] = { served, left };
  }
  attempt(() => {
    if (Object.keys(kept).length === 0) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(kept));
  });
}

/**
 * Puts back what was typed, where nothing newer is there.
 * First the server: a page whose own values changed since is right. Then the browser: a control it restored is left alone. Then the draft.
 */
export function restoreDraft(name: string, controls: readonly TypedControl[]): void {
  const kept = readDraft(name);
  for (const [group, members] of byName(controls.filter(isKept))) {
    const draft = kept[group];
    if (!draft) continue;
    const served = valuesOf(members, 'served').join('\n');
    if (served === draft.served.join('\n') && valuesOf(members, 'left').join('\n') === served)
      write(members, draft.left);
  }
}

/** Names of the controls that a draft holds answers for. */
export const namesInDraft = (name: string): string[] => Object.keys(readDraft(name));

/** Forgets every draft of a journey, also those of its single steps. */
export function eraseDraft(name: string): void {
  attempt(() => {
    const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index)!);
    for (const key of keys)
      if (key === keyOf(name) || key.startsWith(`${keyOf(name)}/`)) sessionStorage.removeItem(key);
  });
}

function readDraft(name: string): Kept {
  let kept: unknown;
  attempt(() => {
    kept = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? '{}');
  });
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, Kept[string]] => isKeptGroup(entry[1])),
  );
}

const isKeptGroup = (value: unknown): value is Kept[string] =>
  typeof value === 'object' &&
  value !== null &&
  'served' in value &&
  'left' in value &&
  isList(value.served) &&
  isList(value.left);

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function byName(controls: readonly TypedControl[]): Map<string, TypedControl[]> {
  const groups = new Map<string, TypedControl[]>();
  for (const control of controls) groups.set(control.name, [...(groups.get(control.name) ?? []), control]);
  return groups;
}

function valuesOf(controls: readonly TypedControl[], when: 'served' | 'left'): string[] {
  return controls.flatMap((control) => {
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options].filter((option) =>
        when === 'left' ? option.selected : option.defaultSelected,
      );
      const served =
        options.length === 0 && when === 'served' && !control.multiple ? [...control.options].slice(0, 1) : options;
      return served.map((option) => option.value);
    }
    if (isBox(control)) return (when === 'left' ? control.checked : control.defaultChecked) ? [control.value] : [];
    return [when === 'left' ? control.value : control.defaultValue];
  });
}

function write(controls: readonly TypedControl[], values: readonly string[]): void {
  controls.forEach((control, index) => {
    if (control instanceof HTMLSelectElement)
      for (const option of control.options) option.selected = values.includes(option.value);
    else if (isBox(control)) control.checked = values.includes(control.value);
    else control.value = values[index] ?? '';
  });
}

const isBox = (control: TypedControl): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Storage refused, full or corrupt: the form works on without it.
  }
}
