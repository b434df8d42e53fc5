import type { PropertyDeclarations } from '@lit/reactive-element';
import { flag } from '../../base/property.js';
import { ControlElement } from '../../base/text-element.js';
import { parseNir } from '../../validation/social-security.js';
import { describeSocialSecurityField } from './describe.js';
import { socialSecurityQuestion } from './question.js';

/**
 * A French social-security number (NIR), in any spacing. It identifies a person: a draft keeps it only after their yes.
 * Ask for it only where the law lets the service use it (decree 2019-341).
 *
 * @summary A question answered with a French social-security number.
 * @tag pp-social-security-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-character - Sentence of the service's own where another sign stands in it.
 * @attr {string} error-length - Sentence of the service's own where there are too few or too many figures.
 * @attr {string} error-length-with-key - Sentence of the service's own where the same, where the key is needed.
 * @attr {string} error-key-missing - Sentence of the service's own where the key is missing.
 * @attr {string} error-sex - Sentence of the service's own where the first figure is none that exists.
 * @attr {string} error-month - Sentence of the service's own where the month of birth is none that exists.
 * @attr {string} error-department - Sentence of the service's own where the department of birth is none that exists.
 * @attr {string} error-key - Sentence of the service's own where a figure is wrong somewhere.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class SocialSecurityField extends ControlElement {
  static override readonly describe = describeSocialSecurityField;
  static override readonly question = socialSecurityQuestion;

  static override properties: PropertyDeclarations = { key: flag() };

  /** The two figures of the key are needed. Without it, 13 figures are enough. */
  declare key: boolean;

  /** The number without spaces, with its key where it was typed; `null` while it is none. */
  override get parsed(): string | null {
    return parseNir(this.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-social-security-field': SocialSecurityField;
  }
}
