import type { PropertyDeclarations } from '@lit/reactive-element';
import { FieldElement } from '../../base/field-element.js';
import { text } from '../../base/property.js';
import { describeRadioGroup } from './describe.js';
import { parseOptions, writeOptions, type Option } from './options.js';
import { choiceQuestion } from './question.js';

/**
 * A question with few answers, all visible, of which one is chosen.
 * Not for several answers at once, nor for more than about ten.
 *
 * @summary A question answered by choosing one of the options.
 * @tag pp-radio-group
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was chosen.
 *
 * @fires {InputEvent} input - The native event of the radio.
 * @fires {Event} change - The native event of the radio.
 */
export class RadioGroup extends FieldElement {
  static override readonly describe = describeRadioGroup;
  static override readonly question = choiceQuestion;

  static override properties: PropertyDeclarations = {
    legend: text(),
    options: { ...text(), converter: { fromAttribute: parseOptions, toAttribute: writeOptions } },
  };

  /** The question. Always visible. */
  declare legend: string | null;
  /** The choices of the short form: a list of `{ value, label, hint? }`, in the attribute as JSON. */
  declare options: Option[] | null;

  protected override get ready(): boolean {
    return this.#radios.length > 0;
  }

  /** The value of the chosen option, '' where none is. */
  protected override readControls(): string {
    return this.#radios.find((radio) => radio.checked)?.value ?? '';
  }

  protected override writeControls(value: string): void {
    for (const radio of this.#radios) radio.checked = radio.value === value;
  }

  get #radios(): HTMLInputElement[] {
    return this.controls.filter((control): control is HTMLInputElement => control.type === 'radio');
  }

  protected override get noControl(): string {
    const options = this.getAttribute('options');
    return options !== null && !parseOptions(options)
      ? 'has options that cannot be read. Write a JSON list: options=\'[{"value":"a","label":"A"}]\'.'
      : 'has no options. Add a name and options=\'[{"value":"a","label":"A"}]\', or native radios with their labels inside it.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-radio-group': RadioGroup;
  }
}
