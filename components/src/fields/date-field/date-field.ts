import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { FieldElement, type Problem } from '../../base/field-element.js';
import { warn } from '../../base/warn.js';
import { languagesRead } from './check.js';
import { describeDateField } from './describe.js';
import { dateParts } from './format.js';
import { parseDate, partNames } from './parse.js';
import { dateQuestion } from './question.js';

/**
 * A date that the person knows: of birth, of moving in, on a letter. Three text inputs, the month also by its name.
 * Never a picker: a birth date is far away in a calendar, and typing is what everybody can do.
 *
 * @summary A question answered with a day, a month and a year.
 * @tag pp-date-field
 *
 * @attr {string} legend - The question. Always visible.
 * @attr {string} name - Names on the wire are made from it: `birth` gives `birth[day]`, `birth[month]`, `birth[year]`.
 * @attr {string} name-pattern - Other names on the wire, for example `{name}-{part}`.
 * @attr {string} min - First date allowed, ISO (`2020-01-31`) or `today`.
 * @attr {string} max - Last date allowed, ISO or `today`.
 * @attr {string} autocomplete - `bday` gives each input its own token.
 * @attr {string} error-parts - Which inputs an error of the server's is about: `day month year`.
 *
 * @fires {InputEvent} input - The native event of the input.
 * @fires {Event} change - The native event of the input.
 */
export class DateField extends FieldElement {
  static override readonly describe = describeDateField;
  static override readonly question = dateQuestion;

  static override properties: PropertyDeclarations = {
    legend: { reflect: true },
    namePattern: { reflect: true, attribute: 'name-pattern' },
    min: { reflect: true },
    max: { reflect: true },
    errorParts: { reflect: true, attribute: 'error-parts' },
    readOnly: { type: Boolean, reflect: true, attribute: 'readonly' },
  };

  declare legend: string | null;
  declare namePattern: string | null;
  declare min: string | null;
  declare max: string | null;
  declare errorParts: string | null;
  declare readOnly: boolean;

  protected override get ready(): boolean {
    return this.controls.length === 3;
  }

  /** The ISO date (`1980-03-27`), '' while the inputs make none. The wire carries what was typed, not this. */
  protected override readControls(): string {
    const [day, month, year] = this.controls.map((control) => control.value);
    return parseDate({ day: day!, month: month!, year: year! }, languagesRead(this.words.lang)) ?? '';
  }

  protected override writeControls(iso: string): void {
    const parts = dateParts(iso);
    this.controls.forEach((control, index) => (control.value = parts?.[partNames[index]!] ?? ''));
  }

  override show(problem: Problem | null): void {
    super.show(problem);
    this.errorParts = problem?.outcome.parts?.join(' ') ?? null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.controls.length !== 3) warn(this, 'needs three text inputs: day, month, year, each with a name.');
    const { min, max } = this;
    for (const [attribute, limit] of [['min', min], ['max', max]] as const) {
      if (limit && limit !== 'today' && !dateParts(limit)) warn(this, `has ${attribute}="${limit}". Write an ISO date (2026-01-31) or "today".`);
    }
  }
}
