import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { factsOf } from '../../base/facts.js';
import { FieldElement } from '../../base/field-element.js';
import { readQuestions } from '../../base/native-questions.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import type { Entries } from '../../base/question.js';
import { warn } from '../../base/warn.js';
import { elementOf, GivenElement } from '../../base/write-dom.js';
import { parseWhen, type Facts } from '../../route/when.js';
import { describeEntitlements } from './describe.js';
import { isRight, type Right } from './rights.js';

/**
 * After the answers: what else the person may ask for, with where to ask. A possibility, never a promise: rights that nobody
 * knows of are not claimed, and a right that is promised and refused is worse than none.
 *
 * Beside its form (on the review) it follows the answers, without those that will not be sent. On a page without the form,
 * such as the receipt, the server writes what holds: `rights` is the JSON of `rightsFor(form, entries, rights)`.
 *
 * @summary What else the person may be entitled to.
 * @tag pp-entitlements
 */
export class Entitlements extends PartsElement {
  static override readonly describe = describeEntitlements;

  static override properties: PropertyDeclarations = {
    rights: text(),
    heading: text(),
  };

  /** A JSON list of `{ "label", "where", "href"?, "when"? }`; `when` in the grammar of `pp-step`. */
  declare rights: string | null;
  /** In place of “You may be entitled to something else”. */
  declare heading: string | null;

  #listening: AbortController | undefined;

  constructor() {
    super();
    this.rights = null;
    this.heading = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    const follow = (): void => this.requestUpdate();
    for (const type of ['change', 'pp-step-change', 'pp-removed-change'])
      document.addEventListener(type, follow, { signal });
    window.addEventListener('pageshow', follow, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override describe(): Plan {
    return describeEntitlements(this.given, { ...this.surroundings, facts: this.#facts });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('rights') || this.rights === null) return;
    const list = listOf(this.rights);
    if (!list) warn(this, 'has rights that cannot be read. Write a JSON list: rights=\'[{"label":"…","where":"…"}]\'.');
    for (const { label = '', where, when } of list ?? []) {
      if (!isRight({ label, where: where! }))
        warn(this, `does not say where to ask for “${label}”. Add "where": a place, a number or an address.`);
      const parsed = when ? parseWhen(when) : undefined;
      if (parsed && 'mistake' in parsed)
        warn(
          this,
          `has "when": "${when!}", which cannot be read at place ${parsed.mistake.at}. ${parsed.mistake.mend}`,
        );
    }
  }

  /** What would be sent now: a journey leaves the answers of closed steps out of it (`formdata`). */
  get #facts(): Facts | undefined {
    const form = this.closest('form') ?? this.closest('pp-journey')?.querySelector('form');
    if (!form) return undefined;
    const entries: Entries = [...new FormData(form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name,
    ]);
    const questions = readQuestions(new GivenElement(form), (given) => {
      const element = elementOf(given);
      return element instanceof FieldElement ? element.question : undefined;
    });
    return factsOf(questions, entries, this.words);
  }
}

function listOf(json: string): Partial<Right>[] | undefined {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.map((item) => Object(item) as Partial<Right>) : undefined;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-entitlements': Entitlements;
  }
}
