import type { Given } from '../../base/given.js';
import { isDisabled, isReadOnly, isRequired, legendOf } from '../../base/group.js';
import { firstValue, type Entries, type Question } from '../../base/question.js';
import { checkDate, languagesRead } from './check.js';
import { formatDate, isoDate } from './format.js';
import { dateNames } from './names.js';
import { parseApproximate, parseDate, type DateParts } from './parse.js';

/** Reads a date question from `pp-date-field`. `min` and `max` are ISO dates or `today`. */
export function dateQuestion(given: Given): Question | null {
  const names = dateNames(given);
  if (!names || isDisabled(given)) return null;
  const required = isRequired(given);
  return {
    given,
    kind: 'date',
    label: legendOf(given),
    names,
    required,
    check(entries, { lang }) {
      if (isReadOnly(given)) return null;
      const approximate = given.get('approximate') !== null;
      const limits = { required, approximate, min: limit(given.get('min')), max: limit(given.get('max')), lang };
      return checkDate(typed(entries, names), limits);
    },
    fact(entries, { lang }) {
      const name = given.get('name');
      const iso = parseDate(typed(entries, names), languagesRead(lang));
      return name && iso ? [name, iso] : null;
    },
    display(entries, words) {
      const parts = typed(entries, names);
      const iso = parseApproximate(parts, languagesRead(words.lang));
      return iso ? formatDate(iso, words.lang) : [parts.day, parts.month, parts.year].join(' ').trim();
    },
  };
}

export function typed(entries: Entries, names: readonly string[]): DateParts {
  const [day = '', month = '', year = ''] = names.map((name) => firstValue(entries, name));
  return { day, month, year };
}

/** Today is the day of the clock that reads: the person's in the page, the service's on the server. */
const limit = (text: string | null): string | undefined =>
  text === 'today' ? isoDate(new Date()) : (text ?? undefined);
