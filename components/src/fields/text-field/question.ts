import { find, isControl, type Given } from '../../base/given.js';
import { isDisabled } from '../../base/group.js';
import { labelText, type Question } from '../../base/question.js';
import { openQuestion } from '../../base/text-question.js';

/** Reads a text question from `pp-text-field`. */
export function textQuestion(given: Given): Question | null {
  const control = find(given, isControl);
  const name = control?.get('name') ?? given.get('name');
  if (!name || isDisabled(given)) return null;
  const label = given.get('label') ?? labelText(find(given, (child) => child.tag === 'label'));
  return openQuestion({ given, control, name, label });
}
