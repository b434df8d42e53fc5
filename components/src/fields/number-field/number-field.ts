import type { PropertyDeclarations } from '@lit/reactive-element';
import { countMend, numberMend, typeMend } from '../../base/numbers.js';
import { text } from '../../base/property.js';
import { ControlElement } from '../../base/text-element.js';
import { parseNumber } from '../../validation/number.js';
import { describeNumberField } from './describe.js';
import { numberQuestion } from './question.js';

/**
 * A number: of rooms, of hours, of square metres. Written as people write it, and sent as it was typed.
 * Not for money (`pp-amount-field`), nor for what only looks like a number: a post code (`pp-text-field`), a reference
 * (`pp-reference-field`).
 *
 * @summary A question answered with a number.
 * @tag pp-number-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-not-a-number - Sentence of the service's own where the answer is no number.
 * @attr {string} error-ambiguous - Sentence of the service's own where the answer can mean two numbers.
 * @attr {string} error-whole-number - Sentence of the service's own where decimals stand in a whole number.
 * @attr {string} error-too-many-decimals - Sentence of the service's own where there are more decimals than `decimals`.
 * @attr {string} error-too-low - Sentence of the service's own where the number is under `min`.
 * @attr {string} error-too-high - Sentence of the service's own where the number is over `max`.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class NumberField extends ControlElement {
  static override readonly describe = describeNumberField;
  static override readonly question = numberQuestion;

  static override properties: PropertyDeclarations = {
    min: { ...text(), type: Number },
    max: { ...text(), type: Number },
    decimals: { ...text(), type: Number },
    unit: text(),
    width: text(),
  };

  /** The smallest number. Under zero, the whole keyboard is shown, as it has a minus. */
  declare min: number | null;
  /** The greatest number. */
  declare max: number | null;
  /** How many decimals may be written: none by default. */
  declare decimals: number | null;
  /** Unit after the input, part of its description: `m²`, « heures par semaine ». */
  declare unit: string | null;
  /** Width in characters: 2, 3, 4, 5, 10 (default), 20 or 30. */
  declare width: string | null;

  /** The number; `null` while it cannot be read, or can mean two. */
  override get parsed(): number | null {
    return parseNumber(this.value);
  }

  protected override mends(): void {
    super.mends();
    numberMend(this, 'min');
    numberMend(this, 'max');
    countMend(this, 'decimals');
    typeMend(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-number-field': NumberField;
  }
}
