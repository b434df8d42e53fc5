import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Given } from '../../base/given.js';
import { PartsElement } from '../../base/parts-element.js';
import { printOnly } from '../../base/print-only.js';
import type { Plan } from '../../base/plan.js';
import { warn, whenParsed } from '../../base/warn.js';
import { GivenElement } from '../../base/write-dom.js';
import { describeHandover, type HandoverNotice } from './describe.js';

/**
 * The contact that comes forward when somebody is in trouble: whom to call, and a short code that spares explaining where
 * one is stuck. In the flow, after the list of errors; it takes no focus, covers nothing, and goes at one press.
 *
 * A running journey makes it, or takes the author's, and fills it when it notices trouble (`pp-friction`). Its host is then
 * `role="status"`, empty from the start: the list of errors has taken the focus before the words come in, and a polite
 * region waits until what has the focus is read. So the errors are heard first, then this, once. When the person comes back
 * to a step where it still stands, the role is left out and nothing is announced again.
 *
 * Its button prints a slip: the service, the step, the question, the code, whom to call, and no answer. The same stands on
 * the screen. A back office reads the code with `readHandoverCode` of the server; `vectors/handover.json` has its cases.
 *
 * Not for the contact of every screen: that is `pp-contact`, from which this one takes its channels (telephone first).
 *
 * @summary The contact that comes forward when a person has trouble, with a code to say.
 * @tag pp-handover
 *
 * @slot - The full form: the author's own `<section>` with a name. The code (`class="pp-handover-code"`) and the button
 * (`class="pp-handover-away"`) are added at its end where it has none.
 *
 * @fires {Event} pp-put-away - The person pressed the button. The journey takes it off the step for good.
 */
export class Handover extends PartsElement {
  static override readonly describe = describeHandover;

  static override properties: PropertyDeclarations = {
    code: { reflect: true },
    step: { reflect: true },
    notice: { attribute: false },
  };

  /** For a server that noticed the trouble itself: the code, from its `handoverCode`. Then it stands there without a script. */
  declare code: string | null;
  /** Number of the step in the whole form, from 1, where one page is one step: the page alone does not tell it. */
  declare step: string | null;
  /** From the journey: the place where trouble was noticed, `null` where none was. */
  declare notice: HandoverNotice | null | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The contact may stand further down the page.
    whenParsed(() => this.requestUpdate());
  }

  protected override describe(): Plan {
    return describeHandover(this.given, {
      ...this.surroundings,
      channels: () => this.#channels,
      notice: this.notice,
      canPrint: true,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (document.readyState !== 'loading' && this.made('section') && this.#channels.length === 0)
      warn(this, 'finds no <pp-channel> in a <pp-contact> of this page. Add them: it shows the first two.');
  }

  get #channels(): Given[] {
    const contact = [this.closest('pp-journey'), document]
      .map((place) => place?.querySelector('pp-contact'))
      .find(Boolean);
    return [...(contact?.querySelectorAll('pp-channel') ?? [])].map((channel) => new GivenElement(channel));
  }

  #onClick({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('.pp-handover-print')) printOnly(this);
    if (target.closest('.pp-handover-away')) this.dispatchEvent(new Event('pp-put-away', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-handover': Handover;
  }
  interface HTMLElementEventMap {
    'pp-put-away': Event;
  }
}
