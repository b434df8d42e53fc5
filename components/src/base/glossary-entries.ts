import type { Mend } from './mends.js';
import { find, type Given } from './given.js';
import { partId, slug } from './ids.js';

/** One administrative word and its plain meaning, as a service writes it in JSON. */
export interface GlossaryEntry {
  /** The word, as forms and letters write it. */
  readonly term: string;
  /** What it means, in one to three short sentences. */
  readonly definition: string;
  /** Other forms of the word that mean the same: a plural, an acronym, the word of another language. */
  readonly also?: readonly string[];
}

/** An entry that was read, with its place in the author's own list where it has one. */
export interface Entry extends GlossaryEntry {
  readonly also: readonly string[];
  /** The `dfn` or `dt` of the author's. */
  readonly node?: Given | undefined;
}

/** What a glossary holds, and what its developer should mend, as sentences that follow the element's name. */
export interface GlossaryWords {
  readonly entries: readonly Entry[];
  readonly faults: readonly Mend[];
}

type Candidate = Partial<Omit<Entry, 'also'>> & { readonly also?: unknown };

/** By which two ways of writing are the same word: letter case, apostrophes and spaces do not count. */
export const wordKey = (word: string): string =>
  word.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

const keysOf = ({ term, also }: Entry): string[] => [term, ...also].map(wordKey);

/** The entry of a word, by the word itself or one of its other forms. */
export const entryOf = (entries: readonly Entry[], word: string): Entry | undefined =>
  entries.find((entry) => keysOf(entry).includes(wordKey(word)));

/** Where a link leads that wants to know what an entry means. */
export const entryId = ({ term, node }: Entry, base: string): string => node?.get('id') ?? partId(base, slug(term));

/** The author's own list of definitions. */
export const listOf = (given: Given): Given | undefined => find(given, ({ tag }) => tag === 'dl');

/** Reads the words that stand in the element: a block of JSON, a list of definitions, or both. */
export function wordsIn(given: Given): GlossaryWords {
  const data = given.children.find(({ tag }) => tag === 'script');
  const list = listOf(given);
  if (!data && !list) return { entries: [], faults: [] };
  const fromData = data ? candidatesIn(parsed(textIn(data))) : [];
  if (!fromData) return { entries: [], faults: [notJson] };
  return checked([...fromData, ...(list ? inList(list) : [])]);
}

/** Reads a file: a list of entries, or an object whose `terms` are that list. */
export function wordsInJson(json: unknown): GlossaryWords {
  const candidates = candidatesIn(json);
  return candidates ? checked(candidates) : { entries: [], faults: [notJson] };
}

const notJson =
  'cannot be read. Its JSON must be a list of {"term", "definition"}, or an object with that list as "terms".';

const textIn = (given: Given): string => given.source ?? given.text;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function candidatesIn(json: unknown): Candidate[] | null {
  const list: unknown = Array.isArray(json) ? json : (Object(json) as { terms?: unknown }).terms;
  return Array.isArray(list) ? list.map((item) => Object(item) as Candidate) : null;
}

/** `dt` and `dd`, also in groups. Terms that follow each other share what comes after them. */
function inList(list: Given): Candidate[] {
  const read: { terms: Given[]; meanings: Given[] }[] = [];
  for (const item of list.children.flatMap((child) => (child.tag === 'div' ? child.children : [child]))) {
    const last = read.at(-1);
    if (item.tag === 'dd') last?.meanings.push(item);
    else if (item.tag === 'dt' && last?.meanings.length === 0) last.terms.push(item);
    else if (item.tag === 'dt') read.push({ terms: [item], meanings: [] });
  }
  return read.map(({ terms, meanings }) => {
    const [first, ...more] = terms.map((term) => find(term, ({ tag }) => tag === 'dfn') ?? term);
    const own = terms[0]!.get('id') === null ? first! : terms[0]!;
    return {
      term: first!.text,
      also: more.map(({ text }) => text),
      definition: meanings.map((meaning) => folded(textIn(meaning))).join(' '),
      node: first!.get('id') === null ? own : first!,
    };
  });
}

/** White space as a browser shows it: spaces that do not break are kept. */
const folded = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

function checked(candidates: readonly Candidate[]): GlossaryWords {
  const entries: Entry[] = [];
  const faults: Mend[] = [];
  for (const { term, definition, also, node } of candidates) {
    const [word, meaning] = [term, definition].map((text) => (typeof text === 'string' ? folded(text) : ''));
    const known = word ? entryOf(entries, word) : undefined;
    if (!word) faults.push(`has a meaning without a term: "${meaning}". Write the word that it explains.`);
    else if (!meaning) faults.push(`has the term "${word}" without a definition. Add one.`);
    else if (!known) {
      const forms = Array.isArray(also) ? also.filter((form): form is string => typeof form === 'string') : [];
      entries.push({ term: word, definition: meaning, also: forms, node });
    } else if (known.definition !== meaning)
      faults.push(`explains "${word}" twice, in different words. Keep one: the same word is always explained alike.`);
  }
  return { entries, faults };
}
