import type { PropertyDeclarations } from '@lit/reactive-element';
import { flag } from './property.js';
import { ControlElement } from './text-element.js';

/** Base of the fields with one box to tick. */
export abstract class BoxElement extends ControlElement {
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
