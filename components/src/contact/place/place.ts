import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { HoursElement } from '../../base/hours/hours-element.js';
import { text } from '../../base/property.js';
import { warn } from '../../base/warn.js';
import { addressOf, describePlace, waysIn } from './describe.js';

/**
 * One place where a person can go: where it is, when somebody is there, whether there are steps, which languages are spoken,
 * what to bring. Inside `pp-places` it is found by its town or postcode.
 *
 * @summary One place to go to.
 * @tag pp-place
 *
 * @slot - More to know, for example the bus that stops there. Light DOM: nothing is moved.
 *
 * @fires {Event} pp-hours - It opens or closes, or its hours have come.
 */
export class Place extends HoursElement {
  static override readonly describe = describePlace;

  static override properties: PropertyDeclarations = {
    label: text(),
    address: text(),
    postcode: text(),
    town: text(),
    number: text(),
    stepFree: text('step-free'),
    languages: text(),
    bring: text(),
  };

  /** Name of the place: « France Services d'Exempleville ». */
  declare label: string | null;
  /** House number and street. */
  declare address: string | null;
  /** Postcode: what people search by. */
  declare postcode: string | null;
  /** Town: what people search by. */
  declare town: string | null;
  /** Telephone number of the place, as it is read aloud. */
  declare number: string | null;
  /** Whether one gets in without a step: `yes`, `partly` or `no`. */
  declare stepFree: string | null;
  /** Languages spoken there, as tags with spaces between: `fr en ar`. */
  declare languages: string | null;
  /** What to bring. */
  declare bring: string | null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!addressOf(this.given)) warn(this, 'placeAddress');
    const ways: readonly string[] = waysIn;
    if (this.stepFree !== null && !ways.includes(this.stepFree))
      warn(this, 'attribute', 'step-free', this.stepFree, waysIn.join(', '));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-place': Place;
  }
}
