import { askedIn } from './asked.js';
import type { Running } from './running.js';
import type { Largest } from './sending-notice.js';

/** What takes most room in a form: its largest file, else the question of its longest text. */
export function largestIn(data: FormData, { journey, words }: Running): Largest | undefined {
  const questions = askedIn(journey, words).map(({ question }) => question);
  const found = [...data].flatMap(([name, value]): Largest[] => {
    if (typeof value !== 'string') return value.name ? [{ what: value.name, size: value.size, isFile: true }] : [];
    const question = questions.find(({ names }) => names.includes(name));
    return question ? [{ what: question.label, size: value.length, isFile: false }] : [];
  });
  return found.sort((a, b) => Number(b.isFile) - Number(a.isFile) || b.size - a.size)[0];
}
