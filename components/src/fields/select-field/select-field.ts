import type { PropertyDeclarations } from '@lit/reactive-element';
import { list } from '../../base/json-list.js';
import { canRead, parseOptions, type Option } from '../../base/options.js';
import { ControlElement } from '../../base/text-element.js';
import { warn } from '../../base/warn.js';
import { describeSelectField } from './describe.js';
import { listQuestion } from './question.js';

/** More than these are hard to find in a list that cannot be searched (GOV.UK Design System, "Select": use it as a last resort). */
const most = 15;

/**
 * One answer out of a list, where there are too many for radios: a department, a country.
 * Not for up to about ten answers (`pp-radio-group` shows them all).
 *
 * @summary A question answered by choosing in a list.
 * @tag pp-select-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was chosen.
 *
 * @fires {InputEvent} input - The native event of the list.
 * @fires {Event} change - The native event of the list.
 */
export class SelectField extends ControlElement {
  static override readonly describe = describeSelectField;
  static override readonly question = listQuestion;

  static override properties: PropertyDeclarations = {
    options: list(parseOptions),
  };

  /** The choices of the short form: a list of `{ value, label }`, in the attribute as JSON. */
  declare options: Option[] | null;

  protected override mends(): void {
    super.mends();
    const count = this.querySelectorAll('option:not([value=""])').length;
    if (!canRead(this)) warn(this, 'options');
    if (count > most) warn(this, 'tooMany', count, most);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-select-field': SelectField;
  }
}
