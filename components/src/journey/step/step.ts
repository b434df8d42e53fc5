import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Plan, Words } from '../../base/plan.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Question } from '../../base/question.js';
import { warn } from '../../base/warn.js';
import { numbered, type Patterns } from '../../route/repeat.js';
import { parseWhen, type Facts } from '../../route/when.js';
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

  /** Says a condition in words. It comes with the paper, the only place where a running journey shows them. @internal */
  static onlyIf: ((when: string, questions: readonly Question[], words: Words) => string | null) | undefined;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    heading: { reflect: true },
    lead: { reflect: true },
    group: { reflect: true },
    when: { reflect: true },
    onlyIf: { reflect: true, attribute: 'only-if' },
    repeat: { reflect: true },
    again: { reflect: true },
    max: { type: Number, reflect: true },
    opens: { attribute: false },
  };

  /** Address of the step: `#/name`. */
  declare name: string | null;
  /** The heading, where there is no `<h2>` inside. */
  declare heading: string | null;
  /** One sentence under the heading. */
  declare lead: string | null;
  /** Heading under which a task list puts this step, with its neighbours of the same group. */
  declare group: string | null;

  /** When this step belongs to the way, for example `tenure = rent and children > 0`. Always, where there is none. */
  declare when: string | null;
  /** Who should answer here, as a sentence, where every step is shown: without a script, on paper. Without it, made from `when`. */
  declare onlyIf: string | null;
  /** A condition in code, from a module that the server imports too. Both must hold. */
  declare opens: ((facts: Facts) => boolean) | null;

  /**
   * One screen per entry of a list: the name of the list on the wire, such as `children` for `children[0][name]`.
   * Consecutive steps of one list make one entry together.
   */
  declare repeat: string | null;
  /**
   * When one more entry follows, on one of the steps of the list: `children[{i}][more] = yes`, or `count > {n}`.
   * `{i}` is the place of the entry from 0, `{n}` from 1; both also stand in `when` and `heading`.
   */
  declare again: string | null;
  /** How many entries there are at most. 20 where it is not given. */
  declare max: number | null;

  /** Place of this entry in its list, from 0. */
  get entry(): number {
    return Number(this.getAttribute('data-pp-entry') ?? 0);
  }

  /** True while the person has taken this entry away (`pp-undo` on one of its screens). */
  get removed(): boolean {
    if (!this.repeat) return false;
    const name = `${this.repeat}[${this.entry}]`;
    const around = this.closest('pp-journey') ?? this;
    return [...around.querySelectorAll('pp-undo[removed]')].some((undo) => undo.getAttribute('name') === name);
  }

  /** What the author wrote about when this step belongs to the way. */
  get patterns(): Patterns {
    const alike = this.repeat ? (this.parentElement?.querySelectorAll<Step>(`${this.localName}[again]`) ?? []) : [];
    const again = this.again ?? [...alike].find(({ repeat }) => repeat === this.repeat)?.again;
    return { when: this.when, ...(again && { again }) };
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
    const say = Step.onlyIf;
    const served = this.made('only-if')?.textContent ?? null;
    const onlyIf = (when: string): string | null => {
      if (!around || !say) return around && served;
      const questions = askedIn(around, this.words).map(({ question }) => question);
      return say(when, questions, this.words);
    };
    return describeStep(this.given, { ...this.surroundings, onlyIf });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.name) warn(this, 'noAddress');
    for (const name of ['when', 'again'] as const) this.#warnOf(name);
    if (this.repeat && !this.patterns.again) warn(this, 'noAgain', this.repeat);
    if (!this.headingElement) warn(this, 'noHeading');
  }

  #warnOf(name: 'when' | 'again'): void {
    const text = this[name];
    const parsed = text ? parseWhen(numbered(text, this.entry)) : undefined;
    if (!parsed || !('mistake' in parsed)) return;
    const { at, mend } = parsed.mistake;
    warn(this, 'condition', name, text, at, mend);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-step': Step;
  }
}
