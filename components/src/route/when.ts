import { parseNumber } from '../validation/number.js';
import { readTokens, type Token } from './tokens.js';

/** `=`, `!=` with texts; the others with numbers or dates. */
type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A day, or a number of days, months or years before or after today. */
interface Day {
  readonly iso?: string;
  readonly shift?: number;
  readonly unit?: Unit;
}
type Unit = (typeof units)[number];
const units = ['day', 'days', 'month', 'months', 'year', 'years'] as const;

/** A condition, read. A plain value: the same in the browser, on the server, and in a file. */
export type Condition =
  | { readonly is: 'answered'; readonly name: string }
  | { readonly is: 'equal'; readonly name: string; readonly values: readonly string[]; readonly not: boolean }
  | { readonly is: 'ordered'; readonly name: string; readonly operator: Operator; readonly than: number | Day }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] };

/** What is wrong with a condition, for the developer who wrote it. */
export interface Mistake {
  /** Place in the text, in UTF-16 units from 0. */
  readonly at: number;
  /** What to write, as a sentence. */
  readonly mend: string;
}

/** What a condition is held against. */
export interface Facts {
  /** The values given under a name; a date question gives its ISO date under its own name. */
  readonly valuesOf: (name: string) => readonly string[];
  /** Today, ISO. */
  readonly today: string;
}

/**
 * Reads a condition such as `tenure = rent, loan and not (children > 2 or birth > today - 18 years)`.
 *
 * ```
 * either     = all { "or" all }
 * all        = single { "and" single }
 * single     = "not" single | "(" either ")" | name [ comparison ]
 * comparison = ( "=" | "!=" ) value { "," value } | ( "<" | "<=" | ">" | ">=" ) ( number | day )
 * day        = ISO date | "today" [ ( "+" | "-" ) whole number ( "days" | "months" | "years" ) ]
 * ```
 * A name or value with spaces, or that is a word of the grammar, stands in quotes; a quote inside is doubled.
 * A name alone holds when there is an answer. `!=` holds only when there is an answer, and none of it fits.
 */
export function parseWhen(text: string): { readonly condition: Condition } | { readonly mistake: Mistake } {
  try {
    return { condition: new Reader(readTokens(text), text.length).whole() };
  } catch (thrown) {
    if (thrown instanceof Wrong) return { mistake: { at: thrown.at, mend: thrown.message } };
    throw thrown;
  }
}

class Wrong extends Error {
  constructor(
    readonly at: number,
    mend: string,
  ) {
    super(mend);
  }
}

const keywords = ['and', 'or', 'not'];
const operators = ['=', '!=', '<', '<=', '>', '>='];

class Reader {
  #next = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly end: number,
  ) {}

  whole(): Condition {
    const condition = this.#either();
    if (this.#token) this.#fail('Write "and" or "or" between two conditions, and close only what is open.');
    return condition;
  }

  get #token(): Token | undefined {
    return this.tokens[this.#next];
  }

  #fail(mend: string): never {
    throw new Wrong(this.#token?.at ?? this.end, mend);
  }

  /** Takes a keyword or a sign where it comes next. */
  #take(...wanted: string[]): string | undefined {
    const token = this.#token;
    const text = token?.kind === 'word' ? token.text.toLowerCase() : token?.text;
    if (!token || token.kind === 'quoted' || !wanted.includes(text!)) return undefined;
    this.#next += 1;
    return text;
  }

  #either(): Condition {
    return this.#joined('or', () => this.#joined('and', () => this.#single()));
  }

  #joined(is: 'and' | 'or', part: () => Condition): Condition {
    const of = [part()];
    while (this.#take(is)) of.push(part());
    return of.length === 1 ? of[0]! : { is, of };
  }

  #single(): Condition {
    if (this.#take('not')) return { is: 'not', of: this.#single() };
    if (this.#take('(')) {
      const inside = this.#either();
      if (!this.#take(')')) this.#fail('Close the parenthesis with ")".');
      return inside;
    }
    return this.#comparison(this.#value('Write the name of a question here.'));
  }

  #comparison(name: string): Condition {
    const operator = this.#take(...operators) as Operator | undefined;
    if (!operator) return { is: 'answered', name };
    if (operator !== '=' && operator !== '!=') return { is: 'ordered', name, operator, than: this.#measure() };
    const values = [this.#value('Write a value here, in quotes if it has spaces.')];
    while (this.#take(',')) values.push(this.#value('Write a value after the comma.'));
    return { is: 'equal', name, values, not: operator === '!=' };
  }

  #value(mend: string): string {
    const token = this.#token;
    const usable = token?.kind === 'quoted' || (token?.kind === 'word' && !keywords.includes(token.text.toLowerCase()));
    if (!token || !usable) this.#fail(mend);
    this.#next += 1;
    return token.text;
  }

  #measure(): number | Day {
    const sign = this.#take('-') ? -1 : 1;
    const text = this.#token?.kind === 'word' ? this.#token.text : '';
    if (sign > 0 && text.toLowerCase() === 'today') return this.#today();
    const isDay = sign > 0 && isIsoDay(text);
    if (!isDay && !/^\d+(?:\.\d+)?$/.test(text))
      this.#fail('Write a number (12.5), a date (2026-01-31) or today here.');
    this.#next += 1;
    return isDay ? { iso: text } : sign * Number(text);
  }

  #today(): Day {
    this.#next += 1;
    const sign = this.#take('+', '-');
    if (!sign) return {};
    const count = this.#token?.text ?? '';
    if (!/^\d+$/.test(count)) this.#fail('Write a whole number here, as in today - 18 years.');
    this.#next += 1;
    const unit = this.#take(...units) as Unit | undefined;
    if (!unit) this.#fail('Write days, months or years here.');
    return { shift: Number(count) * (sign === '-' ? -1 : 1), unit };
  }
}

/** Whether a condition holds. What is not answered fits nothing but `not` and an empty value. */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.is) {
    case 'not':
      return !holds(condition.of, facts);
    case 'and':
      return condition.of.every((part) => holds(part, facts));
    case 'or':
      return condition.of.some((part) => holds(part, facts));
    default:
      return fits(
        condition,
        facts
          .valuesOf(condition.name)
          .map((value) => value.trim())
          .filter(Boolean),
        facts.today,
      );
  }
}

type Comparison = Extract<Condition, { is: 'answered' | 'equal' | 'ordered' }>;

function fits(condition: Comparison, given: readonly string[], today: string): boolean {
  if (condition.is === 'answered') return given.length > 0;
  if (condition.is === 'ordered') {
    const { operator, than } = condition;
    return given.some((value) => isOrdered(value, operator, than, today));
  }
  const isOne =
    given.length === 0
      ? condition.values.includes('')
      : given.some((value) => condition.values.some((wanted) => isSame(value, wanted)));
  return condition.not ? given.length > 0 && !isOne : isOne;
}

/** Equal as texts, or as numbers; a code such as 01000 is no number. */
function isSame(value: string, wanted: string): boolean {
  if (value === wanted) return true;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(wanted) && !/^0\d/.test(value) && parseNumber(value) === Number(wanted);
}

function isOrdered(value: string, operator: Operator, than: number | Day, today: string): boolean {
  if (typeof than === 'number') {
    const number = parseNumber(value);
    return number !== null && compare(number - than, operator);
  }
  const day = than.iso ?? shifted(today, than);
  return isIsoDay(value) && compare(value < day ? -1 : value > day ? 1 : 0, operator);
}

function compare(difference: number, operator: Operator): boolean {
  if (difference === 0) return operator.endsWith('=');
  return difference < 0 ? operator.startsWith('<') : operator.startsWith('>');
}

function isIsoDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A month or year later is the same day, or the last day of a shorter month. */
function shifted(today: string, { shift = 0, unit = 'days' }: Day): string {
  const date = new Date(`${today}T00:00:00Z`);
  if (unit.startsWith('day')) date.setUTCDate(date.getUTCDate() + shift);
  else {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + shift * (unit.startsWith('year') ? 12 : 1));
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  return date.toISOString().slice(0, 10);
}
