import { describeControl } from '../../base/describe-control.js';
import { findAll, type Given } from '../../base/given.js';
import { readOptions } from '../../base/options.js';
import { part, type Attributes, type Plan, type Surroundings } from '../../base/plan.js';

/** The look of `pp-select-field`: a native list. */
export function describeSelectField(given: Given, around: Surroundings): Plan {
  const chosen = given.get('value');
  const selected = (value: string): Attributes => ({ selected: chosen === value ? '' : undefined });
  const made = readOptions(given).map(({ value, label }) =>
    part(`option-${value}`, 'option', { value, ...selected(value) }, [label]),
  );
  const own = findAll(given, (child) => child.tag === 'option');
  return describeControl(given, around, {
    tag: 'select',
    children: [part('empty', 'option', { value: '' }, [around.words.text('select.empty')]), ...made],
    given: chosen === null ? [] : own.map((option) => [option, selected(option.get('value') ?? option.text)] as const),
  });
}
