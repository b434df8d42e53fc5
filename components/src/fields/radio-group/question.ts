import { closedQuestion, nativeOption } from '../../base/closed-question.js';
import { find, findAll, isChoice, type Given } from '../../base/given.js';
import { isDisabled, isRequired, legendText } from '../../base/group.js';
import { labelText, type Question } from '../../base/question.js';
import { readOptions } from './options.js';

/** Reads a closed question from `pp-radio-group`, short, mixed or full. */
export function choiceQuestion(given: Given): Question | null {
  const choices = findAll(given, isChoice);
  const name = choices[0]?.get('name') ?? given.get('name');
  if (!name || isDisabled(given)) return null;
  const legend = find(given, (child) => child.tag === 'legend');
  const options = choices.length > 0 ? choices.map((choice) => nativeOption(given, choice)) : readOptions(given);
  const label = legendText(given) || labelText(legend);
  return closedQuestion({ given, name, options, required: isRequired(given), label });
}
