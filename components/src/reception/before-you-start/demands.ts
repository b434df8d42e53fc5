import { limitsOf, limitsText } from '../../base/file-limits.js';
import { find, isControl, type Given } from '../../base/given.js';
import type { Words } from '../../base/plan.js';
import type { Question } from '../../base/question.js';
import { roundedMinutes, seconds, type Effort } from './estimate.js';

/** Whether something is asked for: of everybody, for some answers only, if the person likes, or not at all. */
export type Need = 'needed' | 'depends' | 'optional' | 'none';

/** A document that is sent with the form. */
export interface DemandedDocument {
  readonly label: string;
  /** Formats, size and number in plain words; '' where there are none. */
  readonly limits: string;
  readonly required: boolean;
  /** "I do not have it" is an answer. */
  readonly mayLack: boolean;
  /** It is asked for some answers only. */
  readonly depends: boolean;
}

/** A number to copy from a paper. */
export interface DemandedPaper {
  readonly kind: 'nir' | 'iban' | 'company' | 'reference';
  readonly label: string;
  readonly depends: boolean;
}

/** What a form demands of a person, read from its markup. Plain data: it travels as JSON. */
export interface Demands {
  /** Screens that ask something. */
  readonly steps: number;
  /** Questions: those of everybody, and all of them. */
  readonly questions: readonly [always: number, all: number];
  /** Estimate in minutes; from 0 where it may take less than five. How it is made stands in `estimate.ts`. */
  readonly minutes: readonly [from: number, to: number];
  /** Headings of parts that come again. */
  readonly repeated: readonly string[];
  readonly documents: readonly DemandedDocument[];
  readonly papers: readonly DemandedPaper[];
  readonly email: Need;
  readonly phone: Need;
  /** A password is to be chosen. */
  readonly password: boolean;
}

/** A step as the server and the page read it. */
export interface AskingStep {
  readonly heading: string;
  /** It belongs to the way for some answers only. */
  readonly depends: boolean;
  /** It comes again, for each entry of a list. */
  readonly repeated: boolean;
  readonly questions: readonly Question[];
}

/** Reads the demands of a form: the same in the page and on the server. */
export function readDemands(steps: readonly AskingStep[], words: Words): Demands {
  const asking = steps.filter(({ questions }) => questions.length > 0);
  const asked = asking.flatMap(({ questions, depends }) =>
    questions.map((question) => ({ ...question, depends, kind: kindOf(question) })),
  );
  const always = asked.filter(({ depends }) => !depends);
  const needed = always.filter(({ required }) => required);
  const fixed = asking.filter(({ depends }) => !depends).length;
  const spent = (questions: typeof asked, screens: number, of: 0 | 1): number =>
    questions.reduce((sum, { kind }) => sum + seconds[effortOf(kind)][of] + seconds.review[of], 0) +
    screens * seconds.step[of];
  const need = (wanted: Kind): Need => {
    const found = asked.filter(({ kind }) => kind === wanted);
    const required = found.filter((question) => question.required);
    if (required.length > 0) return required.every(({ depends }) => depends) ? 'depends' : 'needed';
    return found.length > 0 ? 'optional' : 'none';
  };
  return {
    steps: asking.length,
    questions: [always.length, asked.length],
    minutes: roundedMinutes(spent(needed, fixed, 0), spent(asked, asking.length, 1)),
    repeated: asking.filter(({ repeated }) => repeated).map(({ heading }) => heading),
    documents: asked
      .filter(({ kind }) => kind === 'file')
      .map(({ label, required, depends, given }) => ({
        label,
        limits: given.tag === 'pp-file-field' ? limitsText(limitsOf(given, words), words) : '',
        required,
        mayLack: given.get('missing') !== null,
        depends,
      })),
    papers: asked.flatMap(({ kind, label, depends }) => (isPaper(kind) ? [{ kind, label, depends }] : [])),
    email: need('email'),
    phone: need('phone'),
    password: need('password') !== 'none',
  };
}

/** The demands that a server wrote; `undefined` where they cannot be read. */
export function parseDemands(text: string | null): Demands | undefined {
  try {
    const { steps, questions, minutes, repeated, documents, papers, email, phone } = Object(
      JSON.parse(text ?? ''),
    ) as Partial<Demands>;
    const isSound =
      typeof steps === 'number' &&
      [questions, minutes].every((pair) => pair?.length === 2 && pair.every((number) => typeof number === 'number')) &&
      [repeated, documents, papers].every(Array.isArray) &&
      [email, phone].every((need) => ['needed', 'depends', 'optional', 'none'].includes(need ?? ''));
    return isSound ? (JSON.parse(text!) as Demands) : undefined;
  } catch {
    return undefined;
  }
}

type Kind = Effort | DemandedPaper['kind'] | 'email' | 'phone';

const papers = ['nir', 'iban', 'company', 'reference'] as const;
const isPaper = (kind: Kind): kind is DemandedPaper['kind'] => papers.includes(kind as 'nir');

const effortOf = (kind: Kind): Effort =>
  isPaper(kind) ? 'paper' : kind === 'email' || kind === 'phone' ? 'text' : kind;

const ofTag: Readonly<Record<string, Kind>> = {
  'pp-social-security-field': 'nir',
  'pp-iban-field': 'iban',
  'pp-company-field': 'company',
  'pp-reference-field': 'reference',
  'pp-email-field': 'email',
  'pp-phone-field': 'phone',
  'pp-password-field': 'password',
  'pp-text-area': 'long',
  textarea: 'long',
};
const ofType: Readonly<Record<string, Kind>> = { email: 'email', tel: 'phone', password: 'password' };
const ofPurpose: Readonly<Record<string, Kind>> = { email: 'email', tel: 'phone', 'tel-national': 'phone' };

function kindOf({ given, kind }: Question): Kind {
  const said = (name: string): string => saidBy(given, name);
  return (
    ofTag[given.tag] ??
    (kind === 'text' ? (ofType[said('type')] ?? ofPurpose[said('autocomplete').split(/\s+/).at(-1)!] ?? 'text') : kind)
  );
}

const saidBy = (given: Given, name: string): string =>
  (given.get(name) ?? find(given, isControl)?.get(name) ?? '').toLowerCase();
