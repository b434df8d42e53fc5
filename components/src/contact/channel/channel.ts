import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { warn } from '../../base/warn.js';
import { channelTypes, describeChannel } from './describe.js';

/**
 * One way to reach a person: what it is, how to use it, when somebody answers, at what price.
 *
 * @summary One way to reach a person.
 * @tag pp-channel
 *
 * @slot - More to know, for example how to come by bus. Light DOM: nothing is moved.
 */
export class Channel extends PartsElement {
  static override readonly describe = describeChannel;

  static override properties: PropertyDeclarations = {
    type: { reflect: true },
    label: { reflect: true },
    number: { reflect: true },
    cost: { reflect: true },
    hours: { reflect: true },
    address: { reflect: true },
    href: { reflect: true },
  };

  /** `phone`, `callback`, `visit`, `post`, `relay` (sign language, text relay) or `message`. */
  declare type: string | null;
  /** Name of the channel, where the usual one ("By phone") does not fit. */
  declare label: string | null;
  /** Telephone number as it is read aloud, with its spaces. Becomes a link that dials. */
  declare number: string | null;
  /** Price of the call in words: « gratuit ». */
  declare cost: string | null;
  /** When somebody answers, as it follows "Open": « du lundi au vendredi, de 9 h à 17 h 30 ». */
  declare hours: string | null;
  /** Postal address, place, or the words of the link. */
  declare address: string | null;
  /** Address of a page or `mailto:`. */
  declare href: string | null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const known: readonly string[] = channelTypes;
    if (!this.type || !known.includes(this.type))
      warn(this, `has type="${this.type ?? ''}". Use one of ${channelTypes.join(', ')}.`);
    if (this.type === 'phone') this.#warnOfPhone();
  }

  #warnOfPhone(): void {
    const lacks = (['number', 'hours'] as const).filter((name) => !this[name]);
    if (lacks.length === 0) return;
    const parts = lacks.map((name) => `${name}="…"`).join(' and ');
    const mend = lacks.map((name) => mends[name]).join(', and ');
    warn(this, `has type="phone" without ${parts}. Say ${mend}.`);
  }
}

const mends = { number: 'which number', hours: 'when somebody answers' };

declare global {
  interface HTMLElementTagNameMap {
    'pp-channel': Channel;
  }
}
