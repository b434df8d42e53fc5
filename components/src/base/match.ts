import type { Option } from './options.js';

/** Letters alone, in lower case and without accents; every other sign parts words. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words as names of places in France shorten them. */
const long: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

const wordsOf = (folded: string): string[] => folded.split(' ').map((word) => long[word] ?? word);

/** How many letters may be wrong. In few letters a mistake is as likely another word. */
const forgiven = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * The options that fit what was typed: beginnings of answers first, then beginnings of words, then what stands inside,
 * then what is a slip away. In the order of the list among equals; everything while nothing was typed.
 */
export function matching<T extends Option>(options: readonly T[], typed: string): T[] {
  if (typed.trim() === '') return [...options];
  const query = wordsOf(fold(typed)).join(' ');
  if (query === '') return [];
  return options
    .map((option) => ({ option, rank: rankOf(wordsOf(fold(option.label)), query) }))
    .filter(({ rank }) => rank < none)
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

const none = 4;

function rankOf(words: readonly string[], query: string): number {
  const label = words.join(' ');
  if (label.startsWith(query)) return 0;
  const asked = query.split(' ');
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return 1;
  if (label.includes(query)) return 2;
  // A slip may stand at the beginning of any word of the answer.
  const starts = words.map((_word, index) => words.slice(index).join(' '));
  return starts.some((start) => isNear(start, query)) ? 3 : none;
}

/** The option that was typed in full; among several that differ in accents alone, the one with those very letters. */
export function exact<T extends Option>(options: readonly T[], typed: string): T | undefined {
  const query = fold(typed);
  if (query === '') return undefined;
  const alike = options.filter(({ label }) => fold(label) === query);
  return alike.length > 1 ? alike.find(({ label }) => label === typed.trim()) : alike[0];
}

/** Whether the text begins with the query, but for the letters that are forgiven: wrong, missing, added, or swapped. */
function isNear(text: string, query: string): boolean {
  const most = forgiven(query.length);
  if (most === 0 || Math.abs(Math.min(text.length, query.length) - query.length) > most) return false;
  const asked = Array.from(query);
  const letters = Array.from(text).slice(0, asked.length + most);
  // Distances of each beginning of the query to each beginning of the text, row by row (Damerau and Levenshtein).
  let before: number[] = [];
  let last = [0, ...letters.map((_letter, index) => index + 1)];
  for (const [row, letter] of asked.entries()) {
    const next = [row + 1];
    for (const [column, other] of letters.entries()) {
      const isSwapped = row > 0 && column > 0 && letter === letters[column - 1] && asked[row - 1] === other;
      next.push(
        Math.min(
          last[column]! + (letter === other ? 0 : 1),
          last[column + 1]! + 1,
          next[column]! + 1,
          isSwapped ? before[column - 1]! + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = next;
  }
  return Math.min(...last) <= most;
}
