import type { PropertyDeclarations } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { describeErrorSummary, type SummaryEntry } from './describe.js';

/** Detail of `pp-reveal`. */
export interface RevealDetail {
  /** The control that a line leads to and that cannot be seen now. */
  readonly target: HTMLElement;
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-error-summary': ErrorSummary;
  }
  interface HTMLElementEventMap {
    'pp-reveal': CustomEvent<RevealDetail>;
  }
}

/**
 * What is still to be mended on this screen, each line leading to its field. It takes the focus after Continue,
 * so that a person who cannot see the page hears it first.
 *
 * @summary The list of answers to check, at the top of the screen.
 * @tag pp-error-summary
 *
 * @fires {CustomEvent<RevealDetail>} pp-reveal - A line leads to a control that is hidden. Whoever cancels it shows the control and moves the focus. Detail: `target`.
 *
 * @attr {string} entries - For servers: a JSON list of `{ "text", "href"? }`.
 */
export class ErrorSummary extends PartsElement {
  static override readonly describe = describeErrorSummary;

  static override properties: PropertyDeclarations = {
    entries: { attribute: false },
  };

  /** What is shown; `null` leaves what the server wrote. */
  declare entries: readonly SummaryEntry[] | null;

  /** The element that holds the list, ours or the author's. */
  get group(): HTMLElement | null {
    return this.made('group') ?? this.querySelector('[role="group"]:not([hidden])');
  }

  /** True while there is something to mend. */
  get shown(): boolean {
    return this.group !== null;
  }

  /** Moves the focus to the list. */
  override focus(options?: FocusOptions): void {
    this.group?.focus(options);
  }

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  protected override describe(): Plan {
    if (!this.entries) return super.describe();
    const plan = describeErrorSummary(this.given, this.surroundings, this.entries);
    // What the server wrote by hand is out of date now; it is the author's, so it is hidden and stays.
    return { ...plan, given: this.given.children.map((child) => [child, { hidden: '' }] as const) };
  }

  /** A fragment link would add an entry to the history; Back must lead to the screen before. */
  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const id = link?.hash && link.pathname === location.pathname ? decodeURIComponent(link.hash.slice(1)) : '';
    const target = id ? (this.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
    if (!target) return;
    event.preventDefault();
    const detail: RevealDetail = { target };
    const reveal = new CustomEvent('pp-reveal', { detail, bubbles: true, cancelable: true });
    // Whoever hides the target shows it, and puts the focus there.
    if (!target.checkVisibility() && !this.dispatchEvent(reveal)) return;
    target.focus();
    const label = target.closest('fieldset, label') ?? (target as HTMLInputElement).labels?.[0] ?? target;
    label.scrollIntoView({ block: 'start' });
  }
}
