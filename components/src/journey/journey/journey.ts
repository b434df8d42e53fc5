import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { find, type Given } from '../../base/given.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { warn } from '../../base/warn.js';
import type { GivenElement } from '../../base/write-dom.js';
import type { BackLink } from '../back-link/back-link.js';
import type { ErrorSummary, RevealDetail } from '../error-summary/error-summary.js';
import type { Review } from '../review/review.js';
import { isSender } from '../send/describe.js';
import type { Step } from '../step/step.js';
import { answersOf } from './answers.js';
import { leaveOutClosed, openFor } from './branches.js';
import { entriesOf } from './controls.js';
import { describeJourney, describeRunningJourney } from './describe.js';
import type { ProblemsDetail, StepChangeDetail } from './events.js';
import { addressOf, stepIn, type StepEntry } from './history.js';
import type { Notice } from './notices.js';
import { overviewOf, type StepView } from './overview.js';
import { Running } from './running.js';
import { Way } from './way.js';

/**
 * The way through a form: one step at a time, back anywhere, nothing lost, errors that say what to do.
 * Over our fields and over anybody's. Without the script it is plain HTML that posts natively.
 *
 * @summary Shows one step of a form at a time and lets the person step back.
 * @tag pp-journey
 *
 * @slot - `pp-step` elements, and around them `pp-contact`, `pp-send`, and what else the page needs.
 *
 * @fires {CustomEvent<StepChangeDetail>} pp-step-change - Another step is shown. Detail: `from`, `to` (names).
 * @fires {CustomEvent<ProblemsDetail>} pp-problems - A check found answers to mend. Detail: `step`, `count`.
 */
export class Journey extends PartsElement {
  static override readonly describe = describeJourney;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    paged: { type: Boolean, reflect: true },
    keep: { reflect: true },
    error: { reflect: true },
    backHref: { reflect: true, attribute: 'back-href' },
  };

  /** Key of what is kept in this browser; the same on each page of a form. */
  declare name: string | null;
  /** One step per page: the server decides what comes next. */
  declare paged: boolean;
  /** What happens to typed answers when the page goes: `session` (this tab, the default) or `page` (nothing beyond the browser's own). */
  declare keep: string | null;
  /** An error of the whole form, set by the server. */
  declare error: string | null;
  /** The page before the form: where Back leads on the first step. */
  declare backHref: string | null;

  #way = new Way([], () => []);
  #current: Step | undefined;
  #running: Running | undefined;

  /** The step that is shown, `null` while the journey does not run. */
  get current(): Step | null {
    return this.#current ?? null;
  }

  /** The form inside or around the journey. */
  get form(): HTMLFormElement | null {
    return this.querySelector('form') ?? this.closest('form');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void parsed()
      .then(() => this.updateComplete)
      .then(() => this.#start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.listening.abort();
    this.#running = undefined;
    this.#current = undefined;
  }

  /** Every step with its state, in the order of the page; empty while the journey does not run. */
  get overview(): readonly StepView[] {
    const running = this.#running;
    return running ? overviewOf({ way: this.#way, current: this.#current, ...running.progress }) : [];
  }

  /** Tells something beside the questions, or takes it back (`null`). One notice per key; it takes no focus. */
  say(key: string, notice: Notice | null): void {
    this.#running?.notices.say(key, notice);
    this.requestUpdate();
  }

  /** Opens a step by its name, if the person may be there; else the first step with an answer to give. */
  open(name: string): void {
    const step = this.#reachable(name);
    if (step && step !== this.#current) this.#goTo(step, {});
  }

  protected override describe(): Plan {
    if (!this.#current) return describeJourney();
    return describeRunningJourney(this.given, this.surroundings, {
      backLink: !this.#authorsBackLink,
      authorsBackLink: this.#authorsBackLink,
      summary: !this.querySelector('pp-error-summary:not([data-pp-part])'),
      continueAfter: this.paged ? undefined : this.#sender,
      last: this.#isLast,
      notices: this.#running!.notices.region,
      keep: this.keep !== 'page' && !this.querySelector('.pp-keep:not([data-pp-part])'),
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.keep && !['session', 'page'].includes(this.keep))
      warn(this, `has keep="${this.keep}". Use "session" or "page".`);
  }

  async #start(): Promise<void> {
    if (!this.isConnected || this.#running) return;
    const { form } = this;
    const steps = [...this.querySelectorAll<Step>('pp-step')].filter((step) => step.closest('pp-journey') === this);
    this.#way = new Way(steps, () => (form ? openFor(steps, entriesOf(form), this.words) : steps));
    if (!form) warn(this, 'needs a <form> inside it or around it.');
    if (steps.length === 0) warn(this, 'has no <pp-step> inside it. Put each screen in one.');
    if (!form || steps.length === 0) return;
    const running = (this.#running = new Running(this, form, this.#way.first, () => this.#titleNow()));
    await Promise.all([...this.querySelectorAll<PartsElement>('*')].map((element) => element.updateComplete));
    const served = steps.filter((step) => running.checks.hasServed(step));
    const fromServer = served.length > 0 || Boolean(this.error);
    if (!fromServer) running.keeper.restore();
    this.#listen(running.listening.signal);
    const first = this.#firstShown(served);
    this.#enter(first);
    await this.#show(first);
    if (fromServer) await running.checks.showServed(first, this.error);
  }

  #listen(signal: AbortSignal): void {
    const { form, keeper } = this.#running!;
    keeper.listen(signal);
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    form.addEventListener('formdata', ({ formData }) => leaveOutClosed(formData, this.#way.all, this.words), {
      signal,
    });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('pp-reveal', (event) => this.#onReveal(event), { signal });
    window.addEventListener('popstate', (event) => this.#onPopState(event), { signal });
    window.addEventListener('pageshow', (event) => this.#onPageShow(event), { signal });
  }

  /** Where the person is: a step with an error of the server's, the step in which they already type, the address, else the start. */
  #firstShown(served: readonly Step[]): Step {
    const typing = document.activeElement && this.#way.all.find((step) => step.contains(document.activeElement));
    const named = this.paged ? null : (stepIn(location.hash) ?? this.#running!.history.entry?.step ?? null);
    return served[0] ?? typing ?? this.#reachable(named) ?? this.#way.first;
  }

  /** The address of the first step is the page's own; the entry remembers what it knew before a reload. */
  #enter(step: Step): void {
    if (this.paged) return;
    const { history } = this.#running!;
    const known = history.entry?.step === step.name ? history.entry : null;
    const plain = step === this.#way.first && stepIn(location.hash) === null;
    history.replace({ ...known, step: step.name! }, plain ? undefined : addressOf(step.name!));
  }

  #reachable(name: string | null): Step | undefined {
    return this.#way.reachable(name, (step) => this.#running!.checks.isComplete(step));
  }

  get #isLast(): boolean {
    return this.#way.isLast(this.#current);
  }

  get #authorsBackLink(): Given | undefined {
    return find(this.given, (candidate) => candidate.tag === 'pp-back-link');
  }

  /** What sends the form: `pp-send`, or a submit button of the author's. */
  get #sender(): GivenElement | undefined {
    return find(this.given, (candidate) => candidate.tag === 'pp-send' || isSender(candidate)) as
      GivenElement | undefined;
  }

  // Showing a step

  async #show(step: Step): Promise<void> {
    const from = this.#current;
    this.#current = step;
    if (from && from !== step) this.#running?.notices.leaveStep();
    this.#running?.progress.shown.add(step);
    if (!this.paged) for (const other of this.#way.all) other.hidden = other !== step;
    this.#fillReview(step);
    this.requestUpdate();
    await this.updateComplete;
    if (!this.paged) (this.#sender?.element as HTMLElement | undefined)?.toggleAttribute('hidden', !this.#isLast);
    this.#aimBackLink();
    this.#running?.contact.follow(step);
    this.#titleNow();
    if (from && from !== step) this.#tell('pp-step-change', { from: from.name ?? '', to: step.name ?? '' });
  }

  #titleNow(): void {
    const shown = this.querySelector<ErrorSummary>('pp-error-summary')?.shown ?? false;
    this.#running?.title.show(this.#current?.headingText ?? '', shown);
  }

  #tell(type: string, detail: StepChangeDetail | ProblemsDetail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }

  #fillReview(step: Step): void {
    const review = this.paged ? null : step.querySelector<Review>('pp-review');
    if (!review) return;
    review.sections = answersOf(this.#way.until(step), entriesOf(this.#running!.form), this.words);
  }

  /** Shows a step that the person asked for, with the errors that it still shows; the focus goes where it is wanted, else to the heading. */
  async #arrive(step: Step, wanted?: () => HTMLElement | undefined): Promise<void> {
    this.#running!.checks.listShown(step);
    await this.#show(step);
    const target = wanted?.() ?? step.headingElement;
    target?.focus({ preventScroll: true });
    (target === step.headingElement ? this : target)?.scrollIntoView({
      block: target === step.headingElement ? 'start' : 'center',
    });
  }

  /** Pushes in the act itself, before anything is awaited. */
  #goTo(step: Step, entry: Partial<StepEntry>, wanted?: () => HTMLElement | undefined): void {
    this.#running!.history.push({ ...entry, step: step.name! });
    this.#running!.keeper.save();
    void this.#arrive(step, wanted);
  }

  // Going on, and sending

  #onSubmit(event: SubmitEvent): void {
    const submitter = event.submitter as HTMLButtonElement | null;
    const running = this.#running!;
    if (event.defaultPrevented || submitter?.formNoValidate) return;
    const waits = running.sending || (!this.paged && !this.#isLast);
    const failing = waits ? undefined : this.#way.steps.find((step) => !running.checks.isComplete(step));
    if (waits || failing) event.preventDefault();
    if (running.sending) return;
    if (waits) void this.#continue();
    else if (failing) void this.#sendBackTo(failing);
    else running.send(event);
  }

  async #continue(): Promise<void> {
    const { checks, history } = this.#running!;
    const step = this.#current!;
    if (!checks.isComplete(step)) return this.#report(step);
    checks.clear(step);
    const { returnTo, previous } = history.entry ?? {};
    // A change may have opened a step that still waits for an answer: it comes before the return.
    const next = returnTo ? this.#reachable(returnTo) : this.#way.after(step);
    if (!next) return;
    if (next.name === returnTo && returnTo === previous) window.history.back();
    else this.#goTo(next, { previous: step.name!, returnTo: next.name === returnTo ? undefined : returnTo });
  }

  /** Something to mend stands on an earlier step: it opens, and Continue there leads back here. */
  async #sendBackTo(step: Step): Promise<void> {
    const here = this.#current!.name!;
    if (step !== this.#current) {
      this.#running!.history.push({ step: step.name!, previous: here, returnTo: here });
      await this.#show(step);
    }
    await this.#report(step);
  }

  async #report(step: Step): Promise<void> {
    const count = await this.#running!.checks.report(step);
    this.#tell('pp-problems', { step: step.name ?? '', count });
  }

  // Back, Change, and the browser's own buttons

  #aimBackLink(): void {
    const backLink = this.querySelector<BackLink>('pp-back-link');
    if (!backLink || this.paged) return;
    const before = this.#running?.history.entry?.previous ?? this.#way.before(this.#current!)?.name;
    const href = before ? addressOf(before) : (this.backHref ?? null);
    const own = backLink.link?.hasAttribute('data-pp-part') ? null : backLink.link;
    if (own && href) own.href = href;
    else backLink.href = href;
    backLink.hidden = href === null;
  }

  #onClick(event: MouseEvent): void {
    const act = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.pp-notice > button') : null;
    if (act) {
      this.#running!.notices.press(act.value);
      return;
    }
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
    const step = link && this.#way.named(stepIn(link.hash));
    if (!step || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    if (link.closest('pp-back-link')) this.#goBack(step);
    else this.#follow(link, step);
  }

  #goBack(step: Step): void {
    if (this.#running!.history.entry?.previous === step.name) window.history.back();
    else this.#goTo(step, {});
  }

  /** A Change link remembers itself in the entry of the review, so that the person returns to it. */
  #follow(link: HTMLAnchorElement, step: Step): void {
    const { history } = this.#running!;
    const from = this.#current!.name!;
    const review = link.closest('pp-review');
    if (review)
      history.replace({ ...history.entry, step: from, changed: [...review.querySelectorAll('a')].indexOf(link) });
    this.#goTo(step, { previous: from, returnTo: review ? from : undefined });
  }

  /** A list that the server wrote may lead to a field of another step: that step opens, at the field. */
  #onReveal(event: CustomEvent<RevealDetail>): void {
    const { target } = event.detail;
    const step = this.#way.all.find((candidate) => candidate.contains(target));
    if (!step || step === this.#current) return;
    event.preventDefault();
    this.#goTo(step, { previous: this.#current!.name! }, () => target);
  }

  #onPopState(event: PopStateEvent): void {
    if (this.paged) return;
    const { history } = this.#running!;
    const entry = history.read(event.state);
    const named = entry?.step ?? stepIn(location.hash);
    // An ordinary fragment, such as a skip link: the screen stays what it is.
    if (named === null) history.replace({ step: this.#current!.name! });
    const step = entry ? this.#way.named(entry.step) : this.#reachable(named);
    if (!step) return;
    if (!entry) history.replace({ step: step.name! }, addressOf(step.name!));
    if (step === this.#current) return;
    void this.#arrive(step, () => [...step.querySelectorAll<HTMLAnchorElement>('pp-review a')][entry?.changed ?? -1]);
  }

  /** A page that comes back from the browser's memory fires no input events: what follows from the answers is derived again. */
  #onPageShow(event: PageTransitionEvent): void {
    this.#running!.sending = false;
    if (event.persisted && this.#current) void this.#show(this.#current);
  }
}

/** Resolves when the author's markup is there whole. */
const parsed = (): Promise<void> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
      })
    : Promise.resolve();

declare global {
  interface HTMLElementTagNameMap {
    'pp-journey': Journey;
  }
}
