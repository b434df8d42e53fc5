import type { Mend } from '../../base/mends.js';
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { exposed } from '../../base/disclosure.js';
import { followLanguage, languageOf, stopFollowing } from '../../base/language.js';
import { part, type PartNode } from '../../base/plan.js';
import { flag, text } from '../../base/property.js';
import { warn, whenParsed } from '../../base/warn.js';
import { GivenElement, writePartInto } from '../../base/write-dom.js';
import { wordsFor } from '../../locales/registry.js';
import { wordKey } from '../../base/glossary-entries.js';
import {
  addTerm,
  explain,
  followWords,
  isWaiting,
  removeTerm,
  stopFollowingWords,
  termsInOrder,
  type Explanation,
} from '../../base/known-words.js';
import { Beside } from './beside.js';
import { termStyles } from './term.styles.js';
import { pageLanguageOf, refusing, wordOf } from '../../base/term-word.js';

/**
 * An administrative word in running text (a hint, a help, a paragraph), with its plain meaning one press away, in place.
 * The meaning comes from the `pp-glossary` of the page's language, so that a word is always explained alike. On paper it is
 * a note, where the word first stands. Without a script the word is a link to its entry (the server writes it).
 *
 * Not for a label, a legend, an option, a link or a button: nothing may be pressed there. In a label or legend the meaning
 * stands after it and describes the answer, and the console says to write the word in the hint instead.
 *
 * @summary An administrative word whose meaning opens in place.
 * @tag pp-term
 *
 * @slot - The word as the sentence needs it. In the full form, a link: `<a href="#entry">`.
 *
 * @csspart button - The word, where it can be pressed.
 * @csspart note - Its meaning, where it is open or printed.
 */
export class Term extends ReactiveElement {
  static override styles = termStyles;

  static override properties: PropertyDeclarations = {
    entry: text(),
    definition: text(),
    open: flag(),
  };

  /** The word of the glossary, where the sentence says it otherwise. */
  declare entry: string | null;
  /** The meaning, for a word that no glossary of this page has. */
  declare definition: string | null;
  /** Unfolded now. */
  declare open: boolean;

  readonly #beside = new Beside();
  #made: Element | undefined;
  #link: HTMLAnchorElement | null = null;

  constructor() {
    super();
    Object.assign(this, { entry: null, definition: null, open: false });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('slotchange', this.#onChange);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this.#onChange);
    followWords(this.#onChange);
    addTerm(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopFollowing(this.#onChange);
    stopFollowingWords(this.#onChange);
    removeTerm(this);
    this.#beside.clear();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.isConnected) return;
    const explained = this.#refused ? undefined : this.#explained;
    this.#enhance(explained ? this.querySelector('a') : null);
    const node = exposed(this.#plan(explained));
    this.#made ??= this.renderRoot.appendChild(document.createElement(node.tag));
    writePartInto(this.#made, node);
    this.toggleAttribute('data-pp-first', explained !== undefined && this.#isFirst);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#standBeside();
    whenParsed(() => this.#warnOf());
  }

  get #word(): string {
    return wordOf(new GivenElement(this));
  }

  /** The glossary's meaning, else its own, else that of the first term that says the same word. */
  get #explained(): Explanation | undefined {
    const lang = pageLanguageOf(this);
    const known = explain(this.#word, lang);
    if (known) return known;
    const [first] = this.#alike.filter((term) => term.definition);
    return first && { definition: first.definition!, lang };
  }

  /** The terms of the page that say the same word in the same language, itself among them. */
  get #alike(): Term[] {
    const [key, lang] = [wordKey(this.#word), pageLanguageOf(this)];
    return termsInOrder().filter(
      (term): term is Term =>
        term instanceof Term && wordKey(term.#word) === key && pageLanguageOf(term) === lang && term.#refused === null,
    );
  }

  get #isFirst(): boolean {
    return this.#alike[0] === this;
  }

  /** What the word stands in, where nothing may be pressed. */
  get #refused(): Element | null {
    return this.parentElement?.closest(refusing.join()) ?? null;
  }

  #plan(explained: Explanation | undefined): PartNode {
    const slot = part('slot', 'slot');
    if (!explained) return part('whole', 'span', {}, [slot]);
    const { definition, lang } = explained;
    const button = part('button', 'button', { type: 'button', 'aria-expanded': String(this.open) }, [slot]);
    const hidden = this.open ? undefined : '';
    const own = lang === languageOf(this) ? undefined : lang;
    const note = part('note', 'span', { role: 'note', hidden, lang: own }, [definition]);
    return part('whole', 'span', {}, [this.#link ? slot : button, note]);
  }

  /** A link of the author's or the server's becomes what opens the meaning in place, and a link again where there is none. */
  #enhance(link: HTMLAnchorElement | null): void {
    if (this.#link && this.#link !== link)
      for (const name of ['role', 'aria-expanded']) this.#link.removeAttribute(name);
    this.#link = link;
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-expanded', String(this.open));
  }

  #standBeside(): void {
    const place = this.#refused;
    const explained = place?.matches('label, legend') ? this.#explained : undefined;
    if (!place || !explained) {
      this.#beside.clear();
      return;
    }
    this.#beside.show(place, this.#word, explained.definition, wordsFor(pageLanguageOf(this)));
    // A field makes its control after it has read the label.
    const field = place.closest<HTMLElement & { updateComplete?: Promise<unknown> }>('pp-fieldset, [data-pp-id]');
    if (place instanceof HTMLLabelElement && !place.control) void field?.updateComplete?.then(this.#onChange);
  }

  #warnOf(): void {
    if (!this.isConnected) return;
    for (const mend of this.#mends()) warn(this, mend);
    // A glossary may come with the next task, or be on its way.
    requestAnimationFrame(() => {
      if (this.isConnected && !this.#explained && !isWaiting())
        warn(
          this,
          `finds no meaning for "${this.#word}". Add it to the <pp-glossary> of this language, or definition="…" to the term.`,
        );
    });
  }

  #mends(): Mend[] {
    const [word, place] = [this.#word, this.#refused];
    const known = explain(word, pageLanguageOf(this));
    const [first] = this.#alike.filter((term) => term.definition);
    const isOther = this.definition !== null && this.definition.trim() !== (known ?? first)?.definition?.trim();
    if (place) return [misplaced(word, place)];
    if (!isOther) return [];
    const former = known ? 'the glossary' : 'the first term that says it';
    return [
      `explains "${word}" in other words than ${former}. Take its definition="…" away: the same word is always explained alike.`,
    ];
  }

  #onClick(event: MouseEvent): void {
    const isWord = event.composedPath().some((node) => node === this.#link || (node as Element).localName === 'button');
    if (!isWord || this.#refused) return;
    // With one of these keys the person asks the browser for the page of a link.
    if (this.#link && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    this.open = !this.open;
  }

  /** A button is pressed with the space bar too; a link is not. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== ' ' || !this.#link || event.target !== this.#link) return;
    event.preventDefault();
    this.open = !this.open;
  }

  readonly #onChange = (): void => this.requestUpdate();
}

const misplaced = (word: string, place: Element): Mend => {
  const where = `"${word}" stands inside <${place.localName}>, where nothing else may be pressed.`;
  return place.matches('label, legend')
    ? `${where} Its meaning now stands after it: write the word in the hint instead.`
    : `${where} It stays without its meaning: explain it in the hint or beside.`;
};

declare global {
  interface HTMLElementTagNameMap {
    'pp-term': Term;
  }
}
