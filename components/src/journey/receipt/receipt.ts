import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { warn, whenParsed } from '../../base/warn.js';
import { eraseDraft } from '../draft/storage.js';
import { eraseCounts } from '../journey/counts.js';
import { noteSent } from '../journey/sent.js';
import { describeReceipt } from './describe.js';

/**
 * Proof that the request arrived: reference, date, what happens next and by when, a copy to keep, and how to correct or
 * withdraw it. Where the law leaves no way back, a person to talk to comes first, then the reason.
 * Print it, or keep the file that the server makes: whoever has no e-mail has the proof all the same.
 *
 * @summary What was received, and what can still be undone.
 * @tag pp-receipt
 *
 * @slot - More of the service's own, after the receipt: the answers (`pp-review` whose rows have no `changeHref`), and `pp-contact`.
 */
export class Receipt extends PartsElement {
  static override readonly describe = describeReceipt;

  static override properties: PropertyDeclarations = {
    for: { reflect: true },
    heading: { reflect: true },
    reference: { reflect: true },
    date: { reflect: true },
    timeZone: { reflect: true, attribute: 'time-zone' },
    next: { reflect: true },
    answerBy: { reflect: true, attribute: 'answer-by' },
    copyHref: { reflect: true, attribute: 'copy-href' },
    correctHref: { reflect: true, attribute: 'correct-href' },
    correctUntil: { reflect: true, attribute: 'correct-until' },
    withdrawHref: { reflect: true, attribute: 'withdraw-href' },
    withdrawUntil: { reflect: true, attribute: 'withdraw-until' },
    final: { reflect: true },
  };

  /** Name of the journey that was sent: what it kept in this browser is erased. */
  declare for: string | null;
  declare heading: string | null;
  /** Number of the request, to quote on the phone. It opens nothing. */
  declare reference: string | null;
  /** When it was received, ISO with its time. */
  declare date: string | null;
  /** IANA name for showing the time. Europe/Paris by default. */
  declare timeZone: string | null;
  /** What happens next, in a sentence. */
  declare next: string | null;
  /** Last day of the answer, ISO date. */
  declare answerBy: string | null;
  /** A copy of what was sent, as a file that the server makes. */
  declare copyHref: string | null;
  declare correctHref: string | null;
  /** Last day to correct, ISO date. */
  declare correctUntil: string | null;
  declare withdrawHref: string | null;
  /** Last day to withdraw, ISO date. */
  declare withdrawUntil: string | null;
  /** Why the law makes it final, as a sentence, where it does. */
  declare final: string | null;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  #onClick({ target }: MouseEvent): void {
    if (target === this.querySelector('[data-pp-part="print"]')) print();
  }

  protected override describe(): Plan {
    return describeReceipt(this.given, this.surroundings, true);
  }

  protected override firstUpdated(): void {
    whenParsed(() => {
      if (this.isConnected && !(this.getRootNode() as Document | ShadowRoot).querySelector('pp-contact'))
        warn(this, 'noContact');
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A receipt that is opened again belongs to an older sending than what the person types now.
    if (this.for && noteSent(this.for, location.href)) {
      eraseDraft(this.for);
      eraseCounts(this.for);
    }
    if (!this.reference) warn(this, 'noReference');
    if (!this.correctHref && !this.withdrawHref && !this.final) {
      warn(this, 'noWayBack');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-receipt': Receipt;
  }
}
