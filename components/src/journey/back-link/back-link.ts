import type { PropertyDeclarations } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { describeBackLink } from './describe.js';

/**
 * The way back to the screen before, at the same place on every screen.
 * A running journey gives it its target; without a script it is the link that the author wrote.
 *
 * @summary Link to the screen before.
 * @tag pp-back-link
 */
export class BackLink extends PartsElement {
  static override readonly describe = describeBackLink;

  static override properties: PropertyDeclarations = {
    href: { reflect: true },
    label: { reflect: true },
  };

  /** Address of the screen before. Without it there is no link. */
  declare href: string | null;
  /** Words of the link, where "Back" does not say enough. */
  declare label: string | null;

  /** The native link, the author's own where there is one. */
  get link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-back-link': BackLink;
  }
}
