import { idle } from '../../base/idle.js';
import type { Words } from '../../base/plan.js';
import type { Opening } from '../../route/moves.js';
import { Keeper } from '../draft/keeper.js';
import type { ErrorSummary } from '../error-summary/error-summary.js';
import type { Step } from '../step/step.js';
import { Branches } from './branches.js';
import { Checks, type Checked } from './checks.js';
import { StepHistory } from './history.js';
import type { Journey } from './journey.js';
import { Navigation } from './navigation.js';
import { Notices, type Notice } from './notices.js';
import { ContactCopy, PageTitle } from './screen.js';
import { Sending } from './sending.js';
import { nameOf, Way } from './way.js';
import { Windows } from './windows.js';

/** How far the person is, step by step. */
export interface Progress {
  /** The steps that were on the screen since the page came. */
  readonly shown: Set<Step>;
  readonly isComplete: (step: Step) => boolean;
  readonly isStarted: (step: Step) => boolean;
}

/** What a journey holds while it runs: one object, so that leaving the page's tree lets go of all of it. */
export class Running implements Checked {
  readonly listening = new AbortController();
  readonly branches: Branches;
  readonly checks = new Checks(this);
  readonly contact: ContactCopy;
  readonly history: StepHistory;
  readonly keeper: Keeper;
  readonly navigation: Navigation;
  readonly notices = new Notices();
  readonly progress: Progress;
  readonly sender: Sending;
  readonly title: PageTitle;
  readonly way: Way;
  readonly windows: Windows;
  /** True from the sending until the page is left or shown again: nothing is sent twice. */
  sending = false;

  constructor(
    readonly journey: Journey,
    readonly form: HTMLFormElement,
    readonly summaryChanged: () => void,
  ) {
    const { name } = this;
    this.branches = new Branches(this);
    this.way = new Way({
      all: () => this.steps,
      // Where a page is one step, the server knows the answers of the others: it decides.
      open: (steps) => (journey.paged ? steps : this.branches.open(steps)),
      isComplete: (step) => this.checks.isComplete(step),
    });
    this.contact = new ContactCopy(journey);
    this.history = new StepHistory(name);
    this.keeper = new Keeper(journey, form, name, journey.paged ? nameOf(this.way.first) : null);
    this.progress = {
      shown: new Set(),
      isComplete: (step) => this.checks.isComplete(step),
      isStarted: (step) => this.progress.shown.has(step) || this.isAnswered(step),
    };
    this.sender = new Sending(this);
    this.windows = new Windows(this, name, () => this.sender.key);
    this.title = new PageTitle(journey.words, journey.paged);
    this.navigation = new Navigation(journey, this);
  }

  /** Of the journey, the same on each of its pages. */
  get name(): string {
    return this.journey.name ?? this.form.getAttribute('action') ?? 'form';
  }

  get noticesTrouble(): boolean {
    return this.journey.friction !== 'off';
  }

  /**
   * Brings what no first answer needs. Where it cannot be fetched, the form works on without it.
   * @param hasErrors whether the page came with errors of the server's
   */
  async complete(hasErrors: boolean): Promise<void> {
    await idle();
    const later = await import('./later.js').catch(() => null);
    if (!later || this.#isOver()) return;
    new later.Paper(this.journey, this.form).listen(this.listening.signal);
    if (!this.noticesTrouble) return;
    await customElements.whenDefined('pp-handover');
    if (!this.#isOver()) new later.Trouble(this, this.name).begin(hasErrors);
  }

  #isOver(): boolean {
    return this.listening.signal.aborted;
  }

  get steps(): readonly Step[] {
    return this.journey.steps;
  }

  get paged(): boolean {
    return this.journey.paged;
  }

  get words(): Words {
    return this.journey.words;
  }

  get summary(): ErrorSummary | null {
    return this.journey.querySelector('pp-error-summary');
  }

  isAnswered(step: Step): boolean {
    return this.checks.isAnswered(step);
  }

  say(key: string, notice: Notice | null): void {
    this.journey.say(key, notice);
  }

  /** An address led to another screen than it names: says why. */
  tellOpening({ because, wanted }: Opening): void {
    const step = this.way.named(wanted);
    if (!because || !step) return;
    this.say('address', { text: this.words.text(`address.${because}`, { step: step.headingText }) });
  }

  send(event: SubmitEvent): void {
    this.keeper.save();
    this.sender.send(event);
  }
}
