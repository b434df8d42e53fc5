import { find, findAll, type Given } from '../../base/given.js';
import { slug } from '../../base/ids.js';
import { listIn } from '../../base/json-list.js';
import { mainOf } from '../../base/language.js';
import { part, placed, type Attributes, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';

/** A language that a person may choose. */
export interface LanguageChoice {
  /** Language tag. */
  readonly lang: string;
  /** The same step in that language. Without one the kit alone speaks it: a button, where the script runs. */
  readonly href?: string;
  /** Its name in its own words; the device's name of it where there is none. */
  readonly label?: string;
}

/** What the look depends on beside the element itself. */
export interface LanguageSurroundings extends Surroundings {
  /** The language of the page around. */
  readonly current?: string;
  /** Whether what is typed in this page would be lost. */
  readonly losing?: () => boolean;
  /** Only where the script runs can a button do something. */
  readonly running?: boolean;
}

/** The languages that were given, and those that can be none. */
export function languagesIn(given: Given): { valid: LanguageChoice[]; invalid: Partial<LanguageChoice>[] } {
  const all = listIn<LanguageChoice>(given, 'languages', () => true).map((item) => Object(item) as LanguageChoice);
  return { valid: all.filter(({ lang }) => isTag(lang)), invalid: all.filter(({ lang }) => !isTag(lang)) };
}

/** The links of the author's own navigation. */
export const linksIn = (given: Given): Given[] =>
  findAll(given, (child) => child.tag === 'a' && child.get('hreflang') !== null);

/** Whether a language is that of the page, whatever the regions; the exact one first where there are two of them. */
export const isCurrent = (lang: string, current: string, all: readonly string[]): boolean =>
  all.some((other) => other.toLowerCase() === current.toLowerCase())
    ? lang.toLowerCase() === current.toLowerCase()
    : mainOf(lang) === mainOf(current);

/** The look of `pp-language-switch`: a navigation with one link for each language, each in its own words. */
export function describeLanguageSwitch(given: Given, around: LanguageSurroundings): Plan {
  const { words, losing, current = words.lang, running = false } = around;
  const note = losing?.() && part('note', 'p', { class: 'pp-language-note' }, [words.text('language.unsent')]);
  const own = find(given, ({ tag }) => tag === 'nav');
  if (own) return { given: marked(own, current, words), parts: placed([note]) };
  const choices = languagesIn(given).valid.filter(({ href }) => href || running);
  if (choices.length === 0) return { parts: [] };
  const all = choices.map(({ lang }) => lang);
  const items = choices.map((choice) => item(choice, isCurrent(choice.lang, current, all)));
  return {
    parts: placed([
      part('choices', 'nav', { class: 'pp-language-switch', 'aria-label': words.text('language.choose') }, [
        part('list', 'ul', {}, items),
      ]),
      note,
    ]),
  };
}

function item({ lang, href, label }: LanguageChoice, isNow: boolean): PartNode {
  const attributes = { lang, 'aria-current': isNow ? 'true' : undefined };
  const name = label ?? nameOf(lang);
  const choice = href
    ? part('link', 'a', { ...attributes, href, hreflang: lang }, [name])
    : part('act', 'button', { ...attributes, type: 'button' }, [name]);
  return part(`language-${slug(lang)}`, 'li', href ? {} : { class: 'pp-language-kit' }, [choice]);
}

/** What the author's navigation does not say itself. */
function marked(own: Given, current: string, words: Surroundings['words']): (readonly [Given, Attributes])[] {
  const links = linksIn(own);
  const all = links.map((link) => link.get('hreflang')!);
  const isMarked = links.some((link) => link.get('aria-current') !== null);
  const isNamed = own.get('aria-label') ?? own.get('aria-labelledby');
  return [
    [own, isNamed === null ? { 'aria-label': words.text('language.choose') } : {}],
    ...links.map((link) => {
      const lang = link.get('hreflang')!;
      const now = isMarked
        ? (link.get('aria-current') ?? undefined)
        : isCurrent(lang, current, all)
          ? 'true'
          : undefined;
      return [link, { lang: link.get('lang') ?? lang, 'aria-current': now }] as const;
    }),
  ];
}

/** A language in its own words, with a capital as the first of a list. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

function isTag(lang: unknown): lang is string {
  try {
    return typeof lang === 'string' && Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
