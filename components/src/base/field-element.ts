import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Outcome } from '../validation/outcome.js';
import { isControl, type Given } from './given.js';
import type { Mend } from './mends.js';
import { PartsElement } from './parts-element.js';
import { afterPress } from './press.js';
import { flag, text } from './property.js';
import { sentenceFor, type Entries, type Question } from './question.js';
import { warn, whenParsed } from './warn.js';
import { GivenElement, partAttribute } from './write-dom.js';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a check found, ready to be shown. */
export interface Problem {
  readonly outcome: Outcome;
  /** The sentence for the person. */
  readonly text: string;
}

/** Detail of `pp-value`, which follows the native `change` of every field. */
export interface ValueDetail {
  /** As typed or chosen: what is sent. */
  readonly value: string;
  /** What it means: a number, an ISO date; `null` while it cannot be read. */
  readonly parsed: unknown;
}

declare global {
  interface HTMLElementEventMap {
    'pp-value': CustomEvent<ValueDetail>;
  }
}

/**
 * Base of every field: a question and its control, native and in the light DOM.
 * The value that travels is the native control's own; nothing is copied.
 */
export abstract class FieldElement extends PartsElement {
  static override readonly isField: boolean = true;
  static readonly question: (given: Given) => Question | null;
  protected static override readonly watched = { childList: true, subtree: true, attributes: true };

  static override properties: PropertyDeclarations = {
    name: text(),
    hint: text(),
    why: text(),
    whyChanges: text('why-changes'),
    known: text(),
    error: text(),
    errorParts: text('error-parts'),
    required: flag(),
    disabled: flag(),
    autocomplete: text(),
    defaultValue: text('value'),
    value: { noAccessor: true, attribute: false },
  };

  /** Name on the wire. The control is made by the element exactly when this stands on the element. */
  declare name: string | null;
  /** What the person should know before answering, in one sentence. */
  declare hint: string | null;
  /** Why this is asked and what it is used for. Opens at one press. */
  declare why: string | null;
  /** What the answer changes for the person, in one sentence: said under the reason, behind the same press. */
  declare whyChanges: string | null;
  /**
   * The administration has this answer already: who has it, and since when (« la CAF, avril 2026 »). The answer itself is
   * the `value`: the person keeps it or corrects it, and types nothing again.
   */
  declare known: string | null;
  /** The sentence that says how to mend the answer, or several, one on each line. Set by the server, or by a check. */
  declare error: string | null;
  /** Which controls of several the error is about, by their names in the element's documentation: `day month`. */
  declare errorParts: string | null;
  /** An answer is needed. Without it, the label says "optional" in words. */
  declare required: boolean;
  /** Not to be answered: nothing is sent, nothing is asked. */
  declare disabled: boolean;
  /** Autofill purpose, for example `family-name` (WCAG 1.3.5). */
  declare autocomplete: string | null;
  /** The value that the page came with; the `value` attribute, as in HTML. */
  declare defaultValue: string | null;

  /** A value that was set before there was a control to hold it. */
  #early: string | undefined;
  /** The error that the page came with: a reset form goes back to it. */
  #came: Pick<this, 'error' | 'errorParts'> | undefined;
  /** Errors of the author's that a check has put out of sight. */
  readonly #hidden = new Set<Element>();
  #root: Node | undefined;

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof FieldElement;
    for (const [name, { type, noAccessor }] of elementProperties) {
      if (!noAccessor) Object.assign(this, { [name]: type === Boolean ? false : null });
    }
    this.addEventListener('focusout', this.#onLeave);
    this.addEventListener('change', this.#onChange);
  }

  /** The answer. Held by the native controls, never copied. */
  get value(): string {
    return this.ready ? this.readControls() : (this.#early ?? this.defaultValue ?? '');
  }

  set value(value: string | null) {
    if (this.ready) this.writeControls(value ?? '');
    else this.#early = value ?? '';
  }

  /** The answer as what it means, where the field reads more in it than what was typed: a number, an ISO date. */
  get parsed(): unknown {
    return this.value;
  }

  /** True when the controls that hold the answer are there. */
  protected abstract get ready(): boolean;
  protected abstract readControls(): string;
  protected abstract writeControls(value: string): void;

  /** The question as the server reads it too; `null` while the markup makes none, or nobody can answer it. */
  get question(): Question | null {
    const question = (this.constructor as typeof FieldElement).question(this.given);
    return question?.label === '' ? { ...question, label: this.#labelOutside() } : question;
  }

  protected override get isNamed(): boolean {
    return this.name !== null || this.controls.length > 0;
  }

  /** The native controls, in the order of the page. */
  get controls(): Control[] {
    const candidates = [...this.querySelectorAll<Control>('input, select, textarea')];
    return candidates.filter((control) => isControl(new GivenElement(control)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The event of a form does not leave the shadow root that the form stands in.
    this.#root = this.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('reset', this.#onReset);
  }

  /**
   * Checks the answer without showing anything.
   * @returns what to mend, with its sentence, or `null`
   */
  check(): Problem | null {
    const { question, controls } = this;
    if (!question || controls.every((control) => control.matches(':disabled'))) return null;
    const outcome = question.check(this.entries, this.words);
    return outcome && { outcome, text: sentenceFor(outcome, question, this.words) };
  }

  /** What the controls would send, in the order of the page. */
  protected get entries(): Entries {
    // As HTML constructs its entry list: neither what is disabled nor what is not ticked.
    const sent = ':enabled:not([type=radio]:not(:checked), [type=checkbox]:not(:checked))';
    return this.controls.filter((control) => control.matches(sent)).map(({ name, value }) => [name, value] as const);
  }

  /** Shows a problem on the field in place of what was shown, or nothing. */
  show(problem: Problem | null): void {
    for (const own of this.#ownErrors) {
      this.#hidden.add(own);
      own.toggleAttribute('hidden', true);
    }
    this.error = problem?.text ?? null;
    this.errorParts = problem?.outcome.parts?.join(' ') ?? null;
    this.requestUpdate();
  }

  /** The control that the error summary leads to. */
  get target(): Control | null {
    return this.controls.find((control) => control.getAttribute('aria-invalid') === 'true') ?? this.controls[0] ?? null;
  }

  /** The sentence shown now, ours or the server's; `null` where there is none. */
  get errorText(): string | null {
    return this.error ?? this.#ownErrors[0]?.textContent.replace(/\s+/g, ' ').trim() ?? null;
  }

  /** True while an error is shown. */
  get inError(): boolean {
    return this.errorText !== null;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#came = { error: this.error, errorParts: this.errorParts };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#early !== undefined && this.ready) {
      this.writeControls(this.#early);
      this.#early = undefined;
    }
    whenParsed(() => this.isConnected && this.mends());
  }

  /** Warns of what the developer of the page should write otherwise. */
  protected mends(): void {
    if (!this.controls.length) warn(this, this.noControl);
    if (this.question?.label === '') warn(this, 'noLabel');
  }

  protected get noControl(): Mend {
    return 'noControl';
  }

  get #ownErrors(): Element[] {
    return [...this.querySelectorAll('.pp-error:not([data-pp-part], [hidden])')];
  }

  /** The form was reset: what does not stand in native controls goes back too. */
  protected onReset(): void {
    // The native controls are back already.
  }

  /** A label may well stand elsewhere in the page, tied by `for`. */
  #labelOutside(): string {
    const { controls } = this;
    const label =
      controls.length === 1 ? [...controls[0]!.labels!].find((one) => !one.hasAttribute(partAttribute)) : undefined;
    return label?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  readonly #onChange = (): void => {
    const { value, parsed } = this;
    this.dispatchEvent(new CustomEvent<ValueDetail>('pp-value', { detail: { value, parsed }, bubbles: true }));
  };

  /** Only a field already in error is checked on leaving it: nothing turns red while a person types. */
  readonly #onLeave = (event: FocusEvent): void => {
    if (!this.inError || this.contains(event.relatedTarget as Node | null)) return;
    afterPress(() => this.inError && this.show(this.check()));
  };

  readonly #onReset = ({ target }: Event): void => {
    if (!this.#came || target !== this.controls[0]?.form) return;
    for (const own of this.#hidden) own.toggleAttribute('hidden', false);
    this.#hidden.clear();
    Object.assign(this, this.#came);
    this.onReset();
    this.requestUpdate();
  };
}
