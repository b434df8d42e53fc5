import { digits, fictitiousIban, fictitiousNir, type Fiction } from './fiction.js';
import type { Field } from './reading.js';

type Maker = (fiction: Fiction, field: Field, lang: string, attempt: number) => string;

const french = (lang: string): boolean => lang.startsWith('fr');

/** Parts of a date: of the past at first, as of birth, and of next year where the form has refused that. */
const DATE_PARTS: [RegExp, Maker][] = [
  [/bday-day|\b(day|jour)\b/, (fiction) => String(1 + fiction.number(28))],
  [/bday-month|\b(month|mois)\b/, (fiction) => String(1 + fiction.number(12))],
  [
    /bday-year|\b(year|année)\b/,
    (fiction, field, _lang, attempt) =>
      String(within(attempt > 0 ? new Date().getFullYear() + 1 : 1950 + fiction.number(50), field)),
  ],
];

/**
 * What a text field is about, read from its autocomplete token, label, name and type, the first match wins.
 * Every answer is plausible to a form and unmistakably made up to a person: names are called Exemple, telephone numbers are
 * those that ARCEP (06 39 98, 01 99 00) and Ofcom (01632 960) keep for fiction, addresses end in example.org (RFC 2606).
 */
const SUBJECTS: [RegExp, Maker][] = [
  ...DATE_PARTS,
  [/e-?mail|courriel|électronique|@/, (fiction) => `camille.exemple${fiction.number(100)}@example.org`],
  [
    /\btel\b|phone|téléphone|portable|mobile/,
    (fiction, _field, lang) =>
      french(lang) ? `06 39 98 ${digits(fiction, 2)} ${digits(fiction, 2)}` : `01632 960${digits(fiction, 3)}`,
  ],
  [/\b(nir|sécurité sociale|insee)\b/, (fiction) => fictitiousNir(fiction)],
  [/\biban\b/, (fiction) => fictitiousIban(fiction)],
  [/\bbic\b|swift/, () => 'EXEMFRPPXXX'],
  [
    /post(al)?[- _]?code|code[- _]?postal|\bzip\b|postcode/,
    (_fiction, field, lang) => (french(lang) || /5/.test(field.pattern) || numeric(field) ? '99999' : 'ZZ99 3VZ'),
  ],
  [
    /given-name|first[- _]?name|prénom|prenom|forename/,
    (fiction) => fiction.one(['Camille', 'Dominique', 'Claude', 'Alix']),
  ],
  [/family-name|last[- _]?name|surname|nom de famille|nom de naissance|nom d.usage/, () => 'Exemple'],
  [/address-level2|\b(city|town|ville|commune|localité)\b/, () => 'Villexemple'],
  [/country|\bpays\b|nationalit/, (_fiction, _field, lang) => (french(lang) ? 'France' : 'United Kingdom')],
  [/street|address|adresse|\brue\b|\bvoie\b|\blieu\b/, (fiction) => `${1 + fiction.number(98)} rue de l’Exemple`],
  [/organi[sz]ation|company|employer|entreprise|employeur|société/, () => 'Société Exemple'],
  [
    /naissance|birth|\bdate\b|\ble\b.*\bjour\b/,
    (fiction) => `${10 + fiction.number(18)}/0${1 + fiction.number(9)}/${1950 + fiction.number(50)}`,
  ],
  [
    /amount|income|rent|salary|price|€|£|montant|revenu|loyer|salaire|ressource|somme/,
    (fiction, field) => String(within(100 + fiction.number(900), field)),
  ],
  [
    /how many|number of|combien|nombre|quantit|âge|\bage\b|surface/,
    (fiction, field) => String(within(1 + fiction.number(8), field)),
  ],
  [/\bname\b|\bnom\b/, (fiction) => `${fiction.one(['Camille', 'Dominique', 'Claude', 'Alix'])} Exemple`],
  [/\burl\b|website|site web|https?:/, () => 'https://www.example.org/'],
];

const LONGEST_CODE = 20;

function within(value: number, field: Field): number {
  const min = Number.parseFloat(field.min);
  const max = Number.parseFloat(field.max);
  if (Number.isFinite(min) && value < min) return min;
  return Number.isFinite(max) && value > max ? max : value;
}

function dateWithin(fiction: Fiction, field: Field): string {
  const made = `${1950 + fiction.number(50)}-0${1 + fiction.number(9)}-${10 + fiction.number(18)}`;
  if (field.min && made < field.min) return field.min;
  return field.max && made > field.max ? field.max : made;
}

const BY_TYPE: Record<string, Maker> = {
  date: dateWithin,
  month: () => '2001-02',
  week: () => '2001-W05',
  time: () => '10:30',
  'datetime-local': () => '2001-02-03T10:30',
  color: () => '#336699',
  range: (_fiction, field) => String(within(5, field)),
  number: (fiction, field) => String(within(1 + fiction.number(8), field)),
  email: (fiction) => `camille.exemple${fiction.number(100)}@example.org`,
  url: () => 'https://www.example.org/',
  password: (fiction) => `Exemple-${digits(fiction, 6)}-fictif!`,
};

/**
 * An answer for a text field.
 *
 * @param lang language of the page
 * @param attempt 0 at first; 1 and more when the form has refused the answer before
 */
export function textAnswer(fiction: Fiction, field: Field, lang: string, attempt = 0): string {
  const candidates = [
    bySubject(fiction, field, lang, attempt),
    exampleIn(field.description),
    numeric(field) ? digits(fiction, 1).replace('0', '1') : '',
    lang.startsWith('fr') ? 'Réponse fictive, pour un essai' : 'A made-up answer, for a test',
    '12345678',
    '2001',
  ].filter((answer) => answer !== '');
  const fitting = candidates.filter((answer) => fits(answer, field));
  const choice = [...new Set([...fitting, ...fromPattern(fiction, field), ...candidates])];
  // A form that refuses a date of the past may ask when to meet: next year, with another day. An example that the hint gives
  // is a whole date, which fits in no part.
  if (attempt === 1 && DATE_PARTS.some((part) => part === subjectOf(field))) return candidates[0]!;
  // A question that may be left out is left out, once two answers were refused.
  if (attempt > 1 && !field.required) return '';
  const answer = choice[attempt % choice.length]!;
  return field.maxlength > 0 ? answer.slice(0, field.maxlength) : answer;
}

/** One source after the other: a token says more than a label, and a label more than a name. */
function subjectOf(field: Field): (typeof SUBJECTS)[number] | undefined {
  const sources = [field.autocomplete, field.label, field.name, field.legend].map((source) => source.toLowerCase());
  const source = sources.find((text) => SUBJECTS.some(([pattern]) => pattern.test(text)));
  return source === undefined ? undefined : SUBJECTS.find(([pattern]) => pattern.test(source));
}

function bySubject(fiction: Fiction, field: Field, lang: string, attempt: number): string {
  const make = BY_TYPE[field.type] ?? subjectOf(field)?.[1];
  if (make) return make(fiction, field, lang, attempt);
  return numeric(field) ? String(within(1 + fiction.number(8), field)) : '';
}

function numeric(field: Field): boolean {
  return /numeric|decimal/.test(field.inputmode) || field.type === 'number';
}

function fits(answer: string, field: Field): boolean {
  if (field.maxlength > 0 && answer.length > field.maxlength) return false;
  if (!field.pattern) return !numeric(field) || /\d/.test(answer);
  try {
    return new RegExp(`^(?:${field.pattern})$`, 'u').test(answer);
  } catch {
    return true;
  }
}

/** The example that a hint gives, such as "For example: 27 3 1980". */
function exampleIn(description: string): string {
  const found = /(?:for example|e\.g\.|par exemple|ex\.|like|comme)\s*:?\s*([^.;()]{1,40})/i.exec(description);
  return found?.[1]?.trim() ?? '';
}

/** Answers to the patterns that forms use for numbers and codes: so many digits, or so many letters. */
function fromPattern(fiction: Fiction, field: Field): string[] {
  if (field.pattern === '') return [];
  const lengths = Array.from({ length: LONGEST_CODE }, (_, index) => index + 1);
  const numbers = lengths.map((length) => digits(fiction, length).replace(/^0/, '1'));
  const letters = lengths.map((length) => 'EXEMPLE'.repeat(3).slice(0, length));
  return [...numbers, ...letters].filter((answer) => fits(answer, field));
}
