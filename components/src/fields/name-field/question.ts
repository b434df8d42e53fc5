import { find, type Given } from '../../base/given.js';
import { isDisabled, isReadOnly, isRequired, legendText } from '../../base/group.js';
import { firstValue, labelText, type Entries, type Question } from '../../base/question.js';
import { checkName, tidyName } from '../../validation/name.js';
import type { Outcome } from '../../validation/outcome.js';
import { partNames, wireNames } from './parts.js';

/** Reads the name of a person from `pp-name-field`. */
export function nameQuestion(given: Given): Question | null {
  const names = wireNames(given);
  if (!names || isDisabled(given)) return null;
  const required = isRequired(given);
  const written = (entries: Entries): string[] => names.map((name) => firstValue(entries, name));
  return {
    given,
    kind: 'text',
    label: legendText(given) || labelText(find(given, ({ tag }) => tag === 'legend' || tag === 'label')),
    names,
    required,
    check: (entries) => (required && !isReadOnly(given) ? checkParts(written(entries)) : null),
    display: (entries) => tidyName(written(entries).join(' ')),
  };
}

/** Who has one name only gives it where no name is needed, or in a single input: nothing here guesses. */
function checkParts(written: readonly string[]): Outcome | null {
  const outcomes = written.map((text) => checkName(text, { required: true }));
  const empty = partNames.filter((_key, index) => outcomes[index]);
  if (written.length === 1 || empty.length === 0) return outcomes[0] ?? null;
  return { key: empty.length === 2 ? 'error.person.required' : 'error.person.missing', parts: empty };
}
