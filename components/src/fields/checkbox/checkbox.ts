import type { PropertyDeclarations } from '@lit/reactive-element';
import { flag } from '../../base/property.js';
import { ControlElement } from '../../base/text-element.js';
import { describeCheckbox } from './describe.js';
import { checkboxQuestion } from './question.js';

/**
 * One box alone, for a yes that the person gives: to an agreement, to a message by SMS.
 * Not for a question with a yes and a no (`pp-radio-group`): an empty box cannot say no.
 *
 * @summary One box to tick.
 * @tag pp-checkbox
 *
 * @attr {string} value - What is sent when the box is ticked, as on a native box; `on` without it.
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where the box must be ticked and is not.
 *
 * @fires {InputEvent} input - The native event of the box.
 * @fires {Event} change - The native event of the box.
 */
export class Checkbox extends ControlElement {
  static override readonly describe = describeCheckbox;
  static override readonly question = checkboxQuestion;

  static override properties: PropertyDeclarations = {
    defaultChecked: flag('checked'),
  };

  /** The box comes ticked; the `checked` attribute, as in HTML. */
  declare defaultChecked: boolean;

  /** Ticked now. */
  get checked(): boolean {
    return this.value !== '';
  }

  set checked(checked: boolean) {
    this.value = checked ? (this.defaultValue ?? 'on') : '';
  }

  /** What is sent, '' while the box is not ticked. */
  protected override readControls(): string {
    return this.#box.checked ? this.#box.value : '';
  }

  protected override writeControls(value: string): void {
    this.#box.checked = value !== '';
  }

  get #box(): HTMLInputElement {
    return this.controls[0] as HTMLInputElement;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-checkbox': Checkbox;
  }
}
