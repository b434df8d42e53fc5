import { find, isControl, type Given } from './given.js';
import type { Words } from './plan.js';
import { describeLimits, type FileLimits } from '../validation/file-limits.js';

const megabyte = 1_000_000;
/** Kinds of types that have a word in each language. */
const kinds = ['image', 'video', 'audio'];

/** What may be chosen, from the attributes of the element and of its control. */
export function limitsOf(given: Given, words: Words): FileLimits {
  const control = find(given, isControl);
  const number = (name: string): number | undefined => Number(given.get(name)?.replace(',', '.')) || undefined;
  const size = number('max-size');
  return {
    accept: given.get('accept') ?? control?.get('accept') ?? undefined,
    multiple: (given.get('multiple') ?? control?.get('multiple') ?? null) !== null,
    maxFiles: number('max-files'),
    maxSize: size && size * megabyte,
    lang: words.lang,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, words.text(`file.kind.${kind}`)])),
  };
}

/** The limits in plain words, before anything is chosen; '' where there are none. */
export function limitsText(limits: FileLimits, words: Words): string {
  const { accepted, maxSize, maxFiles } = describeLimits(limits);
  return [
    accepted && words.text('file.limit.types', { accepted }),
    maxSize && words.text('file.limit.size', { limit: maxSize }),
    maxFiles && words.text('file.limit.count', { count: maxFiles }),
  ]
    .filter(Boolean)
    .join(' ');
}
