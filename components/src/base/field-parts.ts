import { find, findAll, hasClass, type Given } from './given.js';
import { partId } from './ids.js';
import { part, references, type Attributes, type PartNode, type Surroundings } from './plan.js';

/** The hint and error of a field: the author's own where there are any, else made from the attributes. */
export interface FieldParts {
  readonly hint: PartNode | undefined;
  /** That the administration has this answer already, and from where. */
  readonly known: PartNode | undefined;
  readonly error: PartNode | undefined;
  readonly why: PartNode | undefined;
  /** Ids for `aria-describedby`, hint before error: spoken in that order (Orca 43, Chromium and Firefox). */
  readonly describedBy: string | undefined;
  /** Id of the error alone, for the one control of several that is at fault. */
  readonly errorId: string | undefined;
  readonly inError: boolean;
  /** Attributes for the author's own hint and error. */
  readonly given: readonly (readonly [Given, Attributes])[];
  /** Every id of a hint or an error, shown or not: references to them are ours to write. */
  readonly ids: ReadonlySet<string>;
}

/** What stands beside the hint and the error in some fields. */
export interface MoreParts {
  /** Hint where the author gave none. */
  readonly hint?: string | undefined;
  /** Id of what else describes the control, spoken after the hint. */
  readonly described?: string | undefined;
}

export function fieldParts(given: Given, around: Surroundings, more: MoreParts = {}): FieldParts {
  const ids = {
    hint: partId(around.id, 'hint'),
    known: partId(around.id, 'known'),
    error: partId(around.id, 'error'),
  };
  const hint = ownPart(given, 'hint', around);
  const error = ownPart(given, 'error', around);
  const hintText = given.get('hint') ?? more.hint;
  const errorText = given.get('error');
  const known = given.get('known');
  const errorId = errorText ? ids.error : error?.id;
  return {
    hint: !hint && hintText ? part('hint', 'p', { id: ids.hint, class: 'pp-hint' }, [hintText]) : undefined,
    known: known === null ? undefined : knownPart(ids.known, known, around),
    error: errorText ? errorPart(ids.error, errorText, around) : undefined,
    why: whyPart(given, around),
    describedBy: references(
      hint ? hint.id : hintText ? ids.hint : undefined,
      known !== null && ids.known,
      more.described,
      errorId,
    ),
    errorId,
    inError: errorId !== undefined,
    given: [hint, error].flatMap((own) => (own ? [[own.given, { id: own.id }] as const] : [])),
    ids: new Set([...Object.values(ids), more.described ?? '', ...ownParts(given).map((own) => own.get('id') ?? '')]),
  };
}

const isOwn = (child: Given, name: string): boolean =>
  hasClass(child, `pp-${name}`) && !hasClass(child, 'pp-option-hint');

const ownParts = (given: Given): Given[] => findAll(given, (child) => isOwn(child, 'hint') || isOwn(child, 'error'));

/** Its id is another than that of a made one: a hidden error of the author's stays in the page beside ours. */
function ownPart(given: Given, name: 'hint' | 'error', around: Surroundings): { given: Given; id: string } | undefined {
  const own = find(given, (child) => isOwn(child, name) && child.get('hidden') === null);
  return own && { given: own, id: own.get('id') ?? partId(around.id, `own-${name}`) };
}

/** Error sentences, one on each line of the text, with a word before them that says so to a screen reader. */
export const errorPart = (id: string, text: string, { words }: Pick<Surroundings, 'words'>): PartNode =>
  part('error', 'p', { id, class: 'pp-error' }, [
    part('error-prefix', 'span', { class: 'pp-visually-hidden' }, [words.text('errorPrefix')]),
    ...text.split('\n').flatMap((line, index) => [index > 0 && part(`break-${index}`, 'br'), ` ${line}`]),
  ]);

const knownPart = (id: string, source: string, { words }: Surroundings): PartNode =>
  part('known', 'p', { id, class: 'pp-known' }, [
    words.text('known', { source: source && words.text('known.source', { source }) }),
  ]);

/** Why it is asked, then what the answer changes: either alone is enough to open something. */
function whyPart(given: Given, { words }: Surroundings): PartNode | undefined {
  const [why, changes] = [given.get('why'), given.get('why-changes')];
  if (!why && !changes) return undefined;
  return part('why', 'details', { class: 'pp-why' }, [
    part('why-summary', 'summary', {}, [words.text('why')]),
    why && part('why-text', 'p', {}, [why]),
    changes &&
      part('why-changes', 'p', {}, [part('why-you', 'strong', {}, [words.text('why.changes')]), ` ${changes}`]),
  ]);
}

/** What stands in a label or legend that we make: its text, and "optional" in words. */
export const labelChildren = (text: string, required: boolean, { words }: Surroundings): (PartNode | string)[] =>
  required ? [text] : [`${text} `, part('optional', 'span', { class: 'pp-optional' }, [words.text('optional')])];

/** Attributes of the host that a made control carries too. */
export function passed(given: Given, names: readonly string[]): Attributes {
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? undefined]));
}

/** Attributes of the host that a control of the author's takes over; what the host does not say stays the author's. */
export function overridden(given: Given, names: readonly string[]): Attributes {
  return Object.fromEntries(names.flatMap((name) => (given.get(name) === null ? [] : [[name, given.get(name)!]])));
}

/** What a control says of its error, and of what describes it. */
export const stateOf = (describedBy: string | undefined, inError: boolean): Attributes => ({
  'aria-describedby': describedBy,
  'aria-invalid': inError ? 'true' : undefined,
});

/** The attributes that a node of the author's does not have itself. */
export const lacking = (node: Given, attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => node.get(name) === null));

/** The author's own references first, then ours: writing them twice changes nothing. */
export function describedBy(control: Given, ours: string | undefined, { ids }: FieldParts): string | undefined {
  const authors = (control.get('aria-describedby') ?? '').split(/\s+/).filter((id) => !ids.has(id));
  return references(authors.join(' '), ours);
}
