import type { contactNotes } from './contact-notes.js';
import type { FieldMessageKey, MessageKey } from './messages.js';
import type { MoreFieldMessageKey } from './more-field-notes.js';

/** Every sentence of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;
/** What a page with fields alone needs of it. */
export type FieldMessages = Readonly<Record<FieldMessageKey, string>>;
/** What fields for one kind of answer need besides. */
export type MoreFieldMessages = Readonly<Record<MoreFieldMessageKey, string>>;
/** What the ways to reach a person need. */
export type ContactMessages = Readonly<Record<keyof typeof contactNotes, string>>;
/** The same for a language with more plural forms than two: `count.words.few` beside `count.words.one`, as Intl.PluralRules names them. */
export type WithPluralForms<Words extends object> = Words & {
  readonly [
    More in keyof Words as More extends `${infer Sentence}.one`
      ? `${Sentence}.${'zero' | 'two' | 'few' | 'many'}`
      : never
  ]?: string;
};
export type Parameters = Readonly<Record<string, string | number>>;

const languages = new Map<string, Readonly<Record<string, string>>>();
const told = new Set<string>();
const listeners = new Set<() => void>();

type SomeMessages = WithPluralForms<Messages> | WithPluralForms<FieldMessages> | WithPluralForms<MoreFieldMessages>;

/**
 * Makes a language known to every element of the page. What is registered later is added to what was there.
 * @param lang language tag, for example `fr`
 * @param messages a sentence for each key declared in `messages.ts`, or for those of fields
 */
export function registerMessages(lang: string, messages: SomeMessages): void {
  const tag = lang.toLowerCase();
  languages.set(tag, { ...languages.get(tag), ...messages });
  listeners.forEach((tell) => tell());
}

/** Tells when a language file arrives, perhaps after the elements that need it. */
export function onNewWords(tell: () => void): void {
  listeners.add(tell);
}

/** The words for a language tag: itself, then its main language, then the first language registered. */
export function wordsFor(lang: string) {
  const tag = lang.toLowerCase();
  const found = [tag, tag.split('-')[0]!].find((candidate) => languages.has(candidate));
  const used = found ?? languages.keys().next().value;
  if (!found && !told.has(tag)) {
    told.add(tag);
    import('./no-words.js').then(({ tellNoWords }) => tellNoWords(lang)).catch(() => undefined);
  }
  const messages = used === undefined ? undefined : languages.get(used);
  return {
    // What the page says is kept where it names a region of the language; what Intl could not read would throw.
    lang: found && isTag(lang) ? lang : (used ?? 'en'),
    text: (key: string, parameters: Parameters = {}): string =>
      fill(choose(messages, key, parameters, used), parameters),
  };
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}

/** `key.one`, `key.other` … where the key has plural forms, chosen by `count`. */
function choose(
  sentences: Readonly<Record<string, string>> | undefined,
  key: string,
  parameters: Parameters,
  lang = 'en',
): string {
  if (!sentences) return key;
  if (typeof parameters['count'] === 'number') {
    const form = new Intl.PluralRules(lang).select(parameters['count']);
    const plural = sentences[`${key}.${form}`] ?? sentences[`${key}.other`];
    if (plural !== undefined) return plural;
  }
  return sentences[key] ?? key;
}

const fill = (sentence: string, parameters: Parameters): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in parameters ? String(parameters[name]) : whole));
