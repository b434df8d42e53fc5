import { baseId } from '../base/ids.js';
import type { Surroundings } from '../base/plan.js';
import type { Question } from '../base/question.js';
import { onlyIfWords } from '../journey/step/when-words.js';
import { wordsFor } from '../locales/registry.js';
import { listBelow } from './below.js';
import type { Demands } from '../reception/before-you-start/demands.js';
import { definitions, type Definition } from './definitions.js';
import { demandsOf } from './demands.js';
import { readPage, type FormPage } from './form.js';
import { GivenHtml } from './given-html.js';
import { growLists, numberLists } from './lists.js';
import { langOf, parsePage, type Page } from './page.js';
import { attribute, closest, descendants, setAttribute, type TreeElement, type TreeParent } from './tree.js';
import { isRefused, pageWords } from './words.js';
import { expandedAttribute, idAttribute, phraseHtml, wrapHtml, writeHtml } from './write-html.js';

/** Options of `expandHtml`. */
export interface ExpandOptions {
  /** Language of the words where no element around carries `lang`: a tag such as `fr` or `en-GB`. */
  readonly lang?: string;
}

/**
 * Writes the short form of our elements out as full HTML, so that the page works without JavaScript.
 *
 * Takes a whole document or a fragment. Every `pp-` element gets its parts (marked `data-pp-part`), an id that is free in
 * the page (`data-pp-id`) and `data-pp-expanded`; the browser adopts what stands there. Nodes of the author are never
 * moved, except into the frame of `pp-help` and `pp-contact`, and into the link of `pp-term`. Expanding again follows attributes that changed, and
 * otherwise changes nothing. Values are written into a tree, never into text: they cannot become markup.
 *
 * @param html any HTML; it never throws, and an element that cannot be written out stays as it is
 * @returns the same HTML with full forms
 */
export function expandHtml(html: string, options: ExpandOptions = {}): string {
  try {
    const page = parsePage(html);
    expandPage(page, options.lang ?? '');
    return page.html();
  } catch (error) {
    // Thousands of nested elements exhaust the stack of parse5 itself. The browser then expands what it can show.
    if (error instanceof RangeError) return html;
    throw error;
  }
}

/** Expands every element of a page that was read already. */
export function expandPage(page: Page, lang: string): void {
  const { root } = page;
  growLists(root);
  numberLists(root);
  let read: FormPage | undefined;
  const formPage = (): FormPage => (read ??= readPage(page, lang));
  const questions = (): readonly Question[] => formPage().form.questions;
  const taken = new Set<string>();
  const given = new Set<string>();
  const later: [TreeElement, Definition, Surroundings][] = [];
  for (const element of descendants(root)) {
    for (const name of ['id', idAttribute]) taken.add(attribute(element, name) ?? '');
  }
  // Without a script nothing keeps what is typed and not sent.
  const losing = (): boolean => [...descendants(root)].some(({ tagName }) => tagName === 'pp-journey');
  for (const element of descendants(root)) {
    const definition = definitions.get(element.tagName);
    if (!definition || !(definition.phrase ? !isRefused(element) : canStandHere(element))) continue;
    // A copy of something expanded came with the id of the first one.
    const known = attribute(element, idAttribute);
    const id = known !== null && !given.has(known) ? known : freeId(element, definition, taken);
    given.add(id);
    taken.add(id);
    const words = wordsFor(langOf(element, lang));
    const onlyIf = (when: string): string | null => onlyIfWords(when, questions(), words);
    const journey = closest(element, ({ tagName }) => tagName === 'pp-journey');
    const channels = (): GivenHtml[] => channelsIn(journey) ?? channelsIn(root) ?? [];
    const demands = (): Demands | undefined => demandsIn(formPage(), words.lang);
    const around = { words, id, channels, demands, losing, ...(journey && { onlyIf }) };
    if (definition.phrase || element.tagName === 'pp-glossary') {
      setAttribute(element, idAttribute, id);
      later.push([element, definition, around]);
    } else expandElement(element, definition, around);
  }
  // A word leads to its meaning, and back, wherever in the page the two stand.
  const wordsAround = pageWords(root, lang);
  for (const [element, definition, around] of later)
    expandElement(element, definition, { ...around, ...wordsAround(element) });
  // The headings that a task list leads to have their ids now.
  for (const element of descendants(root))
    if (element.tagName === 'pp-task-list' && canStandHere(element) && listBelow(element, root))
      expandElement(element, definitions.get(element.tagName)!, {
        words: wordsFor(langOf(element, lang)),
        id: attribute(element, idAttribute)!,
      });
}

/** What the form of a page demands, where the page holds the whole of it. */
function demandsIn({ journey, form }: FormPage, lang: string): Demands | undefined {
  const isWhole = journey && attribute(journey, 'paged') === null && form.questions.length > 0;
  return isWhole ? demandsOf(form, lang) : undefined;
}

/** Written out inside a `<p>`, a field would fall apart: the paragraph ends at the first block. The browser expands it. */
const canStandHere = (element: TreeElement): boolean =>
  closest(element, (candidate) => candidate.tagName === 'p') === undefined;

const freeId = (element: TreeElement, { question }: Definition, taken: ReadonlySet<string>): string =>
  baseId(new GivenHtml(element), question !== undefined, (candidate) => taken.has(candidate));

function expandElement(
  element: TreeElement,
  { describe, wrap, phrase }: Definition,
  around: Surroundings & { channels?: () => GivenHtml[]; demands?: () => Demands | undefined },
): void {
  const given = new GivenHtml(element);
  setAttribute(element, idAttribute, around.id);
  if (describe) {
    writeHtml(element, describe(given, around));
  } else if (attribute(element, expandedAttribute) === null) {
    const plan = wrap?.(given, around);
    if (plan) wrapHtml(element, plan);
    const phrased = phrase?.(given, around);
    if (phrased) phraseHtml(element, phrased);
  }
  setAttribute(element, expandedAttribute, around.id);
}

/** The channels of the first contact in a journey or a page; a frame made around them is looked through. */
function channelsIn(place: TreeParent | undefined): GivenHtml[] | undefined {
  const all = place ? [...descendants(place)] : [];
  const contact = all.find(({ tagName }) => tagName === 'pp-contact');
  return (
    contact &&
    [...descendants(contact)].filter(({ tagName }) => tagName === 'pp-channel').map((channel) => new GivenHtml(channel))
  );
}
