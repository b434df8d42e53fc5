import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Control } from '../../base/field-element.js';
import { InputsElement } from '../../base/inputs-element.js';
import { text } from '../../base/property.js';
import { warn } from '../../base/warn.js';
import { describeNameField } from './describe.js';
import { isWhole, partNames } from './parts.js';
import { nameQuestion } from './question.js';

/**
 * The name of a person, as the person writes it: any script, any length, one letter, apostrophes, hyphens, figures.
 * It asks for no title (« civilité »): where an administration needs to know how to address somebody, that is a question of its own.
 *
 * @summary A question answered with a first name and a family name.
 * @tag pp-name-field
 *
 * @attr {string} name - Names on the wire are made from it: `person` gives `person[given]` and `person[family]`; with `parts="whole"` it is the name itself.
 * @attr {string} value - The name it comes with, as JSON (`{"given":"Zoé","family":"Diallo"}`); with `parts="whole"` the name itself.
 * @attr {string} value-given - What was typed as the first name, to show it again. Wins over `value`.
 * @attr {string} value-family - What was typed as the family name, to show it again.
 * @attr {string} autocomplete - Without it each input is filled in as the person's own name. For somebody else: `off`, or `section-child name`.
 * @attr {string} autocapitalize - As in HTML; without it the device decides.
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-parts - Which inputs an error of the server's is about: `given family`. Without it, both.
 * @attr {string} error-required - Sentence of the service's own where nothing was typed.
 * @attr {string} error-missing - Sentence of the service's own where one of the two inputs is empty.
 *
 * @fires {InputEvent} input - The native event of the input.
 * @fires {Event} change - The native event of the input.
 */
export class NameField extends InputsElement {
  static override readonly describe = describeNameField;
  static override readonly question = nameQuestion;

  static override properties: PropertyDeclarations = {
    parts: text(),
  };

  /** `whole` for one input; without it two, first name and family name. */
  declare parts: string | null;

  /** What each input holds; the name itself where there is one input. */
  override get parsed(): unknown {
    return isWhole(this.given) ? this.value : this.written;
  }

  protected override get inputs(): ReadonlyMap<string, Control> {
    const { controls } = this;
    if (controls.length === 1) return new Map([['whole', controls[0]!]]);
    return controls.length === 2 ? new Map(partNames.map((key, index) => [key, controls[index]!])) : new Map();
  }

  protected override readControls(): string {
    return this.inputs.get('whole')?.value ?? super.readControls();
  }

  protected override writeControls(value: string): void {
    const whole = this.inputs.get('whole');
    if (whole) whole.value = value;
    else super.writeControls(value);
  }

  protected override mends(): void {
    super.mends();
    const { controls, parts } = this;
    if (controls.length > 2) warn(this, 'nameInputs');
    if (parts !== null && parts !== 'whole') warn(this, 'nameParts', parts);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-name-field': NameField;
  }
}
