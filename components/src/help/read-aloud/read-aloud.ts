import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { languageOf, mainOf } from '../../base/language.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { warn, whenParsed } from '../../base/warn.js';
import { describeReadAloud, describeReading, type Reading } from './describe.js';
import { rangeOf, textsIn, type ReadText } from './texts.js';

/** Name of the highlight, for style sheets: `::highlight(pp-read-aloud)`. */
const highlight = 'pp-read-aloud';
/** How long a device may take to name its voices before it has none, in milliseconds. */
const patience = 3000;

/**
 * Reads a part of the page aloud at a press: questions, hints, errors and choices, in their order. What is being read is
 * marked where the browser can mark it (CSS custom highlights).
 *
 * Only voices of the device itself speak (`voice.localService`): with another voice the words of the page would leave it.
 * Where the device has none for the language of the page, a sentence says so in place of the button. It never begins by
 * itself, and stops at the next press, at Escape, and when the step changes.
 *
 * Not in place of a screen reader: it says no states and no roles. What is typed is not read.
 *
 * @summary Reads questions and choices aloud, with a voice of the device.
 * @tag pp-read-aloud
 */
export class ReadAloud extends PartsElement {
  static override readonly describe = describeReadAloud;

  static override properties: PropertyDeclarations = {
    for: text(),
  };

  /** Id of the part to read. Without it, the step, form or page around. */
  declare for: string | null;

  /** The texts that are left to read; none while it is silent. */
  #left: ReadText[] | undefined;
  #hasWaited = false;
  #listening: AbortController | undefined;

  constructor() {
    super();
    this.for = null;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('.pp-read-act')) this.#toggle();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    const stop = (): void => this.#stop();
    this.#device?.addEventListener('voiceschanged', () => this.requestUpdate(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
    document.addEventListener('pp-step-change', stop, { signal });
    window.addEventListener('pagehide', stop, { signal });
    const timer = setTimeout(() => {
      this.#hasWaited = true;
      this.requestUpdate();
    }, patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#stop();
  }

  protected override describe(): Plan {
    return describeReading(this.given, this.surroundings, this.#reading);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    whenParsed(() => {
      if (this.isConnected && this.for && !document.getElementById(this.for))
        warn(this, `finds no id="${this.for}" to read. It reads what is around it.`);
    });
  }

  get #device(): SpeechSynthesis | undefined {
    return (window as Partial<Window>).speechSynthesis;
  }

  get #reading(): Reading | undefined {
    if (this.#left) return 'reading';
    if (this.#voiceFor(languageOf(this))) return 'ready';
    const mayCome = this.#device && !this.#hasWaited && this.#device.getVoices().length === 0;
    return mayCome ? undefined : 'none';
  }

  get #scope(): Element {
    const named = this.for ? document.getElementById(this.for) : null;
    return named ?? this.closest('pp-step, form, main') ?? document.body;
  }

  /** A voice of the device for a language: that of its region first. */
  #voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    // Android writes fr_FR.
    const tagOf = ({ lang: own }: SpeechSynthesisVoice): string => own.replace('_', '-').toLowerCase();
    const voices = (this.#device?.getVoices() ?? []).filter(
      (voice) => voice.localService && mainOf(tagOf(voice)) === mainOf(lang),
    );
    return (
      voices.find((voice) => tagOf(voice) === lang.toLowerCase()) ?? voices.find((voice) => voice.default) ?? voices[0]
    );
  }

  #toggle(): void {
    if (this.#left) {
      this.#stop();
      return;
    }
    // Another part of the page may be speaking.
    this.#device?.cancel();
    this.#left = textsIn(this.#scope);
    this.#next();
  }

  #next(): void {
    const now = this.#left?.shift();
    const device = this.#device;
    if (!now || !device) {
      this.#stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(now.text);
    const voice = this.#voiceFor(languageOf(now.element)) ?? this.#voiceFor(languageOf(this));
    if (!voice) {
      this.#stop();
      return;
    }
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const left = this.#left;
    const isMine = (): boolean => this.#left === left;
    utterance.addEventListener('boundary', ({ charIndex, charLength }) => {
      if (isMine() && charLength > 0) mark(rangeOf(now, charIndex, charLength));
    });
    for (const type of ['end', 'error'] as const) utterance.addEventListener(type, () => isMine() && this.#next());
    mark(rangeOf(now, 0, now.text.length));
    device.speak(utterance);
    this.requestUpdate();
  }

  #stop(): void {
    if (!this.#left) return;
    this.#left = undefined;
    this.#device?.cancel();
    mark(undefined);
    this.requestUpdate();
  }
}

/** Marks what is read, where the browser has custom highlights. */
function mark(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(highlight, new Highlight(range));
  else CSS.highlights.delete(highlight);
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-read-aloud': ReadAloud;
  }
}
