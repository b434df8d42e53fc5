import { partAttribute } from '../../base/write-dom.js';

type Asked = HTMLInputElement | HTMLSelectElement;

/**
 * A journey shows a copy of the contact on each screen and hides the author's. What is typed into the fields of the copy
 * goes into those of the original, which alone have names: the form sends them once, and a draft keeps them.
 */
export class Mirror {
  constructor(readonly channel: HTMLElement) {
    channel.addEventListener('input', this.#onInput);
    channel.addEventListener('focusin', () => this.follow());
  }

  get isCopy(): boolean {
    return this.#copied !== null;
  }

  get #copied(): Element | null {
    return this.channel.closest(`pp-contact[${partAttribute}]`);
  }

  /** Shows what the original holds: the browser, a draft or another screen's copy may have filled it. */
  follow(): void {
    this.#pairs((copy, original) => {
      if (copy.value !== original.value) copy.value = original.value;
    });
  }

  readonly #onInput = (): void =>
    this.#pairs((copy, original) => {
      if (copy.value === original.value) return;
      original.value = copy.value;
      for (const type of ['input', 'change']) original.dispatchEvent(new Event(type, { bubbles: true }));
    });

  #pairs(act: (copy: Asked, original: Asked) => void): void {
    if (!this.isCopy) return;
    const name = this.channel.getAttribute('name');
    const original = [...document.querySelectorAll('pp-channel[type=callback]')].find(
      (channel) => channel.getAttribute('name') === name && !channel.closest(`pp-contact[${partAttribute}]`),
    );
    for (const part of ['call-number', 'call-moment']) {
      const [copy, first] = [this.channel, original].map((place) =>
        place?.querySelector<Asked>(`[${partAttribute}="${part}"]`),
      );
      if (copy && first) act(copy, first);
    }
  }
}
