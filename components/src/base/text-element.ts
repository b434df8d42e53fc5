import type { PropertyDeclarations } from '@lit/reactive-element';
import { spokenCount, type Counted } from './counter.js';
import { FieldElement } from './field-element.js';
import type { Given } from './given.js';
import { countMend } from './numbers.js';
import type { Plan, Surroundings } from './plan.js';
import { flag, text } from './property.js';

/** How long a person who types is left in peace before what changed is said aloud, in milliseconds. */
export const pause = 1000;

/** Base of the fields with one native control. */
export abstract class ControlElement extends FieldElement {
  static override properties: PropertyDeclarations = {
    label: text(),
    readOnly: flag('readonly'),
  };

  /** The question or the name of what is asked. Always visible. */
  declare label: string | null;
  /** Shown and sent, not to be changed; a check asks nothing of it. */
  declare readOnly: boolean;

  protected override get ready(): boolean {
    return this.controls.length > 0;
  }

  protected override readControls(): string {
    return this.controls[0]!.value;
  }

  protected override writeControls(value: string): void {
    this.controls[0]!.value = value;
  }
}

/** Base of the fields in which words are written, with lengths and their counter. */
export abstract class TextElement extends ControlElement {
  static override readonly describe: (given: Given, around: Surroundings, counted?: Counted) => Plan;

  static override properties: PropertyDeclarations = {
    minlength: { ...text(), type: Number },
    maxlength: { ...text(), type: Number },
    maxwords: { ...text(), type: Number },
  };

  /** Smallest number of characters, counted as a person counts them. */
  declare minlength: number | null;
  /** Greatest number of characters. Nothing typed is ever cut. */
  declare maxlength: number | null;
  /** Greatest number of words. */
  declare maxwords: number | null;

  #counted: Counted | undefined;
  #timer = 0;

  constructor() {
    super();
    this.addEventListener('input', this.#count);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override describe(): Plan {
    const { describe } = this.constructor as typeof TextElement;
    return describe(this.given, this.surroundings, this.#counted);
  }

  protected override mends(): void {
    super.mends();
    const { elementProperties } = this.constructor as typeof TextElement;
    for (const [name, { type }] of elementProperties) if (type === Number) countMend(this, String(name));
  }

  readonly #count = (): void => {
    this.#counted = { typed: this.value, said: '' };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#counted = { typed: this.value, said: spokenCount(this.given, this.words, this.value) };
      this.requestUpdate();
    }, pause);
    this.requestUpdate();
  };
}
