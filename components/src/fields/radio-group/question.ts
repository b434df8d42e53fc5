import { find, findAll, isChoice, type Given } from '../../base/given.js';
import { customSentences, labelText, valuesOf, type Question } from '../../base/question.js';
import { checkChoice } from '../../validation/choice.js';
import { readOptions, type Option } from './options.js';

/** Reads a closed question from `pp-radio-group`, short, mixed or full. */
export function choiceQuestion(given: Given): Question | null {
  const choices = findAll(given, isChoice);
  const name = choices[0]?.get('name') ?? given.get('name');
  if (!name) return null;
  const legend = find(given, (child) => child.tag === 'legend');
  const options = choices.length > 0 ? choices.map((choice) => nativeOption(given, choice)) : readOptions(given);
  const required = given.get('required') !== null || choices.some((choice) => choice.get('required') !== null);
  return closedQuestion({ given, name, options, required, label: given.get('legend') ?? given.get('label') ?? labelText(legend) });
}

/** A closed question, whoever made its markup. */
export function closedQuestion(of: { given: Given; name: string; label: string; options: readonly Option[]; required: boolean }): Question {
  const { given, name, label, options, required } = of;
  return {
    given,
    kind: 'choice',
    label,
    names: [name],
    required,
    custom: customSentences(given),
    check: (entries) => checkChoice(valuesOf(entries, name), options.map(({ value }) => value), required),
    display: (entries) =>
      valuesOf(entries, name)
        .map((value) => options.find((option) => option.value === value)?.label ?? value)
        .join(', '),
  };
}

/** A native radio or checkbox with its label, found by `for` or around it. */
export function nativeOption(root: Given, choice: Given): Option {
  const id = choice.get('id');
  const label = find(root, (child) => child.tag === 'label' && (child.get('for') === id && id !== null || find(child, (inner) => inner === choice) !== undefined));
  return { value: choice.get('value') ?? 'on', label: labelText(label) || (choice.get('value') ?? 'on') };
}
