import { nativeOption } from '../../base/closed-question.js';
import { findAll, isChoice, type Given } from '../../base/given.js';
import { isDisabled } from '../../base/group.js';
import type { Words } from '../../base/plan.js';
import { firstValue, type Entries, type Question } from '../../base/question.js';
import { groundAnswers, isFull, questionText, whoAnswers, wireNames, wordOf } from './parts.js';

/** Reads who helps, from `pp-assisted`. No answer is needed: who is helped is never stopped. */
export function assistedQuestion(given: Given): Question | null {
  const names = wireNames(given);
  if (!names || isDisabled(given)) return null;
  const [who, ground, name] = names as [string, string, string?];
  const saidIn = (key: 'who' | 'ground', entries: Entries, words: Words): string | null => {
    const wire = key === 'who' ? who : ground;
    const value = firstValue(entries, wire);
    if (value === '') return '';
    if (!isFull(given)) {
      const offered: readonly string[] = key === 'who' ? whoAnswers : groundAnswers;
      return offered.includes(value) ? words.text(wordOf(key, value)) : null;
    }
    const choice = findAll(given, isChoice).find(
      (candidate) => candidate.get('name') === wire && (candidate.get('value') ?? 'on') === value,
    );
    return choice ? nativeOption(given, choice).label : null;
  };
  return {
    given,
    kind: 'choice',
    label: questionText(given),
    names,
    required: false,
    check: (entries, words) =>
      saidIn('who', entries, words) === null || saidIn('ground', entries, words) === null
        ? { key: 'error.choice.unknown' }
        : null,
    display(entries, words) {
      const told = saidIn('who', entries, words);
      if (firstValue(entries, who) === 'nobody') return told ?? '';
      const rest = [saidIn('ground', entries, words), name && firstValue(entries, name).trim()];
      return [told, ...rest].filter(Boolean).join(', ');
    },
  };
}
