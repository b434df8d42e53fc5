import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { describeDraft, describeRunningDraft } from './describe.js';
import { keeperFor, type Keeper } from './keeper.js';
import { questionsUnder } from './labels.js';

/**
 * What this browser keeps of the answers and until when, with a button that erases it.
 * A journey makes one where the author wrote none.
 *
 * @summary Says what is kept, erases it, and hands the answers over.
 * @tag pp-draft
 *
 * @slot - A sentence of the service's own, in place of ours: where the server keeps the answers.
 */
export class Draft extends PartsElement {
  static override readonly describe = describeDraft;

  static override properties: PropertyDeclarations = {
    for: { reflect: true },
    take: { type: Boolean, reflect: true },
    shared: { type: Boolean, reflect: true },
  };

  /** Name of the journey, where this stands outside of it. */
  declare for: string | null;
  /** Offers the answers on paper and as a file that this form reads back. Without files, passwords, and what is not kept. */
  declare take: boolean;
  /** Asks whether others use this computer: then nothing is kept. */
  declare shared: boolean;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('change', (event) => this.#onChange(event));
  }

  protected override describe(): Plan {
    const keeper = this.#keeper;
    if (!keeper) return super.describe();
    const { keep, now, stopped, end, asked } = keeper;
    const { take, shared } = this;
    const [never, ask] = [questionsUnder(keeper, 'never'), questionsUnder(keeper, 'ask')];
    const state = { keep, now, stopped, end, never, ask, asked, take, shared };
    return describeRunningDraft(this.given, this.surroundings, state);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // It is fetched with its buttons, so that it is there when the line is dead.
    if (this.take) takeAlong().catch(() => undefined);
    const keeper = this.#keeper;
    for (const box of this.querySelectorAll<HTMLInputElement>('.pp-draft-box > input'))
      box.checked = nameOf(box) === 'shared' ? keeper?.stopped === 'shared' : (keeper?.asked ?? false);
  }

  get #keeper(): Keeper | undefined {
    return keeperFor(this, this.for);
  }

  #onClick({ target }: Event): void {
    const keeper = this.#keeper;
    if (!keeper || !(target instanceof HTMLButtonElement)) return;
    const name = nameOf(target);
    if (name === 'print') window.print();
    else if (name === 'save') void takeAlong().then(({ download }) => download(keeper));
    else if (name === 'act' && keeper.now === 'page') keeper.resume();
    else if (name === 'act') keeper.stop('off');
  }

  #onChange({ target }: Event): void {
    const keeper = this.#keeper;
    if (!keeper || !(target instanceof HTMLInputElement)) return;
    const { checked, files } = target;
    if (nameOf(target) === 'ask') keeper.ask(checked);
    else if (nameOf(target) === 'shared' && checked) keeper.stop('shared');
    else if (nameOf(target) === 'shared') keeper.resume();
    else if (files?.[0]) {
      const file = files[0];
      void takeAlong().then(({ readBack }) => readBack(keeper, file));
      // The same file may be chosen again.
      target.value = '';
    }
  }
}

const takeAlong = () => import('./take.js');

const nameOf = (element: Element): string | null => element.getAttribute('data-pp-part');

declare global {
  interface HTMLElementTagNameMap {
    'pp-draft': Draft;
  }
}
