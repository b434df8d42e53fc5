import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { warn, whenParsed } from '../../base/warn.js';
import { describeSend } from './describe.js';

/**
 * The last button: before it, what can still be corrected or withdrawn, how, and until when.
 * A person who fears a mistake reads that first (right to error).
 *
 * @summary Sends the form, after saying what can be undone.
 * @tag pp-send
 *
 * @slot - The full form: the author's own submit button.
 */
export class Send extends PartsElement {
  static override readonly describe = describeSend;

  static override properties: PropertyDeclarations = {
    label: { reflect: true },
    correct: { reflect: true },
    withdraw: { reflect: true },
    final: { reflect: true },
    contact: { reflect: true },
    sign: { type: Boolean, reflect: true },
  };

  /** Words of the button: a verb and what is sent. */
  declare label: string | null;
  /** How and until when answers can be corrected: « pendant 30 jours, en ligne ou par téléphone ». */
  declare correct: string | null;
  /** How and until when the request can be withdrawn. */
  declare withdraw: string | null;
  /** Why the law makes this step final, as a sentence, where it does. */
  declare final: string | null;
  /** Id of the `pp-contact` to lead to before a final sending. The first one of the page by default, with the script. */
  declare contact: string | null;
  /** On paper, lines for a date and a signature. Only where the law asks for them: the rule of few requests. */
  declare sign: boolean;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    whenParsed(() => {
      const contact = document.querySelector('pp-contact');
      if (this.final && !this.contact && contact) this.contact = contact.id ||= 'pp-contact';
    });
  }

  /** A running journey shows a copy of the contact on each screen: the link leads to the one that can be seen, and opens it. */
  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!this.contact || link?.hash !== `#${this.contact}`) return;
    const contacts = [...document.querySelectorAll('pp-contact')];
    const shown = contacts.find((candidate) => candidate.checkVisibility());
    const summary = shown?.shadowRoot?.querySelector('summary') ?? shown?.querySelector('summary');
    if (!summary) return;
    event.preventDefault();
    (summary.parentElement as HTMLDetailsElement).open = true;
    summary.focus();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.final && !(this.correct && this.withdraw)) {
      warn(this, 'noUndo');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-send': Send;
  }
}
