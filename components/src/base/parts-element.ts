import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { wordsFor } from '../locales/registry.js';
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

  #made: Map<string, Element> | undefined;
  #observer: MutationObserver | undefined;

  /** The words of the nearest `lang`. */
  get words(): Words {
    return wordsFor(this.closest('[lang]')?.getAttribute('lang') ?? '');
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
      if (records.some(touchesAuthor)) this.requestUpdate();
    });
    this.#observer.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const made = (this.#made ??= adoptParts(this));
    writeDom(this, this.describe(), made);
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

  /** A part that stands directly in the plan, by its name. */
  protected made(name: string): HTMLElement | undefined {
    return this.#made?.get(name) as HTMLElement | undefined;
  }

  #id(): string {
    const { isField } = this.constructor as typeof PartsElement;
    const known = this.getAttribute(idAttribute);
    if (known) return known;
    const root = this.getRootNode() as Document | ShadowRoot;
    const id = baseId(this.given, isField, (candidate) => root.querySelector(`[id="${candidate}"], [${idAttribute}="${candidate}"]`) !== null);
    this.setAttribute(idAttribute, id);
    return id;
  }
}

const touchesAuthor = (record: MutationRecord): boolean =>
  [...record.addedNodes, ...record.removedNodes].some((node) => node instanceof Element && !node.hasAttribute(partAttribute));
