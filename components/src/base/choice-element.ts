import type { PropertyDeclarations } from '@lit/reactive-element';
import { FieldElement } from './field-element.js';
import { isChoice } from './given.js';
import type { Mend } from './mends.js';
import { list } from './json-list.js';
import { canRead, parseOptions, type Option } from './options.js';
import { text } from './property.js';
import { GivenElement } from './write-dom.js';

/** Detail of `pp-stuck`. */
export interface StuckDetail {
  readonly reason: 'other-situation';
  /** Name on the wire of the question; no answer. */
  readonly name: string;
}

declare global {
  interface HTMLElementEventMap {
    'pp-stuck': CustomEvent<StuckDetail>;
  }
}

/** Base of the closed questions: radios, or boxes. */
export abstract class ChoiceElement extends FieldElement {
  static override properties: PropertyDeclarations = {
    legend: text(),
    options: list(parseOptions),
    unknown: text(),
    otherSituation: text('other-situation'),
    valueOther: text('value-other'),
  };

  /** The question. Always visible. */
  declare legend: string | null;
  /** The choices of the short form: a list of `{ value, label, hint? }`, in the attribute as JSON. */
  declare options: Option[] | null;
  /** Offers "I do not know" as an answer; its text, where other words fit better. Sends `unknown`. */
  declare unknown: string | null;
  /**
   * Offers "My situation is not in this list" and a place to explain it, which is sent under the name with `-other`.
   * Its text, where other words fit better. In mixed and full form, add a choice with the value `other-situation`.
   */
  declare otherSituation: string | null;
  /** What was written to explain the situation. */
  declare valueOther: string | null;

  constructor() {
    super();
    this.addEventListener('change', this.onChoice);
  }

  protected override get ready(): boolean {
    return this.choices.length > 0;
  }

  /** Values of the chosen options, with a space between them; '' where none is. */
  protected override readControls(): string {
    return this.choices
      .filter(({ checked }) => checked)
      .map(({ value }) => value)
      .join(' ');
  }

  protected override writeControls(value: string): void {
    for (const choice of this.choices) choice.checked = this.isIn(choice.value, value);
  }

  protected abstract isIn(option: string, value: string): boolean;

  protected get choices(): HTMLInputElement[] {
    return this.controls.filter((control) => isChoice(new GivenElement(control))) as HTMLInputElement[];
  }

  protected override get noControl(): Mend {
    return canRead(this) ? 'noOptions' : 'options';
  }

  protected onChoice = ({ target }: Event): void => {
    const { checked, value, name } = target as HTMLInputElement;
    if (!checked || value !== 'other-situation') return;
    const detail: StuckDetail = { reason: 'other-situation', name };
    this.dispatchEvent(new CustomEvent('pp-stuck', { detail, bubbles: true }));
  };
}
