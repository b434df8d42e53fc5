import type { Outcome } from './outcome.js';

/**
 * Checks the answers to a closed question.
 * @param chosen values as sent
 * @param options values that exist; an answer outside them was not offered
 */
export function checkChoice(chosen: readonly string[], options: readonly string[], required: boolean): Outcome | null {
  const answers = chosen.filter((value) => value !== '');
  if (answers.length === 0) return required ? { key: 'error.choice.required' } : null;
  return answers.every((value) => options.includes(value)) ? null : { key: 'error.choice.unknown' };
}
