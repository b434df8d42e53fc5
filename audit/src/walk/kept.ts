import type { Field } from './reading.js';
import type { KeptAnswer } from './record.js';

/** Answers that a browser and a good server do not give back, by design. */
const NEVER_GIVEN_BACK = new Set<Field['kind']>(['secret', 'file']);

/** What stands in each field now. */
export function answersOf(fields: readonly Field[]): Map<string, string> {
  return new Map(fields.filter((field) => field.value !== '').map((field) => [field.key, field.value]));
}

/**
 * Compares what was answered with what is there after going back. An answer that came back tidied (capitals, spaces,
 * separators, leading zeros) is kept.
 *
 * @param before the fields when the screen was left
 * @param after the fields now
 */
export function compareAnswers(before: readonly Field[], after: readonly Field[]): KeptAnswer[] {
  const now = new Map(after.map((field) => [field.key, field.value]));
  return before
    .filter((field) => field.value !== '' && !NEVER_GIVEN_BACK.has(field.kind))
    .map((field) => ({
      selector: field.selector,
      label: field.legend && field.options.length > 0 ? field.legend : field.label,
      verdict: verdict(field.value, now.get(field.key) ?? ''),
    }));
}

function verdict(before: string, after: string): KeptAnswer['verdict'] {
  if (after === '') return 'lost';
  return tidy(before) === tidy(after) ? 'kept' : 'changed';
}

function tidy(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('');
}
