import { listQuestion, textQuestion } from '../../base/open-question.js';
import type { Given } from '../../base/given.js';
import type { Question } from '../../base/question.js';
import { isList } from './describe.js';
import { choiceName } from './names.js';

/** Reads the question from `pp-autocomplete-field`: a choice in a list, or a text that the service helps to write. */
export function autocompleteQuestion(given: Given): Question | null {
  if (isList(given)) return listQuestion(given);
  const question = textQuestion(given);
  return question && { ...question, names: [...question.names, choiceName(question.names[0]!)] };
}
