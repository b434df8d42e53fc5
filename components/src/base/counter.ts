import { countCharacters, countWords } from '../validation/text.js';
import type { Given } from './given.js';
import { partId } from './ids.js';
import { part, type PartNode, type Surroundings, type Words } from './plan.js';

/** What was typed so far, and what was last said of it aloud. */
export interface Counted {
  readonly typed: string;
  readonly said: string;
}

const units = { maxwords: ['words', countWords], maxlength: ['characters', countCharacters] } as const;

function limitOf(given: Given): { unit: 'words' | 'characters'; most: number; count: (text: string) => number } | null {
  for (const [name, [unit, count]] of Object.entries(units)) {
    const text = given.get(name);
    if (text && /^\d+$/.test(text)) return { unit, count, most: Number(text) };
  }
  return null;
}

/** « Il reste 12 caractères. », « Enlevez 3 mots. »; '' where nothing is counted. */
function sentence(given: Given, words: Words, typed?: string): string {
  const limit = limitOf(given);
  if (!limit) return '';
  const left = typed === undefined ? limit.most : limit.most - limit.count(typed);
  const amount = words.text(`count.${limit.unit}`, { count: Math.abs(left) });
  return words.text(typed === undefined ? 'count.limit' : left < 0 ? 'count.over' : 'count.left', { amount });
}

/** What a pause in typing is worth saying aloud: nothing while more than a tenth of the limit is left. */
export function spokenCount(given: Given, words: Words, typed: string): string {
  const limit = limitOf(given);
  return limit && limit.most - limit.count(typed) <= limit.most / 10 ? sentence(given, words, typed) : '';
}

export const counterId = ({ id }: Surroundings): string => partId(id, 'counter');

/** The counter in sight, and the one that is heard: the limit until something is typed, then what is left. */
export function counterParts(given: Given, around: Surroundings, counted?: Counted): PartNode[] {
  const text = sentence(given, around.words, counted?.typed);
  return text
    ? [
        part('counter', 'p', { id: counterId(around), class: 'pp-hint pp-counter' }, [text]),
        part('count', 'span', { role: 'status', class: 'pp-visually-hidden' }, [counted?.said]),
      ]
    : [];
}
