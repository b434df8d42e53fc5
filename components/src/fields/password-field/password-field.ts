import type { PropertyDeclarations } from '@lit/reactive-element';
import { countMend } from '../../base/numbers.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { ControlElement, pause } from '../../base/text-element.js';
import { warn } from '../../base/warn.js';
import { atFirst, describePasswordField, rulesOf, ruleWords, type PasswordState } from './describe.js';
import { isNew, passwordQuestion } from './question.js';

/** When a password that can be read is hidden again, beside the sending of its form. */
const departures = ['pagehide', 'pageshow', 'beforeprint'];

/**
 * A password. It can be shown and pasted; it is hidden again as soon as the page goes, comes back, is sent or printed, and no
 * draft keeps it. Rules stand beside a new one only.
 * Ask for a password only where a letter or a code would not do: many people lose theirs.
 *
 * @summary A question answered with a password.
 * @tag pp-password-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-too-short - Sentence of the service's own where a new password is shorter than `minlength`.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class PasswordField extends ControlElement {
  static override readonly describe: typeof describePasswordField = describePasswordField;
  static override readonly question = passwordQuestion;

  static override properties: PropertyDeclarations = {
    minlength: { ...text(), type: Number },
  };

  /** Smallest number of characters of a new password: 12 by default. */
  declare minlength: number | null;

  #state: PasswordState = atFirst;
  #timer = 0;
  #heard: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#heard = new AbortController();
    const { signal } = this.#heard;
    // Before the other listeners: what is printed or kept must not find it shown.
    const early = { signal, capture: true };
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('input', this.#onInput, { signal });
    this.getRootNode().addEventListener('submit', this.#onSubmit, early);
    for (const type of departures) window.addEventListener(type, this.#hide, early);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#heard?.abort();
    clearTimeout(this.#timer);
    this.#hide();
  }

  protected override describe(): Plan {
    return describePasswordField(this.given, this.surroundings, this.#state);
  }

  protected override mends(): void {
    const autocomplete = this.getAttribute('autocomplete') ?? this.controls[0]?.getAttribute('autocomplete') ?? null;
    const wrong = autocomplete !== null && !/\b(?:new|current)-password\b/.test(autocomplete);
    super.mends();
    countMend(this, 'minlength');
    if (wrong) warn(this, 'autocomplete', autocomplete);
  }

  #set(change: Partial<PasswordState>): void {
    this.#state = { ...this.#state, ...change };
    this.requestUpdate();
  }

  readonly #onClick = ({ target }: Event): void => {
    if (!this.made('toggle')?.contains(target as Node)) return;
    const visible = !this.#state.visible;
    this.#set({ visible, said: visible ? 'password.shown' : 'password.hidden' });
  };

  readonly #onInput = (): void => {
    if (!isNew(this.given)) return;
    this.#set({ typed: this.value });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const { given, words } = this;
      const rulesSaid = rulesOf(given, this.value)
        .map((rule) => ruleWords(rule, words).join(' '))
        .join(', ');
      this.#set({ rulesSaid });
    }, pause);
  };

  readonly #onSubmit = ({ target }: Event): void => {
    if (target === this.controls[0]?.form) this.#hide();
  };

  /** At once: a browser remembers what stands in a text when its form goes. */
  readonly #hide = (): void => {
    if (!this.#state.visible) return;
    this.#set({ visible: false, said: '' });
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-password-field': PasswordField;
  }
}
