import type { PropertyDeclarations } from '@lit/reactive-element';
import { parseOptions, writeOptions, type Option } from '../../base/options.js';
import { text } from '../../base/property.js';
import { ControlElement } from '../../base/text-element.js';
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
    options: { ...text(), converter: { fromAttribute: parseOptions, toAttribute: writeOptions } },
  };

  /** The choices of the short form: a list of `{ value, label }`, in the attribute as JSON. */
  declare options: Option[] | null;

  protected override mends(): string[] {
    const options = this.getAttribute('options');
    const count = this.querySelectorAll('option:not([value=""])').length;
    const mends = super.mends();
    if (options !== null && !parseOptions(options))
      mends.push('has options that cannot be read. Write a JSON list: options=\'[{"value":"a","label":"A"}]\'.');
    if (count > most)
      mends.push(
        `has ${count} options. Use <pp-autocomplete-field>: a list of more than ${most} is hard to read through.`,
      );
    return mends;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-select-field': SelectField;
  }
}
