import { find, isControl, type Given } from '../../base/given.js';
import { companionName, partId } from '../../base/ids.js';
import { part, type PartNode, type Surroundings } from '../../base/plan.js';
import { firstValue, type Entries } from '../../base/question.js';

/** A call that a person asked for. */
export interface Callback {
  /** As typed. */
  readonly number: string;
  /** The moment that was chosen, '' for any. */
  readonly moment: string;
}

const momentName = (name: string): string => companionName(name, 'moment');

/**
 * Reads from what was sent whether somebody asked to be called back. It is no question of the form: read it before
 * `pruneEntries`, which leaves it out.
 * @param name of the `pp-channel type="callback"`
 * @returns `null` where no number was typed
 */
export function readCallback(entries: Entries, name: string): Callback | null {
  const number = firstValue(entries, name).trim();
  return number === '' ? null : { number, moment: firstValue(entries, momentName(name)) };
}

/** Whether the element asks for a number itself: it has a name, and the author no fields in it. */
export const asksNumber = (given: Given): boolean =>
  given.get('type') === 'callback' && given.get('name') !== null && !find(given, isControl);

/** Number, moment, and where they go. In a copy of the contact they have no names: only the original is sent. */
export function callbackParts(given: Given, { words, id }: Surroundings, isCopy: boolean): PartNode[] {
  const name = given.get('name')!;
  const form = given.get('form') ?? undefined;
  const number = partId(id, 'number');
  const moment = partId(id, 'moment');
  const own = (wire: string) => ({ name: isCopy ? undefined : wire, form, class: 'pp-input' });
  const label = (of: string, to: string): PartNode =>
    part(`${of}-label`, 'label', { for: to, class: 'pp-label' }, [words.text(`callback.${of}`)]);
  const value = given.get('value') ?? undefined;
  const input = { type: 'tel', id: number, ...own(name), autocomplete: 'tel', dir: 'ltr', value };
  return [
    label('number', number),
    part('call-number', 'input', input),
    label('moment', moment),
    part('call-moment', 'select', { id: moment, ...own(momentName(name)) }, moments(given, words)),
    form === undefined
      ? part('with', 'p', { class: 'pp-hint' }, [words.text('callback.with')])
      : part('send', 'button', { type: 'submit', form, class: 'pp-button pp-button-second' }, [
          words.text('callback.send'),
        ]),
  ];
}

function moments(given: Given, words: Surroundings['words']): PartNode[] {
  const chosen = given.get('value-moment');
  return [
    part('any', 'option', { value: '' }, [words.text('callback.any')]),
    ...readMoments(given).map((label, index) =>
      part(`option-${index}`, 'option', { selected: label === chosen ? '' : undefined }, [label]),
    ),
  ];
}

/** The `moments` attribute, a JSON list of texts. */
export function readMoments(given: Given): string[] {
  try {
    const list: unknown = JSON.parse(given.get('moments') ?? '[]');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
