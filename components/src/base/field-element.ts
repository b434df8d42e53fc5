import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Outcome } from '../validation/outcome.js';
import { PartsElement } from './parts-element.js';
import { afterPress } from './press.js';
import { sentenceFor, type Entries, type Question } from './question.js';
import type { Given } from './given.js';
import { warn } from './warn.js';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a check found, ready to be shown. */
export interface Problem {
  readonly outcome: Outcome;
  /** The sentence for the person. */
  readonly text: string;
}

/**
 * Base of every field: a question and its control, native and in the light DOM.
 * The value that travels is the native control's own; nothing is copied.
 */
export abstract class FieldElement extends PartsElement {
  static override readonly isField: boolean = true;
  static readonly question: (given: Given) => Question | null;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    hint: { reflect: true },
    why: { reflect: true },
    error: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    autocomplete: { reflect: true },
    defaultValue: { reflect: true, attribute: 'value' },
    value: { noAccessor: true, attribute: false },
  };

  /** Name on the wire. The control is made by the element exactly when this stands on the element. */
  declare name: string | null;
  /** What the person should know before answering, in one sentence. */
  declare hint: string | null;
  /** Why this is asked and what it is used for. Opens at one press. */
  declare why: string | null;
  /** The sentence that says how to mend the answer. Set by the server, or by a check. */
  declare error: string | null;
  /** An answer is needed. Without it, the label says "optional" in words. */
  declare required: boolean;
  declare disabled: boolean;
  /** Autofill purpose, for example `family-name` (WCAG 1.3.5). */
  declare autocomplete: string | null;
  /** The value that the page came with; the `value` attribute, as in HTML. */
  declare defaultValue: string | null;

  /** A value that was set before there was a control to hold it. */
  #early: string | undefined;

  /** The answer. Held by the native controls, never copied. */
  get value(): string {
    return this.ready ? this.readControls() : (this.#early ?? this.defaultValue ?? '');
  }

  set value(value: string | null) {
    if (this.ready) this.writeControls(value ?? '');
    else this.#early = value ?? '';
  }

  /** True when the controls that hold the answer are there. */
  protected abstract get ready(): boolean;
  protected abstract readControls(): string;
  protected abstract writeControls(value: string): void;

  /** The question as the server reads it too; `null` while the markup makes none. */
  get question(): Question | null {
    return (this.constructor as typeof FieldElement).question(this.given);
  }

  /** The native controls, in the order of the page. */
  get controls(): Control[] {
    return [...this.querySelectorAll<Control>('input, select, textarea')].filter(
      (control) => control.type !== 'hidden',
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.#onLeave);
  }

  /**
   * Checks the answer without showing anything.
   * @returns what to mend, with its sentence, or `null`
   */
  check(): Problem | null {
    const question = this.question;
    const outcome = question?.check(this.#entries(), this.words);
    return question && outcome ? { outcome, text: sentenceFor(outcome, question, this.words) } : null;
  }

  /** Shows a problem on the field, or takes the shown one away. */
  show(problem: Problem | null): void {
    if (!problem)
      this.querySelectorAll('.pp-error:not([data-pp-part])').forEach((own) => own.toggleAttribute('hidden', true));
    this.error = problem?.text ?? null;
  }

  /** The control that the error summary leads to. */
  get target(): Control | null {
    return this.controls.find((control) => control.getAttribute('aria-invalid') === 'true') ?? this.controls[0] ?? null;
  }

  /** The sentence shown now, ours or the server's; `null` where there is none. */
  get errorText(): string | null {
    const own = this.querySelector('.pp-error:not([data-pp-part]):not([hidden])');
    return this.error ?? own?.textContent.replace(/\s+/g, ' ').trim() ?? null;
  }

  /** True while an error is shown. */
  get inError(): boolean {
    return this.errorText !== null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#early !== undefined && this.ready) {
      this.writeControls(this.#early);
      this.#early = undefined;
    }
    const question = this.question;
    if (!question) warn(this, 'has no control. Put name="…" on it, or a native control with a name inside it.');
    else if (question.label === '')
      warn(this, 'has no label. Add label="…" (legend="…" for a group), or a <label> (<legend>) inside it.');
  }

  #entries(): Entries {
    return this.controls
      .filter((control) => !control.disabled && (!isBox(control) || control.checked))
      .map((control) => [control.name, control.value] as const);
  }

  /** Only a field already in error is checked on leaving it: nothing turns red while a person types. */
  readonly #onLeave = (event: FocusEvent): void => {
    if (!this.inError || this.contains(event.relatedTarget as Node | null)) return;
    afterPress(() => this.inError && this.show(this.check()));
  };
}

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';
