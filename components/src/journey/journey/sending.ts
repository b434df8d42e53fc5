import { eraseDraft } from '../draft/storage.js';
import type * as ByScript from './by-script.js';
import { SendingKey } from './key.js';
import type { Notice, NoticeAct } from './notices.js';
import { noAnswer, type SendingOutcome } from './outcome.js';
import type { Post } from './post.js';
import type { Running } from './running.js';
import { sendingNotice } from './sending-notice.js';
import { forgetSending, noteSending, sentAddress } from './sent.js';
import { answersHere, type Submitter } from './submitter.js';

/** Seconds without an answer after which the person is told. */
const patience = 30;
/** Bytes a second of a line slower than "Slow 3G" of Chrome's developer tools (50,000): what files may take longer. */
const slowLine = 32_000;
/** Longest pause between two tries, in seconds. */
const longestPause = 60;

/** What is tried again by itself. */
const passing: readonly SendingOutcome['outcome'][] = ['busy', 'offline', 'unreachable', 'silent'];

/**
 * Sends the form once, natively or by script, and tells what became of it. While an answer is missing nothing is lost and
 * nothing is sent twice: every try carries the same key.
 */
export class Sending {
  readonly #key: SendingKey;
  #submitter: Submitter = null;
  #script: typeof ByScript | undefined;
  /** What came of the last try, while the form is not sent and nothing is under way. */
  #outcome: SendingOutcome | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  /** The person changed something while the sending was under way. */
  #changed = false;
  #left = new AbortController();

  constructor(readonly running: Running) {
    this.#key = new SendingKey(running.form, running.history.journey);
  }

  listen(signal: AbortSignal): void {
    const { form, journey } = this.running;
    form.addEventListener('input', () => this.#onChange(false), { signal });
    journey.addEventListener('pp-step-change', () => this.#onChange(true), { signal });
    window.addEventListener('online', () => this.#isPassing && this.#outcome!.outcome !== 'busy' && this.#go(), {
      signal,
    });
    window.addEventListener('pagehide', () => this.#hide(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#arrive(), { signal });
    signal.addEventListener('abort', () => this.#leave());
    void this.#fetchScript();
    this.#arrive();
  }

  /** The person pressed the button that sends. Whoever else listens may still stop it: they hear of each press once. */
  send(event: SubmitEvent): void {
    this.#start(event.submitter);
    let ours = false;
    const decide = (): void => {
      if (event.defaultPrevented) return;
      const coming = this.#fetchScript();
      const post = this.#post;
      ours = Boolean(post ?? coming) || !navigator.onLine;
      if (!ours) return;
      event.preventDefault();
      const { signal } = this.#left;
      if (coming) void coming.then(() => signal.aborted || this.#go());
      else this.#go(post);
    };
    // The outermost target is the last to hear of it.
    this.#outermost.addEventListener('submit', decide, { once: true });
    setTimeout(() => {
      this.#outermost.removeEventListener('submit', decide);
      if (!ours && event.defaultPrevented) this.#arrive();
      else if (!ours) this.#load();
    });
  }

  /** The key that this page is sent under. */
  get key(): string {
    return this.#key.value;
  }

  get #outermost(): EventTarget {
    const root = this.running.form.getRootNode();
    return root === document ? window : root;
  }

  get #name(): string {
    return this.running.history.journey;
  }

  get #isPassing(): boolean {
    return this.#outcome !== undefined && passing.includes(this.#outcome.outcome);
  }

  get #isByScript(): boolean {
    return this.running.journey.getAttribute('send') === 'script';
  }

  /** Only a journey that sends by script pays for it. Where it does not come, the browser sends. */
  #fetchScript(): Promise<void> | undefined {
    if (this.#script || !this.#isByScript) return undefined;
    return import('./by-script.js').then(
      (script) => void (this.#script = script),
      () => undefined,
    );
  }

  /** What the script can send itself; `null` where the browser sends. */
  get #post(): Post | null {
    const { form } = this.running;
    return (this.#isByScript && this.#script?.postOf(form, this.#submitter, this.#key.value)) || null;
  }

  /** Milliseconds to wait for an answer. */
  get #limit(): number {
    const { form, journey } = this.running;
    const seconds = Number(journey.getAttribute('send-timeout')) || patience;
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];
    const size = inputs.flatMap(({ files }) => [...files!]).reduce((sum, file) => sum + file.size, 0);
    return (seconds + size / slowLine) * 1000;
  }

  /** The page is there, or there again. What was sent from it leads to its receipt. */
  #arrive(): void {
    this.#rest();
    this.#say(null);
    const href = sentAddress(this.#name, this.#key.value);
    if (href && href !== location.href) location.replace(href);
    else forgetSending(this.#name);
  }

  #hide(): void {
    this.#leave();
    // The page came back and leads to its receipt: what it holds was sent, and is not kept a second time.
    if (sentAddress(this.#name, this.#key.value)) eraseDraft(this.#name);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#left.abort();
    this.#outcome = undefined;
  }

  // A try

  /** By a press: what was waiting to be tried again gives way. */
  #start(submitter: Submitter, acts: readonly NoticeAct[] = []): void {
    this.#submitter = submitter;
    this.#tries = 0;
    this.#busy();
    this.#say({ text: this.running.words.text('sending'), acts });
  }

  #busy(): void {
    this.#leave();
    this.#left = new AbortController();
    this.#changed = false;
    this.running.sending = true;
    this.#submitter?.setAttribute('aria-disabled', 'true');
    noteSending(this.#name, this.#key.value);
  }

  /** Nothing is under way: the button works again. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.running.sending = false;
    this.#submitter?.removeAttribute('aria-disabled');
  }

  #go(post = this.#post): void {
    this.#busy();
    if (post) void this.#byScript(post);
    else if (navigator.onLine) this.#natively();
    // A browser may be wrong about its line (some virtual networks): the page itself is the proof.
    else
      fetch(location.href, { method: 'HEAD', cache: 'no-store', signal: this.#left.signal }).then(
        () => this.#natively(),
        () => this.#notSent(noAnswer(false, false)),
      );
  }

  /** The browser sends. Who listens for it heard of the press already. */
  #natively(): void {
    const { form } = this.running;
    const heard = new AbortController();
    const { signal } = heard;
    this.#outermost.addEventListener('submit', (event) => event.stopImmediatePropagation(), { capture: true, signal });
    form.requestSubmit(this.#submitter);
    heard.abort();
    this.#load();
  }

  /** The browser loads the answer. A load that hangs is stopped: the page with the answers is worth more. */
  #load(): void {
    const { form } = this.running;
    if (!answersHere(form, this.#submitter)) {
      this.#arrive();
      return;
    }
    const stop = (): void => {
      window.stop();
      this.#notSent(noAnswer(true, true));
    };
    this.#timer = setTimeout(stop, this.#limit);
  }

  async #byScript(post: Post): Promise<void> {
    const { signal } = this.#left;
    const { mend, send } = this.#script!;
    const outcome = await send(post, this.#limit, signal);
    if (signal.aborted) return;
    if (outcome.outcome === 'unreadable') this.#natively();
    else if (outcome.outcome === 'arrived') {
      location.assign(outcome.location!);
      this.#load();
    } else if (outcome.outcome === 'mend') {
      this.#arrive();
      await mend(this.running, outcome.errors!);
    } else this.#notSent(outcome, post);
  }

  // After a try

  #notSent(outcome: SendingOutcome, post?: Post): void {
    if (this.#left.signal.aborted) return;
    this.#rest();
    this.#outcome = outcome;
    const { words } = this.running;
    const again = post !== undefined && this.#isPassing;
    const largest = post && this.#script!.largestIn(post.data, this.running);
    const retry = (): void => {
      if (this.running.sending) return;
      // The button that was pressed stays: it holds the focus.
      this.#start(this.#submitter, notice.acts);
      this.#go();
    };
    const notice = sendingNotice({ words, outcome, again, largest, retry });
    this.#say(notice);
    if (this.#changed) this.#onChange(true);
    else if (again) this.#timer = setTimeout(() => this.#go(), 1000 * (outcome.wait ?? this.#pause));
  }

  /** 2, 4, 8 … seconds. */
  get #pause(): number {
    this.#tries += 1;
    return Math.min(2 ** this.#tries, longestPause);
  }

  /** What the person changes is not sent behind their back. */
  #onChange(moved: boolean): void {
    this.#key.stamp();
    this.#changed = this.running.sending;
    if (this.#changed || !this.#outcome || !(moved || this.#isPassing)) return;
    this.#leave();
    this.#say({ text: this.running.words.text('sending.notYet'), lasts: 'page' });
  }

  /** Comes into sight without taking the focus: the button that sends may be far below. */
  #say(notice: Notice | null): void {
    const { journey } = this.running;
    journey.say('sending', notice);
    if (!notice?.acts?.length) return;
    void journey.updateComplete.then(() =>
      journey.querySelector('[data-pp-part="notice-sending"]')?.scrollIntoView({ block: 'nearest' }),
    );
  }
}
