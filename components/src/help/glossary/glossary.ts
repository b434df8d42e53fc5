import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { languageOf, mainOf } from '../../base/language.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { flag, text } from '../../base/property.js';
import { warn, whenParsed } from '../../base/warn.js';
import { GivenElement } from '../../base/write-dom.js';
import { describeGlossary } from './describe.js';
import { entryOf, listOf, wordsIn, wordsInJson, type Entry, type GlossaryWords } from '../../base/glossary-entries.js';
import { followWords, setGlossary, stopFollowingWords, termsInOrder } from '../../base/known-words.js';
import { pageLanguageOf, wordOf } from '../../base/term-word.js';

/**
 * The administrative words of a service and what they mean: one list for a service and a language, from which every
 * `pp-term` takes its meaning, so that the same word is always explained alike.
 *
 * The words are the author's own `<dl>` (readable without a script, and the form to prefer), or a block of JSON,
 * `<script type="application/json">[{"term": "bailleur", "also": ["propriétaire"], "definition": "…"}]</script>`, which
 * the server writes out, or a file of the page's own origin (`src`), for pages where a script runs. The language is the
 * nearest `lang`. A starter glossary of 60 French terms is published as `glossaries/fr.json` (English: `en.json`).
 *
 * @summary Administrative words and what they mean.
 * @tag pp-glossary
 *
 * @slot - The full form: a `<dl>` with `<dt><dfn>` and `<dd>`; ids are added where there are none. Or the block of JSON.
 */
export class Glossary extends PartsElement {
  static override readonly describe = describeGlossary;

  protected static override readonly watched = { childList: true, subtree: true, characterData: true };

  static override properties: PropertyDeclarations = {
    src: text(),
    heading: text(),
    used: flag(),
  };

  /** Address of a JSON file on the page's own origin, for pages where a script runs. No other origin is asked. */
  declare src: string | null;
  /** Heading (`h2`) above the list. Without it, "Words on this page"; above a list of the author's, none. */
  declare heading: string | null;
  /** Shows only the words that a `pp-term` of this page uses. */
  declare used: boolean;

  /** Resolves when the file of `src` was read, or did not come. */
  loaded: Promise<void> = Promise.resolve();

  #fetched: GlossaryWords | undefined;
  #pending = false;

  constructor() {
    super();
    Object.assign(this, { src: null, heading: null, used: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followWords(this.#onWords);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopFollowingWords(this.#onWords);
    setGlossary(this, null);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && this.src) this.loaded = this.#load(this.src);
  }

  protected override describe(): Plan {
    return describeGlossary(this.given, {
      ...this.surroundings,
      fetched: this.#fetched?.entries,
      use: (entry) => (this.#isUsed(entry) ? '' : null),
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    const own = wordsIn(this.given);
    const entries = [...own.entries, ...(this.#fetched?.entries ?? [])];
    setGlossary(this, { lang: languageOf(this), entries, pending: this.#pending });
    whenParsed(() => this.#warnOf(own));
  }

  #warnOf({ entries, faults }: GlossaryWords): void {
    const { given } = this;
    const isEmpty = entries.length === 0 && faults.length === 0 && !this.src && !listOf(given);
    const all = [...faults, ...(this.#fetched?.faults ?? [])];
    for (const fault of all) warn(this, fault);
    if (isEmpty && this.isConnected)
      warn(
        this,
        'has no words. Put a <dl>, or <script type="application/json"> with a list, inside it, or add src="…".',
      );
  }

  #isUsed(entry: Entry): boolean {
    const lang = mainOf(languageOf(this));
    return termsInOrder().some(
      (term) => mainOf(pageLanguageOf(term)) === lang && entryOf([entry], wordOf(new GivenElement(term))) !== undefined,
    );
  }

  async #load(src: string): Promise<void> {
    const url = new URL(src, this.ownerDocument.baseURI);
    if (url.origin !== location.origin) {
      warn(this, `asks for ${url.href}, which is not of the page's own origin. Serve the file with the page.`);
      return;
    }
    this.#pending = true;
    try {
      const response = await fetch(url.href, { credentials: 'same-origin' });
      if (!response.ok) throw new Error(String(response.status));
      this.#fetched = wordsInJson(await response.json());
    } catch (error) {
      warn(this, `cannot read src="${src}" (${String(error)}). Its terms stay without their meaning.`);
    }
    this.#pending = false;
    this.requestUpdate();
  }

  readonly #onWords = (): void => {
    if (this.used) this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-glossary': Glossary;
  }
}
