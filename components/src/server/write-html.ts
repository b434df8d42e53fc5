import { defaultTreeAdapter as adapter, html as spec } from 'parse5';
import type { Attributes, PartNode, Placement, Plan } from '../base/plan.js';
import type { PhrasePlan, WrapPlan } from '../base/wrap.js';
import { elementOf } from './given-html.js';
import {
  attribute,
  childElements,
  closest,
  descendants,
  insertAt,
  remove,
  setAttribute,
  setText,
  textOf,
  type TreeElement,
} from './tree.js';

export const partAttribute = 'data-pp-part';
export const idAttribute = 'data-pp-id';
export const expandedAttribute = 'data-pp-expanded';

/** Carries a plan out on a parsed page: the same tree that `base/write-dom.ts` makes in the browser. */
export function writeHtml(host: TreeElement, plan: Plan): void {
  const made = adoptParts(host);
  setAttributes(host, plan.host);
  plan.given?.forEach(([given, attributes]) => setAttributes(elementOf(given), attributes));
  const wanted = new Set(plan.parts.map(({ node }) => node.part));
  for (const [name, element] of made) if (!wanted.has(name)) remove(element);
  for (const group of groupByPlace(plan.parts)) {
    const elements = group.map(({ node }) => {
      const known = made.get(node.part);
      const element = known?.tagName === node.tag ? known : create(node.tag);
      if (known && known !== element) remove(known);
      writePart(element, node);
      return element;
    });
    putGroup(host, group[0]!, elements);
  }
}

/** Puts a made frame around the content of an element. Done once: the content is inside a part from then on. */
export function wrapHtml(host: TreeElement, plan: WrapPlan): void {
  const content = [...host.childNodes];
  const outer = create(plan.outer.tag);
  const inner = create(plan.inner.tag);
  writePart(outer, plan.outer);
  writePart(inner, plan.inner);
  content.forEach((node) => insertAt(inner, inner.childNodes.length, node));
  insertAt(outer, outer.childNodes.length, inner);
  insertAt(host, 0, outer);
}

/** The same in running text. A link around the author's words is theirs from then on: what copies them copies it too. */
export function phraseHtml(host: TreeElement, { around, after }: PhrasePlan): void {
  if (around) {
    const content = [...host.childNodes];
    const outer = partElement(around);
    setAttribute(outer, partAttribute, undefined);
    content.forEach((node) => insertAt(outer, outer.childNodes.length, node));
    insertAt(host, 0, outer);
  }
  if (after) insertAt(host, host.childNodes.length, partElement(after));
}

/** A made element with all that stands in it. */
export function partElement(node: PartNode): TreeElement {
  const element = create(node.tag);
  writePart(element, node);
  return element;
}

export const create = (tag: string): TreeElement => adapter.createElement(tag, spec.NS.HTML, []);

function adoptParts(host: TreeElement): Map<string, TreeElement> {
  const made = new Map<string, TreeElement>();
  for (const element of descendants(host)) {
    const name = attribute(element, partAttribute);
    if (name === null) continue;
    const marked = (candidate: TreeElement): boolean =>
      attribute(candidate, partAttribute) !== null || attribute(candidate, idAttribute) !== null;
    if (closest(element.parentNode as TreeElement, marked) === host) made.set(name, element);
  }
  return made;
}

const samePlace = (a: Placement, b: Placement): boolean =>
  a.before === b.before && a.after === b.after && a.start === b.start;

function groupByPlace(placements: readonly Placement[]): Placement[][] {
  const groups: Placement[][] = [];
  for (const placement of placements) {
    const same = groups.find(([first]) => samePlace(first!, placement));
    if (same) same.push(placement);
    else groups.push([placement]);
  }
  return groups;
}

/** A node that stands right already stays, with the white space around it. */
function putGroup(host: TreeElement, place: Placement, elements: TreeElement[]): void {
  if (place.before) {
    let next = elementOf(place.before);
    for (const element of elements.reverse()) {
      if (sibling(next, -1) !== element) putBeside(next, 0, element);
      next = element;
    }
    return;
  }
  let previous = place.after ? elementOf(place.after) : undefined;
  const parent = place.start ? elementOf(place.start) : host;
  for (const element of elements) {
    if (previous) {
      if (sibling(previous, 1) !== element) putBeside(previous, 1, element);
    } else if (place.start) {
      if (childElements(parent)[0] !== element) insertAt(parent, 0, element);
    } else if (element.parentNode !== parent) {
      insertAt(parent, parent.childNodes.length, element);
    }
    previous = element;
  }
}

function sibling(element: TreeElement, step: 1 | -1): TreeElement | undefined {
  const among = element.parentNode ? childElements(element.parentNode) : [];
  return among[among.indexOf(element) + step];
}

function putBeside(anchor: TreeElement, offset: 0 | 1, element: TreeElement): void {
  if (element.parentNode) remove(element);
  const parent = anchor.parentNode!;
  insertAt(parent, parent.childNodes.indexOf(anchor) + offset, element);
}

function writePart(element: TreeElement, node: PartNode): void {
  setAttribute(element, partAttribute, node.part);
  setAttributes(element, node.attributes);
  const children = node.children ?? [];
  // An element of ours that we made fills itself; a text area is filled by its value.
  if (children.length === 0 && (node.tag.includes('-') || node.tag === 'textarea')) return;
  if (children.every((child) => typeof child === 'string')) {
    const text = children.join('');
    if (childElements(element).length > 0 || textOf(element) !== text) setText(element, text);
    return;
  }
  const old = new Map(childElements(element).map((child) => [attribute(child, partAttribute), child]));
  for (const child of [...element.childNodes]) remove(child);
  for (const child of children) {
    if (typeof child === 'string') {
      adapter.insertText(element, child);
      continue;
    }
    const kept = old.get(child.part);
    const inner = kept?.tagName === child.tag ? kept : create(child.tag);
    insertAt(element, element.childNodes.length, inner);
    writePart(inner, child);
  }
}

function setAttributes(element: TreeElement, attributes: Attributes = {}): void {
  for (const [name, value] of Object.entries(attributes)) {
    // What a text area comes with is its text, and no attribute.
    if (name === 'value' && element.tagName === 'textarea') {
      if (value !== undefined) setText(element, value);
    } else setAttribute(element, name, value);
  }
}
