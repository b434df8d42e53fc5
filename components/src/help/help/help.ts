import type { PropertyDeclarations } from '@lit/reactive-element';
import { Disclosure } from '../../base/disclosure.js';
import { wrapHelp } from './describe.js';
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
export class Help extends Disclosure {
  static override styles = helpStyles;

  static override readonly wrap = wrapHelp;

  static override properties: PropertyDeclarations = {
    summary: { reflect: true },
  };

  /** What unfolds, in a few words: a question of the person's. Without it, "Help to answer". */
  declare summary: string | null;

  constructor() {
    super();
    this.summary = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-help': Help;
  }
}
