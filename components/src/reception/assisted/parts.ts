import { find, findAll, isChoice, isControl, type Given } from '../../base/given.js';
import { legendText } from '../../base/group.js';
import { namesOnWire } from '../../base/inputs.js';
import { labelText } from '../../base/question.js';

/** What is told of a helper, each under a name of its own. */
export const keys = ['who', 'ground', 'name'] as const;
export type Key = (typeof keys)[number];

/** Who may help; `nobody` takes an answer back. */
export const whoAnswers = ['nobody', 'relative', 'volunteer', 'social-worker', 'adviser', 'other'] as const;
/** On what ground: without a mandate the person answers themselves. */
export const groundAnswers = ['together', 'mandate', 'legal', 'unknown'] as const;

/** Grounds that are explained in a sentence. */
export const explained: readonly string[] = ['mandate', 'legal'];

/** A key of the language files. */
export const wordOf = (key: Key, value: string): string =>
  value === 'unknown' ? 'choice.unknown' : `assisted.${key}.${value}`;

/** Whether the controls are the author's. */
export const isFull = (given: Given): boolean => find(given, isControl) !== undefined;

/** The question: of the element, else the author's summary or first legend. */
export const questionText = (given: Given): string =>
  legendText(given) || labelText(find(given, ({ tag }) => tag === 'summary' || tag === 'legend'));

/**
 * Names on the wire: who, on what ground, and a name. Of the author's own controls those of the first radios, of the second
 * ones, and of the first text.
 * @returns `null` where they are none that make one
 */
export function wireNames(given: Given): string[] | null {
  if (!isFull(given)) return namesOnWire(given, keys);
  const controls = findAll(given, isControl);
  const named = (list: readonly Given[]): string[] => [...new Set(list.map((control) => control.get('name') ?? ''))];
  const radios = named(controls.filter(isChoice));
  const texts = named(controls.filter((control) => !isChoice(control)));
  const isSound = radios.length === 2 && texts.length < 2 && [...radios, ...texts].every(Boolean);
  return isSound ? [...radios, ...texts] : null;
}
