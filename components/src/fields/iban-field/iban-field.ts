import { ControlElement } from '../../base/text-element.js';
import { parseIban } from '../../validation/iban.js';
import { describeIbanField } from './describe.js';
import { ibanQuestion } from './question.js';

/**
 * The number of a bank account of the SEPA area, in any spacing. It identifies a person: a draft keeps it only after their yes.
 * Not for a card number, which no administrative form should ask for.
 *
 * @summary A question answered with an IBAN.
 * @tag pp-iban-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-start - Sentence of the service's own where the answer does not begin with two letters and two figures.
 * @attr {string} error-country - Sentence of the service's own where the two letters are no country of the SEPA area.
 * @attr {string} error-character - Sentence of the service's own where another sign stands in it.
 * @attr {string} error-length - Sentence of the service's own where there are too few or too many characters.
 * @attr {string} error-check - Sentence of the service's own where a character is wrong somewhere.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class IbanField extends ControlElement {
  static override readonly describe = describeIbanField;
  static override readonly question = ibanQuestion;

  /** The IBAN without spaces; `null` while it is none. */
  override get parsed(): string | null {
    return parseIban(this.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-iban-field': IbanField;
  }
}
