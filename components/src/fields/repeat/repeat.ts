import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { copyEntry } from '../../base/copy-entry.js';
import { PartsElement } from '../../base/parts-element.js';
import { warn, whenParsed } from '../../base/warn.js';
import { elementOf } from '../../base/write-dom.js';
import { entryOf } from '../../route/repeat.js';
import { describeRepeat, entriesIn } from './describe.js';
import { listState, roomFor, type ListState } from './entries.js';

/** Detail of `pp-add`. */
export interface AddDetail {
  /** Name of the entry to come: `children[2]`. */
  readonly name: string;
}

/**
 * A short list inside one screen, to which the person adds an entry and takes one away without haste: telephone numbers,
 * former names, incomes. Each entry is a `pp-undo`, so that nothing removed is lost. The first one is the author's, and the
 * others are made from it with their own numbers.
 * Not for entries of many questions: there `repeat` on `pp-step` gives each a screen of its own.
 *
 * @summary A list inside a screen: one more, one less, with an undo.
 * @tag pp-repeat
 *
 * @slot - The entries: `<pp-undo name="list[0]">`, its controls named `list[0][…]` or `list[0].…`. `data-pp-ordinal` holds the number that is read, `{n}` in the words of `pp-undo` too. The full form: with the author's own `<button type="submit" name="pp-add" value="list" formnovalidate>`.
 *
 * @fires {CustomEvent<AddDetail>} pp-add - The person asked for one more entry; can be cancelled. Detail: `name`.
 */
export class Repeat extends PartsElement {
  static override readonly describe = describeRepeat;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    addLabel: { reflect: true, attribute: 'add-label' },
    min: { reflect: true },
    max: { reflect: true },
  };

  /** Name of the list on the wire: `children`, `help[children]`, `home.children`. */
  declare name: string | null;
  /** Words of the button that adds: a verb and what. « Ajouter un enfant ». */
  declare addLabel: string | null;
  /** How many entries are needed: that many stand there from the start and cannot be removed. One without it. */
  declare min: string | null;
  /** How many entries there may be; a sentence says so once they are there. Twenty without it. */
  declare max: string | null;

  /** Settled when the entry that was asked for last stands there, with the focus in it. */
  added: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('pp-removed-change', () => this.requestUpdate());
    // Who cannot let go of Enter in time would send the form from the new entry, to which the focus went.
    this.addEventListener('keydown', (event) => {
      if (event.repeat && event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement))
        event.preventDefault();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The first entry is copied whole, and not while it still comes in.
    whenParsed(() => this.requestUpdate());
  }

  /** Makes the entries that names on the wire belong to: those of answers which come back. */
  grow(names: readonly string[]): void {
    const list = this.name ?? '';
    const held = names.flatMap((name) => entryOf(list, name) ?? []).filter((index) => index < roomFor(this.#state.max));
    while (this.#entries.length > 0 && this.#state.next <= Math.max(-1, ...held)) this.#append();
  }

  protected override update(changed: PropertyValues): void {
    if (document.readyState !== 'loading') this.#fill();
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#number();
    whenParsed(() => this.isConnected && this.#mends());
  }

  get #entries(): Element[] {
    return entriesIn(this.given).map(elementOf);
  }

  get #state(): ListState {
    const entries = this.#entries.map((entry) => ({
      name: entry.getAttribute('name') ?? '',
      removed: entry.hasAttribute('removed'),
    }));
    return listState(this.name ?? '', entries, { min: this.getAttribute('min'), max: this.getAttribute('max') });
  }

  #mends(): void {
    const { name } = this;
    if (!name) warn(this, 'noEntryName');
    else if (!this.#entries.length) warn(this, 'noEntry', name);
    else
      for (const limit of ['min', 'max']) {
        const text = this.getAttribute(limit);
        if (text !== null && !/^[1-9]\d*$/.test(text)) warn(this, 'integer', limit, text);
      }
  }

  #fill(): void {
    const { min } = this.#state;
    while (this.#entries.length > 0 && this.#entries.length < min) this.#append();
  }

  #append(): Element {
    const entries = this.#entries;
    const list = this.name ?? '';
    const { next } = this.#state;
    const copy = copyEntry(entries[0]!, list, next);
    copy.setAttribute('name', `${list}[${next}]`);
    for (const attribute of ['removed', 'autofocus']) copy.removeAttribute(attribute);
    entries.at(-1)!.after(copy);
    return copy;
  }

  /** Not by the plan: the entries are elements of ours, which read these themselves. */
  #number(): void {
    const { numbers, isLeast } = this.#state;
    this.#entries.forEach((entry, index) => {
      const number = String(numbers[index]);
      if (entry.getAttribute('data-pp-number') !== number) entry.setAttribute('data-pp-number', number);
      entry.toggleAttribute('data-pp-kept', isLeast && !entry.hasAttribute('removed'));
      for (const ordinal of entry.querySelectorAll('[data-pp-ordinal]'))
        if (ordinal.closest('pp-repeat') === this && ordinal.textContent !== number) ordinal.textContent = number;
    });
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('[name="pp-add"]');
    if (button?.closest('pp-repeat') !== this || event.defaultPrevented) return;
    event.preventDefault();
    this.added = this.#add();
  };

  async #add(): Promise<void> {
    const { next, isFull } = this.#state;
    const detail: AddDetail = { name: `${this.name ?? ''}[${next}]` };
    if (isFull || !this.dispatchEvent(new CustomEvent('pp-add', { detail, bubbles: true, cancelable: true }))) return;
    const entry = this.#append();
    for (const element of [this, ...entry.querySelectorAll('*')] as Partial<Repeat>[]) await element.updateComplete;
    entry.querySelector<HTMLElement>(':is(input:not([type="hidden"], [hidden]), select, textarea)')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-repeat': Repeat;
  }
  interface HTMLElementEventMap {
    'pp-add': CustomEvent<AddDetail>;
  }
}
