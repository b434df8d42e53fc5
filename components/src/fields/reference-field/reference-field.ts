import type { PropertyDeclarations } from '@lit/reactive-element';
import { text } from '../../base/property.js';
import { ControlElement } from '../../base/text-element.js';
import { warn } from '../../base/warn.js';
import { exampleReference, parseReference } from '../../validation/reference.js';
import { describeReferenceField } from './describe.js';
import { referenceQuestion } from './question.js';

/**
 * A number to copy from a letter or a notice, whose shape is known: a file, a claimant, a tax number. Any spacing is accepted.
 * Not where the shape varies (`pp-text-field`), and never with a shape that some of the real numbers do not have.
 *
 * @summary A question answered with a reference.
 * @tag pp-reference-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-short - Sentence of the service's own where characters are missing.
 * @attr {string} error-long - Sentence of the service's own where there are too many characters.
 * @attr {string} error-digit - Sentence of the service's own where another sign stands where a figure is needed.
 * @attr {string} error-letter - Sentence of the service's own where another sign stands where a letter is needed.
 * @attr {string} error-either - Sentence of the service's own where another sign stands where a figure or a letter is needed.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class ReferenceField extends ControlElement {
  static override readonly describe = describeReferenceField;
  static override readonly question = referenceQuestion;

  static override properties: PropertyDeclarations = {
    shape: text(),
    width: text(),
  };

  /**
   * The form of the reference: `9` a figure, `A` a letter from A to Z, `X` either; `{n}` repeats what stands before it; after
   * a backslash a sign stands for itself, as does every other. `9{13}` is 13 figures, `9{7}A` is 7 figures and a letter.
   */
  declare shape: string | null;
  /** Width in characters: 2, 3, 4, 5, 10, 20 (default) or 30. */
  declare width: string | null;

  /** The reference as its shape writes it; `null` while it does not fit. */
  override get parsed(): string | null {
    return parseReference(this.value, this.shape ?? '');
  }

  protected override mends(): void {
    super.mends();
    const shape = this.shape ?? '';
    if (this.controls.length && exampleReference(shape) === null) warn(this, shape === '' ? 'noShape' : 'shape', shape);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-reference-field': ReferenceField;
  }
}
