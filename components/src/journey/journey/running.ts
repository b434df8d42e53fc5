import type { Words } from '../../base/plan.js';
import type { ErrorSummary } from '../error-summary/error-summary.js';
import type { Step } from '../step/step.js';
import { Checks, type Checked } from './checks.js';
import { StepHistory } from './history.js';
import type { Journey } from './journey.js';
import { Keeper } from './keeper.js';
import { Notices } from './notices.js';
import { ContactCopy, PageTitle } from './screen.js';

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
  readonly checks = new Checks(this);
  readonly contact: ContactCopy;
  readonly history: StepHistory;
  readonly keeper: Keeper;
  readonly notices = new Notices();
  readonly progress: Progress;
  readonly title: PageTitle;
  /** True from the sending until the page is left or shown again: nothing is sent twice. */
  sending = false;

  constructor(
    readonly journey: Journey,
    readonly form: HTMLFormElement,
    first: Step,
    readonly summaryChanged: () => void,
  ) {
    const name = journey.name ?? form.getAttribute('action') ?? 'form';
    this.contact = new ContactCopy(journey);
    this.history = new StepHistory(name);
    this.keeper = new Keeper(form, journey.keep === 'page' ? null : journey.paged ? `${name}/${first.name}` : name);
    this.progress = {
      shown: new Set(),
      isComplete: (step) => this.checks.isComplete(step),
      isStarted: (step) => this.progress.shown.has(step) || this.checks.isAnswered(step),
    };
    this.title = new PageTitle(journey.words, journey.paged);
  }

  get words(): Words {
    return this.journey.words;
  }

  get summary(): ErrorSummary | null {
    return this.journey.querySelector('pp-error-summary');
  }

  /** Another listener may still stop the sending: then the button works again. */
  send(event: SubmitEvent): void {
    this.sending = true;
    this.keeper.save();
    setTimeout(() => (this.sending = !event.defaultPrevented));
  }
}
