import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { text } from '../../base/property.js';
import { warn, whenParsed } from '../../base/warn.js';
import { describeFeedback } from './describe.js';

/**
 * One question after the receipt: how it went. Three buttons of a native form, one press; or the link to « Je donne mon avis »,
 * the questionnaire of the French State. Nobody has to answer, and nothing of the request travels with it.
 * It stands after the receipt, in no other form: HTML knows no form inside a form.
 *
 * @summary How it went, in one press.
 * @tag pp-feedback
 *
 * @slot - The full form: the service's own `<form>`, for a server that asks for a token, or its own link.
 */
export class Feedback extends PartsElement {
  static override readonly describe = describeFeedback;

  static override properties: PropertyDeclarations = {
    action: text(),
    href: text(),
    name: text(),
    heading: text(),
  };

  /** Address that the answer is posted to. Answer with a page that says thank you. */
  declare action: string | null;
  /** Address of the questionnaire, in place of the three buttons. Opens another window. */
  declare href: string | null;
  /** Name on the wire, `feedback` without it; the answer is `good`, `mixed` or `bad`. */
  declare name: string | null;
  /** The question, where other words fit better. */
  declare heading: string | null;

  constructor() {
    super();
    for (const name of Feedback.elementProperties.keys()) Object.assign(this, { [name]: null });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    whenParsed(() => {
      if (!this.isConnected) return;
      if (this.action === null && this.href === null && this.given.children.length === 0)
        warn(this, 'leads nowhere. Add action="…" for three buttons, or href="…" for a questionnaire.');
      if (this.closest('form'))
        warn(
          this,
          'stands in another form, and its answer would be sent with that. Put it after the form, on the receipt.',
        );
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-feedback': Feedback;
  }
}
