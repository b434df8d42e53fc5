import { ChoiceElement } from '../../base/choice-element.js';
import { describeRadioGroup } from './describe.js';
import { choiceQuestion } from './question.js';

/**
 * A question with few answers, all visible, of which one is chosen.
 * Not for several answers at once (`pp-checkbox-group`), nor for more than about ten.
 *
 * @summary A question answered by choosing one of the options.
 * @tag pp-radio-group
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was chosen.
 *
 * @fires {InputEvent} input - The native event of the radio.
 * @fires {Event} change - The native event of the radio.
 * @fires {CustomEvent<StuckDetail>} pp-stuck - The person's situation is not in the list. Detail: `reason`, `name`; no answer.
 */
export class RadioGroup extends ChoiceElement {
  static override readonly describe = describeRadioGroup;
  static override readonly question = choiceQuestion;

  protected override isIn(option: string, value: string): boolean {
    return option === value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-radio-group': RadioGroup;
  }
}
