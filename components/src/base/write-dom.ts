import { purposeOf } from './autofill.js';
import type { Given } from './given.js';
import { idAttribute } from './ids.js';
import type { Attributes, PartNode, Placement, Plan } from './plan.js';

export const partAttribute = 'data-pp-part';

/** An element of the page, seen as what the author gave. Made nodes and attributes are invisible through it. */
export class GivenElement implements Given {
  readonly #cache: Map<Element, GivenElement>;

  constructor(
    readonly element: Element,
    cache = new Map<Element, GivenElement>(),
  ) {
    this.#cache = cache;
  }

  get tag(): string {
    return this.element.localName;
  }

  get(name: string): string | null {
    return ownAttribute(this.element, name);
  }

  get children(): GivenElement[] {
    return [...this.element.children]
      .filter((child) => !child.hasAttribute(partAttribute))
      .map((child) => this.#wrap(child));
  }

  get text(): string {
    return textWithoutParts(this.element).replace(/\s+/g, ' ').trim();
  }

  get source(): string {
    return textWithoutParts(this.element);
  }

  #wrap(child: Element): GivenElement {
    const known = this.#cache.get(child);
    if (known) return known;
    const made = new GivenElement(child, this.#cache);
    this.#cache.set(child, made);
    return made;
  }
}

/** What we made, and the simpler wording beside the usual one: a question has one name, here and on the server. */
const isNoText = (element: Element): boolean =>
  element.hasAttribute(partAttribute) || element.getAttribute('data-pp-wording') === 'simple';

function textWithoutParts(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element)) return '';
  return [...node.childNodes]
    .filter((child) => !(child instanceof Element && isNoText(child)))
    .map(textWithoutParts)
    .join('');
}

/** Carries a plan out in the page. It touches only nodes that it made, and the attributes the plan names. */
export function writeDom(host: Element, plan: Plan, made: Map<string, Element>): void {
  lendAttributes(host, plan.host);
  plan.given?.forEach(([given, attributes]) => lendAttributes(elementOf(given), attributes));
  const former = new Map(made);
  made.clear();
  for (const { node } of plan.parts) {
    const known = former.get(node.part);
    const element = known?.localName === node.tag ? known : create(node);
    if (known === element) former.delete(node.part);
    made.set(node.part, element);
    writePart(element, node);
  }
  for (const element of former.values()) element.remove();
  put(host, plan.parts, made);
}

/** Parts that stand in the host already, written by the server or copied with it: ours from now on. */
export function adoptParts(host: Element): Map<string, Element> {
  const made = new Map<string, Element>();
  for (const element of host.querySelectorAll(`[${partAttribute}]`)) {
    const outer = element.parentElement!.closest(`[${partAttribute}], [${idAttribute}]`);
    if (outer === host) made.set(element.getAttribute(partAttribute)!, element);
  }
  return made;
}

/** The element of the page behind what was given: a plan of this page holds no other. */
export const elementOf = (given: Given): Element => (given as Given & Pick<GivenElement, 'element'>).element;

/** A node that already stands right is left alone: it may hold the focus. */
function put(host: Element, placements: readonly Placement[], made: ReadonlyMap<string, Element>): void {
  const last = new Map<Given | Element | undefined, Element>();
  const elementFor = ({ node }: Placement): Element => made.get(node.part)!;
  for (const placement of placements) {
    const { before, after, start } = placement;
    if (before) continue;
    const element = elementFor(placement);
    const anchor = after ? elementOf(after) : start;
    const previous = last.get(anchor) ?? (anchor instanceof Element ? anchor : undefined);
    if (previous) {
      if (previous.nextElementSibling !== element) previous.after(element);
    } else if (start) {
      if (elementOf(start).firstElementChild !== element) elementOf(start).prepend(element);
    } else if (element.parentNode !== host) {
      const next = placements.find(
        (other) => !(other.before ?? other.after ?? other.start) && elementFor(other).parentNode === host,
      );
      host.insertBefore(element, next ? elementFor(next) : null);
    }
    last.set(anchor, element);
  }
  last.clear();
  for (const placement of [...placements].reverse()) {
    const { before } = placement;
    if (!before) continue;
    const next = last.get(before) ?? elementOf(before);
    if (next.previousElementSibling !== elementFor(placement)) next.before(elementFor(placement));
    last.set(before, elementFor(placement));
  }
}

/** Writes one made node outside a plan, for markup that is not ours. */
export function writePartInto<T extends Element>(element: T, node: PartNode): T {
  writePart(element, node);
  return element;
}

function writePart(element: Element, node: PartNode): void {
  setAttributes(element, { [partAttribute]: node.part, ...node.attributes });
  const children = node.children ?? [];
  // An element of ours that we made fills itself; a text area is filled by its value.
  if (children.length === 0 && (node.tag.includes('-') || node.tag === 'textarea')) return;
  const shape = children.map((child) => (typeof child === 'string' ? child : `<${child.tag} ${child.part}>`)).join('');
  if (shapes.get(element) !== shape) arrange(element, children);
  shapes.set(element, shape);
  for (const child of children) if (typeof child !== 'string') writePart(childPart(element, child)!, child);
}

/** What was last written into a made node. Where that is still wanted, the page may have translated it: it stays so. */
const shapes = new WeakMap<Element, string>();

const childPart = (parent: Element, { part, tag }: PartNode): Element | undefined =>
  [...parent.children].find((child) => child.getAttribute(partAttribute) === part && child.localName === tag);

/** Puts the children in their order. What goes is taken away first, so that what stays is not moved: it may hold the focus. */
function arrange(parent: Element, children: readonly (PartNode | string)[]): void {
  const wanted = children.map((child) =>
    typeof child === 'string' ? child : (childPart(parent, child) ?? create(child)),
  );
  for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
  let cursor = parent.firstChild;
  for (const child of wanted) {
    if (typeof child !== 'string') {
      if (child === cursor) cursor = child.nextSibling;
      else parent.insertBefore(child, cursor);
    } else if (cursor instanceof Text) {
      if (cursor.data !== child) cursor.data = child;
      cursor = cursor.nextSibling;
    } else {
      parent.insertBefore(document.createTextNode(child), cursor);
    }
  }
  while (cursor) {
    const next: ChildNode | null = cursor.nextSibling;
    cursor.remove();
    cursor = next;
  }
}

function create({ part, tag }: PartNode): Element {
  const element = document.createElement(tag);
  element.setAttribute(partAttribute, part);
  return element;
}

function setAttributes(element: Element, attributes: Attributes = {}): void {
  for (const [name, wanted] of Object.entries(attributes)) {
    const value = name === 'autocomplete' ? purposeOf(element, wanted) : wanted;
    if (read(element, name) === (value ?? null)) continue;
    if (isLines(element, name)) element.defaultValue = value ?? '';
    else if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** What a text area comes with is its text, and no attribute. */
const isLines = (element: Element, name: string): element is HTMLTextAreaElement =>
  name === 'value' && element instanceof HTMLTextAreaElement;

const read = (element: Element, name: string): string | null =>
  isLines(element, name) ? element.defaultValue || null : element.getAttribute(name);

interface Lent {
  readonly written: string | null;
  /** What the author had there. */
  readonly own: string | null;
}

/** Attributes that stand on nodes of the author's because a plan asked for them. */
const lent = new WeakMap<Element, Map<string, Lent>>();

/** The attribute as the author gave it. */
export function ownAttribute(element: Element, name: string): string | null {
  const value = read(element, name);
  const ours = lent.get(element)?.get(name);
  return ours && ours.written === value ? ours.own : value;
}

/** Writes on a node of the author's, and gives back what a former plan wrote and this one no longer names. */
function lendAttributes(element: Element, attributes: Attributes = {}): void {
  const names = new Set([...(lent.get(element)?.keys() ?? []), ...Object.keys(attributes)]);
  const now = new Map<string, Lent>();
  for (const name of names) {
    const own = ownAttribute(element, name);
    const value = name in attributes ? attributes[name] : (own ?? undefined);
    setAttributes(element, { [name]: value });
    if (name in attributes) now.set(name, { written: value ?? null, own });
  }
  lent.set(element, now);
}
