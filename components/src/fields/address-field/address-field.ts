import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Control } from '../../base/field-element.js';
import { InputsElement } from '../../base/inputs-element.js';
import type { Plan } from '../../base/plan.js';
import { flag, text } from '../../base/property.js';
import { warn } from '../../base/warn.js';
import { describeAddressField } from './describe.js';
import { lookupAddress, lookupAt, search, type FoundAddress, type Lookup } from './lookup.js';
import { addressControls, cameWithout } from './parts.js';
import { addressQuestion } from './question.js';
import { addressKeys } from '../../validation/address.js';

/**
 * A postal address: lines, postcode, town, and the country where it may be another one. Typing always works; a search may
 * save some of it. With `no-fixed-address` a person without one says where letters reach them: nobody is stuck.
 *
 * @summary A question answered with a postal address.
 * @tag pp-address-field
 *
 * @attr {string} name - Names on the wire are made from it: `home` gives `home[street]`, `home[postcode]`, `home[town]`, `home[country]`, `home[none]`, `home[where]`.
 * @attr {string} value - The address it comes with, as JSON (`{"street":"12 rue des Lilas","postcode":"34000","town":"Montpellier"}`).
 * @attr {string} value-street - What was typed as the lines, to show it again. Wins over `value`. Also `value-postcode`, `value-town`, `value-country`, `value-where`.
 * @attr {string} value-none - `yes`: the person has no fixed address.
 * @attr {string} autocomplete - Without it each input is filled in as the person's own address. For somebody else: `off`, or `section-work address`.
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-parts - Which inputs an error of the server's is about: `street postcode town country where`. Without it, all.
 * @attr {string} error-required - Sentence of the service's own where nothing was typed. Also `error-required-or-none`, where the box could be ticked.
 * @attr {string} error-missing - Sentence of the service's own where a part is missing.
 * @attr {string} error-postcode - Sentence of the service's own where a French postcode does not have 5 figures. Also `error-corsica`.
 * @attr {string} error-where - Sentence of the service's own where a person without a fixed address did not say where to write to.
 *
 * @fires {InputEvent} input - The native event of the control, also when a found address fills it in.
 * @fires {Event} change - The native event of the control, also when a found address fills it in.
 */
export class AddressField extends InputsElement {
  static override readonly describe = describeAddressField;
  static override readonly question = addressQuestion;

  static override properties: PropertyDeclarations = {
    country: flag(),
    noFixedAddress: text('no-fixed-address'),
    lookupUrl: text('lookup-url'),
    lookup: { attribute: false },
  };

  /** Asks for the country too; the postcode may then have any form. */
  declare country: boolean;
  /** Offers "I have no fixed address", which asks for a place to write to instead; its text, where other words fit better. */
  declare noFixedAddress: string | null;
  /** Address of a page that finds addresses: GET with `q`, answered by a JSON list of `{ label, street, postcode, town }`. */
  declare lookupUrl: string | null;
  /** Finds addresses, in place of `lookup-url`: gets what was typed and an `AbortSignal`, promises such a list. */
  declare lookup: Lookup | null;

  /** What was last said of the search: a key of the words, and a number for it. */
  #said: readonly [key: string, count: number] | undefined;
  #found: readonly FoundAddress[] = [];
  #searching: AbortController | undefined;
  #listening = new AbortController();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    // A browser ticks the box again without an event.
    window.addEventListener('pageshow', () => this.requestUpdate(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#searching?.abort();
  }

  protected override get inputs(): ReadonlyMap<string, Control> {
    const { controls } = this;
    const own = addressControls(this.given) ?? [];
    return own.length === controls.length ? new Map(own.map(({ key }, index) => [key, controls[index]!])) : new Map();
  }

  protected override describe(): Plan {
    const { given, words, surroundings } = this;
    const box = this.inputs.get('none') as HTMLInputElement | undefined;
    const [key, count = 0] = this.#said ?? [];
    const lookup = this.#lookup && { said: key ? words.text(key, { count }) : '', found: this.#found };
    return describeAddressField(given, surroundings, { without: box ? box.checked : cameWithout(given), lookup });
  }

  protected override mends(): void {
    super.mends();
    const { controls, lookupUrl } = this;
    if (controls.length && !this.ready) warn(this, 'addressInputs');
    if (lookupUrl !== null && !lookupAddress(lookupUrl)) warn(this, 'lookupUrl', lookupUrl);
  }

  get #lookup(): Lookup | undefined {
    const url = this.lookupUrl === null ? null : lookupAddress(this.lookupUrl);
    return this.lookup ?? (url ? lookupAt(url) : undefined);
  }

  readonly #onClick = ({ target }: Event): void => {
    const act = (target as Element).closest('button')?.getAttribute('data-pp-part') ?? '';
    const [, index] = /^take-(\d+)$/.exec(act) ?? [];
    if (act === 'search') void this.#search();
    if (index !== undefined) this.#take(this.#found[Number(index)]!);
  };

  async #search(): Promise<void> {
    this.#searching?.abort();
    const aborter = (this.#searching = new AbortController());
    const typed = addressKeys.map((key) => this.inputs.get(key)?.value ?? '').join(' ');
    const query = typed.replace(/\s+/g, ' ').trim();
    if (query === '') {
      this.#tell('address.start');
      return;
    }
    this.#tell('address.searching');
    try {
      const found = await search(this.#lookup!, query, aborter);
      if (this.#searching !== aborter) return;
      this.#tell(found.length > 0 ? 'address.found' : 'address.notFound', found);
    } catch {
      // A search that fails must cost nobody anything: typing was possible all the time.
      if (this.#searching === aborter) this.#tell('address.failed');
    }
  }

  #tell(key: string, found: readonly FoundAddress[] = []): void {
    this.#said = [key, found.length];
    this.#found = found;
    this.requestUpdate();
  }

  #take(found: FoundAddress): void {
    const { inputs } = this;
    for (const key of addressKeys) {
      const [control, text] = [inputs.get(key), found[key]];
      if (!control || text === undefined) continue;
      control.value = text;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    // The pressed button goes: the person reads what was written, and goes on from there.
    inputs.get('street')?.focus();
    this.#tell('address.taken');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-address-field': AddressField;
  }
}
