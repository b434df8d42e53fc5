import { en } from './en.js';
import { fr } from './fr.js';
import type { Language } from './language.js';
import type { MessageKey, Messages } from './messages.js';

const byLanguage: Readonly<Record<Language, Messages>> = { fr, en };

/** Says something in one language. */
export type Say = (key: MessageKey, data?: Readonly<Record<string, string>>) => string;

/** @returns a function that gives a text and fills in its braces */
export function sayIn(lang: Language): Say {
  const messages = byLanguage[lang];
  return (key, data = {}) => messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}

/** A key made of parts, such as `stop.` and a code: the types of the parts do not say that it exists, so it is looked up. */
export function messageKey(key: string): MessageKey {
  if (!(key in en)) throw new Error(`No message "${key}": add it to locales/messages.ts and to each language.`);
  return key as MessageKey;
}
