import { asciiDigits } from './digits.js';
import type { Outcome } from './outcome.js';

export interface ReferenceLimits {
  readonly required?: boolean;
  /**
   * The form of the reference: `9` a figure, `A` a letter from A to Z, `X` either; `{n}` repeats what stands before it; after a
   * backslash a sign stands for itself, as does every other. `9{13}` is 13 figures, `C\AF 9{7}` is CAF and 7 figures.
   */
  readonly shape: string;
}

/** A place of the shape: one of the three classes, or a sign that stands for itself. */
interface Place {
  readonly sign: string;
  readonly form?: RegExp;
}

const classes: Readonly<Record<string, RegExp>> = { '9': /^\d$/, A: /^[A-Z]$/, X: /^[\dA-Z]$/ };
const outcomes: Readonly<Record<string, string>> = { '9': 'digit', A: 'letter', X: 'either' };

/** More than any reference has: a shape with more is a slip of its author. */
const most = 200;

/** The places of a shape, or `null` where nobody can read it: then every answer passes, for it is the service's mistake. */
function placesOf(shape: string): Place[] | null {
  if (!/^(?:(?:\\.|[^\\{}])(?:\{\d{1,3}\})?)+$/su.test(shape)) return null;
  const places = [...shape.matchAll(/(\\?)(.)(?:\{(\d+)\})?/gsu)].flatMap(
    ([, escape, sign = '', times = '1']): Place[] => {
      const form = escape ? undefined : classes[sign];
      return Array.from({ length: Number(times) }, () => ({ sign, ...(form && { form }) }));
    },
  );
  return places.some(({ form }) => form) && places.length <= most ? places : null;
}

const separators = /[\s\p{Cf}\p{Pd}./_,:]/gu;

/** What was typed, one sign each, without separators. */
const signsOf = (text: string): string[] => Array.from(asciiDigits(text).replace(separators, '').toUpperCase());

interface Walk {
  readonly written: string;
  readonly outcome: Outcome | null;
}

/** Lays what was typed into the shape. Signs of the shape itself are passed over where they were typed, and added where not. */
function walk(signs: readonly string[], places: readonly Place[], literalsTyped: boolean): Walk {
  const expected = places.filter(({ form }) => form).length;
  let at = 0;
  let count = 0;
  let written = '';
  for (const { sign, form } of places) {
    const typed = signs[at];
    if (!form) {
      written += sign;
      if (literalsTyped && typed === sign.toUpperCase()) at += 1;
    } else if (typed === undefined) {
      return { written, outcome: { key: 'error.reference.short', parameters: { count, expected } } };
    } else if (!form.test(typed)) {
      return { written, outcome: wrongSign(classOf(form), typed, at + 1) };
    } else {
      written += typed;
      at += 1;
      count += 1;
    }
  }
  const more = signs.length - at;
  const outcome = more > 0 ? { key: 'error.reference.long', parameters: { count: count + more, expected } } : null;
  return { written, outcome };
}

const classOf = (form: RegExp): string => Object.keys(classes).find((sign) => classes[sign] === form)!;

const wrongSign = (sign: string, character: string, position: number): Outcome => ({
  key: `error.reference.${outcomes[sign]!}`,
  parameters: { position, character },
});

function fit(text: string, shape: string): Walk {
  const places = placesOf(shape);
  if (!places) return { written: text.replace(/\s+/g, ' ').trim().toUpperCase(), outcome: null };
  const signs = signsOf(text);
  const typed = walk(signs, places, true);
  if (!typed.outcome) return typed;
  // A letter of the shape may also be the first of the reference (F of « FA{2} »): then it was not typed.
  const untyped = walk(signs, places, false);
  return untyped.outcome ? typed : untyped;
}

/** Checks a reference against its shape; the first thing to mend, with its place among the letters and figures typed. */
export function checkReference(text: string, { required, shape }: ReferenceLimits): Outcome | null {
  if (isEmpty(text)) return required ? { key: 'error.reference.required' } : null;
  return fit(text, shape).outcome;
}

/** The reference as the shape writes it, whatever the spaces and capitals typed; `null` where it does not fit. */
export function parseReference(text: string, shape: string): string | null {
  const { written, outcome } = fit(text, shape);
  return isEmpty(text) || outcome ? null : written;
}

/** A reference of this shape: figures 1, 2, 3 and letters A, B, C in their order; `null` where nobody can read the shape. */
export function exampleReference(shape: string): string | null {
  const used = { figure: 0, letter: 0 };
  const next = (signs: string, kind: keyof typeof used): string => signs[used[kind]++ % signs.length]!;
  const figure = (): string => next('1234567890', 'figure');
  const letter = (): string => next('ABCDEFGHJKLMNPQRSTUVWXYZ', 'letter');
  const places = placesOf(shape);
  if (!places) return null;
  return places
    .map(({ sign, form }) => {
      if (!form) return sign;
      if (sign === 'X') return used.letter > used.figure ? figure() : letter();
      return sign === '9' ? figure() : letter();
    })
    .join('');
}

/** Whether letters stand in it that have to be typed. */
export const hasLetters = (shape: string): boolean =>
  placesOf(shape)?.some(({ sign, form }) => form !== undefined && sign !== '9') ?? true;

const isEmpty = (text: string): boolean => text.replace(separators, '') === '';
