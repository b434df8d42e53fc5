import type { ControlKind } from './describe-control.js';
import { findAll, type Given } from './given.js';
import { labelOf, readOptions } from './options.js';
import { part, type Attributes, type Surroundings } from './plan.js';

/** A native list as the control of a field, from the options of the short form or those of the author's. */
export function listKind(given: Given, around: Surroundings): ControlKind {
  const chosen = given.get('value');
  const selected = (value: string): Attributes => ({ selected: chosen === value ? '' : undefined });
  const made = readOptions(given).map((option) =>
    part(`option-${option.value}`, 'option', { value: option.value, ...selected(option.value) }, [
      labelOf(option, around.words),
    ]),
  );
  const own = findAll(given, (child) => child.tag === 'option');
  return {
    tag: 'select',
    children: [part('empty', 'option', { value: '' }, [around.words.text('select.empty')]), ...made],
    given: chosen === null ? [] : own.map((option) => [option, selected(option.get('value') ?? option.text)] as const),
  };
}
