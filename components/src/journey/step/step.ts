import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Plan } from '../../base/plan.js';
import { PartsElement } from '../../base/parts-element.js';
import { warn } from '../../base/warn.js';
import { parseWhen, type Condition, type Facts } from '../../route/when.js';
import { askedIn } from '../journey/asked.js';
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
    when: { reflect: true },
    onlyIf: { reflect: true, attribute: 'only-if' },
    opens: { attribute: false },
  };

  /** Address of the step: `#/name`. */
  declare name: string | null;
  /** The heading, where there is no `<h2>` inside. */
  declare heading: string | null;
  /** One sentence under the heading. */
  declare lead: string | null;

  /** When this step belongs to the way, for example `tenure = rent and children > 0`. Always, where there is none. */
  declare when: string | null;
  /** Who should answer here, as a sentence, where every step is shown: without a script, on paper. Without it, made from `when`. */
  declare onlyIf: string | null;
  /** A condition in code, from a module that the server imports too. Both must hold. */
  declare opens: ((facts: Facts) => boolean) | null;

  /** The condition, read; `undefined` where there is none, or none that can be read: then the step is always open. */
  get condition(): Condition | undefined {
    const parsed = this.when ? parseWhen(this.when) : undefined;
    return parsed && 'condition' in parsed ? parsed.condition : undefined;
  }

  /** The element that names the step and takes the focus when it opens. */
  get headingElement(): HTMLElement | null {
    const own = headingOf(this.given);
    return own ? (elementOf(own) as HTMLElement) : (this.made('heading') ?? null);
  }

  /** The last element of the heading block: what belongs to every screen stands after it. */
  get headingBlockEnd(): HTMLElement | null {
    return this.made('needed') ?? this.made('lead') ?? this.made('only-if') ?? this.headingElement;
  }

  /** The words of the heading, on one line; spaces that must not break stay. */
  get headingText(): string {
    return this.headingElement?.textContent.replace(/[\t\n\f\r ]+/g, ' ').trim() ?? '';
  }

  protected override describe(): Plan {
    const around = this.closest('pp-journey') && (this.closest('form') ?? this.closest('pp-journey'));
    const questions = around ? () => askedIn(around, this.words).map(({ question }) => question) : undefined;
    return describeStep(this.given, { ...this.surroundings, questions });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.name) warn(this, 'has no name. Add name="…": it is the address of the screen.');
    const parsed = this.when ? parseWhen(this.when) : undefined;
    if (parsed && 'mistake' in parsed) {
      warn(
        this,
        `has when="${this.when!}", which cannot be read at place ${String(parsed.mistake.at)}. ${parsed.mistake.mend}`,
      );
    }
    if (!this.headingElement) warn(this, 'has no heading. Add heading="…", or an <h2> inside it.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-step': Step;
  }
}
