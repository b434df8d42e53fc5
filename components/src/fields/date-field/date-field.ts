import type { PropertyDeclarations } from '@lit/reactive-element';
import { FieldElement } from '../../base/field-element.js';
import { flag, text } from '../../base/property.js';
import { warn } from '../../base/warn.js';
import { languagesRead } from './check.js';
import { describeDateField } from './describe.js';
import { dateParts } from './format.js';
import { parseApproximate, parseDate, partNames } from './parse.js';
import { dateQuestion } from './question.js';

/**
 * A date that the person knows: of birth, of moving in, on a letter. Three text inputs, the month also by its name.
 * Never a picker: a birth date is far away in a calendar, and typing is what everybody can do.
 *
 * @summary A question answered with a day, a month and a year.
 * @tag pp-date-field
 *
 * @attr {string} name - Names on the wire are made from it: `birth` gives `birth[day]`, `birth[month]`, `birth[year]`.
 * @attr {string} value - The date it comes with, ISO (`1980-03-27`).
 * @attr {string} value-day - What was typed as the day, to show it again. Wins over `value`.
 * @attr {string} value-month - What was typed as the month, to show it again.
 * @attr {string} value-year - What was typed as the year, to show it again.
 * @attr {string} autocomplete - `bday` gives each input its own token.
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-parts - Which inputs an error of the server's is about: `day month year`. Without it, all three.
 * @attr {string} error-required - Sentence of the service's own where nothing was typed.
 * @attr {string} error-missing - Sentence of the service's own where a part is missing.
 * @attr {string} error-day - Sentence of the service's own where the day is no number from 1 to 31. Also `error-month`, `error-year`.
 * @attr {string} error-no-such-day - Sentence of the service's own where the month has no such day.
 * @attr {string} error-too-early - Sentence of the service's own where the date is before `min`.
 * @attr {string} error-too-late - Sentence of the service's own where the date is after `max`.
 *
 * @fires {InputEvent} input - The native event of the input.
 * @fires {Event} change - The native event of the input.
 */
export class DateField extends FieldElement {
  static override readonly describe = describeDateField;
  static override readonly question = dateQuestion;

  static override properties: PropertyDeclarations = {
    legend: text(),
    namePattern: text('name-pattern'),
    min: text(),
    max: text(),
    approximate: flag(),
    readOnly: flag('readonly'),
  };

  /** The question. Always visible. */
  declare legend: string | null;
  /** Other names on the wire, for example `{name}-{part}`. Parts are `day`, `month`, `year`. */
  declare namePattern: string | null;
  /** First date allowed, ISO (`2020-01-31`) or `today`. */
  declare min: string | null;
  /** Last date allowed, ISO or `today`. */
  declare max: string | null;
  /** The year alone is an answer, and so are the month and the year, for who does not know the day. The hint says so. */
  declare approximate: boolean;
  /** Shown and sent, not to be changed; a check asks nothing of it. */
  declare readOnly: boolean;

  protected override get ready(): boolean {
    return this.controls.length === 3;
  }

  /** The ISO date (`1980-03-27`), '' while the inputs make none. The wire carries what was typed, not this. */
  protected override readControls(): string {
    return this.parsed ?? '';
  }

  /** The ISO date; with `approximate` also what is known of it (`1980-03`, `1980`); `null` while it cannot be read. */
  override get parsed(): string | null {
    const [day, month, year] = this.controls.map((control) => control.value);
    const read = this.approximate ? parseApproximate : parseDate;
    return this.ready ? read({ day: day!, month: month!, year: year! }, languagesRead(this.words.lang)) : null;
  }

  protected override writeControls(iso: string): void {
    const parts = dateParts(iso);
    this.controls.forEach((control, index) => (control.value = parts?.[partNames[index]!] ?? ''));
  }

  protected override mends(): void {
    super.mends();
    const { controls, min, max, defaultValue } = this;
    if (controls.length && !this.ready) warn(this, 'dateInputs');
    for (const [attribute, date] of Object.entries({ min, max, value: defaultValue }))
      if (date && !dateParts(date) && (attribute === 'value' || date !== 'today')) warn(this, 'date', attribute, date);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-date-field': DateField;
  }
}
