import { checkChoice } from '../validation/choice.js';
import { find, type Given } from './given.js';
import { labelText, valuesOf, type Question } from './question.js';

/** One answer that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A closed question, whoever made its markup. */
export function closedQuestion(of: {
  given: Given;
  name: string;
  label: string;
  options: readonly Option[];
  required: boolean;
}): Question {
  const { given, name, label, options, required } = of;
  const offered = options.map(({ value }) => value);
  return {
    given,
    kind: 'choice',
    label,
    names: [name],
    required,
    check: (entries) => checkChoice(valuesOf(entries, name), offered, required),
    display: (entries) =>
      valuesOf(entries, name)
        .map((value) => options.find((option) => option.value === value)?.label ?? value)
        .join(', '),
  };
}

/** A native radio or checkbox with its label, found by `for` or around it. */
export function nativeOption(root: Given, choice: Given): Option {
  const value = choice.get('value') ?? 'on';
  return { value, label: labelText(nativeLabel(root, choice)) || value };
}

/** The `<label>` of a native control: by `for`, or the one around it. */
export function nativeLabel(root: Given, control: Given): Given | undefined {
  const id = control.get('id');
  return find(
    root,
    (candidate) =>
      candidate.tag === 'label' &&
      (candidate.get('for') === null
        ? find(candidate, (inner) => inner === control) !== undefined
        : candidate.get('for') === id),
  );
}
