import { find, findAll, isControl, type Given } from '../../base/given.js';
import { customSentences, firstValue, labelText, type Entries, type Question } from '../../base/question.js';
import { checkDate, languagesRead } from './check.js';
import { formatDate } from './format.js';
import { dateNames } from './names.js';
import { parseDate, type DateParts } from './parse.js';

/** Reads a date question from `pp-date-field`. `min` and `max` are ISO dates or `today`. */
export function dateQuestion(given: Given): Question | null {
  const names = dateNames(given);
  if (!names) return null;
  const legend = find(given, (child) => child.tag === 'legend');
  const required = given.get('required') !== null || findAll(given, isControl).some((input) => input.get('required') !== null);
  return {
    given,
    kind: 'date',
    label: given.get('legend') ?? given.get('label') ?? labelText(legend),
    names,
    required,
    custom: customSentences(given),
    check: (entries, words) =>
      checkDate(typed(entries, names), { required, min: limit(given.get('min')), max: limit(given.get('max')), lang: words.lang }),
    display(entries, words) {
      const parts = typed(entries, names);
      const iso = parseDate(parts, languagesRead(words.lang));
      return iso ? formatDate(iso, words.lang) : [parts.day, parts.month, parts.year].join(' ').trim();
    },
  };
}

export function typed(entries: Entries, names: readonly string[]): DateParts {
  const [day = '', month = '', year = ''] = names.map((name) => firstValue(entries, name));
  return { day, month, year };
}

const limit = (text: string | null): string | undefined => (text === 'today' ? new Date().toISOString().slice(0, 10) : (text ?? undefined));
