import { selectQuestion } from './closed-question.js';
import { find, findTag, isControl, type Given } from './given.js';
import { isDisabled } from './group.js';
import { readOptions } from './options.js';
import { labelText, type Question } from './question.js';
import { openQuestion } from './text-question.js';

/** Where a field with one control is asked: its name, its control, its label. */
export function spotOf(given: Given) {
  const control = find(given, isControl);
  const name = control?.get('name') ?? given.get('name');
  if (!name || isDisabled(given)) return null;
  return {
    given,
    control,
    name,
    label: given.get('label') ?? labelText(findTag(given, 'label')),
  };
}

/** Reads a question answered in words. */
export function textQuestion(given: Given): Question | null {
  const spot = spotOf(given);
  return spot && openQuestion(spot);
}

/** Reads a question answered by choosing in a list. */
export function listQuestion(given: Given): Question | null {
  const spot = spotOf(given);
  return spot && selectQuestion({ ...spot, options: spot.control ? undefined : readOptions(given) });
}
