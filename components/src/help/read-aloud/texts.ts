/** What a person may want read: question, hint, error, choice, and the words around them. */
const blocks = 'h1, h2, h3, h4, legend, label, summary, p, li, dt, dd, select';
/** What is said by pressing, or said of the page and not of the question. */
const others = 'nav, button, pp-read-aloud, [aria-hidden="true"]';

/** One text to read, with its place on the screen. */
export interface ReadText {
  readonly text: string;
  readonly element: Element;
  /** Its nodes, in order: their texts put together are `text`. None where it is not on the screen as it is read. */
  readonly nodes: readonly Text[];
}

/** The texts of a part of the page that are seen, in its order. */
export function textsIn(scope: Element): ReadText[] {
  return [...scope.querySelectorAll(blocks)]
    .filter((block) => block.checkVisibility() && !block.closest(others))
    .map(readText)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function readText(element: Element): ReadText {
  if (element instanceof HTMLSelectElement)
    return { text: [...element.options].map((option) => option.text).join(', '), element, nodes: [] };
  const nodes = textNodesOf(element);
  return { text: nodes.map(({ data }) => data).join(''), element, nodes };
}

/** Its own text: what stands in another block is read there. */
function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const holder = node.parentElement!;
    if (holder.closest(blocks) === element && holder.checkVisibility() && !holder.closest('script, style'))
      nodes.push(node);
  }
  return nodes;
}

/** The part of a text from one character to another, as a range of the page. */
export function rangeOf({ nodes }: ReadText, from: number, length: number): Range | undefined {
  const [start, end] = [placeAt(nodes, from), placeAt(nodes, from + length)];
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

function placeAt(nodes: readonly Text[], offset: number): [Text, number] | undefined {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return undefined;
}
