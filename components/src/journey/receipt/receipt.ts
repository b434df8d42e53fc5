import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { warn } from '../../base/warn.js';
import { eraseDraft } from '../journey/draft.js';
import { noteSent } from '../journey/sent.js';
import { describeReceipt } from './describe.js';

/**
 * Proof that the request arrived: reference, date, what happens next, and how to correct or withdraw it.
 *
 * @summary What was received, and what can still be undone.
 * @tag pp-receipt
 *
 * @slot - More of the service's own, after the receipt.
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
    correctHref: { reflect: true, attribute: 'correct-href' },
    correctUntil: { reflect: true, attribute: 'correct-until' },
    withdrawHref: { reflect: true, attribute: 'withdraw-href' },
    withdrawUntil: { reflect: true, attribute: 'withdraw-until' },
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
  /** What happens next and when. */
  declare next: string | null;
  declare correctHref: string | null;
  /** Last day to correct, ISO date. */
  declare correctUntil: string | null;
  declare withdrawHref: string | null;
  /** Last day to withdraw, ISO date. */
  declare withdrawUntil: string | null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.for) {
      noteSent(this.for, location.href);
      eraseDraft(this.for);
    }
    if (!this.reference)
      warn(this, 'has no reference. Add reference="…", so that the person can name it on the phone.');
    if (!this.correctHref && !this.withdrawHref) {
      warn(
        this,
        'leads to no way back. Add correct-href="…" or withdraw-href="…", or say in its content why the law makes it final.',
      );
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-receipt': Receipt;
  }
}
