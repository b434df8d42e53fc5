import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { partAttribute } from '../../base/write-dom.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { warn, whenParsed } from '../../base/warn.js';
import { HoursElement } from '../../base/hours/hours-element.js';
import { asksNumber } from './callback.js';
import { Mirror } from './mirror.js';
import { callOf, callsAlike, isCall, numberOf } from '../../base/telephone.js';
import { channelTypes, describeChannel, waitingOf } from './describe.js';

/**
 * One way to reach a person: what it is, how to use it, when somebody answers, at what price.
 *
 * **Telephone**: the link calls the number that is read. `waiting` only where the service knows it; it goes while it is closed.
 *
 * **Called back**: with `name`, a number and a moment (`moments`) travel with the form around, as `name` and `name-moment`;
 * the server reads them with `readCallback`. With `form`, the id of another form of the page, they go there instead: a form
 * cannot stand inside a form, so write it outside, with `target="_blank"`, and nothing of the main form is sent or lost:
 * `<form id="call-me" method="post" action="/call-me" target="_blank"></form>`. With `href`, a link to a page that asks.
 *
 * **Visit**: an address, or `pp-places` inside. **Post**: `envelope` is what to write on it besides the address, whose lines
 * are those of the attribute. **Relay**: for deaf and hard-of-hearing people; `needs` is what it takes. **Message**: `answer`
 * is when the answer comes.
 *
 * Hours as text come from `hours`, or from `opening`. With the script it says whether it is open now; nothing is announced.
 *
 * @summary One way to reach a person.
 * @tag pp-channel
 *
 * @slot - More to know, for example how to come by bus, fields of your own, or `pp-places`. Light DOM: nothing is moved.
 *
 * @fires {Event} pp-hours - It opens or closes, or its hours have come.
 */
export class Channel extends HoursElement {
  static override readonly describe = describeChannel;

  static override properties: PropertyDeclarations = {
    type: text(),
    label: text(),
    number: text(),
    cost: text(),
    address: text(),
    href: text(),
    waiting: text(),
    envelope: text(),
    needs: text(),
    answer: text(),
    name: text(),
    form: text(),
    moments: text(),
    value: text(),
    valueMoment: text('value-moment'),
  };

  /** `phone`, `callback`, `visit`, `post`, `relay` (sign language, text relay) or `message`. */
  declare type: string | null;
  /** Name of the channel, where the usual one ("By phone") does not fit. */
  declare label: string | null;
  /** One telephone number as it is read aloud, with its spaces. Becomes a link that dials that very number. */
  declare number: string | null;
  /** Price of the call in words: « gratuit ». */
  declare cost: string | null;
  /** Postal address, place, or the words of the link. */
  declare address: string | null;
  /** Address of a page or `mailto:`. */
  declare href: string | null;
  /** Expected waiting on the telephone, in minutes, at the moment when the page was written. */
  declare waiting: string | null;
  /** What to write on the envelope besides the address. */
  declare envelope: string | null;
  /** What one needs for it: « une caméra et internet ». */
  declare needs: string | null;
  /** When the answer comes: « en 2 jours ouvrés ». */
  declare answer: string | null;
  /** Being called back: name on the wire of the number; the moment travels as `name-moment`. */
  declare name: string | null;
  /** Being called back: id of the form that it is sent by, where that is not the one around. */
  declare form: string | null;
  /** Being called back: the moments to choose from, a JSON list of texts: `["Le matin", "Le soir"]`. */
  declare moments: string | null;
  /** Being called back: the number that the page came with. */
  declare value: string | null;
  /** Being called back: the moment that the page came with. */
  declare valueMoment: string | null;

  readonly #mirror = new Mirror(this);

  protected override describe(): Plan {
    return describeChannel(this.given, { ...this.hoursAround, isCopy: this.#mirror.isCopy });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#mirror.follow();
    const known: readonly string[] = channelTypes;
    if (!this.type || !known.includes(this.type))
      warn(this, 'attribute', 'type', this.type ?? '', channelTypes.join(', '));
    if (this.type === 'phone') this.#warnOfPhone();
    this.#warnOfNumber();
    if (this.waiting !== null && waitingOf(this.given) === null) warn(this, 'waiting', this.waiting);
    // A copy in a contact that came forward asks nothing.
    if (this.type === 'callback' && !this.hasAttribute(partAttribute)) whenParsed(() => this.#warnOfCallback());
  }

  #warnOfPhone(): void {
    const lacks = [
      ...(numberOf(this.given) ? [] : (['number'] as const)),
      ...(this.hours || this.opening ? [] : (['hours'] as const)),
    ];
    if (lacks.length === 0) return;
    const parts = lacks.map((name) => `${name}="…"`).join(' and ');
    const mend = lacks.map((name) => mends[name]).join(', and ');
    warn(this, `has type="phone" without ${parts}. Say ${mend}.`);
  }

  #warnOfNumber(): void {
    const { number, href } = this;
    const call = number && callOf(number);
    if (number && !call) warn(this, 'numberSeveral', number);
    if (call && href && isCall(href) && !callsAlike(href, call)) warn(this, 'numberOther', href, number);
  }

  #warnOfCallback(): void {
    const { form } = this;
    if (!asksNumber(this.given)) {
      if (!this.href && !this.number && !this.querySelector('input, select, textarea')) warn(this, 'callbackNothing');
      return;
    }
    if (form === null) return;
    const owner = document.getElementById(form);
    if (!(owner instanceof HTMLFormElement)) warn(this, 'callbackForm', form);
    else if (owner.target !== '_blank') warn(this, 'callbackAway', form);
  }
}

const mends = { number: 'which number', hours: 'when somebody answers' };

declare global {
  interface HTMLElementTagNameMap {
    'pp-channel': Channel;
  }
  interface HTMLElementEventMap {
    'pp-hours': Event;
  }
}
