import type { Given } from '../../base/given.js';
import { companionName } from '../../base/ids.js';
import { spotOf } from '../../base/open-question.js';
import { firstValue, valuesOf, type Question } from '../../base/question.js';
import { parseKept } from './kept.js';

/** Names on the wire beside that of the files: what the server has, what there is not, what was taken off. */
export const namesOf = (name: string) => ({
  kept: companionName(name, 'kept'),
  missing: companionName(name, 'missing'),
  removed: companionName(name, 'removed'),
});

/** Reads a question that is answered by files. What a file holds is checked where it is chosen, and by the server. */
export function filesQuestion(given: Given): Question | null {
  const spot = spotOf(given);
  if (!spot) return null;
  const { control, name, label } = spot;
  const { kept, missing, removed } = namesOf(name);
  const required = (given.get('required') ?? control?.get('required') ?? null) !== null;
  const mayLack = given.get('missing') !== null;
  const nameOf = (id: string): string => parseKept(given.get('kept'))?.find((file) => file.id === id)?.name ?? id;
  return {
    given,
    kind: 'file',
    label,
    names: [name, kept, missing, removed],
    required,
    check(entries) {
      const answers = [name, kept, missing].map((candidate) => firstValue(entries, candidate));
      if (!required || answers.some(Boolean)) return null;
      return { key: mayLack ? 'error.file.requiredOrMissing' : 'error.file.required' };
    },
    display(entries, words) {
      const files = [...valuesOf(entries, name), ...valuesOf(entries, kept).map(nameOf)].filter(Boolean);
      return files.join(', ') || (firstValue(entries, missing) ? words.text('file.missing') : '');
    },
  };
}
