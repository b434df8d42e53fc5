import { checkChoice } from '../validation/choice.js';
import { contains, find, findAll, type Given } from './given.js';
import { labelOf } from './options.js';
import { firstValue, labelText, valuesOf, type Question } from './question.js';

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
  /** The option that goes with no other. */
  exclusive?: Option | undefined;
  /** Name on the wire of what explains a situation that is not in the list. */
  other?: string | undefined;
}): Question {
  const { given, name, label, options, required, exclusive, other } = of;
  const offered = options.map(({ value }) => value);
  return {
    given,
    kind: 'choice',
    label,
    names: other === undefined ? [name] : [name, other],
    required,
    check(entries, words) {
      const outcome = checkChoice(valuesOf(entries, name), offered, required, exclusive?.value);
      return exclusive && outcome?.key === 'error.choice.exclusive'
        ? { ...outcome, parameters: { option: labelOf(exclusive, words) } }
        : outcome;
    },
    display: (entries, words) =>
      valuesOf(entries, name)
        .map((value) => {
          const option = options.find((candidate) => candidate.value === value);
          const text = option ? labelOf(option, words) : value;
          const explained = value === 'other-situation' && other !== undefined && firstValue(entries, other).trim();
          return explained ? `${text} (${explained})` : text;
        })
        .join(', '),
  };
}

/** A list: its first, empty line is no answer. */
export function selectQuestion(of: {
  given: Given;
  control: Given | undefined;
  name: string;
  label: string;
  /** By default those of the control. */
  options?: readonly Option[] | undefined;
}): Question {
  const { given, control = given, name, label } = of;
  const options =
    of.options ??
    findAll(control, (child) => child.tag === 'option').map((option): Option => {
      const text = option.get('label') ?? option.text;
      return { value: option.get('value') ?? option.text, label: text };
    });
  const question = closedQuestion({ given, name, label, options, required: isRequiredBy(given, control) });
  const display: Question['display'] = (entries, words) =>
    question.display(
      entries.filter(([, value]) => value !== ''),
      words,
    );
  return { ...question, display };
}

/** One box alone: ticked or not. */
export function boxQuestion(of: {
  given: Given;
  control: Given | undefined;
  name: string;
  label: string;
  /** By default where the element or its control says so. */
  required?: boolean;
  /** What a box sends that the element made without a value; one of the author's sends `on`, as in HTML. */
  sends?: string;
}): Question {
  const { given, control = given, name, label } = of;
  const { required = isRequiredBy(given, control) } = of;
  const otherwise = of.control ? 'on' : (of.sends ?? 'on');
  const value = given.get('value') ?? control.get('value') ?? otherwise;
  return {
    given,
    kind: 'choice',
    label,
    names: [name],
    required,
    check(entries) {
      if (required && firstValue(entries, name) === '') return { key: 'error.box.required' };
      return checkChoice(valuesOf(entries, name), [value], false);
    },
    display: (entries, words) => (firstValue(entries, name) === '' ? '' : words.text('yes')),
  };
}

const isRequiredBy = (...candidates: readonly Given[]): boolean =>
  candidates.some((candidate) => candidate.get('required') !== null);

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
      (candidate.get('for') === null ? contains(candidate, control) : candidate.get('for') === id),
  );
}
