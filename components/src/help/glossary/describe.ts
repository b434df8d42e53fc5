import type { Given } from '../../base/given.js';
import { slug } from '../../base/ids.js';
import { part, placed, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { entryId, listOf, wordsIn, type Entry } from '../../base/glossary-entries.js';

/** What the look depends on beside the element itself. */
export interface GlossarySurroundings extends Surroundings {
  /** The words of a file. */
  readonly fetched?: readonly Entry[] | undefined;
  /** Where the page first uses a word: the id of a link to here, '' where there is none to go back to; `null`: it does not. */
  readonly use?: (entry: Entry) => string | null;
}

/** The look of `pp-glossary`: a heading and a list of definitions, each with an address; or the author's own list. */
export function describeGlossary(given: Given, around: GlossarySurroundings): Plan {
  const { words, id, fetched, use } = around;
  const heading = (text: string): PartNode => part('heading', 'h2', { class: 'pp-glossary-heading' }, [text]);
  const { entries } = wordsIn(given);
  const own = given.get('heading');
  if (listOf(given)) {
    return {
      given: entries.flatMap((entry) => (entry.node ? [[entry.node, { id: entryId(entry, id) }] as const] : [])),
      parts: placed([own && heading(own)], { start: given }),
    };
  }
  const shown = [...entries, ...(fetched ?? [])].filter(
    (entry) => given.get('used') === null || (use?.(entry) ?? null) !== null,
  );
  if (shown.length === 0) return { parts: [] };
  return {
    parts: placed([
      heading(own ?? words.text('glossary.heading')),
      part(
        'list',
        'dl',
        { class: 'pp-glossary-list' },
        shown.map((entry) => entryPart(entry, around)),
      ),
    ]),
  };
}

function entryPart(entry: Entry, { words, id, use }: GlossarySurroundings): PartNode {
  const back = use?.(entry);
  return part(`entry-${slug(entry.term)}`, 'div', {}, [
    part('term', 'dt', {}, [part('word', 'dfn', { id: entryId(entry, id) }, [entry.term])]),
    part('meaning', 'dd', {}, [
      entry.definition,
      back && ' ',
      back &&
        part('back', 'a', { class: 'pp-glossary-back', href: `#${back}` }, [
          words.text('glossary.back', { term: entry.term }),
        ]),
    ]),
  ]);
}
