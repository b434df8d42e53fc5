import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { afterPress } from '../../base/press.js';
import { warn } from '../../base/warn.js';
import { agreedEnd, agreeOn, sessionKey } from './agreement.js';
import { momentAt, spanFrom, warnBeforeOf, type Phase, type SessionSpan } from '../../base/clock.js';
import { describeSession, type RunningSession } from './describe.js';
import { askForTime } from './request.js';

/**
 * Says until when the server keeps the session open, warns before it ends, and asks for more time at one press.
 * It stands in the flow, takes no focus, counts nothing down, and never leaves the page: what is typed stays after the
 * end too, and goes on once the person has signed in again in another window. Windows with one `name` agree.
 *
 * The request of the button goes to `extend` and must be answered without a redirect, with 204, or with JSON
 * (`{"ends": "2026-11-22T14:35:00+01:00"}`, or nothing of use), or with a header `Session-Ends`; without a new end the
 * session lasts as long again as it did when the page came. 401, 403, 419, 440, a redirect and a page of HTML mean that the
 * person must sign in. Without a script a link opens `extend` in another window with GET: answer that with a short page.
 *
 * @summary Until when the session is open, and one press to keep it open.
 * @tag pp-session
 *
 * @slot - The full form: the author's own sentence and link for the end that the page comes with. Hidden while there is something newer to say.
 */
export class Session extends PartsElement {
  static override readonly describe = describeSession;

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    ends: { reflect: true },
    lasts: { reflect: true, type: Number },
    now: { reflect: true },
    extend: { reflect: true },
    method: { reflect: true },
    signIn: { reflect: true, attribute: 'sign-in' },
    warnBefore: { reflect: true, type: Number, attribute: 'warn-before' },
    timeZone: { reflect: true, attribute: 'time-zone' },
  };

  /** Which session: all windows of one name agree, through `localStorage` (`plain-pied:session:<name>`). Without one, this window is alone. */
  declare name: string | null;
  /** When the session ends: ISO date and time, with its offset from UTC. */
  declare ends: string | null;
  /** In place of `ends`: whole seconds from the coming of the page to the end. */
  declare lasts: number | null;
  /** What time it is for the server as it writes the page, ISO: then only durations count, and a wrong clock of the device does no harm. */
  declare now: string | null;
  /** Address that keeps the session open. */
  declare extend: string | null;
  /** Method of that request: `GET` (default) or `POST`. */
  declare method: string | null;
  /** Address where the person signs in again; opens in another window. */
  declare signIn: string | null;
  /** Seconds between the warning and the end: 300 by default, never less than 20 (WCAG 2.2, success criterion 2.2.1 Timing Adjustable). */
  declare warnBefore: number | null;
  /** IANA name for showing the time. The device's by default; Europe/Paris where the server writes it. */
  declare timeZone: string | null;

  #span: SessionSpan | null = null;
  /** How long one extension lasts, in milliseconds. */
  #length = 0;
  #phase: Phase = 'open';
  #outcome: 'asking' | 'failed' | 'done' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    const check = (): void => this.#check();
    // Timers sleep with the device and in pages out of sight: the clock is read again when somebody is there again.
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, check, { signal });
    document.addEventListener('visibilitychange', check, { signal });
    window.addEventListener('storage', ({ key }) => key === sessionKey(this.name!) && check(), { signal });
    document.addEventListener('focusin', ({ target }) => this.#onFocus(target as Node), { signal });
    this.addEventListener('click', ({ target }) => this.#onClick(target as Element), { signal });
    check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  /**
   * The server answered a request, so the session is open again: tells the person and the other windows.
   * @param ends the new end, ISO, as the server says it; without it the session lasts as long again as when the page came
   */
  extended(ends?: string | null): void {
    if (this.#span) this.#end(this.#endOf(Date.now(), ends));
  }

  protected override update(changed: PropertyValues): void {
    if (['ends', 'lasts', 'now'].some((name) => changed.has(name))) this.#read();
    super.update(changed);
  }

  protected override describe(): Plan {
    return describeSession(this.given, this.surroundings, this.#running);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#span) warn(this, 'noEnd');
    if (!this.extend) warn(this, 'noExtension');
  }

  get #running(): RunningSession | undefined {
    if (!this.#span) return undefined;
    const { ends, ahead } = this.#span;
    const journey = this.closest('pp-journey');
    return {
      news: this.#outcome ?? newsOf[this.#phase],
      until: ends - ahead,
      now: Date.now() - ahead,
      isOver: this.#phase === 'ended',
      isKept: journey !== null && journey.keep !== 'page',
    };
  }

  /** The page says when its session ends. One that comes out of the cache says it of another time: then what the windows agreed on counts. */
  #read(): void {
    const { came, isStale } = this.hasUpdated ? { came: Date.now(), isStale: false } : arrival();
    const span = spanFrom({ ends: this.ends, lasts: this.lasts, now: isStale ? null : this.now }, came);
    this.#span = span;
    if (!span) return;
    this.#length = span.ends - came;
    if (!isStale) agreeOn(this.name, span.ends);
    this.#check();
  }

  #check(): void {
    clearTimeout(this.#timer);
    if (!this.#span || !this.isConnected) return;
    const ends = agreedEnd(this.name) ?? this.#span.ends;
    this.#span = { ...this.#span, ends };
    const { phase, wake } = momentAt(ends, Date.now(), warnBeforeOf(this.warnBefore));
    if (wake !== undefined) this.#timer = setTimeout(() => this.#check(), wake);
    if (phase !== this.#phase) this.#outcome = phase === 'open' ? 'done' : undefined;
    this.#phase = phase;
    this.requestUpdate();
  }

  #onClick(target: Element): void {
    if (target.closest('button[data-pp-part="extend"]') && this.#outcome !== 'asking') void this.#ask();
  }

  /** The person moved on: the good news goes, and what comes after it moves up only once the press has ended. */
  #onFocus(target: Node): void {
    if (this.#outcome === 'done' && !this.contains(target)) afterPress(() => this.#tell(undefined));
  }

  async #ask(): Promise<void> {
    const asked = Date.now();
    this.#tell('asking');
    const { outcome, ends } = await askForTime(this.extend!, this.method ?? 'GET');
    if (!this.#span || outcome === 'failed') {
      this.#tell('failed');
      return;
    }
    this.#outcome = undefined;
    this.#end(outcome === 'ended' ? asked : this.#endOf(asked, ends));
    if (this.#phase !== 'ended') this.#tell('done');
  }

  /** The end on the clock of the device, after a request that left at `asked`. */
  #endOf(asked: number, ends?: string | null): number {
    const told = Date.parse(ends ?? '');
    return Number.isNaN(told) ? asked + this.#length : told + this.#span!.ahead;
  }

  /** A new end, in this window and in the others. */
  #end(ends: number): void {
    this.#span = { ...this.#span!, ends };
    agreeOn(this.name, ends);
    this.#check();
  }

  #tell(outcome: 'asking' | 'failed' | 'done' | undefined): void {
    this.#outcome = outcome;
    this.requestUpdate();
  }
}

const newsOf = { open: undefined, warned: 'warns', last: 'last', ended: 'ended' } as const;

/** When the page came, on the clock of the device, and whether it came out of the cache. The script may be much later. */
function arrival(): { came: number; isStale: boolean } {
  const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming | undefined)[];
  // An element made later comes with what the server said later.
  if (!entry || document.readyState === 'complete') return { came: Date.now(), isStale: false };
  return { came: Math.round(performance.timeOrigin + entry.responseStart), isStale: entry.transferSize === 0 };
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-session': Session;
  }
}
