export interface FileLimits {
  readonly required?: boolean;
  /** As in HTML: extensions, types and kinds of types, for example `.pdf, image/*`. */
  readonly accept?: string | undefined;
  /** In bytes, for each file. */
  readonly maxSize?: number | undefined;
  /** Counts where several files may be chosen. */
  readonly maxFiles?: number | undefined;
  readonly multiple?: boolean;
  /** Language of the sizes and lists in the sentences. */
  readonly lang: string;
  /** Words for kinds of types, for example `{ image: 'imagen' }`; without them the kind itself, which is French and English. */
  readonly kinds?: Readonly<Record<string, string>>;
}

/** The parts of `accept`; none where it accepts everything. */
export function tokens({ accept = '' }: Pick<FileLimits, 'accept'>): string[] {
  const found = accept
    .toLowerCase()
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean);
  return found.includes('*/*') ? [] : found;
}

/** A format as people call it: PDF, JPG; a kind of formats by its word. Formats whose type says little are better given by extension. */
export function nameOf(token: string, lang = '', kinds: FileLimits['kinds'] = {}): string {
  const [kind = '', subtype = kind.slice(1)] = token.split('/');
  if (subtype === '*') return kinds[kind] ?? (kind === 'video' && lang.startsWith('fr') ? 'vidéo' : kind);
  return subtype.replace(/\+.*/, '').replace('jpeg', 'jpg').toUpperCase();
}

const names = (accept: readonly string[], lang: string, kinds?: FileLimits['kinds']): string[] => [
  ...new Set(accept.map((token) => nameOf(token, lang, kinds))),
];

export const joined = (accept: readonly string[], lang: string, kinds?: FileLimits['kinds']): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(names(accept, lang, kinds));

/** What is told before anything is chosen. */
export interface DescribedLimits {
  /** Formats, for example PDF and JPG; none where every one is accepted. */
  readonly types: readonly string[];
  /** The same in one text: « PDF ou JPG ». */
  readonly accepted?: string;
  readonly maxSize?: string;
  readonly maxFiles?: number;
}

/** The limits in the words that the errors have too. */
export function describeLimits(limits: FileLimits): DescribedLimits {
  const { maxSize, maxFiles, multiple, lang, kinds } = limits;
  const accept = tokens(limits);
  return {
    types: names(accept, lang, kinds),
    ...(accept.length > 0 && { accepted: joined(accept, lang, kinds) }),
    ...(maxSize !== undefined && { maxSize: formatSize(maxSize, lang, Math.floor) }),
    ...(multiple && maxFiles !== undefined && { maxFiles }),
  };
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/**
 * A size in words: « 5 Mo », "5 MB". A megabyte is a million bytes, as the International System has it.
 * @param round up for a file that is too large and down for its limit, so that the two never look the same
 */
export function formatSize(bytes: number, lang: string, round: (tenths: number) => number = Math.round): string {
  const power = bytes < 1000 ? 0 : bytes < 999_950 ? 1 : bytes < 999_950_000 ? 2 : 3;
  const value = power === 0 ? bytes : round(bytes / 10 ** (3 * power - 1)) / 10;
  const unitDisplay = power === 0 ? 'long' : 'short';
  return new Intl.NumberFormat(lang, { style: 'unit', unit: units[power]!, unitDisplay }).format(value);
}
