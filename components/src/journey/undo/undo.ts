import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { warn } from '../../base/warn.js';
import { elementOf } from '../../base/write-dom.js';
import { describeUndo, mark, removerIn } from './describe.js';
import { leaveOutRemoved } from './leave-out.js';

/** Detail of `pp-remove` and `pp-restore`. */
export interface UndoDetail {
  readonly name: string;
}

/** Detail of `pp-removed-change`. */
export interface RemovedChangeDetail extends UndoDetail {
  readonly removed: boolean;
}

/**
 * A part of the form that the person can remove and, without haste, bring back at the same place: nothing is lost.
 * What stands in it is hidden, keeps its values, and is neither asked nor sent while it is removed. Without a script its
 * two buttons post to the server, which answers with the same page (see the README beside this file).
 *
 * The state is a control of the form, a hidden checkbox `pp-removed`: the browser restores it, a draft keeps it and the
 * server receives it, all as they do with any other. It fires `input` and `change`, as if the person had ticked it.
 *
 * After a removal the focus goes to the sentence (a group that it names, so a screen reader says it once; a live region
 * besides would say it twice), with the button that brings back right behind it. Not to that button itself: a key
 * pressed a second time would undo at once. After bringing back it goes to the button that removes, where the person was.
 *
 * @summary Removes a part of the form, with an undo that does not time out.
 * @tag pp-undo
 *
 * @slot - What can be removed, in elements. The full form: with the author's own `<button type="submit" name="pp-remove" value="…" formnovalidate>` in it.
 *
 * @fires {CustomEvent<UndoDetail>} pp-remove - The person asked to remove; can be cancelled. Detail: `name`.
 * @fires {CustomEvent<UndoDetail>} pp-restore - The person asked to bring back; can be cancelled. Detail: `name`.
 * @fires {CustomEvent<RemovedChangeDetail>} pp-removed-change - It is removed, or back, also by a property or a restored page. Detail: `name`, `removed`.
 */
export class Undo extends PartsElement {
  static override readonly describe = describeUndo;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    label: { reflect: true },
    removedText: { reflect: true, attribute: 'removed-text' },
    restoreLabel: { reflect: true, attribute: 'restore-label' },
    removed: { type: Boolean, reflect: true },
    number: { attribute: 'data-pp-number' },
    kept: { type: Boolean, attribute: 'data-pp-kept' },
  };

  /** Names the part for the server: `children[1]`. */
  declare name: string | null;
  /** Words of the button that removes: a verb and what. « Retirer cet enfant ». */
  declare label: string | null;
  /** What is said in its place: « Cet enfant est retiré de votre demande. » */
  declare removedText: string | null;
  /** Words of the button that brings back: « Annuler : remettre cet enfant ». */
  declare restoreLabel: string | null;
  /** Its number among the entries of a `pp-repeat`, which writes it; `{n}` in the words above. */
  declare number: string | null;
  /** It cannot be removed: a `pp-repeat` needs it. */
  declare kept: boolean;
  /** The part is removed. */
  declare removed: boolean;

  #listening = new AbortController();
  /** Whether the page came with the part removed. */
  #served: boolean | undefined;

  constructor() {
    super();
    this.removed = false;
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('change', () => this.#follow());
    // Who cannot let go of a key in time would remove, bring back, and remove again.
    this.addEventListener('keydown', (event) => {
      if (event.repeat && event.key === 'Enter' && this.#actOf(event)) event.preventDefault();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    // A browser or a draft ticks the state again without an event, before the page shows or before answers are read.
    window.addEventListener('pageshow', () => this.#follow(), { signal });
    const leaveOut = (event: FormDataEvent): void => {
      this.#follow();
      leaveOutRemoved(event);
    };
    this.closest('form')?.addEventListener('formdata', leaveOut, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override describe(): Plan {
    this.#served ??= this.given.get('removed') !== null;
    // Not by the plan: a field of ours in here has a plan of its own, which gives back what it did not write itself.
    return { ...describeUndo(this.given, this.surroundings, this.#served), given: [] };
  }

  protected override firstUpdated(): void {
    this.#follow();
    if (!this.name) warn(this, 'noUndoName');
    if (!this.label && !removerIn(this.given)) warn(this, 'noUndoLabel');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const { element } of this.given.children) this.#hide(element);
    if (!changed.has('removed') || changed.get('removed') === undefined) return;
    const { removed } = this;
    this.#state!.checked = removed;
    this.#tell('pp-removed-change', { name: this.name ?? '', removed });
  }

  #hide(element: Element): void {
    const { removed } = this;
    // What the author hides stays hidden, and unmarked.
    if (removed === element.hasAttribute(removed ? 'hidden' : mark)) return;
    for (const name of ['hidden', mark]) element.toggleAttribute(name, removed);
  }

  get #state(): HTMLInputElement | undefined {
    return this.made('state') as HTMLInputElement | undefined;
  }

  #follow(): void {
    if (this.#state) this.removed = this.#state.checked;
  }

  #tell(type: string, detail: UndoDetail | RemovedChangeDetail): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, bubbles: true, cancelable: type !== 'pp-removed-change' }),
    );
  }

  /** The name of our button that an event comes from: `pp-remove` or `pp-restore`. */
  #actOf({ target }: Event): string | undefined {
    const button = (target as Element).closest<HTMLButtonElement>('[name="pp-remove"], [name="pp-restore"]');
    return button?.closest('pp-undo') === this ? button.name : undefined;
  }

  #onClick(event: MouseEvent): void {
    const act = this.#actOf(event);
    if (!act || event.defaultPrevented) return;
    event.preventDefault();
    if (this.#tell(act, { name: this.name ?? '' })) void this.#turn();
  }

  async #turn(): Promise<void> {
    this.#state!.click();
    await this.updateComplete;
    const remover = removerIn(this.given);
    const place = this.made('removed') ?? this.made('remove') ?? (remover && (elementOf(remover) as HTMLElement));
    place?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-undo': Undo;
  }
  interface HTMLElementEventMap {
    'pp-remove': CustomEvent<UndoDetail>;
    'pp-restore': CustomEvent<UndoDetail>;
    'pp-removed-change': CustomEvent<RemovedChangeDetail>;
  }
}
