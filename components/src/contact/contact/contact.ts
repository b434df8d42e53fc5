import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { Disclosure } from '../../base/disclosure.js';
import { warn } from '../../base/warn.js';
import { contactStyles } from './contact.styles.js';
import type { Given } from '../../base/given.js';
import { partAttribute, elementOf, GivenElement, writePartInto } from '../../base/write-dom.js';
import { broughtHours } from '../../base/hours/bring.js';
import { HoursElement } from '../../base/hours/hours-element.js';
import { notDigital, summaryPart, wrapContact, type ContactSurroundings } from './describe.js';

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
 * @csspart first - The first number or address in that line, with its hours.
 * @csspart hours - The hours in it. Not on a small screen.
 * @csspart now - Until when it is open or closed, in their place.
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

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('pp-hours', this.#onHours);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('pp-hours', this.#onHours);
  }

  /** React sets properties: a channel shows them as attributes, which the line is made from, only after its own update. */
  protected override async scheduleUpdate(): Promise<void> {
    await Promise.all(this.#channels.map((channel) => channel.drawn));
    await super.scheduleUpdate();
  }

  protected override get around(): ContactSurroundings {
    return { ...super.around, hoursOf: (channel) => this.#hoursOf(channel) };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellInServed();
    // Channels may come after the start tag, while the page is still being read.
    if (document.readyState !== 'loading' && this.isConnected) this.#warn();
  }

  get #channels(): HoursElement[] {
    return [...this.querySelectorAll<HoursElement>('pp-channel')];
  }

  #hoursOf(given: Given): { now?: string | undefined; text?: string | undefined } {
    const channel = elementOf(given);
    return {
      now: channel instanceof HoursElement ? channel.now?.short : undefined,
      text: broughtHours()?.hoursText(given, this.around.words)?.text,
    };
  }

  /** The line that the server wrote says what is true now as well. */
  #tellInServed(): void {
    const summary = this.querySelector(`summary[${partAttribute}="summary"]`);
    const channels = this.#channels;
    if (summary && channels.some((channel) => channel.now))
      writePartInto(
        summary,
        summaryPart(
          new GivenElement(this),
          channels.map((channel) => new GivenElement(channel)),
          this.around,
        ),
      );
  }

  #warn(): void {
    const channels = this.#channels;
    const types = channels.map((channel) => channel.getAttribute('type') ?? '');
    if (channels.length === 0) warn(this, 'contactEmpty');
    else if (channels.every(leadsHere)) warn(this, 'contactHere');
    else if (!types.some((type) => notDigital.includes(type))) warn(this, 'contactDigital');
    // A telephone without hours is told of by the channel itself.
    else if (types.includes('visit') && !types.includes('phone') && !this.querySelector('[hours], [opening]'))
      warn(this, 'contactHours');
  }

  readonly #onHours = (): void => this.requestUpdate();
}

/** A link to the page that the person is on, and nothing else. */
function leadsHere(channel: Element): boolean {
  const href = channel.getAttribute('href');
  if (href === null || channel.hasAttribute('number') || !URL.canParse(href, document.baseURI)) return false;
  const { origin, pathname, search } = new URL(href, document.baseURI);
  return origin === location.origin && pathname === location.pathname && search === location.search;
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-contact': Contact;
  }
}
