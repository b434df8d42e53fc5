import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../parts-element.js';
import type { Plan } from '../plan.js';
import { text } from '../property.js';
import { warn } from '../warn.js';
import { bringHours, broughtHours } from './bring.js';
import type { HoursNow, HoursSurroundings, HoursText } from './parts.js';

/** What the console says of a part that is not read. */
const mends = {
  opening: 'hoursOpening',
  closed: 'hoursClosed',
  holidays: 'hoursHolidays',
  'time-zone': 'hoursZone',
} as const;

/** Longest wait, in milliseconds, before the clock is looked at again: the device's may be set anew. */
const longest = 3_600_000;

/** Base of what has opening hours: says whether it is open now, in the minute when that changes, and announces nothing. */
export abstract class HoursElement extends PartsElement {
  static override properties: PropertyDeclarations = {
    hours: text(),
    opening: text(),
    closed: text(),
    holidays: text(),
    timeZone: text('time-zone'),
    timeZoneName: text('time-zone-name'),
  };

  /** When somebody is there, in the author's words, as it follows "Open": « le matin, sans rendez-vous ». Wins over `opening` as text. */
  declare hours: string | null;
  /**
   * When somebody is there, for machines: a subset of OpenStreetMap's `opening_hours`. Rules joined by `;`, days (`Mo-Fr`,
   * `Tu,Th`, `PH` for public holidays) and times (`09:00-12:30,13:30-17:00`, `22:00-02:00`) or `off`; `24/7`. A later rule
   * replaces the days that it names. It is written as text, and with the script says whether it is open now.
   */
  declare opening: string | null;
  /** Exceptional closings: ISO dates or `first/last`, each with words that say why, joined by `;`. */
  declare closed: string | null;
  /**
   * Whose public holidays count: `FR`, or a department (`FR-67`, `FR-974`). With it, it is closed on them, unless a rule with
   * `PH` says otherwise; without it, `PH` means `FR`. Source: Code du travail, L3133-1, L3134-13 and L3422-2.
   */
  declare holidays: string | null;
  /** IANA time zone of the service. `Europe/Paris` by default. Named where the person's device has another. */
  declare timeZone: string | null;
  /** Its name in words, where the city's does not fit: « heure de La Réunion ». */
  declare timeZoneName: string | null;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #now: HoursNow | null = null;

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof HoursElement;
    for (const [name] of elementProperties) Object.assign(this, { [name]: null });
  }

  /** What was last said of the hours; `null` where nothing can be. */
  get now(): HoursNow | null {
    return this.#now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('pageshow', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    window.removeEventListener('pageshow', this.#look);
  }

  /** Drawn from its attributes; hours in words may follow. */
  get drawn(): Promise<unknown> {
    return super.getUpdateComplete();
  }

  /** Whole when the hours are there, or cannot be fetched. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.hasHours || broughtHours()) return isComplete;
    await bringHours();
    return super.getUpdateComplete();
  }

  protected get hasHours(): boolean {
    return this.opening !== null || this.closed !== null;
  }

  protected get hoursAround(): HoursSurroundings {
    const { given, words, surroundings } = this;
    const read = this.hasHours ? broughtHours() : undefined;
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = read?.hoursNow(given, words, Date.now(), here) ?? null;
    const before = this.#now;
    this.#now = now;
    if (before?.short !== now?.short) this.dispatchEvent(new Event('pp-hours', { bubbles: true }));
    return { ...surroundings, hours: read ? read.hoursText(given, words) : this.#served(), now };
  }

  protected override describe(): Plan {
    const { describe } = this.constructor as typeof HoursElement;
    return describe(this.given, this.hoursAround);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    clearTimeout(this.#timer);
    if (!this.hasHours || !this.isConnected) return;
    const read = broughtHours();
    if (!read) {
      void bringHours().then(() => broughtHours() && this.requestUpdate());
      return;
    }
    for (const { attribute, part } of read.scheduleOf(this.given)?.mistakes ?? [])
      if (attribute !== 'opening' || this.opening !== null) warn(this, mends[attribute], part);
    const changes = this.#now?.changes;
    if (changes) this.#timer = setTimeout(this.#look, Math.min(Math.max(changes - Date.now(), 1), longest));
  }

  /** The hours that the server wrote stand until what reads them has come. */
  #served(): HoursText | null {
    if (!this.hasHours) return null;
    const written = [...this.querySelectorAll(':scope > [data-pp-part]')];
    const text = (name: string): string[] =>
      written.filter((node) => node.className === `pp-channel-${name}`).map(({ textContent }) => textContent);
    const [hours = ''] = text('hours');
    // The sentence around the hours, in whatever language, is taken off again.
    const [before = '', after = ''] = this.words.text('channel.hours', { hours: '\n' }).split('\n');
    return { text: hours.slice(before.length, hours.length - after.length), closings: text('closing') };
  }

  readonly #look = (): void => this.requestUpdate();
}
