import type { PropertyDeclarations } from '@lit/reactive-element';
import { numberMend, typeMend } from '../../base/numbers.js';
import { text } from '../../base/property.js';
import { ControlElement } from '../../base/text-element.js';
import { oneOf, warn } from '../../base/warn.js';
import { isCurrency, parseAmount } from '../../validation/amount.js';
import { describeAmountField } from './describe.js';
import { periods, type Period } from './period.js';
import { amountQuestion } from './question.js';

/**
 * An amount of money. Its currency and its period stand in the label; cents are written after a comma or a point.
 * An amount that can mean two, such as « 1.234 », is asked about and never guessed.
 * Not for another number (`pp-number-field`).
 *
 * @summary A question answered with an amount of money.
 * @tag pp-amount-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-not-a-number - Sentence of the service's own where the answer is no amount.
 * @attr {string} error-ambiguous - Sentence of the service's own where the answer can mean two amounts.
 * @attr {string} error-whole-number - Sentence of the service's own where cents stand where the currency has none.
 * @attr {string} error-too-many-decimals - Sentence of the service's own where there are more figures after the comma than the currency has.
 * @attr {string} error-too-low - Sentence of the service's own where the amount is under `min`.
 * @attr {string} error-too-high - Sentence of the service's own where the amount is over `max`.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class AmountField extends ControlElement {
  static override readonly describe = describeAmountField;
  static override readonly question = amountQuestion;

  static override properties: PropertyDeclarations = {
    currency: text(),
    period: text(),
    min: { ...text(), type: Number },
    max: { ...text(), type: Number },
    width: text(),
  };

  /** ISO 4217 code: EUR by default. */
  declare currency: string | null;
  /** How often: `day`, `week`, `month`, `quarter` or `year`. */
  declare period: Period | null;
  /** The smallest amount: 0 by default. */
  declare min: number | null;
  /** The greatest amount. */
  declare max: number | null;
  /** Width in characters: 2, 3, 4, 5, 10 (default), 20 or 30. */
  declare width: string | null;

  /** The amount; `null` while it cannot be read, or can mean two. */
  override get parsed(): number | null {
    return parseAmount(this.value, this.currency ?? undefined);
  }

  protected override mends(): void {
    super.mends();
    const { currency } = this;
    numberMend(this, 'min');
    numberMend(this, 'max');
    typeMend(this);
    if (currency !== null && !isCurrency(currency)) warn(this, 'currency', currency);
    oneOf(this, 'period', periods);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-amount-field': AmountField;
  }
}
