import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { wordsFor } from '../locales/registry.js';
import { followLanguage, languageOf, stopFollowing } from './language.js';
import { baseId, idAttribute } from './ids.js';
import type { Describe, Plan, Surroundings, Words } from './plan.js';
import { adoptParts, GivenElement, partAttribute, writeDom } from './write-dom.js';

/**
 * Base of every element that lives in the light DOM: carries out its pure description beside the author's nodes.
 * It never moves, replaces or removes a node of the author's (architecture decision 2).
 */
export abstract class PartsElement extends ReactiveElement {
  /** The pure description, shared with the server. */
  static readonly describe: Describe;
  /** Fields take their ids from the name on the wire alone. */
  static readonly isField: boolean = false;

  /** What is watched of the nodes below: their coming and going, where an element needs no more. */
  protected static readonly watched: MutationObserverInit = { childList: true };

  #made: Map<string, Element> | undefined;
  #base: string | undefined;
  #observer: MutationObserver | undefined;

  /** The words of the nearest `lang`. */
  get words(): Words {
    return wordsFor(languageOf(this));
  }

  /** What the author gave, without what we made. */
  get given(): GivenElement {
    return new GivenElement(this);
  }

  protected override createRenderRoot(): this {
    // Not a render root in Lit's sense: no template is ever rendered into it. It only keeps ReactiveElement from making a shadow root.
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new MutationObserver((records) => {
      if (records.some((record) => touchesAuthor(record, this))) this.requestUpdate();
    });
    this.#observer.observe(this, (this.constructor as typeof PartsElement).watched);
    followLanguage(this.#onLanguage);
    // In another place the language and the free ids may be others.
    this.#base = undefined;
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    stopFollowing(this.#onLanguage);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const made = (this.#made ??= adoptParts(this));
    writeDom(this, this.describe(), made);
    // What was just written, and what it answers to, is not news.
    this.#observer?.takeRecords();
  }

  /** The words and the base of the ids, for a description. */
  protected get surroundings(): Surroundings {
    return { words: this.words, id: this.#id() };
  }

  /** The plan for now; elements whose look depends on more than their markup add to it. */
  protected describe(): Plan {
    const { describe } = this.constructor as typeof PartsElement;
    return describe(this.given, this.surroundings);
  }

  /** False while what the ids are made from may still come: the parser brings children after their parent. */
  protected get isNamed(): boolean {
    return true;
  }

  /** A part that stands directly in the plan, by its name. */
  protected made(name: string): HTMLElement | undefined {
    return this.#made?.get(name) as HTMLElement | undefined;
  }

  readonly #onLanguage = (): void => this.requestUpdate();

  #id(): string {
    this.#base ??= this.#knownId() ?? undefined;
    if (!this.#base && !this.isNamed) return this.#freeId();
    this.#base ??= this.#freeId();
    if (this.getAttribute(idAttribute) !== this.#base) this.setAttribute(idAttribute, this.#base);
    return this.#base;
  }

  /** The id that stands in the markup, unless it came along with a copy of the element. */
  #knownId(): string | null {
    const known = this.getAttribute(idAttribute);
    return known && this.#root.querySelectorAll(`[${idAttribute}="${CSS.escape(known)}"]`).length < 2 ? known : null;
  }

  #freeId(): string {
    const { isField } = this.constructor as typeof PartsElement;
    const holders = (id: string): Element[] => [
      ...this.#root.querySelectorAll(`[id="${id}"], [${idAttribute}="${id}"]`),
    ];
    const isOurs = (holder: Element): boolean => this.contains(holder) && holder.closest(`[${partAttribute}]`) !== null;
    return baseId(this.given, isField, (candidate) => holders(candidate).some((holder) => !isOurs(holder)));
  }

  get #root(): Document | ShadowRoot {
    return this.getRootNode() as Document | ShadowRoot;
  }
}

/** What happens inside nodes that we made is our own doing, or a translator's. */
function touchesAuthor({ type, target, addedNodes, removedNodes }: MutationRecord, host: Element): boolean {
  for (let node: Node | null = target; node && node !== host; node = node.parentNode) {
    if (node instanceof Element && node.hasAttribute(partAttribute)) return false;
  }
  const isAuthors = (node: Node): boolean => node instanceof Element && !node.hasAttribute(partAttribute);
  return type === 'attributes' || [...addedNodes, ...removedNodes].some(isAuthors);
}
