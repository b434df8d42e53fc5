import { find, isControl, type Given } from '../../base/given.js';
import { customSentences, firstValue, labelText, type Question } from '../../base/question.js';
import { checkText, type TextLimits } from '../../validation/text.js';

/** Reads a text question from `pp-text-field` (or from a foreign text control, where `given` is the control itself). */
export function textQuestion(given: Given, foreign?: { readonly label: string }): Question | null {
  const control = foreign ? given : find(given, isControl);
  const name = control?.get('name') ?? given.get('name');
  if (!name) return null;
  const limits = limitsOf(given, control);
  return {
    given,
    kind: 'text',
    label: foreign?.label ?? given.get('label') ?? labelText(find(given, (child) => child.tag === 'label')),
    names: [name],
    required: limits.required === true,
    custom: customSentences(given),
    check(entries) {
      return checkText(firstValue(entries, name), limits);
    },
    display: (entries) => firstValue(entries, name).trim(),
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
    pattern: attribute('pattern'),
    type: control?.get('type') ?? given.get('type') ?? undefined,
    min: attribute('min'),
    max: attribute('max'),
  };
}
