import type { Outcome } from './outcome.js';

/**
 * Checks the answers to a closed question.
 * @param chosen values as sent
 * @param options values that exist; an answer outside them was not offered
 * @param exclusive the value that goes with no other ("none of these"), where there is one
 */
export function checkChoice(
  chosen: readonly string[],
  options: readonly string[],
  required: boolean,
  exclusive?: string,
): Outcome | null {
  const answers = chosen.filter((value) => value !== '');
  if (answers.length === 0) return required ? { key: 'error.choice.required' } : null;
  if (!answers.every((value) => options.includes(value))) return { key: 'error.choice.unknown' };
  const isTorn = exclusive !== undefined && answers.includes(exclusive) && new Set(answers).size > 1;
  return isTorn ? { key: 'error.choice.exclusive' } : null;
}
