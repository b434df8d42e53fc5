import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { printOnly } from '../../base/print-only.js';
import { text } from '../../base/property.js';
import { warn } from '../../base/warn.js';
import { describePlaces, everyPlace, placesIn, readPlaces, type PlaceData } from './describe.js';
import { findPlaces } from './find.js';

/** Who still types is not interrupted: milliseconds after the last letter. */
const pause = 800;

/**
 * Places where a person can go, found by town or postcode: nobody is asked where they are. Without a script all of them stand
 * there to be read; with it an input leaves those that fit, forgives accents and slips, and a button prints these alone.
 *
 * The places are `pp-place` elements, a JSON list in `places`, a `<script type="application/json">` inside (nothing runs it,
 * so the strictest policy takes it), or a file at `src`, which is fetched when somebody looks for a place. With `src`, write
 * a link to a page with the places inside, for who has no script. A JSON item has a `label`, and `address`, `postcode`,
 * `town`, `number`, `hours`, `opening`, `closed`, `holidays`, `timeZone`, `stepFree`, `bring` as `pp-place` takes them, and
 * `languages` as a list of tags.
 *
 * @summary Places to go to, found by town or postcode.
 * @tag pp-places
 *
 * @slot - `pp-place` elements, a block of JSON, or a link to a page that lists them. Light DOM: nothing is moved.
 */
export class Places extends PartsElement {
  static override readonly describe = describePlaces;

  static override properties: PropertyDeclarations = {
    places: {
      reflect: true,
      converter: { fromAttribute: (value) => value, toAttribute: written },
    },
    src: text(),
  };

  /** A JSON list of places; in scripts, also the list itself. */
  declare places: string | readonly PlaceData[] | null;
  /** Address of a JSON file with a list of places, on the page's own site. */
  declare src: string | null;

  #typed = '';
  #news = '';
  #fetched: readonly PlaceData[] = [];
  #asked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.places = null;
    this.src = null;
    this.addEventListener('input', (event) => this.#onInput(event));
    this.addEventListener('focusin', () => void this.#fetch());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override describe(): Plan {
    const search = { typed: this.#typed, news: this.#news, fetched: this.#fetched };
    return describePlaces(this.given, { ...this.surroundings, search });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!readPlaces(this.given).isWhole) this.#warn();
  }

  #warn(): void {
    warn(this, 'placesUnread');
  }

  get #search(): HTMLInputElement | null | undefined {
    return this.made('search')?.querySelector('input');
  }

  #onInput({ target }: Event): void {
    if (target !== this.#search) return;
    this.#typed = this.#search!.value;
    this.#news = '';
    this.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(), pause);
  }

  #say(): void {
    const { facts } = everyPlace(this.given, this.#fetched);
    const { kind, found } = findPlaces(facts, this.#typed);
    this.#news =
      kind === 'all' || facts.length === 0
        ? ''
        : this.words.text(`places.${kind}`, { count: found.length, typed: this.#typed.trim() });
    this.requestUpdate();
  }

  /** Enter would send the form around; the places are there already. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.#search) event.preventDefault();
  }

  #onClick({ target }: Event): void {
    if (target instanceof Element && target.closest('.pp-places-print')) printOnly(this);
  }

  /** Once; after a dead line, again at the next look. */
  async #fetch(): Promise<void> {
    const { src } = this;
    if (!src || this.#asked === src) return;
    this.#asked = src;
    try {
      const response = await fetch(src, { headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(response.statusText);
      const { places, isWhole } = placesIn(await response.text());
      if (!isWhole) this.#warn();
      this.#fetched = places;
      this.requestUpdate();
    } catch {
      this.#asked = undefined;
    }
  }
}

function written(places: Places['places']): string | null {
  return typeof places === 'string' || places === null ? places : JSON.stringify(places);
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-places': Places;
  }
}
