import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { afterPress } from '../../base/press.js';
import { warn } from '../../base/warn.js';
import { followed } from '../journey/followed.js';
import { addressOf } from '../journey/history.js';
import { describeTaskList, type Task } from './describe.js';

/**
 * The parts of a long file, each with its state in words: not started, in progress, done, cannot start yet and why.
 * A part that may be opened is a link. Steps with the same `group` stand under that heading.
 *
 * Do not use it where a person answers everything in one go: the step indicator is enough.
 *
 * In the one-page style it stands in a step of its own, the first one, and the journey tells it everything. Continue in a
 * part goes on to the next one, as always; Back from a part that was opened here comes back here. Where one page holds one
 * step, the server gives `tasks` (`overviewFor`). Without a script and without `tasks` it says that every part stands
 * further down on the same page, with links to them where the server wrote the page out.
 *
 * @summary The parts of a form, and how far each of them is.
 * @tag pp-task-list
 *
 * @attr {string} for - Name of the journey, where the element stands outside it.
 * @attr {string} tasks - For servers: a JSON list of `{ "name", "heading", "state": "todo" | "started" | "done" | "later", "href"?, "needs"?, "group"? }`. `needs` is the name of the task to do first.
 * @attr {string} below - Written by the server where every step stands on this page: a JSON list of `{ "heading", "href" }`.
 * @slot - What is shown where no script runs, in place of the kit's own words.
 */
export class TaskList extends PartsElement {
  static override readonly describe = describeTaskList;

  static override properties: PropertyDeclarations = {
    tasks: {},
    below: {},
  };

  /** For servers: JSON, see the attribute. */
  declare tasks: string | null;
  /** For servers: JSON, see the attribute. */
  declare below: string | null;

  #left: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#left = new AbortController();
    this.getRootNode().addEventListener('change', () => this.#onChange(), { signal: this.#left.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#left?.abort();
  }

  protected override describe(): Plan {
    const overview = followed(this)?.overview;
    if (!overview?.length) return super.describe();
    const plan = describeTaskList(this.given, this.surroundings, overview.map(addressed));
    return { ...plan, given: this.given.children.map((child) => [child, { hidden: '' }] as const) };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!followed(this) && !this.tasks) warn(this, 'noTasks');
  }

  /** Beside the questions it follows the answers; the last screen showed it what it needs where it stands alone. */
  #onChange(): void {
    if (followed(this) && this.getClientRects().length > 0) afterPress(() => this.requestUpdate());
  }
}

const addressed = (view: Task): Task => ({ ...view, href: addressOf(view.name ?? '') });

declare global {
  interface HTMLElementTagNameMap {
    'pp-task-list': TaskList;
  }
}
