import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { wordsFor } from '../../locales/registry.js';
import { helpStyles } from './help.styles.js';

/**
 * Help beside a question, for who wants it: an explanation, an example, a picture of the letter.
 * Not for what everybody needs in order to answer: that is the hint of the field.
 *
 * @summary Plain words behind one press.
 * @tag pp-help
 *
 * @slot - What helps: paragraphs, a list, a picture. In the full form, a native `<details class="pp-help">`.
 *
 * @csspart details - The native disclosure of the short form.
 * @csspart summary - What is pressed.
 * @csspart content - What unfolds.
 */
export class Help extends LitElement {
  static override styles = helpStyles;

  static override properties: PropertyDeclarations = {
    summary: { reflect: true },
    open: { type: Boolean, reflect: true },
  };

  /** What unfolds, in a few words: a question of the person's. Without it, "Help to answer". */
  declare summary: string | null;
  /** Unfolded now. Changes as the person opens and closes it. */
  declare open: boolean;

  constructor() {
    super();
    this.summary = null;
    this.open = false;
  }

  protected override render(): TemplateResult {
    if (this.querySelector('details')) return html`<slot></slot>`;
    const words = wordsFor(this.closest('[lang]')?.getAttribute('lang') ?? '');
    return html`<details part="details" ?open=${this.open} @toggle=${this.#onToggle}>
      <summary part="summary">${this.summary ?? words.text('help.summary')}</summary>
      <div part="content"><slot></slot></div>
    </details>`;
  }

  readonly #onToggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-help': Help;
  }
}
