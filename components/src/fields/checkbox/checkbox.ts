import { BoxElement } from '../../base/box-element.js';
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
export class Checkbox extends BoxElement {
  static override readonly describe = describeCheckbox;
  static override readonly question = checkboxQuestion;
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-checkbox': Checkbox;
  }
}
