import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { warn } from '../../base/warn.js';
import { describeStep, headingOf } from './describe.js';
import { elementOf } from '../../base/write-dom.js';

/**
 * One screen of a form: a heading and the few questions that belong together.
 * Without a script, or before it arrives, every step is visible, one after the other.
 *
 * @summary One screen of a journey.
 * @tag pp-step
 *
 * @slot - The fields of the step. Light DOM: nothing is moved.
 */
export class Step extends PartsElement {
  static override readonly describe = describeStep;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    heading: { reflect: true },
    lead: { reflect: true },
  };

  /** Address of the step: `#/name`. */
  declare name: string | null;
  /** The heading, where there is no `<h2>` inside. */
  declare heading: string | null;
  /** One sentence under the heading. */
  declare lead: string | null;

  /** The element that names the step and takes the focus when it opens. */
  get headingElement(): HTMLElement | null {
    const own = headingOf(this.given);
    return own ? (elementOf(own) as HTMLElement) : (this.made('heading') ?? null);
  }

  /** The last element of the heading block: what belongs to every screen stands after it. */
  get headingBlockEnd(): HTMLElement | null {
    return this.made('needed') ?? this.made('lead') ?? this.headingElement;
  }

  /** The words of the heading, on one line; spaces that must not break stay. */
  get headingText(): string {
    return this.headingElement?.textContent.replace(/[\t\n\f\r ]+/g, ' ').trim() ?? '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.name) warn(this, 'has no name. Add name="…": it is the address of the screen.');
    if (!this.headingElement) warn(this, 'has no heading. Add heading="…", or an <h2> inside it.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-step': Step;
  }
}
