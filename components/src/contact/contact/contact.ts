import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { wordsFor } from '../../locales/registry.js';
import type { PartNode } from '../../base/plan.js';
import { warn } from '../../base/warn.js';
import { GivenElement } from '../../base/write-dom.js';
import { contactStyles } from './contact.styles.js';
import { notDigital, summaryChildren } from './describe.js';

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
export class Contact extends LitElement {
  static override styles = contactStyles;

  static override properties: PropertyDeclarations = {
    heading: { reflect: true },
    open: { type: Boolean, reflect: true },
  };

  /** The question that opens the channels. Without it, "Need help?". */
  declare heading: string | null;
  /** Unfolded now. Changes as the person opens and closes it. */
  declare open: boolean;

  constructor() {
    super();
    this.heading = null;
    this.open = false;
  }

  /** React sets properties: a channel shows them as attributes, which the line is made from, only after its own update. */
  protected override async scheduleUpdate(): Promise<void> {
    const channels = this.querySelectorAll<LitElement>('pp-channel');
    await Promise.all([...channels].map((channel) => channel.updateComplete));
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    if (this.#isFull) return html`<slot></slot>`;
    const words = wordsFor(this.closest('[lang]')?.getAttribute('lang') ?? '');
    const line = summaryChildren(new GivenElement(this), { words }, this.heading);
    return html`<section part="section" aria-label=${words.text('contact.region')}>
      <details part="details" ?open=${this.open} @toggle=${this.#onToggle}>
        <summary part="summary">${line.map(inline)}</summary>
        <slot @slotchange=${this.#onSlotChange}></slot>
      </details>
    </section>`;
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

  /** The author, or the server, wrote the disclosure: nothing is added around it. */
  get #isFull(): boolean {
    return this.querySelector('details, section') !== null;
  }

  readonly #onToggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };

  readonly #onSlotChange = (): void => {
    this.requestUpdate();
  };
}

const inline = (child: PartNode | string): TemplateResult | string => {
  if (typeof child === 'string') return child;
  const children = child.children?.map(inline);
  return child.tag === 'bdi' ? html`<bdi>${children}</bdi>` : html`<span part=${child.part}>${children}</span>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'pp-contact': Contact;
  }
}
