import type { Plan } from '../../base/plan.js';
import { afterPress } from '../../base/press.js';
import { ControlElement } from '../../base/text-element.js';
import { isEmail, suggestEmail } from '../../validation/email.js';
import { describeEmailField, type Offer } from './describe.js';
import { emailQuestion } from './question.js';

/**
 * An e-mail address. After leaving the field, a probable slip (gmial.com) is offered mended; nothing is changed without a press.
 * Never the only way to be reached: an address that somebody else opened for the person is never read.
 *
 * @summary A question answered with an e-mail address.
 * @tag pp-email-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-at - Sentence of the service's own where the @ is missing.
 * @attr {string} error-form - Sentence of the service's own where the address is not whole, or is not one.
 *
 * @fires {InputEvent} input - The native event of the control; also when an offered address is taken, or given back.
 * @fires {Event} change - The native event of the control; also when an offered address is taken, or given back.
 */
export class EmailField extends ControlElement {
  static override readonly describe: typeof describeEmailField = describeEmailField;
  static override readonly question = emailQuestion;

  #offer: Offer | undefined;
  /** The events that we send ourselves are no typing. */
  #acting = false;

  /** The address; `null` while it is not whole. */
  override get parsed(): string | null {
    const text = this.value.trim();
    return isEmail(text) ? text : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.#onInput);
    this.addEventListener('focusout', this.#onFocusOut);
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('focusout', this.#onFocusOut);
    this.removeEventListener('click', this.#onClick);
  }

  protected override describe(): Plan {
    return describeEmailField(this.given, this.surroundings, this.#offer);
  }

  #show(offer: Offer | undefined): void {
    this.#offer = offer;
    this.requestUpdate();
  }

  readonly #onInput = (): void => {
    if (this.#offer && !this.#acting) this.#show(undefined);
  };

  readonly #onFocusOut = ({ target }: FocusEvent): void => {
    const [control] = this.controls;
    if (target !== control || control.matches(':disabled, :read-only')) return;
    afterPress(() => {
      const { value: typed } = this;
      const suggestion = suggestEmail(typed);
      if (suggestion && typed !== this.#offer?.suggestion) this.#show({ suggestion, typed, taken: false });
    });
  };

  readonly #onClick = ({ target, detail }: MouseEvent): void => {
    // Many people press everything twice: the second press must not undo the first.
    if (!this.#offer || detail > 1 || !this.made('act')?.contains(target as Node)) return;
    const { suggestion, typed, taken } = this.#offer;
    this.#answer(taken ? typed : suggestion);
    this.#show({ ...this.#offer, taken: !taken });
    if (this.inError) this.show(this.check());
  };

  #answer(text: string): void {
    const [control] = this.controls;
    if (!control) return;
    control.value = text;
    this.#acting = true;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    this.#acting = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-email-field': EmailField;
  }
}
