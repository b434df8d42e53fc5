import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Control } from '../../base/field-element.js';
import { list } from '../../base/json-list.js';
import { canRead, parseOptions, type Option } from '../../base/options.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { sentenceFor, type Question } from '../../base/question.js';
import { ControlElement } from '../../base/text-element.js';
import { warn } from '../../base/warn.js';
import { partAttribute } from '../../base/write-dom.js';
import { Combobox, type Chooser } from './combobox.js';
import { describeAutocompleteField, isList } from './describe.js';
import { matching } from '../../base/match.js';
import { autocompleteQuestion } from './question.js';
import { fewest, fromAddress, patient, type Source } from './source.js';

/**
 * One answer out of a long list, found by writing its beginning: a town, a country, a trade.
 * Not for up to about 15 answers (`pp-radio-group`, `pp-select-field`), nor for what the person writes better alone (`pp-text-field`).
 *
 * @summary A question answered by searching in a list.
 * @tag pp-autocomplete-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was chosen.
 * @attr {string} error-unmatched - Sentence of the service's own where what was typed is not in the list.
 *
 * @fires {InputEvent} input - The native event of the list or input that travels.
 * @fires {Event} change - The native event of the list or input that travels.
 *
 * @cssproperty --pp-line - Edge of the input and of its list.
 */
export class AutocompleteField extends ControlElement implements Chooser {
  static override readonly describe = describeAutocompleteField;
  static override readonly question = autocompleteQuestion;

  static override properties: PropertyDeclarations = {
    options: list(parseOptions),
    sourceUrl: text('source-url'),
    valueChoice: text('value-choice'),
    source: { attribute: false },
  };

  /** The choices of the short form: a list of `{ value, label }`, in the attribute as JSON. */
  declare options: Option[] | null;
  /** Address of the service that answers `?q=…` with a JSON list of `{ value, label }`, for more than a page can hold. */
  declare sourceUrl: string | null;
  /** The same as a function: `(query, signal) => Promise<Option[]>`. */
  declare source: Source | null;
  /** With a source: value of the answer that the page came with, whose words are the `value`. */
  declare valueChoice: string | null;

  readonly #combobox = new Combobox(this);
  #listening: AbortController | undefined;
  /** With a source: the answer that was chosen for the text. */
  #chosen: Option | null = null;
  /** The answer of the list that the input shows, by its value; `undefined` while it shows none yet. */
  #seen: string | undefined;
  /** True while the page is told of an answer: that event is no letter of the person's. */
  #isTelling = false;

  /** The input in which the person writes. */
  get textInput(): HTMLInputElement | null {
    return this.#list ? ((this.made('combobox') as HTMLInputElement | undefined) ?? null) : this.#input;
  }

  get choice(): Option | null {
    const list = this.#list;
    if (!list) return this.#chosen;
    const option = list.selectedOptions[0];
    return option && option.value !== '' ? optionOf(option) : null;
  }

  override get parsed(): unknown {
    return this.choice?.value ?? null;
  }

  override get question(): Question | null {
    const question = super.question;
    const { unmatched } = this.#combobox;
    if (!question || !unmatched) return question;
    return { ...question, check: () => ({ key: 'error.autocomplete.unmatched', parameters: { typed: unmatched } }) };
  }

  /** The control that travels. What stands in for it has no name. */
  override get controls(): Control[] {
    return super.controls.filter((control) => control.getAttribute(partAttribute) !== 'combobox');
  }

  override get target(): Control | null {
    return this.textInput ?? super.target;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    for (const type of ['input', 'change']) this.addEventListener(type, this.#onText, { capture: true, signal });
    this.#combobox.listen(signal);
    for (const type of ['change', 'pp-restored']) this.addEventListener(type, this.#sync, { signal });
    this.addEventListener('click', this.#onLabel, { signal });
    this.addEventListener('focusin', this.#onUse, { once: true, signal });
    window.addEventListener('pageshow', this.#sync, { signal });
    this.getRootNode().addEventListener('reset', this.#onReset, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  take(option: Option | null): void {
    if (option?.value === this.choice?.value) return;
    const list = this.#list;
    const wanted = option?.value ?? '';
    if (list) {
      list.selectedIndex = [...list.options].findIndex(({ value }) => value === wanted);
      this.#seen = list.value;
    } else {
      this.#chosen = option;
      this.requestUpdate();
    }
    this.#isTelling = true;
    for (const type of ['input', 'change']) this.controls[0]?.dispatchEvent(new Event(type, { bubbles: true }));
    this.#isTelling = false;
  }

  search(query: string, signal: AbortSignal): readonly Option[] | Promise<readonly Option[]> | null {
    const list = this.#list;
    if (list) {
      const isOffered = ({ value, disabled }: HTMLOptionElement): boolean => value !== '' && !disabled;
      return matching([...list.options].filter(isOffered).map(optionOf), query);
    }
    const source = this.source ?? (this.sourceUrl === null ? null : fromAddress(this.sourceUrl));
    return source && query.length >= fewest ? patient(source)(query, signal) : null;
  }

  protected override describe(): Plan {
    return describeAutocompleteField(this.given, this.surroundings, {
      label: super.question?.label ?? '',
      chosen: this.choice?.value ?? '',
      ...this.#combobox.state,
    });
  }

  protected override update(changed: PropertyValues): void {
    if (changed.has('valueChoice')) this.#chosen = this.#came;
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#sync();
    const { question, words, textInput } = this;
    const outcome = this.#combobox.unmatched === '' ? null : question?.check([], words);
    // A form that checks by the browser's own means asks about it too.
    textInput?.setCustomValidity(question && outcome ? sentenceFor(outcome, question, words) : '');
  }

  protected override writeControls(value: string): void {
    super.writeControls(value);
    if (this.#list) this.#sync();
    else this.#settleText(null);
  }

  protected override mends(): void {
    super.mends();
    if (!canRead(this)) warn(this, 'options');
  }

  get #list(): HTMLSelectElement | null {
    const [control] = this.controls;
    return control instanceof HTMLSelectElement ? control : null;
  }

  get #input(): HTMLInputElement | null {
    const [control] = this.controls;
    return control instanceof HTMLInputElement ? control : null;
  }

  get #came(): Option | null {
    return this.valueChoice ? { value: this.valueChoice, label: this.defaultValue ?? '' } : null;
  }

  #settleText(chosen: Option | null): void {
    this.#chosen = chosen;
    this.#combobox.settle(this.#input?.value ?? '');
    this.requestUpdate();
  }

  /** The input follows the list, whoever set it: the person, a script, a reset, the browser that restores. */
  readonly #sync = (): void => {
    const list = this.#list;
    if (!list || !this.textInput || list.value === this.#seen) return;
    this.#seen = list.value;
    this.#combobox.settle(this.choice?.label ?? '');
  };

  readonly #onText = (event: Event): void => {
    if (event.target !== this.textInput || this.#isTelling) return;
    // Beside a list, only the list is heard outside: what is typed is no answer yet.
    if (this.#list) event.stopPropagation();
    if (event.type === 'input') this.#combobox.typed();
  };

  /** A label that stands elsewhere leads to the list: where it leads is the input. */
  readonly #onLabel = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement && target === this.#list) this.textInput?.focus();
  };

  /** Only in use, because a script may set the source at any time before. */
  readonly #onUse = (): void => {
    if (isList(this.given) || this.source || this.sourceUrl !== null) return;
    warn(this, 'noSource');
  };

  /** The event comes before the controls are what they were. */
  readonly #onReset = ({ target }: Event): void => {
    if (target !== this.controls[0]?.form) return;
    setTimeout(() => {
      this.#seen = undefined;
      if (this.#list) this.#sync();
      else this.#settleText(this.#came);
    });
  };
}

const optionOf = ({ value, label }: HTMLOptionElement): Option => ({ value, label: label.replace(/\s+/g, ' ').trim() });

declare global {
  interface HTMLElementTagNameMap {
    'pp-autocomplete-field': AutocompleteField;
  }
}
