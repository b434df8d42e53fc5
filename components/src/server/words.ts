import { mainOf } from '../base/language.js';
import { entryId, entryOf, wordsIn, type Entry } from '../base/glossary-entries.js';
import { refusing, wordOf } from '../base/term-word.js';
import { GivenHtml } from './given-html.js';
import { langOf } from './page.js';
import { attribute, closest, descendants, type TreeElement, type TreeParent } from './tree.js';
import { idAttribute } from './write-html.js';

/** What terms and glossaries of one page know of each other. */
export interface PageWords {
  /** Address of a word's entry, for a term. */
  href(word: string): string | undefined;
  /** Where the page first uses a word, for a glossary: the id of its link, '' where it is none, `null` where it does not. */
  use(entry: Entry): string | null;
}

/** True where nothing may be pressed: the word stays text. */
export const isRefused = ({ parentNode }: TreeElement): boolean =>
  closest(parentNode as TreeElement, ({ tagName }) => (refusing as readonly string[]).includes(tagName)) !== undefined;

/** Reads which words a page explains, and which it uses. Every element has its id already. */
export function pageWords(root: TreeParent, lang: string): (element: TreeElement) => PageWords {
  const elements = [...descendants(root)];
  const idOf = (element: TreeElement): string => attribute(element, idAttribute)!;
  const glossaries = elements
    .filter(({ tagName }) => tagName === 'pp-glossary')
    .map((element) => ({
      main: mainOf(langOf(element, lang)),
      id: idOf(element),
      ...wordsIn(new GivenHtml(element)),
    }));
  const readIn = (term: TreeElement): string => mainOf(langOf(term.parentNode as TreeElement, lang));
  const terms = elements.filter(({ tagName }) => tagName === 'pp-term');
  return (element) => {
    const isTerm = element.tagName === 'pp-term';
    const main = isTerm ? readIn(element) : mainOf(langOf(element, lang));
    return {
      href(word) {
        for (const { entries, id } of glossaries.filter((glossary) => glossary.main === main)) {
          const entry = entryOf(entries, word);
          if (entry) return `#${entryId(entry, id)}`;
        }
        return undefined;
      },
      use(entry) {
        const uses = terms.filter(
          (term) => readIn(term) === main && entryOf([entry], wordOf(new GivenHtml(term))) !== undefined,
        );
        const link = uses.find((term) => !isRefused(term));
        const own = link && [...descendants(link)].find(({ tagName }) => tagName === 'a');
        if (uses.length === 0) return null;
        return (own ? attribute(own, 'id') : link && idOf(link)) ?? '';
      },
    };
  };
}
