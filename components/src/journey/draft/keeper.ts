import { resumeAutofill } from '../../base/autofill.js';
import { keptChanged, setKept } from '../../base/kept.js';
import type { Words } from '../../base/plan.js';
import { isShared, type SharedChange } from '../../base/shared-device.js';
import { controlsOf, type TypedControl } from '../journey/controls.js';
import type { Journey } from '../journey/journey.js';
import { answersIn, contentOf, putBack, type Answers } from './answers.js';
import { lostWords } from './labels.js';
import { endOf, fingerprint, readRecord, writeRecord, type DraftRecord } from './record.js';
import {
  attempt,
  eraseOld,
  keyOf,
  places,
  stopKeyOf,
  storageOf,
  takeDrafts,
  type Keep,
  type Place,
  type Taken,
} from './storage.js';
import { keepable, ruleOf } from './values.js';

/** How long the person must pause before what was typed is kept, in milliseconds. Steps and leaving the page keep at once. */
const pause = 500;

/** Why nothing is kept for now: the person pressed "delete now", or said that others use this computer. */
export type Stop = 'off' | 'shared';

/** The keepers of the journeys that run in this page. */
const running = new Map<Journey, Keeper>();

/** The keeper of the journey around an element, or of the one with this name. */
export function keeperFor(element: Element, name: string | null): Keeper | undefined {
  const journey = name
    ? [...running.keys()].find((candidate) => candidate.name === name)
    : element.closest<Journey>('pp-journey');
  return running.get(journey!);
}

/** Whether the author wrote the element elsewhere in the page. */
export const hasOwnDraft = ({ name, ownerDocument }: Journey): boolean =>
  name !== null && ownerDocument.querySelector(`pp-draft[for="${CSS.escape(name)}"]`) !== null;

/** Keeps the answers of a form in this browser: on each step, when the page goes, and when the person pauses. */
export class Keeper {
  /** The person's yes to keep what is marked `data-pp-keep="ask"`. */
  asked = false;
  /** Why nothing is kept for now. */
  stopped: Stop | null = null;
  /** The browser refuses, has no room, or holds something that cannot be read. */
  failed = false;
  #locked = false;
  #version = '';
  #date = 0;
  /** What the storage holds, to write only what is new. */
  #stored: string | undefined;
  /** Answers whose controls are not in the page yet. */
  #waiting: Answers = [];
  #erased: Taken[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param name of the journey
   * @param step where one page holds one step
   */
  constructor(
    readonly journey: Journey,
    readonly form: HTMLFormElement,
    readonly name: string,
    readonly step: string | null,
  ) {}

  /** Name of the draft. */
  get id(): string {
    return this.step === null ? this.name : `${this.name}/${this.step}`;
  }

  get keep(): Keep {
    const { keep } = this.journey;
    return keep === 'page' || keep === 'device' ? keep : 'session';
  }

  get #place(): Place {
    return this.keep === 'device' ? 'device' : 'session';
  }

  /** What happens to answers now. */
  get now(): Keep {
    return this.stopped || this.failed ? 'page' : this.keep;
  }

  /** The last day on which a draft of the device is there. */
  get end(): string {
    const now = Date.now();
    return this.dated(endOf(this.#date || now, this.#days, now));
  }

  get words(): Words {
    return this.journey.words;
  }

  /** A date in words. */
  dated(date: number): string {
    return new Intl.DateTimeFormat(this.words.lang, { dateStyle: 'long' }).format(date);
  }

  get version(): string {
    return this.#version;
  }

  get controls(): TypedControl[] {
    return controlsOf(this.form);
  }

  /** The controls that may be kept, by their name. */
  get groups(): Map<string, TypedControl[]> {
    return keepable(this.controls, this.asked);
  }

  /** Names of the controls that the draft holds answers for. */
  get names(): string[] {
    let names: string[] = [];
    attempt(() => {
      const text = this.keep === 'page' ? null : storageOf(this.#place).getItem(keyOf(this.id));
      names = readRecord(text ?? '')?.answers.map(({ name }) => name) ?? [];
    });
    return names;
  }

  get #days(): number {
    return this.journey.keepDays ?? Number.NaN;
  }

  /**
   * Puts back what was kept, and starts to keep.
   * @param judged the page came with errors of the server: what it was sent, it has seen
   */
  start(judged: boolean, signal: AbortSignal): void {
    running.set(this.journey, this);
    setKept(this.journey, () => this.now !== 'page');
    signal.addEventListener('abort', () => {
      running.delete(this.journey);
      setKept(this.journey, null);
    });
    this.#version = this.journey.version ?? fingerprint(this.controls.map(({ name }) => name));
    this.controls.forEach(ruleOf);
    // What the form once kept elsewhere would be there longer than it says now.
    for (const other of places) if (other !== this.keep) takeDrafts(this.name, other);
    resumeAutofill();
    if (isShared()) this.stop('shared');
    if (this.keep !== 'page') this.#open(judged);
    this.#listen(signal);
    this.#tell();
  }

  /**
   * Puts back what waited for controls that came later: the screens of a repeated part.
   * @returns whether anything was put back
   */
  restoreLate(): boolean {
    if (this.#waiting.length === 0) return false;
    const { back, waiting } = putBack(this, this.#waiting);
    this.#waiting = waiting;
    return back > 0;
  }

  /** Writes what is new. */
  save(): void {
    clearTimeout(this.#timer);
    if (this.#locked || this.stopped || this.keep === 'page') return;
    this.restoreLate();
    const answers = [...answersIn(this.groups), ...this.#waiting];
    const content = contentOf(answers, this.asked);
    if (content === this.#stored) return;
    const date = Date.now();
    try {
      const storage = storageOf(this.#place);
      if (answers.length === 0) storage.removeItem(keyOf(this.id));
      else storage.setItem(keyOf(this.id), writeRecord({ version: this.#version, date, asked: this.asked, answers }));
    } catch {
      this.#fail();
      return;
    }
    [this.#stored, this.#date] = [content, date];
    if (this.failed) {
      this.failed = false;
      this.journey.say('draft-failed', null);
    }
    this.#tell();
  }

  /** Erases what is kept and keeps nothing from now on. */
  stop(why: Stop): void {
    clearTimeout(this.#timer);
    const erased = places.flatMap((from) => takeDrafts(this.name, from));
    // On a shared computer nothing is held for an undo.
    this.#erased = why === 'off' ? erased : [];
    this.stopped = why;
    attempt(() => sessionStorage.setItem(stopKeyOf(this.name), why));
    this.#tell();
  }

  /** Keeps again: what stands on the screen, and what was erased of other pages. */
  resume(): void {
    attempt(() => sessionStorage.removeItem(stopKeyOf(this.name)));
    attempt(() => this.#erased.forEach(([from, key, text]) => storageOf(from).setItem(key, text)));
    this.#erased = [];
    this.stopped = null;
    this.#locked = false;
    this.#stored = undefined;
    this.save();
    this.#tell();
  }

  /** The person's own yes or no for what is marked so. */
  ask(yes: boolean): void {
    this.asked = yes;
    this.save();
    this.#tell();
  }

  #listen(signal: AbortSignal): void {
    // A control tied by form="…" stands outside: its events do not pass through the form.
    this.form.getRootNode().addEventListener(
      'input',
      ({ target }) => {
        if (target && 'form' in target && target.form === this.form) this.#saveSoon();
      },
      { signal },
    );
    this.journey.addEventListener('pp-step-change', () => this.save(), { signal });
    window.addEventListener('pp-shared-change', ({ detail }) => this.#share(detail), { signal });
    window.addEventListener('pagehide', () => this.save(), { signal });
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.#readStop();
      },
      { signal },
    );
  }

  /** The person said whether this device is theirs (`pp-shared-device`). */
  #share({ shared }: SharedChange['detail']): void {
    if (shared && this.stopped !== 'shared') this.stop('shared');
    else if (!shared && this.stopped === 'shared') this.resume();
  }

  #saveSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), pause);
  }

  #readStop(): void {
    attempt(() => {
      this.stopped = sessionStorage.getItem(stopKeyOf(this.name)) as Stop | null;
    });
    this.#tell();
  }

  #open(judged: boolean): void {
    this.#readStop();
    eraseOld(this.name, this.#days);
    this.#stored = contentOf([], false);
    const text = this.#read();
    const record = text === null ? undefined : readRecord(text);
    if (record) this.#restore(record, judged);
    else if (text !== null) {
      // It may be somebody else's: it stays until the person asks to keep again.
      this.#locked = true;
      this.#fail();
    }
  }

  #read(): string | null {
    const key = keyOf(this.id);
    let text: string | null = null;
    try {
      const storage = storageOf(this.#place);
      text = storage.getItem(key);
      // A storage without room says so before anything is typed.
      storage.setItem(key, text ?? '');
      if (text === null) storage.removeItem(key);
    } catch {
      this.#fail();
    }
    return text;
  }

  #restore(record: DraftRecord, judged: boolean): void {
    const { words, keep, version } = this;
    const isSame = record.version === version;
    this.asked = record.asked && keep === 'device';
    this.#date = Math.min(record.date, Date.now());
    const { back, lost, waiting } = putBack(this, record.answers, judged);
    if (isSame) {
      this.#waiting = waiting;
      this.#stored = contentOf(record.answers, record.asked);
    }
    const gone = isSame ? 0 : waiting.length;
    const isBack = keep === 'device' && back > 0 && isArrival();
    const news = isSame
      ? isBack && words.text('keep.back', { date: this.dated(this.#date) })
      : back + gone + lost.length > 0 && words.text('keep.changed');
    const text = [news, lostWords(this, lost, gone)].filter(Boolean).join(' ');
    if (text) this.journey.say('draft', { text });
    if (!isSame) this.save();
  }

  /** To the journey, which says it, and to whatever leads away from this page. */
  #tell(): void {
    this.journey.requestUpdate();
    keptChanged();
  }

  #fail(): void {
    if (this.failed) return;
    this.failed = true;
    this.journey.say('draft-failed', { text: this.words.text('keep.failed'), lasts: 'page' });
    this.#tell();
  }
}

/** The page was opened, not read again: what comes back then is news. */
const isArrival = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate';
