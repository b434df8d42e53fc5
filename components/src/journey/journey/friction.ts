/** Detail of `pp-friction`: counts only, never an answer. */
export interface FrictionDetail {
  /** Name of the step. */
  readonly step: string;
  /** `errors`: Continue or Send found something to mend, again and again. `returns`: the person came back, again and again. */
  readonly kind: 'errors' | 'returns';
  /** How often in a row for `errors`, how often in all for `returns`. */
  readonly count: number;
}

interface StepCounts {
  /** How often the person came back; the first visit is no return. */
  returns: number;
  noticed?: boolean;
  /** The person put the contact away: it stays away. */
  away?: boolean;
}

/** How many make trouble (stories/decisions/0009): one mistake is ordinary, and so is one look back. */
const limits = { errors: 2, returns: 3 };

/**
 * Notices trouble from what the person does: once per step, from counts alone. Pure; no DOM, no clock, no storage.
 *
 * - **Errors**: a Continue or Send that finds something to mend on a step; the second in a row on one step is trouble.
 *   A row ends as soon as another step is shown. A page that the server sends back with errors counts like a Continue that
 *   found them, if Continue or Send led to that page: a reload does not.
 * - **Returns**: the person comes to a step that was shown before by an act that leads just there: the back link, Back or
 *   Forward of the browser, Change, a link. Where Continue or Send lead is the journey's choice and never a return; so
 *   Continue after Change, which leads to the review again, is none. The third return to one step is trouble.
 *
 * `JSON.stringify` of it gives what may be kept from page to page: names of steps and counts.
 */
export class Friction {
  #at: string | undefined;
  #failed = 0;
  /** Continue or Send was pressed, and what follows is not known yet. */
  #carried = false;
  readonly #steps = new Map<string, StepCounts>();

  /** @param kept what `JSON.stringify` gave; anything else counts as nothing */
  constructor(kept: string | null = null) {
    try {
      const { at, failed, carried, steps } = JSON.parse(kept!) as ReturnType<Friction['toJSON']>;
      for (const [name, counts] of steps) if (counts.returns >= 0) this.#steps.set(name, counts);
      this.#at = at;
      this.#failed = failed > 0 ? failed : 0;
      this.#carried = carried;
    } catch {
      // Nothing kept, or something else: the counts begin here.
    }
  }

  toJSON() {
    return { at: this.#at, failed: this.#failed, carried: this.#carried, steps: [...this.#steps] };
  }

  /** The person pressed Continue or Send. */
  submitted(): void {
    this.#carried = true;
  }

  /** That press found something to mend on a step. */
  problems(step: string): FrictionDetail | null {
    if (this.#at !== step) this.shows(step);
    this.#carried = false;
    this.#failed += 1;
    return this.#count(step, 'errors', this.#failed);
  }

  /** A step is shown. */
  shows(step: string): FrictionDetail | null {
    const carried = this.#carried;
    this.#carried = false;
    if (this.#at === step) return null;
    this.#at = step;
    this.#failed = 0;
    const known = this.#steps.has(step);
    const counts = this.#of(step);
    return known && !carried ? this.#count(step, 'returns', (counts.returns += 1)) : null;
  }

  /** A page begins with a step, with errors of the server's or without. */
  opens(step: string, hasErrors: boolean): FrictionDetail | null {
    const carried = this.#carried;
    const detail = this.shows(step);
    return hasErrors && carried ? this.problems(step) : detail;
  }

  /** Trouble on a step is known, perhaps to the server, which counted itself. */
  notice(step: string): void {
    this.#of(step).noticed = true;
  }

  /** The person asks for the contact themselves: it comes also where it was put away. */
  asks(step: string): void {
    Object.assign(this.#of(step), { noticed: true, away: false });
  }

  /** The person put the contact away. */
  putAway(step: string): void {
    this.#of(step).away = true;
  }

  /** Whether the contact stands forward on a step. */
  offers(step: string): boolean {
    const { noticed, away } = this.#steps.get(step) ?? {};
    return Boolean(noticed && !away);
  }

  #count(step: string, kind: FrictionDetail['kind'], count: number): FrictionDetail | null {
    if (this.#of(step).noticed || count < limits[kind]) return null;
    this.notice(step);
    return { step, kind, count };
  }

  #of(step: string): StepCounts {
    const counts = this.#steps.get(step) ?? { returns: 0 };
    this.#steps.set(step, counts);
    return counts;
  }
}
