import { closedQuestion, nativeOption } from './closed-question.js';
import { find, findAll, isChoice, type Given } from './given.js';
import { isDisabled, isRequired, legendText } from './group.js';
import { labelOf, otherName, readOptions, type OfferedOption } from './options.js';
import { firstValue, labelText, valuesOf, type Question } from './question.js';

/** Reads a closed question from `pp-radio-group` or `pp-checkbox-group`, short, mixed or full. */
export function choiceQuestion(given: Given): Question | null {
  const choices = findAll(given, isChoice);
  const name = choices[0]?.get('name') ?? given.get('name');
  if (!name || isDisabled(given)) return null;
  const legend = find(given, (child) => child.tag === 'legend');
  const options: OfferedOption[] =
    choices.length > 0 ? choices.map((choice) => nativeOption(given, choice)) : readOptions(given);
  const none = options.find(({ value }) => value === 'none');
  const question = closedQuestion({
    given,
    name,
    options,
    exclusive: none?.value,
    required: isRequired(given),
    label: legendText(given) || labelText(legend),
  });
  const other = given.get('other-situation') === null ? [] : [otherName(name)];
  return {
    ...question,
    names: [name, ...other],
    check(entries, words) {
      const outcome = question.check(entries, words);
      const isExclusive = none && outcome?.key === 'error.choice.exclusive';
      return isExclusive ? { ...outcome, parameters: { option: labelOf(none, words) } } : outcome;
    },
    display(entries, words) {
      const explained = other.map((companion) => firstValue(entries, companion).trim()).filter(Boolean);
      return valuesOf(entries, name)
        .map((value) => {
          const option = options.find((candidate) => candidate.value === value);
          const text = option ? labelOf(option, words) : value;
          return value === 'other-situation' && explained[0] ? `${text} (${explained[0]})` : text;
        })
        .join(', ');
    },
  };
}
