import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Types } from 'parse5';

/** Small questions asked of a parsed page, and the few changes made to it. Nodes are parse5's own. */
export type TreeElement = Types.Element;
export type TreeNode = Types.ChildNode;
export type TreeParent = Types.ParentNode;

export const isElement = (node: Types.Node): node is TreeElement => adapter.isElementNode(node);

export const attribute = (element: TreeElement, name: string): string | null =>
  element.attrs.find((candidate) => candidate.name === name)?.value ?? null;

/** Sets an attribute where it stands already, else last; `undefined` takes it away. */
export function setAttribute(element: TreeElement, name: string, value: string | undefined): void {
  const known = element.attrs.find((candidate) => candidate.name === name);
  if (value === undefined) element.attrs = element.attrs.filter((candidate) => candidate !== known);
  else if (known) known.value = value;
  else element.attrs.push({ name, value });
}

/** Child elements. The content of a `<template>` is no child, as in a page. */
export const childElements = (parent: TreeParent): TreeElement[] => parent.childNodes.filter(isElement);

/** Every element below, in document order. */
export function* descendants(parent: TreeParent): Generator<TreeElement> {
  for (const child of [...childElements(parent)]) {
    yield child;
    yield* descendants(child);
  }
}

/** The nearest element from `element` upwards, itself included, that passes. */
export function closest(element: TreeElement, test: (candidate: TreeElement) => boolean): TreeElement | undefined {
  for (let node: TreeParent | null = element; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (isElement(node) && test(node)) return node;
  }
  return undefined;
}

/** Text below a node, without what stands inside elements that `skip` names. */
export function textOf(node: Types.Node, skip: (element: TreeElement) => boolean = () => false): string {
  if (adapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .filter((child) => !(isElement(child) && skip(child)))
    .map((child) => textOf(child, skip))
    .join('');
}

/** Puts a node at a place among the children of `parent`, taking it from where it was. */
export function insertAt(parent: TreeParent, index: number, node: TreeNode): void {
  const reference = parent.childNodes[index];
  if (node.parentNode) remove(node);
  if (reference) adapter.insertBefore(parent, node, reference);
  else adapter.appendChild(parent, node);
}

export function remove(node: TreeNode): void {
  adapter.detachNode(node);
}

export function setText(element: TreeElement, text: string): void {
  for (const child of [...element.childNodes]) remove(child);
  if (text !== '') adapter.insertText(element, text);
}
