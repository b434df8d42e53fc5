import type { PropertyDeclarations } from '@lit/reactive-element';
import { flag, text } from '../../base/property.js';
import { TextElement } from '../../base/text-element.js';
import { oneOf, warn } from '../../base/warn.js';
import { accepted } from './accepted.js';
import { describeTextField } from './describe.js';
import { textQuestion } from './question.js';

/**
 * One line of text: a name, a number to copy from a letter, an e-mail address.
 * Not for a choice among few answers (`pp-radio-group`) nor for a date (`pp-date-field`).
 *
 * @summary A question answered with one line of text.
 * @tag pp-text-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} autocapitalize - As in HTML; without it the device decides.
 * @attr {string} spellcheck - As in HTML; without it the browser decides.
 * @attr {string} error-required - Sentence of the service's own where nothing was typed.
 * @attr {string} error-pattern - Sentence of the service's own where the answer does not have the form of `pattern`.
 * @attr {string} error-too-short - Sentence of the service's own where the answer is shorter than `minlength`.
 * @attr {string} error-too-long - Sentence of the service's own where the answer is longer than `maxlength`.
 * @attr {string} error-email - Sentence of the service's own where an e-mail address is not whole.
 * @attr {string} error-url - Sentence of the service's own where a web address is not whole.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 *
 * @cssproperty --pp-line - Edge of the control.
 * @cssproperty --pp-error - Colour of the error's edge and sentence.
 */
export class TextField extends TextElement {
  static override readonly describe = describeTextField;
  static override readonly question = textQuestion;

  static override properties: PropertyDeclarations = {
    type: text(),
    inputmode: text(),
    pattern: text(),
    width: text(),
    counter: flag(),
  };

  /** `text` (default), `email`, `tel`, `url` or `search`. A number is text with `inputmode="numeric"`. */
  declare type: string | null;
  /** Keyboard shown on a phone, as in HTML. */
  declare inputmode: string | null;
  /** Regular expression of the whole answer, as in HTML. */
  declare pattern: string | null;
  /** Width in characters: 2, 3, 4, 5, 10, 20 or 30. A field is as wide as its answer. */
  declare width: string | null;
  /** Says how much may be written, and counts down. Worth it only where people reach the limit. */
  declare counter: boolean;

  protected override mends(): void {
    super.mends();
    for (const [name, values] of Object.entries(accepted)) oneOf(this, name, values);
    if (!isReadable(this.pattern ?? '')) warn(this, 'pattern');
  }
}

function isReadable(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-text-field': TextField;
  }
}
