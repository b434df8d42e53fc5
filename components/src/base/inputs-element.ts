import type { PropertyDeclarations } from '@lit/reactive-element';
import { FieldElement, type Control } from './field-element.js';
import { readParts, writeParts } from './inputs.js';
import { flag, text } from './property.js';

/** Base of the fields whose answer is written in several inputs, each with a word of its own. */
export abstract class InputsElement extends FieldElement {
  static override properties: PropertyDeclarations = {
    legend: text(),
    namePattern: text('name-pattern'),
    readOnly: flag('readonly'),
  };

  /** The question. Always visible. */
  declare legend: string | null;
  /** Other names on the wire, for example `{name}.{part}`. */
  declare namePattern: string | null;
  /** Shown and sent, not to be changed; a check asks nothing of it. */
  declare readOnly: boolean;

  /** Each control under the name of its part. */
  protected abstract get inputs(): ReadonlyMap<string, Control>;

  /** What each input holds, under the name of its part. */
  override get parsed(): unknown {
    return this.written;
  }

  protected get written(): Record<string, string> {
    return Object.fromEntries(
      [...this.inputs].map(([key, control]) => [key, isUnticked(control) ? '' : control.value]),
    );
  }

  protected override get ready(): boolean {
    return this.inputs.size > 0;
  }

  /** Every part in one text, as JSON; '' while all are empty. The wire carries one entry for each instead. */
  protected override readControls(): string {
    return writeParts(this.written);
  }

  protected override writeControls(json: string): void {
    const parts = readParts(json);
    for (const [key, control] of this.inputs) {
      const text = parts[key] ?? '';
      if (isBox(control)) control.checked = text !== '';
      else control.value = text;
    }
  }
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

const isUnticked = (control: Control): boolean => isBox(control) && !control.checked;
