import { closedQuestion, nativeOption } from './closed-question.js';
import { findAll, isChoice, type Given } from './given.js';
import { isDisabled, isRequired, legendOf } from './group.js';
import { otherName, readOptions, type OfferedOption } from './options.js';
import type { Question } from './question.js';

/** Reads a closed question from `pp-radio-group` or `pp-checkbox-group`, short, mixed or full. */
export function choiceQuestion(given: Given): Question | null {
  const choices = findAll(given, isChoice);
  const name = choices[0]?.get('name') ?? given.get('name');
  if (!name || isDisabled(given)) return null;
  const options: OfferedOption[] =
    choices.length > 0 ? choices.map((choice) => nativeOption(given, choice)) : readOptions(given);
  return closedQuestion({
    given,
    name,
    options,
    exclusive: options.find(({ value }) => value === 'none'),
    required: isRequired(given),
    label: legendOf(given),
    other: given.get('other-situation') === null ? undefined : otherName(name),
  });
}
