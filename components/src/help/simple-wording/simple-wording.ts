import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { warn, whenParsed } from '../../base/warn.js';
import { describeSimpleWording, describeWordingChoice } from './describe.js';

/** On the form: which wording it shows. On each wording: which one it is. */
const shownAttribute = 'data-pp-wordings';
const simple = '[data-pp-wording="simple"]';
const usual = '[data-pp-wording="usual"]';

/**
 * Lets a person choose, once for a form, a simpler wording of its questions and helps.
 *
 * The wordings stand beside each other in one label, legend, hint or paragraph of the author's:
 * `<label for="m"><span data-pp-wording="usual">…</span> <span data-pp-wording="simple">…</span></label>`. The form shows
 * the usual one until the person chooses. The choice stays in this tab, for every page of the form. Without a script both
 * are read, one after the other. Errors, the review and the server name a question by its usual wording.
 *
 * Do not call it FALC (« facile à lire et à comprendre »): that is written and read with people with intellectual disability.
 *
 * @summary A simpler wording of questions and helps, chosen once for a form.
 * @tag pp-simple-wording
 */
export class SimpleWording extends PartsElement {
  static override readonly describe = describeSimpleWording;

  static override properties: PropertyDeclarations = {
    name: text(),
  };

  /** Pages of one name show what was chosen on one of them: the name of the journey. Without it, that of the journey around. */
  declare name: string | null;

  #isSimple = false;
  #scope: Element | undefined;

  constructor() {
    super();
    this.name = null;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.pp-wording-act')) this.#choose(!this.#isSimple);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scope = this.closest('form') ?? this.closest('pp-journey') ?? this.ownerDocument.documentElement;
    // The wordings may stand further down the page.
    whenParsed(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scope?.removeAttribute(shownAttribute);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    this.#isSimple = this.#kept === 'simple';
    this.#scope?.setAttribute(shownAttribute, this.#isSimple ? 'simple' : 'usual');
  }

  protected override describe(): Plan {
    const choice = describeWordingChoice(this.given, this.surroundings, this.#isSimple);
    return this.#wordings.length > 0 ? choice : { parts: [] };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    whenParsed(() => {
      if (!this.isConnected) return;
      if (this.#wordings.length === 0)
        warn(this, `finds no simpler wording. Put data-pp-wording="simple" on one, beside the usual one ("usual").`);
      for (const wording of this.#wordings)
        if (!wording.parentElement?.querySelector(`:scope > ${usual}`))
          warn(
            this,
            `finds no usual wording beside "${wording.textContent.trim()}". Put one before it, in the same element.`,
          );
    });
  }

  get #wordings(): Element[] {
    return [...(this.#scope?.querySelectorAll(simple) ?? [])];
  }

  get #key(): string {
    return `plain-pied:wording:${this.name ?? this.closest('pp-journey')?.getAttribute('name') ?? ''}`;
  }

  /** A browser that refuses to keep anything keeps the choice for this page. */
  get #kept(): string | null {
    try {
      return sessionStorage.getItem(this.#key) ?? this.#scope?.getAttribute(shownAttribute) ?? null;
    } catch {
      return this.#scope?.getAttribute(shownAttribute) ?? null;
    }
  }

  #choose(isSimple: boolean): void {
    const wording = isSimple ? 'simple' : 'usual';
    this.#scope?.setAttribute(shownAttribute, wording);
    try {
      sessionStorage.setItem(this.#key, wording);
    } catch {
      // The page shows it all the same.
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-simple-wording': SimpleWording;
  }
}
