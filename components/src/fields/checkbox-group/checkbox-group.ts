import type { PropertyDeclarations } from '@lit/reactive-element';
import { ChoiceElement } from '../../base/choice-element.js';
import { text } from '../../base/property.js';
import { warn } from '../../base/warn.js';
import { describeCheckboxGroup } from './describe.js';
import { choiceQuestion } from './question.js';

/**
 * A question with few answers, all visible, of which several may be true.
 * Not for one box alone (`pp-checkbox`), nor where only one answer is possible (`pp-radio-group`).
 *
 * @summary A question answered by ticking what is true.
 * @tag pp-checkbox-group
 *
 * @attr {string} value - Values that the question comes with ticked, with a space between them.
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was ticked.
 * @attr {string} error-exclusive - Sentence of the service's own where "none of these" was ticked with others.
 *
 * @fires {InputEvent} input - The native event of the box.
 * @fires {Event} change - The native event of the box.
 * @fires {CustomEvent<StuckDetail>} pp-stuck - The person's situation is not in the list. Detail: `reason`, `name`; no answer.
 */
export class CheckboxGroup extends ChoiceElement {
  static override readonly describe = describeCheckboxGroup;
  static override readonly question = choiceQuestion;

  static override properties: PropertyDeclarations = {
    none: text(),
  };

  /** Offers "None of these", which takes the place of the others; its text, where other words fit better. Sends `none`. */
  declare none: string | null;

  /** What "none of these" unticked: it comes back when that is unticked again. */
  #before = '';

  /** The ticked values as a list. */
  get values(): string[] {
    return this.value.split(' ').filter(Boolean);
  }

  set values(values: readonly string[]) {
    this.value = values.join(' ');
  }

  constructor() {
    super();
    this.addEventListener('input', this.#onTick);
  }

  protected override isIn(option: string, value: string): boolean {
    return value.split(/\s+/).includes(option);
  }

  protected override mends(): void {
    super.mends();
    const spaced = this.choices.find(({ value }) => /\s/.test(value));
    if (spaced) warn(this, 'spaces', spaced.value);
  }

  /** Before `change`, so that who hears it reads the answer as it will be sent. */
  readonly #onTick = ({ target }: Event): void => {
    const none = this.choices.find(({ value }) => value === 'none');
    const pressed = target as HTMLInputElement;
    if (!none || pressed.type !== 'checkbox') return;
    if (pressed !== none) {
      if (pressed.checked) none.checked = false;
      return;
    }
    const others = this.values.filter((value) => value !== 'none').join(' ');
    // Autofill may fire events without a change: then there is nothing to give back.
    if (!none.checked && others) return;
    this.value = none.checked ? 'none' : this.#before;
    this.#before = others;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-checkbox-group': CheckboxGroup;
  }
}
