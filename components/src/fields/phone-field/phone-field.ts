import { ControlElement } from '../../base/text-element.js';
import { parsePhone } from '../../validation/phone.js';
import { describePhoneField } from './describe.js';
import { phoneQuestion } from './question.js';

/**
 * A telephone number, French or of another country, in any spacing.
 * Never the only way to be reached: many people share a telephone, change numbers or do not hear. Leave it optional, or offer
 * post and e-mail beside it.
 *
 * @summary A question answered with a telephone number.
 * @tag pp-phone-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-form - Sentence of the service's own where the answer is no telephone number.
 * @attr {string} error-too-short - Sentence of the service's own where figures are missing in a French number.
 * @attr {string} error-too-long - Sentence of the service's own where there are too many figures in a French number.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class PhoneField extends ControlElement {
  static override readonly describe = describePhoneField;
  static override readonly question = phoneQuestion;

  /** The number as E.164 writes it (`+33639981234`), or a French short number; `null` while it cannot be read. */
  override get parsed(): string | null {
    return parsePhone(this.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-phone-field': PhoneField;
  }
}
