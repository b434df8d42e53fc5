import { checkText, type TextLimits } from '../validation/text.js';
import type { Given } from './given.js';
import { valuesOf, type Question } from './question.js';

/** A question answered in words or figures, whoever made its markup. */
export function openQuestion(of: {
  given: Given;
  /** The native control, where there is one already. */
  control: Given | undefined;
  name: string;
  label: string;
  /** Place among controls of the same name, from 0: `child[]` may stand several times in a form. */
  place?: number;
}): Question {
  const { given, control, name, label, place = 0 } = of;
  const limits = limitsOf(given, control);
  const isReadOnly = [given, control].some((candidate) => (candidate?.get('readonly') ?? null) !== null);
  const answer = (entries: Parameters<Question['check']>[0]): string => valuesOf(entries, name)[place] ?? '';
  return {
    given,
    kind: 'text',
    label,
    names: [name],
    required: limits.required === true,
    // Nobody is asked to mend what they cannot change.
    check: (entries) => (isReadOnly ? null : checkText(answer(entries), limits)),
    display: (entries) => answer(entries).trim(),
  };
}

function limitsOf(given: Given, control: Given | undefined): TextLimits {
  const attribute = (name: string): string | undefined => given.get(name) ?? control?.get(name) ?? undefined;
  const number = (name: string): number | undefined => {
    const text = attribute(name);
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
  };
  return {
    required: attribute('required') !== undefined,
    minlength: number('minlength'),
    maxlength: number('maxlength'),
    maxwords: number('maxwords'),
    pattern: attribute('pattern'),
    type: (control?.get('type') ?? given.get('type') ?? undefined)?.toLowerCase(),
    min: attribute('min'),
    max: attribute('max'),
  };
}
