import { find, hasClass, type Given } from './given.js';
import { part, references, type Attributes, type PartNode, type Surroundings } from './plan.js';

/** The hint and error of a field: the author's own where there are any, else made from the attributes. */
export interface FieldParts {
  readonly hint: PartNode | undefined;
  readonly error: PartNode | undefined;
  readonly why: PartNode | undefined;
  /** Ids for `aria-describedby`, hint before error: spoken in that order (Orca 43, Chromium and Firefox). */
  readonly describedBy: string | undefined;
  readonly inError: boolean;
  /** Attributes for the author's own hint and error. */
  readonly given: readonly (readonly [Given, Attributes])[];
}

export function fieldParts(given: Given, around: Surroundings, defaultHint?: string): FieldParts {
  const hint = ownPart(given, 'hint', around);
  const error = ownPart(given, 'error', around);
  const hintText = given.get('hint') ?? defaultHint;
  const errorText = given.get('error');
  const why = given.get('why');
  return {
    hint: !hint && hintText ? part('hint', 'p', { id: `${around.id}-hint`, class: 'pp-hint' }, [hintText]) : undefined,
    error: errorText ? errorPart(`${around.id}-error`, errorText, around) : undefined,
    why: why
      ? part('why', 'details', { class: 'pp-why' }, [
          part('why-summary', 'summary', {}, [around.words.text('why')]),
          part('why-text', 'p', {}, [why]),
        ])
      : undefined,
    describedBy: references(
      hint ? hint.id : hintText ? `${around.id}-hint` : undefined,
      errorText ? `${around.id}-error` : error?.id,
    ),
    inError: Boolean(errorText ?? error),
    given: [hint, error].flatMap((own) => (own ? [[own.given, { id: own.id }] as const] : [])),
  };
}

function ownPart(given: Given, name: 'hint' | 'error', around: Surroundings): { given: Given; id: string } | undefined {
  const own = find(given, (child) => hasClass(child, `pp-${name}`) && child.get('hidden') === null);
  return own && { given: own, id: own.get('id') ?? `${around.id}-${name}` };
}

/** An error sentence, with a word before it that says so to a screen reader. */
export const errorPart = (id: string, text: string, { words }: Pick<Surroundings, 'words'>): PartNode =>
  part('error', 'p', { id, class: 'pp-error' }, [
    part('error-prefix', 'span', { class: 'pp-visually-hidden' }, [words.text('errorPrefix')]),
    ` ${text}`,
  ]);

/** What stands in a label or legend that we make: its text, and "optional" in words. */
export const labelChildren = (text: string, required: boolean, { words }: Surroundings): (PartNode | string)[] =>
  required ? [text] : [text, ' ', part('optional', 'span', { class: 'pp-optional' }, [words.text('optional')])];

/** Attributes of the host that a made control carries too. */
export function passed(given: Given, names: readonly string[]): Attributes {
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? undefined]));
}

/** The author's own references without ours, then ours: writing them twice changes nothing. */
export function describedBy(control: Given, ours: string | undefined, around: Surroundings): string | undefined {
  const authors = (control.get('aria-describedby') ?? '')
    .split(/\s+/)
    .filter((id) => id !== `${around.id}-hint` && id !== `${around.id}-error`);
  return references(authors.join(' '), ours);
}
