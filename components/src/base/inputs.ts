import { describedBy, labelChildren, lacking, overridden, passed, stateOf, type FieldParts } from './field-parts.js';
import type { Given } from './given.js';
import { partId } from './ids.js';
import { part, type Attributes, type PartNode, type Surroundings } from './plan.js';

const passedToInputs = ['required', 'disabled', 'readonly', 'form'] as const;

/** One input of several that hold an answer together: the day of a date, the first name of a name. */
export interface InputKind {
  /** Names it in `error-parts`, in `value-<key>` and on the wire. */
  readonly key: string;
  readonly label: string;
  /** May be left empty though the rest is needed: its label says so. */
  readonly isOptional?: boolean;
  /** The native control; an input without a word. */
  readonly tag?: 'textarea';
  /** Attributes of the input that the element makes. */
  readonly attributes?: Attributes;
  /** Attributes of any input that does not say them itself, the author's too. */
  readonly usual?: Attributes;
  /** Attributes of any input, whatever it or the element says. */
  readonly state?: Attributes;
  /** Autofill and what it comes with: the element says them, else the author's input. */
  readonly autocomplete?: string | undefined;
  readonly value?: string | undefined;
}

/** An input of the short form with its label. `kind` names its parts and classes: `date`, `name`. */
export function inputPart(
  given: Given,
  kind: string,
  name: string,
  input: InputKind,
  parts: FieldParts,
  around: Surroundings,
): PartNode {
  const { key, tag = 'input', label, isOptional = false, autocomplete, value } = input;
  const id = partId(around.id, key);
  const wrong = isWrong(given, key, parts);
  return part(key, 'div', { class: `pp-${kind}-part` }, [
    part(`${kind}-label`, 'label', { for: id, class: `pp-${kind}-label` }, labelChildren(label, !isOptional, around)),
    part(`${kind}-input`, tag, {
      ...passed(given, passedToInputs),
      ...(tag === 'input' && { type: 'text' }),
      class: 'pp-input',
      id,
      name,
      ...input.usual,
      ...input.attributes,
      ...input.state,
      autocomplete,
      value,
      ...stateOf(wrong ? parts.errorId : undefined, wrong),
    }),
  ]);
}

/** What an input of the author's gets. */
export function inputAttributes(
  given: Given,
  control: Given,
  { key, usual = {}, state, autocomplete, value }: InputKind,
  parts: FieldParts,
  around: Surroundings,
): Attributes {
  const wrong = isWrong(given, key, parts);
  return {
    ...lacking(control, usual),
    ...overridden(given, passedToInputs),
    ...defined({ autocomplete, value }),
    ...state,
    id: control.get('id') ?? partId(around.id, key),
    ...stateOf(describedBy(control, wrong ? parts.errorId : undefined, parts), wrong),
  };
}

/** Attributes that say something; the others stay as the author has them. */
export const defined = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** Without `error-parts` the whole answer is to be mended; with it, the parts that it names. */
export function isWrong(given: Given, key: string, { inError }: FieldParts): boolean {
  const wrong = given.get('error-parts');
  return inError && (wrong === null || wrong.split(/\s+/).includes(key));
}

/** Names on the wire of the inputs that the element makes. */
export function namesOnWire(given: Given, keys: readonly string[]): string[] | null {
  const name = given.get('name');
  const pattern = given.get('name-pattern') ?? '{name}[{part}]';
  return name ? keys.map((key) => pattern.replace('{name}', () => name).replace('{part}', () => key)) : null;
}

/** The token of one input, where the element says the token of all: `section-child name` → `section-child given-name`. */
export const tokenOf = (said: string, whole: string, token: string): string =>
  said.replace(new RegExp(`(?:^|(?<=\\s))${whole}$`), token);

/** What was typed, whatever it was; else what the field came with. */
export const typedIn = (given: Given, key: string): string | undefined =>
  given.get(`value-${key}`) ?? readParts(given.get('value'))[key];

/** Several answers in one text, as JSON: `{"given":"Zoé","family":"Diallo"}`; '' where all are empty. */
export const writeParts = (parts: Readonly<Record<string, string>>): string =>
  Object.values(parts).some(Boolean) ? JSON.stringify(parts) : '';

/** The contrary. A text that is no such JSON holds nothing. */
export function readParts(text: string | null): Readonly<Record<string, string | undefined>> {
  try {
    const read = Object(JSON.parse(text ?? '')) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => isText(entry[1])));
  } catch {
    return {};
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
