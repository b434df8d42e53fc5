import type { Given } from '../base/given.js';
import { attribute, childElements, textOf, type TreeElement } from './tree.js';

const partAttribute = 'data-pp-part';

export const isPart = (element: TreeElement): boolean => attribute(element, partAttribute) !== null;

/** An element of a parsed page, seen as what the author gave: nodes that we made are invisible, as in the browser. */
export class GivenHtml implements Given {
  readonly #cache: Map<TreeElement, GivenHtml>;

  constructor(
    readonly element: TreeElement,
    cache: Map<TreeElement, GivenHtml> = new Map<TreeElement, GivenHtml>(),
  ) {
    this.#cache = cache;
    cache.set(element, this);
  }

  get tag(): string {
    return this.element.tagName;
  }

  get(name: string): string | null {
    return attribute(this.element, name);
  }

  get children(): GivenHtml[] {
    return childElements(this.element)
      .filter((child) => !isPart(child))
      .map((child) => this.#cache.get(child) ?? new GivenHtml(child, this.#cache));
  }

  get text(): string {
    return this.source.replace(/\s+/g, ' ').trim();
  }

  get source(): string {
    return textOf(this.element, isPart);
  }
}

/** The parsed element behind a given. */
export function elementOf(given: Given): TreeElement {
  if (given instanceof GivenHtml) return given.element;
  throw new TypeError('elementOf: this element was not read from HTML. Pass one that came from GivenHtml.');
}
