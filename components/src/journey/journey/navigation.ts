import {
  backFrom,
  changeFrom,
  continueFrom,
  landOn,
  openAt,
  placeOn,
  sendFrom,
  type Opening,
  type Place,
} from '../../route/moves.js';
import type { RevealDetail } from '../error-summary/error-summary.js';
import type { Step } from '../step/step.js';
import { stepIn, type StepEntry } from './history.js';
import type { Running } from './running.js';
import { nameOf, type Way } from './way.js';

/** What the acts of the person need from the journey. */
export interface Navigated {
  readonly way: Way;
  readonly current: Step | null;
  readonly paged: boolean;
  /** Shows a step, with the focus where it is wanted, else on its heading. */
  arrive(step: Step, wanted?: () => HTMLElement | undefined): Promise<void>;
  /** Shows what is to be mended on a step, and puts the focus on the list. */
  report(step: Step): Promise<void>;
  show(step: Step): Promise<void>;
}

/** Turns the acts of the person into moves of the state machine, and the moves into entries of the history. */
export class Navigation {
  constructor(
    readonly journey: Navigated,
    readonly running: Running,
  ) {}

  listen(target: HTMLElement, signal: AbortSignal): void {
    target.addEventListener('click', (event) => this.#onClick(event), { signal });
    target.addEventListener('pp-reveal', (event) => this.#onReveal(event), { signal });
    window.addEventListener('popstate', (event) => this.#onPopState(event), { signal });
  }

  /** Where the person is, as the history remembers it. */
  get #here(): StepEntry | Place {
    return placeOn(nameOf(this.journey.current!), this.running.history.entry);
  }

  /** The step behind the back link, `undefined` on the first one. */
  get before(): string | undefined {
    const move = backFrom(this.journey.way.ground, this.#here);
    return 'step' in move ? move.step : undefined;
  }

  /** Where an address leads, and why elsewhere. */
  openingAt(name: string | null): Opening | undefined {
    return openAt(this.journey.way.ground, name);
  }

  async continue(): Promise<void> {
    const { way, current } = this.journey;
    const move = continueFrom(way.ground, this.#here);
    if (move.how === 'mend') return this.journey.report(current!);
    this.running.checks.clear(current!);
    if (move.how === 'back') window.history.back();
    else if (move.how === 'push') this.#push(move.to);
  }

  /**
   * The person wants to send.
   * @returns true where nothing is in the way
   */
  maySend(): boolean {
    const move = sendFrom(this.journey.way.ground, this.#here);
    if (move.how === 'send') return true;
    void this.#mend(this.journey.way.named(move.step)!, move.to);
    return false;
  }

  /** Something to mend stands on an earlier step: it opens, and Continue there leads back here. */
  async #mend(step: Step, to: Place | undefined): Promise<void> {
    if (to) {
      this.running.history.push(to);
      await this.journey.show(step);
    }
    await this.journey.report(step);
  }

  /** Pushes in the act itself, before anything is awaited. */
  #push(to: Place, wanted?: () => HTMLElement | undefined): void {
    this.running.history.push(to);
    this.running.keeper.save();
    void this.journey.arrive(this.journey.way.named(to.step)!, wanted);
  }

  /** Opens a step by its name, if the person may be there; else the first one with an answer to give. */
  open(name: string, previous?: string): void {
    this.running.branches.grow();
    const opening = this.openingAt(name);
    if (!opening) return;
    if (opening.step !== nameOf(this.journey.current!))
      this.#push({ step: opening.step, ...(previous && { previous }) });
    this.running.tellOpening(opening);
  }

  #onClick(event: MouseEvent): void {
    const act = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.pp-notice > button') : null;
    if (act) this.running.notices.press(act.value);
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
    const step = link && this.journey.way.named(stepIn(link.hash));
    if (!step || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    if (link.closest('pp-back-link')) this.#back();
    else this.#follow(link, step);
  }

  #back(): void {
    const move = backFrom(this.journey.way.ground, this.#here);
    if (move.how === 'back') window.history.back();
    else if (move.how === 'push') this.#push(move.to);
  }

  /** A Change link remembers itself in the entry of the review, so that the person returns to it. */
  #follow(link: HTMLAnchorElement, step: Step): void {
    const here = this.#here;
    const review = link.closest('pp-review');
    if (!review) {
      this.open(nameOf(step), here.step);
      return;
    }
    const changed = [...review.querySelectorAll('a')].indexOf(link);
    this.running.history.replace({ ...here, changed });
    this.#push(changeFrom(here, nameOf(step)).to);
  }

  /** A list that the server wrote may lead to a field of another step: that step opens, at the field. */
  #onReveal(event: CustomEvent<RevealDetail>): void {
    const { target } = event.detail;
    const step = this.journey.way.all.find((candidate) => candidate.contains(target));
    if (!step || step === this.journey.current) return;
    event.preventDefault();
    this.#push({ step: nameOf(step), previous: this.#here.step }, () => target);
  }

  #onPopState(event: PopStateEvent): void {
    if (this.journey.paged) return;
    const { history, branches } = this.running;
    const { way, current } = this.journey;
    const entry = history.read(event.state);
    branches.grow([], entry?.step);
    const named = stepIn(location.hash);
    // An ordinary fragment, such as a skip link: the screen stays what it is.
    if (!entry && named === null) history.replace({ step: nameOf(current!) });
    const opening = landOn(way.ground, entry, named);
    const step = way.named(opening?.step);
    if (!step || !opening) return;
    if (!entry) history.replaceAt({ step: nameOf(step) });
    if (step !== current)
      void this.journey.arrive(
        step,
        () => [...step.querySelectorAll<HTMLAnchorElement>('pp-review a')][entry?.changed ?? -1],
      );
    this.running.tellOpening(opening);
    if (!way.steps.includes(step)) branches.tellIsClosed(step);
  }
}
