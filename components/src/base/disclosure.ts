import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { wordsFor } from '../locales/registry.js';
import type { Given } from './given.js';
import { followLanguage, languageOf, stopFollowing } from './language.js';
import { part, type PartNode, type Surroundings } from './plan.js';
import type { WrapPlan } from './wrap.js';
import { GivenElement, writePartInto } from './write-dom.js';

/**
 * Base of what folds the author's content behind a native disclosure: a shadow root with a slot, so that nothing moves.
 * Around a disclosure of the author's, or of the server's, nothing is added.
 */
export abstract class Disclosure extends ReactiveElement {
  /** The disclosure as the server writes it around the content. */
  static readonly wrap: (given: Given, around: Surroundings) => WrapPlan | null;

  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
  };

  /** Unfolded now. Changes as the person opens and closes it. */
  declare open: boolean;

  #made: Element | undefined;

  constructor() {
    super();
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // A toggle does not bubble.
    root.addEventListener('toggle', this.#onChange, true);
    root.addEventListener('slotchange', this.#onChange);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopFollowing(this.#onChange);
  }

  /** The person may have pressed, and the event that says so may still be on its way. */
  protected override willUpdate(changed: PropertyValues): void {
    const details = this.renderRoot.querySelector('details');
    if (details && !changed.has('open')) this.open = details.open;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const node = this.#plan();
    if (this.#made?.localName !== node.tag) {
      this.#made?.remove();
      this.#made = this.renderRoot.appendChild(document.createElement(node.tag));
    }
    writePartInto(this.#made, node);
  }

  /** The words, for the description. */
  protected get around(): Surroundings {
    return { words: wordsFor(languageOf(this)), id: '' };
  }

  #plan(): PartNode {
    const slot = part('slot', 'slot');
    if (this.querySelector('details')) return slot;
    const { wrap } = this.constructor as typeof Disclosure;
    const plan = wrap(new GivenElement(this), this.around);
    return plan ? around(slot, plan) : slot;
  }

  readonly #onChange = (): void => this.requestUpdate();
}

const around = (slot: PartNode, { outer, inner }: WrapPlan): PartNode => exposed(into(outer, into(inner, slot)));

const into = (node: PartNode, last: PartNode): PartNode => ({ ...node, children: [...(node.children ?? []), last] });

/** With the names by which style sheets outside reach the parts. */
export const exposed = (node: PartNode): PartNode => ({
  ...node,
  attributes: { ...node.attributes, part: node.part },
  children: node.children?.map((child) => (typeof child === 'string' ? child : exposed(child))) ?? [],
});
