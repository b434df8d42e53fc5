import { controlsOf } from './controls.js';
import { namesInDraft, restoreDraft, saveDraft } from './draft.js';

/** How long the person must pause before what was typed is kept, in milliseconds. Steps and leaving the page keep at once. */
const pause = 500;

/** Keeps the answers of a form in this tab: on each step, when the page goes, and when the person pauses. */
export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param name of the draft, `null` where nothing may be kept */
  constructor(
    readonly form: HTMLFormElement,
    readonly name: string | null,
  ) {}

  listen(signal: AbortSignal): void {
    if (this.name === null) return;
    this.form.addEventListener('input', () => this.#saveSoon(), { signal });
    window.addEventListener('pagehide', () => this.save(), { signal });
  }

  /** Names of the controls that the draft holds answers for. */
  get names(): string[] {
    return this.name === null ? [] : namesInDraft(this.name);
  }

  restore(): void {
    if (this.name !== null) restoreDraft(this.name, controlsOf(this.form));
  }

  save(): void {
    clearTimeout(this.#timer);
    if (this.name !== null) saveDraft(this.name, controlsOf(this.form));
  }

  #saveSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), pause);
  }
}
