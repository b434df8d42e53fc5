import { namesAsked } from '../../base/facts.js';
import type { Words } from '../../base/plan.js';
import type { Question } from '../../base/question.js';
import { writtenDate } from '../../base/written-date.js';
import { parseWhen, type Condition } from '../../route/when.js';

/** Sentences longer than this, in characters, are not read to their end: the author's own, or a neutral one, takes their place. */
const longest = 200;

interface Around {
  readonly questions: readonly Question[];
  readonly words: Words;
}

type Joined = Extract<Condition, { is: 'and' | 'or' }>;
type Comparison = Exclude<Condition, Joined | { is: 'not' }>;
type Ordered = Extract<Condition, { is: 'ordered' }>;

/** Who should answer where a condition stands; a neutral sentence where it cannot be told. What cannot be read closes nothing. */
export function onlyIfWords(when: string, questions: readonly Question[], words: Words): string | null {
  const parsed = parseWhen(when);
  if (!('condition' in parsed)) return null;
  return whenWords(parsed.condition, questions, words) ?? words.text('onlyIf.neutral');
}

/**
 * A condition in words: « Seulement si vous avez répondu « Oui » à la question « … ». ».
 *
 * @param questions every question of the form: their labels and the labels of their options make the sentence
 * @returns `null` where a question is missing, or where the sentence would be longer or more nested than anybody reads
 */
export function whenWords(condition: Condition, questions: readonly Question[], words: Words): string | null {
  const clause = clauseOf(condition, false, { questions, words });
  const sentence = clause && words.text('onlyIf', { condition: clause });
  return sentence && sentence.length <= longest ? sentence : null;
}

function clauseOf(condition: Condition, not: boolean, around: Around, depth = 0): string | null {
  if (condition.is === 'not') return clauseOf(condition.of, !not, around, depth);
  if (!isJoined(condition)) return comparison(condition, not, around);
  const clauses = condition.of.map((part) => clauseOf(part, not, around, depth + 1));
  if (depth > 1 || clauses.includes(null)) return null;
  // A comma parts what the inner "and" or "or" holds together.
  const comma = condition.of.some((part) => isJoined(withoutNot(part))) ? ',' : '';
  // Not (this and that) is: not this, or not that.
  return clauses.join(`${comma} ${around.words.text((condition.is === 'and') === not ? 'or' : 'and')} `);
}

const isJoined = (condition: Condition): condition is Joined => condition.is === 'and' || condition.is === 'or';

const withoutNot = (condition: Condition): Condition => (condition.is === 'not' ? withoutNot(condition.of) : condition);

function comparison(condition: Comparison, not: boolean, { questions, words }: Around): string | null {
  const asked = questions.find((question) => namesAsked([question]).includes(condition.name));
  if (!asked?.label) return null;
  const say = (key: string, answer = ''): string =>
    words.text(`onlyIf.${key}${not ? 'Not' : ''}`, { question: quoted(asked.label, words), answer });
  if (condition.is === 'answered') return say('any');
  if (condition.is === 'ordered') return say('answer', measured(condition, words));
  const { values, name } = condition;
  if (values.includes(''))
    return values.length > 1 ? null : comparison({ is: 'answered', name }, not === condition.not, { questions, words });
  const labels = values.map((value) => labelOf(value, name, asked, words));
  if (labels[0] === asked.label && !condition.not) return say('ticked');
  const answer = labels.map((label) => quoted(label, words)).join(` ${words.text('or')} `);
  return say('answer', condition.not ? words.text('onlyIf.other', { answer }) : answer);
}

const quoted = (text: string, words: Words): string => words.text('quoted', { text });

const labelOf = (value: string, name: string, asked: Question, words: Words): string =>
  (asked.kind === 'date' ? writtenDate(value, words.lang) : asked.display([[name, value]], words)) || value;

const orders = { '<': 'Less', '<=': 'AtMost', '>': 'More', '>=': 'AtLeast' } as const;
const backwards = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** « plus de 2 », « une date avant le 2 mars 2008 », « une date il y a 18 ans ou plus ». */
function measured({ operator, than }: Ordered, words: Words): string {
  const order = operator as keyof typeof orders;
  if (typeof than === 'number')
    return words.text(`onlyIf.number${orders[order]}`, { than: new Intl.NumberFormat(words.lang).format(than) });
  const { iso, shift, unit } = than;
  if (!shift || !unit) {
    const day = iso ? words.text('onlyIf.day', { day: writtenDate(iso, words.lang)! }) : words.text('onlyIf.today');
    return words.text(`onlyIf.day${orders[order]}`, { than: day });
  }
  const span = new Intl.NumberFormat(words.lang, {
    style: 'unit',
    unit: unit.replace(/s$/, ''),
    unitDisplay: 'long',
  }).format(Math.abs(shift));
  // The earlier the day, the longer ago it is.
  const key = orders[shift < 0 ? backwards[order] : order];
  return words.text(shift < 0 ? 'onlyIf.ago' : 'onlyIf.ahead', {
    span: words.text(`onlyIf.number${key}`, { than: span }),
  });
}
