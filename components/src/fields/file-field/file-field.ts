import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Plan } from '../../base/plan.js';
import { flag, text } from '../../base/property.js';
import { sentenceFor, type Entries } from '../../base/question.js';
import { ControlElement } from '../../base/text-element.js';
import { countMend } from '../../base/numbers.js';
import { warn } from '../../base/warn.js';
import { checkFiles } from '../../validation/file.js';
import type { Outcome } from '../../validation/outcome.js';
import { describeFileField, type ListedFile } from './describe.js';
import { parseKept, type KeptFile } from './kept.js';
import { limitsOf } from './limits.js';
import { filesQuestion } from './question.js';
import { sendFile } from './upload.js';

/** A chosen file: what is shown of it, and the file itself. */
type Local = ListedFile & { readonly file: File };

/**
 * A document: chosen, photographed or dropped; sent when chosen where the service has a place for it, with the form where
 * not. Who does not have it says so and goes on.
 * Not before it is needed: a declaration often does, and the document can come later.
 *
 * @summary A question answered with one or several files.
 * @tag pp-file-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} value-missing - The person said that they do not have the document.
 * @attr {string} error-required - Sentence of the service's own where no file was chosen.
 * @attr {string} error-too-many - Sentence of the service's own for more files than `max-files`.
 * @attr {string} error-too-large - Sentence of the service's own for a file larger than `max-size`.
 * @attr {string} error-wrong-type - Sentence of the service's own for a file that `accept` does not name.
 * @attr {string} error-empty - Sentence of the service's own for an empty file.
 *
 * @fires {Event} input - The native event of the input.
 * @fires {Event} change - The native event of the input.
 */
export class FileField extends ControlElement {
  static override readonly describe = describeFileField;
  static override readonly question = filesQuestion;

  static override properties: PropertyDeclarations = {
    accept: text(),
    multiple: flag(),
    maxSize: text('max-size'),
    maxFiles: text('max-files'),
    photo: flag(),
    missing: flag(),
    kept: { ...text(), converter: { fromAttribute: parseKept, toAttribute: (files) => JSON.stringify(files) } },
    upload: text(),
    uploadWith: text('upload-with'),
  };

  /** Formats, as in HTML: `.pdf, image/*`. Said in words before anything is chosen. */
  declare accept: string | null;
  /** Several files may be chosen, also one after the other. */
  declare multiple: boolean;
  /** Greatest size of each file, in megabytes (a million bytes). */
  declare maxSize: string | null;
  /** Greatest number of files, with `multiple`. */
  declare maxFiles: string | null;
  /** Offers "Take a photo" beside the choice of a file. */
  declare photo: boolean;
  /** Offers "I do not have this document" as an answer. Sends `yes` under the name with `-missing`. */
  declare missing: boolean;
  /** Files that the server has already: `{ id, name, size? }`, in the attribute as JSON. Their ids travel under the name with `-kept`. */
  declare kept: KeptFile[] | null;
  /** Address to which each file is sent when it is chosen; see the guide "Files". Without it files go with the form. */
  declare upload: string | null;
  /** Names of hidden inputs of the form that travel with each upload, such as a CSRF token, with a space between them. */
  declare uploadWith: string | null;

  #chosen: Local[] = [];
  #said = '';
  #count = 0;

  /** The files that go with the form: those that the server has are not among them. */
  get files(): readonly File[] {
    return this.#chosen.filter(({ removed }) => !removed).map(({ file }) => file);
  }

  /** Names of the files that go with the form. */
  protected override readControls(): string {
    return [...(this.#input.files ?? [])].map(({ name }) => name).join(', ');
  }

  /** Only a person chooses files; a script may empty the choice. */
  protected override writeControls(value: string): void {
    if (value === '') this.#input.value = '';
  }

  protected override get entries(): Entries {
    const hidden = [...this.querySelectorAll<HTMLInputElement>('[type="hidden"]')];
    return [...super.entries, ...hidden.map(({ name, value }) => [name, value] as const)];
  }

  get #input(): HTMLInputElement {
    return this.controls[0] as HTMLInputElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['change', 'click', 'dragover', 'drop'] as const) this.addEventListener(type, this.#on);
    window.addEventListener('submit', this.#onSubmit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['change', 'click', 'dragover', 'drop'] as const) this.removeEventListener(type, this.#on);
    window.removeEventListener('submit', this.#onSubmit);
  }

  protected override describe(): Plan {
    return describeFileField(this.given, this.surroundings, { files: this.#chosen, said: this.#said });
  }

  protected override onReset(): void {
    this.#chosen = [];
    this.#said = '';
  }

  protected override mends(): void {
    super.mends();
    const { maxSize } = this;
    if (!/^\d+([.,]\d+)?$/.test(maxSize ?? '1')) warn(this, 'megabytes', maxSize);
    countMend(this, 'max-files');
    if (!parseKept(this.getAttribute('kept'))) warn(this, 'kept');
  }

  readonly #on = (event: Event): void => {
    const { target } = event;
    if (event instanceof DragEvent) this.#onDrag(event);
    else if (target instanceof HTMLInputElement && target.type === 'file' && event.type === 'change') {
      const files = [...(target.files ?? [])];
      // What was chosen with the camera goes where the rest is.
      if (target !== this.#input) target.value = '';
      this.#add(files);
    } else if (target instanceof HTMLButtonElement && target.dataset['ppAct']) {
      event.preventDefault();
      this.#act(target.closest<HTMLElement>('[data-pp-file]')!.dataset['ppFile']!, target.dataset['ppAct']);
    }
  };

  #onDrag(event: DragEvent): void {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files') || this.#input.matches(':disabled')) return;
    // Without this the browser opens the file in the place of the form.
    event.preventDefault();
    if (event.type === 'drop') this.#add([...dataTransfer.files]);
  }

  /** Takes what fits; says of the rest what to do. */
  #add(files: readonly File[]): void {
    if (files.length === 0) return;
    const limits = limitsOf(this.given, this.words);
    const room = limits.multiple ? (limits.maxFiles ?? Infinity) - this.#held : 1;
    const found = files.map((file) => ({ file, outcome: checkFiles([file], limits) }));
    const fitting = found.flatMap(({ file, outcome }) => (outcome ? [] : [file]));
    const taken = fitting.slice(0, Math.max(0, room));
    if (!limits.multiple && taken.length > 0) {
      this.#chosen = [];
      this.#mark(({ id }) => id !== '', true);
    }
    const added = taken.map((file): Local => {
      this.#count += 1;
      return { key: `file-${this.#count}`, name: file.name, size: file.size, state: 'chosen', file };
    });
    this.#chosen = [...this.#chosen, ...added];
    if (added.length > 0) this.#say('added', taken.map(({ name }) => name).join(', '));
    this.#hold();
    const tooMany = { key: 'error.file.tooMany', parameters: { count: limits.maxFiles ?? 1 } };
    const outcome = found.find((one) => one.outcome)?.outcome ?? (fitting.length > taken.length ? tooMany : null);
    if (outcome) this.#refuse(outcome);
    else if (this.inError) this.show(this.check());
    for (const local of added) {
      void this.#advise(local);
      if (this.upload) void this.#send(local.key);
    }
  }

  /** How many files there are now, here and at the server. */
  get #held(): number {
    return [...this.#chosen, ...(this.kept ?? [])].filter(({ removed }) => !removed).length;
  }

  #refuse(outcome: Outcome): void {
    const { question } = this;
    if (question) this.show({ outcome, text: sentenceFor(outcome, question, this.words) });
  }

  #act(key: string, act: string): void {
    if (act === 'retry') {
      void this.#send(key);
      return;
    }
    const removed = act === 'remove';
    this.#change(key, { removed });
    this.#mark(({ id }) => `kept-${id}` === key, removed);
    const all = [...this.#chosen, ...(this.kept ?? []).map((file) => ({ ...file, key: `kept-${file.id}` }))];
    this.#say(removed ? 'removed' : 'added', all.find((file) => file.key === key)?.name ?? '');
    this.#hold();
  }

  #mark(which: (file: KeptFile) => boolean, removed: boolean): void {
    if (this.kept) this.kept = this.kept.map((file) => (which(file) ? { ...file, removed } : file));
  }

  #change(key: string, changed: Partial<ListedFile>): void {
    this.#chosen = this.#chosen.map((local) => (local.key === key ? { ...local, ...changed } : local));
    this.requestUpdate();
  }

  #say(key: string, name: string): void {
    this.#said = this.words.text(`file.${key}`, { name });
  }

  /** The native input holds what goes with the form, so that it does so without us. */
  #hold(): void {
    const transfer = new DataTransfer();
    for (const file of this.files) transfer.items.add(file);
    this.#input.files = transfer.files;
    this.requestUpdate();
  }

  async #advise({ key, file }: Local): Promise<void> {
    if (!/^image\/(?:jpeg|png|webp)$/.test(file.type)) return;
    const { adviceOn } = await import('./photo.js');
    this.#change(key, { advice: await adviceOn(file) });
  }

  /** Until it has arrived, the file stays in the form. */
  async #send(key: string): Promise<void> {
    const local = this.#chosen.find((candidate) => candidate.key === key)!;
    const body = new FormData();
    for (const name of (this.uploadWith ?? '').split(/\s+/).filter(Boolean)) {
      const input = this.#input.form?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) body.append(name, input.value);
    }
    body.append('file', local.file);
    this.#change(key, { state: 'sending', progress: 0 });
    const told = (progress: number): void => this.#change(key, { progress });
    const sent = await sendFile(this.upload!, body, told);
    const { removed = false } = this.#chosen.find((candidate) => candidate.key === key) ?? { removed: true };
    if (sent.outcome === 'waits') {
      this.#change(key, { state: 'waits' });
      return;
    }
    this.#chosen = this.#chosen.filter((candidate) => candidate.key !== key);
    if (sent.outcome === 'arrived') {
      const { id, name = local.name, size = local.size } = sent;
      this.kept = [...(this.kept ?? []), { id, name, size, sent: true, removed }];
    }
    this.#hold();
    if (sent.outcome === 'refused') {
      const text = sent.detail ?? this.words.text('file.refused', { name: local.name });
      this.show({ outcome: { key: 'file.refused' }, text });
    }
  }

  /** Nothing was irreversible until here: what was taken off the list goes from the server once the form leaves. */
  readonly #onSubmit = (event: Event): void => {
    if (event.defaultPrevented || event.target !== this.#input.form || !this.upload) return;
    for (const { id, removed, sent } of this.kept ?? []) {
      if (!removed || !sent) continue;
      const url = `${this.upload.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
      void fetch(url, { method: 'DELETE', keepalive: true }).catch(() => undefined);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-file-field': FileField;
  }
}
