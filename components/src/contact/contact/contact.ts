import type { PropertyDeclarations, PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { Disclosure } from '../../base/disclosure.js';
import { warn } from '../../base/warn.js';
import { contactStyles } from './contact.styles.js';
import { notDigital, wrapContact } from './describe.js';

/**
 * The human: who can help, at which number, until when. One line always in sight, the rest behind one press.
 * It belongs on every screen, after the heading, and one channel at least works without a computer.
 *
 * @summary Ways to reach a person, always at the same place.
 * @tag pp-contact
 *
 * @slot - `pp-channel` elements. In the full form, a native `<section class="pp-contact">` with `<details>` around them.
 *
 * @csspart section - The labelled region of the short form.
 * @csspart details - Its native disclosure.
 * @csspart summary - The line that is always in sight.
 * @csspart question - "Need help?" in that line.
 * @csspart first - The first number or address in that line.
 */
export class Contact extends Disclosure {
  static override styles = contactStyles;

  static override readonly wrap = wrapContact;

  static override properties: PropertyDeclarations = {
    heading: { reflect: true },
  };

  /** The question that opens the channels. Without it, "Need help?". */
  declare heading: string | null;

  constructor() {
    super();
    this.heading = null;
  }

  /** React sets properties: a channel shows them as attributes, which the line is made from, only after its own update. */
  protected override async scheduleUpdate(): Promise<void> {
    const channels = this.querySelectorAll<ReactiveElement>('pp-channel');
    await Promise.all([...channels].map((channel) => channel.updateComplete));
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const types = [...this.querySelectorAll('pp-channel')].map((channel) => channel.getAttribute('type') ?? '');
    // Channels may come after the start tag, while the page is still being read.
    if (document.readyState === 'loading' || !this.isConnected) return;
    if (types.length === 0) {
      warn(this, 'has no channel. Add <pp-channel type="phone" number="…" hours="…"></pp-channel> inside it.');
    } else if (!types.some((type) => notDigital.includes(type))) {
      warn(this, 'has only channels that need a screen. Add one of type phone, visit, post or callback.');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-contact': Contact;
  }
}
