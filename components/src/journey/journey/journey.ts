import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { find, type Given } from '../../base/given.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { warn, whenParsed } from '../../base/warn.js';
import type { GivenElement } from '../../base/write-dom.js';
import { placeOn, type Opening } from '../../route/moves.js';
import { hasOwnDraft } from '../draft/keeper.js';
import type { BackLink } from '../back-link/back-link.js';
import type { ErrorSummary } from '../error-summary/error-summary.js';
import type { Review } from '../review/review.js';
import { isSender } from '../send/describe.js';
import type { Step } from '../step/step.js';
import { answersOf } from './answers.js';
import { entriesOf } from './controls.js';
import { describeJourney, describeRunningJourney } from './describe.js';
import type { ProblemsDetail, StepChangeDetail } from './events.js';
import { addressOf, stepIn } from './history.js';
import type { Notice } from './notices.js';
import { overviewOf, tellOverviews, type StepView } from './overview.js';
import { Running } from './running.js';
import { nameOf, type Way } from './way.js';

/**
 * The way through a form: one step at a time, back anywhere, nothing lost, errors that say what to do.
 * Over our fields and over anybody's. Without the script it is plain HTML that posts natively.
 *
 * @summary Shows one step of a form at a time and lets the person step back.
 * @tag pp-journey
 *
 * @slot - `pp-step` elements, and around them `pp-contact`, `pp-send`, and what else the page needs.
 *
 * @attr {'script'} send - `script`: the form is sent without leaving the page, for servers that keep the contract of the
 *   guide "Sending". Without it the browser sends the form natively.
 * @attr {number} send-timeout - Seconds to wait for an answer of the server. 30 by default; files add what a slow line needs.
 *
 * @fires {CustomEvent<StepChangeDetail>} pp-step-change - Another step is shown. Detail: `from`, `to` (names).
 * @fires {CustomEvent<ProblemsDetail>} pp-problems - A check found answers to mend. Detail: `step`, `count`.
 * @fires {CustomEvent<FrictionDetail>} pp-friction - The person has trouble with a step. Detail: `step`, `kind`, `count`; no answer.
 */
export class Journey extends PartsElement {
  static override readonly describe = describeJourney;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    paged: { type: Boolean, reflect: true },
    keep: { reflect: true },
    keepDays: { type: Number, reflect: true, attribute: 'keep-days' },
    version: { reflect: true },
    error: { reflect: true },
    backHref: { reflect: true, attribute: 'back-href' },
    friction: { reflect: true },
  };

  /** Key of what is kept in this browser; the same on each page of a form. */
  declare name: string | null;
  /** One step per page: the server decides what comes next. */
  declare paged: boolean;
  /** What happens to typed answers when the page goes: `session` (this tab, the default), `device` (until a date) or `page` (nothing beyond the browser's own). */
  declare keep: string | null;
  /** With `device`: days after the last change. 30 by default. */
  declare keepDays: number | null;
  /** Of the form: an answer kept for another version comes back where it still fits. By default a sign of the names of its controls. */
  declare version: string | null;
  /** An error of the whole form, set by the server. */
  declare error: string | null;
  /** The page before the form: where Back leads on the first step. */
  declare backHref: string | null;
  /** `off`: trouble is not noticed, and no contact comes forward. */
  declare friction: string | null;

  #current: Step | undefined;
  #running: Running | undefined;
  #begun!: (whole: Promise<void>) => void;

  /** Resolves when what no first answer needs has come too: paper, and the notice of trouble. */
  readonly whole = new Promise<void>((resolve) => (this.#begun = resolve));

  /** The step that is shown, `null` while the journey does not run. */
  get current(): Step | null {
    return this.#current ?? null;
  }

  /** Every step in the page, in its order; screens of repeated parts come as they are needed. */
  get steps(): readonly Step[] {
    return [...this.querySelectorAll<Step>('pp-step')].filter((step) => step.closest('pp-journey') === this);
  }

  /** The form inside or around the journey. */
  get form(): HTMLFormElement | null {
    return this.querySelector('form') ?? this.closest('form');
  }

  /** Every step with its state, in the order of the page; empty while the journey does not run. */
  get overview(): readonly StepView[] {
    const running = this.#running;
    return running ? overviewOf(this.#current, running) : [];
  }

  /** @internal The way through the steps, while the journey runs. */
  get way(): Way {
    return this.#running!.way;
  }

  /** Tells something beside the questions, or takes it back (`null`). One notice per key; it takes no focus. */
  say(key: string, notice: Notice | null): void {
    this.#running?.notices.say(key, notice);
    this.requestUpdate();
  }

  /** Opens a step by its name, if the person may be there; else the first step with an answer to give, and says why. */
  open(name: string): void {
    this.#running?.navigation.open(name);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void new Promise<void>(whenParsed).then(() => this.updateComplete).then(() => this.#start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.listening.abort();
    this.#running = undefined;
    this.#current = undefined;
  }

  /** Makes the screens of repeated parts that these names, the answers and the history ask for. @internal */
  async grow(names: readonly string[] = []): Promise<void> {
    this.#running?.branches.grow(names, this.#running.history.entry?.step);
    await settled(this);
  }

  /** Derives again what follows from the answers, after a script changed them. */
  async refresh(): Promise<void> {
    await this.grow();
    if (this.#current) await this.show(this.#current);
  }

  protected override describe(): Plan {
    if (!this.#current) return describeJourney();
    return describeRunningJourney(this.given, this.surroundings, {
      backLink: !this.#authorsBackLink,
      authorsBackLink: this.#authorsBackLink,
      summary: !this.querySelector('pp-error-summary:not([data-pp-part])'),
      continueAfter: this.paged ? undefined : this.#sender,
      last: this.#isLast,
      handover: this.#running!.noticesTrouble && !this.querySelector('pp-handover:not([data-pp-part])'),
      notices: this.#running!.notices.region,
      draft: !this.querySelector(':is(.pp-keep, pp-draft):not([data-pp-part])') && !hasOwnDraft(this),
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    tellOverviews(this);
    if (this.keep && !['session', 'device', 'page'].includes(this.keep))
      warn(this, 'attribute', 'keep', this.keep, '"session", "device" or "page"');
  }

  async #start(): Promise<void> {
    if (!this.isConnected || this.#running) return;
    const { form, steps } = this;
    if (!form) warn(this, 'noForm');
    if (steps.length === 0) warn(this, 'noStep');
    if (!form || steps.length === 0) return;
    const running = (this.#running = new Running(this, form, () => this.#titleNow()));
    await settled(this);
    const served = steps.filter((step) => running.checks.hasServed(step));
    const fromServer = served.length > 0 || Boolean(this.error);
    // Screens of repeated parts are made first, so that their answers find a place.
    if (!fromServer) await this.grow(running.keeper.names);
    running.keeper.start(fromServer, running.listening.signal);
    await this.grow();
    this.#listen(running);
    const named = this.paged ? null : (stepIn(location.hash) ?? running.history.entry?.step ?? null);
    const opening = running.navigation.openingAt(named);
    const first = served[0] ?? this.#typedIn ?? running.way.named(opening?.step) ?? running.way.first;
    this.#enter(first);
    await this.show(first);
    if (opening && nameOf(first) === opening.step) this.#tellOpening(opening);
    if (fromServer) await running.checks.showServed(first, this.error);
    this.#begun(running.complete(fromServer));
  }

  /** Back to a page that was not cached: Chromium fills it in after this has begun, and then more of it may open. */
  #tellOpening(opening: Opening): void {
    const { listening, navigation, way } = this.#running!;
    this.#running!.tellOpening(opening);
    if (!opening.because || document.readyState === 'complete') return;
    const again = async (): Promise<void> => {
      await this.grow();
      const now = navigation.openingAt(opening.wanted!);
      const step = way.named(now?.step);
      if (!step || step === this.#current || this.#current?.name !== opening.step || this.#typedIn) return;
      this.#enter(step);
      await this.show(step);
      this.#running?.tellOpening(now!);
    };
    window.addEventListener('pageshow', () => void again(), { once: true, signal: listening.signal });
  }

  #listen({ form, branches, listening: { signal }, navigation, sender, windows }: Running): void {
    navigation.listen(this, signal);
    sender.listen(signal);
    windows.listen(signal);
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    if (!this.paged) form.addEventListener('formdata', ({ formData }) => branches.leaveOutClosed(formData), { signal });
    window.addEventListener('pageshow', (event) => this.#onPageShow(event), { signal });
  }

  /** The step in which the person already types when the script comes. */
  get #typedIn(): Step | undefined {
    const { activeElement } = document;
    return activeElement ? this.steps.find((step) => step.contains(activeElement)) : undefined;
  }

  /** The address of the first step is the page's own; the entry remembers what it knew before a reload. */
  #enter(step: Step): void {
    if (this.paged) return;
    const { history, way } = this.#running!;
    const plain = step === way.first && stepIn(location.hash) === null;
    history.replace(placeOn(step.name!, history.entry), plain ? undefined : addressOf(step.name!));
  }

  get #isLast(): boolean {
    return this.way.isLast(this.#current);
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

  /** @internal */
  async show(step: Step): Promise<void> {
    const from = this.#current;
    const running = this.#running!;
    this.#current = step;
    if (from && from !== step) running.notices.leaveStep();
    if (from !== step && !this.paged) running.branches.tellChanged();
    running.progress.shown.add(step);
    if (!this.paged) for (const other of this.steps) other.hidden = other !== step;
    this.#fillReview(step);
    this.requestUpdate();
    await settled(step);
    await this.updateComplete;
    if (this.#current !== step || !this.#running) return;
    if (!this.paged) (this.#sender?.element as HTMLElement | undefined)?.toggleAttribute('hidden', !this.#isLast);
    this.#aimBackLink();
    running.contact.follow(step);
    this.#titleNow();
    if (from && from !== step) this.#tell('pp-step-change', { from: nameOf(from), to: nameOf(step) });
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
    review.sections = answersOf(this.way.until(step), entriesOf(this.#running!.form), this.words);
  }

  /**
   * Shows a step that the person asked for, with the errors that it still shows; the focus goes where it is wanted, else to the heading.
   * @internal
   */
  async arrive(step: Step, wanted?: () => HTMLElement | undefined): Promise<void> {
    this.#running!.checks.listShown(step);
    await this.show(step);
    const target = wanted?.() ?? step.headingElement;
    target?.focus({ preventScroll: true });
    (target === step.headingElement ? this : target)?.scrollIntoView({
      block: target === step.headingElement ? 'start' : 'center',
    });
  }

  #aimBackLink(): void {
    const backLink = this.querySelector<BackLink>('pp-back-link');
    if (!backLink || this.paged) return;
    const { before } = this.#running!.navigation;
    const href = before ? addressOf(before) : (this.backHref ?? null);
    const own = backLink.link?.hasAttribute('data-pp-part') ? null : backLink.link;
    if (own && href) own.href = href;
    else backLink.href = href;
    backLink.hidden = href === null;
  }

  // Going on, and sending

  #onSubmit(event: SubmitEvent): void {
    const submitter = event.submitter as HTMLButtonElement | null;
    const running = this.#running!;
    if (event.defaultPrevented || submitter?.formNoValidate) return;
    // An answer on the last screen may just have opened another one.
    running.branches.grow();
    const goesOn = !this.paged && !this.#isLast;
    if (running.sending || goesOn || !running.navigation.maySend() || running.windows.holds()) {
      event.preventDefault();
      if (goesOn && !running.sending) void running.navigation.continue();
    } else running.send(event);
  }

  /**
   * Shows what is to be mended on a step, with the focus on the list.
   * @internal
   */
  async report(step: Step): Promise<void> {
    const count = await this.#running!.checks.report(step);
    this.#tell('pp-problems', { step: nameOf(step), count });
  }

  /** A page that comes back from the browser's memory fires no input events: what follows from the answers is derived again. */
  #onPageShow(event: PageTransitionEvent): void {
    this.#running!.sending = false;
    if (event.persisted && this.#current) void this.show(this.#current);
  }
}

/** Resolves when every element of ours below has written its parts. */
const settled = (root: Element): Promise<unknown> =>
  Promise.all([...root.querySelectorAll<PartsElement>('*')].map((element) => element.updateComplete));

declare global {
  interface HTMLElementTagNameMap {
    'pp-journey': Journey;
  }
}
