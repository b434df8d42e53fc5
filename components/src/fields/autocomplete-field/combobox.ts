import type { Option } from '../../base/options.js';
import type { Words } from '../../base/plan.js';
import type { Box } from './describe.js';
import { exact } from '../../base/match.js';

/** How long a person who types is left in peace before a count is said aloud, in milliseconds. */
const pause = 1000;
/** A list that comes sooner needs no word. */
const patience = 400;
/** More rows than these help nobody, and slow an old phone down. */
const most = 250;

/** What the combobox is told by its element. */
export interface Chooser extends HTMLElement {
  readonly words: Words;
  readonly updateComplete: Promise<boolean>;
  readonly textInput: HTMLInputElement | null;
  /** The answer that travels now; `null` where there is none. */
  readonly choice: Option | null;
  /** Makes an answer the one that travels, or none. The text in sight is not its affair. */
  take(option: Option | null): void;
  /** The answers that fit, at once where they stand in the page; `null` where it is too early to ask. */
  search(query: string, signal: AbortSignal): readonly Option[] | Promise<readonly Option[]> | null;
  requestUpdate(): void;
}

interface Moment {
  readonly text: string;
  readonly choice: Option | null;
  /** True while the text is the person's, and no answer of the list. */
  readonly isTyped: boolean;
  /** True once the list was asked about that text, and had no answer for it. */
  readonly isUnknown: boolean;
}

/**
 * An input with a list of answers, after the editable combobox with list autocomplete of the ARIA Authoring Practices.
 * Focus itself moves into the list, where the practices move `aria-activedescendant`: VoiceOver on iOS does not follow
 * that one (uswds/uswds#6840), and everything else follows the focus.
 */
export class Combobox {
  #state: Pick<Box, 'open' | 'shown' | 'note' | 'said'> = { open: false, shown: [], note: '', said: '' };
  /** What stood in the input before the person changed it: Escape gives it back. */
  #before: Moment = { text: '', choice: null, isTyped: false, isUnknown: false };
  #isTyped = false;
  #isUnknown = false;
  #asking: AbortController | undefined;
  #saying = 0;
  #waiting = 0;

  constructor(readonly host: Chooser) {}

  get state(): Pick<Box, 'open' | 'shown' | 'note' | 'said'> {
    return this.#state;
  }

  /** What was typed and has to be asked about; '' where all is well. */
  get unmatched(): string {
    return this.#isTyped && this.#isUnknown && !this.host.choice ? (this.host.textInput?.value.trim() ?? '') : '';
  }

  listen(signal: AbortSignal): void {
    const { host } = this;
    host.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    host.addEventListener('click', this.#onClick, { signal });
    host.addEventListener('mousedown', this.#onMouseDown, { signal });
    host.addEventListener('focusin', this.#onFocusIn, { signal });
    host.addEventListener('focusout', this.#onFocusOut, { signal });
    document.addEventListener('pointerdown', this.#onPressOutside, { signal });
    signal.addEventListener('abort', () => this.#close());
  }

  /** The answer was set by something else than the person: its words stand in the input. */
  settle(text: string): void {
    const input = this.host.textInput;
    if (!input) return;
    this.#isTyped = this.#isUnknown = false;
    if (input.value !== text) input.value = text;
    this.#before = this.#now();
    if (this.#state.open || this.#state.note) this.#close();
  }

  /** The person changed the text. */
  typed(): void {
    this.#isTyped = this.host.textInput!.value.trim() !== '';
    this.#isUnknown = false;
    this.host.take(null);
    if (this.#isTyped) void this.#open();
    else this.#close();
  }

  #now(): Moment {
    const text = this.host.textInput?.value ?? '';
    return { text, choice: this.host.choice, isTyped: this.#isTyped, isUnknown: this.#isUnknown };
  }

  #show(change: Partial<Combobox['state']>): Promise<unknown> {
    this.#state = { ...this.#state, ...change };
    this.host.requestUpdate();
    return this.host.updateComplete;
  }

  #close(): void {
    this.#asking?.abort();
    clearTimeout(this.#saying);
    clearTimeout(this.#waiting);
    void this.#show({ open: false, shown: [], note: '', said: '' });
  }

  /** Opens the list with what fits the text; all of it where the text is the chosen answer. */
  async #open(): Promise<void> {
    const query = this.#isTyped ? this.host.textInput!.value.trim() : '';
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    clearTimeout(this.#saying);
    clearTimeout(this.#waiting);
    const found = this.host.search(query, signal);
    if (!found) {
      this.#close();
      return;
    }
    if (!(found instanceof Promise)) {
      await this.#fill(query, found);
      return;
    }
    this.#waiting = window.setTimeout(
      () => void this.#show({ note: this.host.words.text('autocomplete.waiting'), open: false, shown: [] }),
      patience,
    );
    try {
      const options = await found;
      if (!signal.aborted) await this.#fill(query, options);
    } catch {
      // Whoever cannot be asked stops nobody: what was typed is the answer.
      if (!signal.aborted) this.#note('autocomplete.failed');
    }
  }

  async #fill(query: string, options: readonly Option[]): Promise<void> {
    clearTimeout(this.#waiting);
    const match = this.#isTyped ? exact(options, query) : undefined;
    if (match) this.host.take(match);
    this.#isUnknown = query !== '' && !match;
    if (options.length === 0) {
      this.#note('autocomplete.none', { typed: query });
      return;
    }
    // The answers may come when the person is elsewhere already.
    if (!this.host.matches(':focus-within')) {
      this.#close();
      return;
    }
    await this.#show({ open: true, shown: options.slice(0, most), note: '', said: '' });
    this.#scroll();
    const key = options.length > most ? 'autocomplete.many' : 'autocomplete.count';
    this.#say(this.host.words.text(key, options.length > most ? { limit: most } : { count: options.length }));
  }

  #note(key: string, parameters: Record<string, string> = {}): void {
    clearTimeout(this.#waiting);
    const note = this.host.words.text(key, parameters);
    void this.#show({ open: false, shown: [], note, said: '' });
    this.#say(note);
  }

  #say(said: string): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => void this.#show({ said }), pause);
  }

  get #options(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** The list shows the chosen answer, and the page the list. */
  #scroll(): void {
    const list = this.#options[0]?.parentElement;
    const chosen = this.#options.find((option) => option.ariaSelected === 'true');
    if (chosen) list!.scrollTop = chosen.offsetTop - list!.clientHeight / 2;
    list?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus on an option; from before the first to the last, and from after the last to the first. */
  #goTo(index: number): void {
    const options = this.#options;
    options.at(index % options.length)?.focus();
  }

  async #enter(from: 'start' | 'end'): Promise<void> {
    if (!this.#state.open) await this.#open();
    // The answer that is read now says where it stands.
    clearTimeout(this.#saying);
    const chosen = this.#isTyped ? -1 : this.#options.findIndex((option) => option.ariaSelected === 'true');
    if (chosen >= 0) this.#goTo(chosen);
    else this.#goTo(from === 'start' ? 0 : -1);
  }

  #choose(option: HTMLElement): void {
    const chosen = this.#state.shown[this.#options.indexOf(option)];
    if (!chosen) return;
    this.#return(chosen.label);
    this.#isTyped = this.#isUnknown = false;
    this.host.take(chosen);
    this.#before = this.#now();
  }

  #giveBack(): void {
    const { text, choice, isTyped, isUnknown } = this.#before;
    this.#return(text);
    this.#isTyped = isTyped;
    this.#isUnknown = isUnknown;
    this.host.take(choice);
  }

  /** Back to the input, with a text, and the list closed. */
  #return(text: string): void {
    const input = this.host.textInput!;
    if (input.value !== text) input.value = text;
    this.#toInput(text.length);
    this.#close();
  }

  #toInput(caret: number): void {
    const input = this.host.textInput!;
    input.focus();
    input.setSelectionRange(caret, caret);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || !this.host.textInput) return;
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    const isOurs = option ? this.#onOptionKey(event, option) : this.#onInputKey(event);
    if (isOurs) event.preventDefault();
    // A dialog around must not close too.
    if (isOurs && event.key === 'Escape') event.stopPropagation();
  }

  /** @returns true where the key has done its work */
  #onInputKey({ key, target, altKey }: KeyboardEvent): boolean {
    const input = this.host.textInput!;
    const isLocked = input.readOnly || input.disabled;
    if (target !== input || isLocked) return false;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (altKey && key === 'ArrowUp') this.#close();
        else if (altKey) void this.#open();
        else void this.#enter(key === 'ArrowDown' ? 'start' : 'end');
        return true;
      case 'Escape': {
        const isChanged = this.#state.open || this.#state.note !== '' || input.value !== this.#before.text;
        if (isChanged) this.#giveBack();
        return isChanged;
      }
      case 'Enter': {
        // Who wrote the answer in full has nothing to look for.
        const isLooking = this.#state.open && !(this.#isTyped && this.host.choice);
        if (this.#state.open) this.#close();
        return isLooking;
      }
      default:
        return false;
    }
  }

  #onOptionKey({ key, altKey }: KeyboardEvent, option: HTMLElement): boolean {
    const input = this.host.textInput!;
    const index = this.#options.indexOf(option);
    switch (key) {
      case 'ArrowDown':
        this.#goTo(index + 1);
        return true;
      case 'ArrowUp':
        if (altKey) this.#return(input.value);
        else this.#goTo(index - 1);
        return true;
      case 'Enter':
      case ' ':
        this.#choose(option);
        return true;
      case 'Escape':
        this.#giveBack();
        return true;
      case 'Home':
        this.#toInput(0);
        return true;
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#toInput(input.value.length);
        return true;
      default:
        // The letter itself is written by the browser, where the focus is now.
        if (key.length === 1 || key === 'Backspace' || key === 'Delete') this.#toInput(input.value.length);
        return false;
    }
  }

  readonly #onClick = ({ target }: Event): void => {
    const input = this.host.textInput;
    const option = (target as Element).closest<HTMLElement>('[role="option"]');
    if (option) this.#choose(option);
    if (option || !input || target !== input || input.readOnly || this.#state.open) return;
    // Pressed by a script or by voice, it has no focus yet.
    input.focus();
    void this.#open();
  };

  /** The focus stays where it is until the answer is chosen, and the keyboard of a phone with it. */
  readonly #onMouseDown = (event: Event): void => {
    if ((event.target as Element).closest('[role="option"]')) event.preventDefault();
  };

  readonly #onFocusIn = ({ target, relatedTarget }: FocusEvent): void => {
    const isArrival = !this.host.contains(relatedTarget as Node | null);
    if (isArrival && target === this.host.textInput) this.#before = this.#now();
  };

  /** What was typed stays; the answer that it is stands there in its own words. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (this.host.contains(relatedTarget as Node | null)) return;
    const { choice, textInput } = this.host;
    if (this.#isTyped && choice && textInput) {
      textInput.value = choice.label;
      this.#isTyped = false;
    }
    if (this.#state.open) this.#close();
  };

  readonly #onPressOutside = (event: Event): void => {
    if (this.#state.open && !event.composedPath().includes(this.host)) this.#close();
  };
}
