import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { momentAt, timeOfDay, type Phase } from '../../base/clock.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { isShared, share } from '../../base/shared-device.js';
import { warn, whenParsed } from '../../base/warn.js';
import { describeSharedDevice } from './describe.js';
import { eraseHere, forgetRestored, isLeftBehind, leave, tellWindows } from './leave.js';

/** Minutes without an act: between the 2 to 5 for what is valuable and the 15 to 30 for what is not (OWASP, Session Management Cheat Sheet). */
const usual = 10;
/** How long the question stands before everything is erased, in milliseconds. WCAG 2.2, criterion 2.2.1, asks for 20 seconds at least. */
const patience = 120_000;
/** Windows tell each other at most this often that somebody is there, in milliseconds. */
const between = 15_000;
const acts = ['keydown', 'pointerdown', 'input'];

/**
 * “This is not my device”: at a counter, in a library, at a friend's. The person chooses it. Then nothing is written that
 * outlives the page, the browser fills in nothing, and on every screen stands a way out that erases the answers, the drafts
 * and the session. After minutes without an act it asks whether somebody is there, then erases and leaves by itself: any
 * key or touch is an answer, as often as it takes.
 *
 * It belongs on every screen: in a journey, before the steps.
 *
 * The way out is `leave`. With the script the page posts to it without a body and without an answer (a `POST` of the same
 * origin, with cookies); 2xx, a redirect, 401, 403, 419 and 440 mean that the session has ended. Then comes the page `safe`.
 * Without a script it is a link: answer `GET` by a page that ends the session, or asks for one press to end it, and says what
 * a page cannot erase. Send `Clear-Site-Data: "cache", "cookies", "storage"` with both, and `Cache-Control: no-store` with pages that hold answers.
 * A service that wants a token gives its own form as content: everything is erased, then the form is posted as it is.
 *
 * @summary A device that is somebody else's: nothing kept, and a way out that erases.
 * @tag pp-shared-device
 *
 * @slot - The full form: the service's own `<form method="post">` or link that ends the session.
 */
export class SharedDevice extends PartsElement {
  static override readonly describe = describeSharedDevice;

  static override properties: PropertyDeclarations = {
    leave: text(),
    safe: text(),
    minutes: { type: Number, reflect: true, useDefault: true },
  };

  /** Address that ends the session: `POST` with the script, `GET` without it. */
  declare leave: string | null;
  /** The page that is shown after leaving; `/` without it. It holds nothing about the person. */
  declare safe: string | null;
  /** Minutes without an act before it asks; 10 without it. Two minutes later everything is erased. */
  declare minutes: number | null;

  #phase: Phase = 'open';
  #last = Date.now();
  #told = 0;
  #isLeaving = false;
  /** Where the person was before they came to the button: it goes away as it is pressed. */
  #before: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  constructor() {
    super();
    for (const name of SharedDevice.elementProperties.keys()) Object.assign(this, { [name]: null });
    this.addEventListener('change', (event) => this.#onChange(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('submit', () => this.#onOwn());
    this.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget)) this.#before = relatedTarget;
    });
  }

  /** Whether the person said that this device is not theirs. */
  get shared(): boolean {
    return isShared();
  }

  set shared(shared: boolean) {
    if (shared !== isShared()) share(shared);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    for (const type of acts) document.addEventListener(type, () => this.#act(), { signal, capture: true });
    // Timers sleep with the device and in pages out of sight: the clock is read again when somebody is there again.
    for (const type of ['focus', 'pp-shared-change']) window.addEventListener(type, () => this.#check(), { signal });
    document.addEventListener('visibilitychange', () => this.#check(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => this.#onShow(persisted), { signal });
    window.addEventListener('storage', (event) => this.#onStorage(event), { signal });
    this.#last = Date.now();
    if (isLeftBehind()) this.#leave();
    else if (isShared()) share(true);
    this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  protected override describe(): Plan {
    const { words } = this;
    const asks = this.#phase === 'warned' ? 'idle' : this.#phase === 'last' ? 'last' : undefined;
    return describeSharedDevice(this.given, this.surroundings, {
      shared: isShared(),
      minutes: this.#minutes,
      asks: asks && { key: asks, time: timeOfDay(this.#end, words.lang) },
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#box) this.#box.checked = isShared();
    const { minutes } = this;
    if (minutes !== null && !(minutes > 0))
      warn(this, 'has minutes that are no number above 0. Write how long nobody may act, for example minutes="10".');
    whenParsed(() => {
      if (this.isConnected && this.leave === null && this.given.children.length === 0)
        warn(
          this,
          'has no way out. Add leave="…": the address that ends the session, or a form of your own inside it.',
        );
    });
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('[data-pp-part="box"]');
  }

  get #minutes(): number {
    return this.minutes !== null && this.minutes > 0 ? this.minutes : usual;
  }

  get #end(): number {
    return this.#last + this.#minutes * 60_000 + patience;
  }

  #check(): void {
    clearTimeout(this.#timer);
    if (!this.isConnected || this.#isLeaving) return;
    this.#phase = 'open';
    if (isShared()) {
      const { phase, wake } = momentAt(this.#end, Date.now(), patience);
      this.#phase = phase;
      if (wake !== undefined) this.#timer = setTimeout(() => this.#check(), wake);
    }
    if (this.#phase === 'ended') this.#leave();
    else this.requestUpdate();
  }

  /** Somebody is there. */
  #act(): void {
    if (!isShared() || this.#isLeaving) return;
    this.#last = Date.now();
    if (this.#last - this.#told > between) {
      this.#told = this.#last;
      tellWindows('here');
    }
    if (this.#phase !== 'open') this.#check();
  }

  #onStorage({ key, newValue }: StorageEvent): void {
    if (newValue === null) return;
    if (key === 'plain-pied:left') this.#leave();
    if (key !== 'plain-pied:here') return;
    this.#last = Date.now();
    this.#check();
  }

  #onShow(persisted: boolean): void {
    if (persisted && isLeftBehind()) this.#leave();
    else if (!persisted) forgetRestored();
    this.#check();
  }

  /** Pressed by whatever means: a voice or a screen reader press without a key. */
  async #goOn(): Promise<void> {
    this.#last = Date.now();
    this.#check();
    await this.updateComplete;
    (this.#before?.isConnected ? this.#before : this.#box)?.focus();
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.getAttribute('data-pp-part') !== 'box') return;
    this.#last = Date.now();
    this.shared = target.checked;
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest('a');
    if (target.closest('[data-pp-part="here"]')) void this.#goOn();
    else if (link?.getAttribute('data-pp-part') === 'leave') {
      event.preventDefault();
      tellWindows('left');
      this.#leave();
    } else if (link) this.#onOwn();
  }

  /** The author's own way out: everything is erased, and it goes on as it is. */
  #onOwn(): void {
    tellWindows('left');
    eraseHere();
  }

  #leave(): void {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    clearTimeout(this.#timer);
    void leave({ leave: this.leave, safe: this.safe ?? '/' }, this.words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-shared-device': SharedDevice;
  }
}
