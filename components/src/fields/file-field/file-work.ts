import { part, type PartNode } from '../../base/plan.js';
import { sentenceFor } from '../../base/question.js';
import { checkFiles } from '../../validation/file.js';
import type { Outcome } from '../../validation/outcome.js';
import type { Chosen, Row } from './describe.js';
import type { FileField } from './file-field.js';
import type { KeptFile } from './kept.js';
import { limitsOf } from '../../base/file-limits.js';
import { adviceOn } from './photo.js';
import { sendFile } from './upload.js';

/** A file that was chosen and that the server has not. */
interface Local {
  readonly key: string;
  readonly file: File;
  readonly state?: 'sending' | 'waits';
  /** From 0 to 1, of what has travelled. */
  readonly progress?: number;
  readonly removed?: boolean;
  readonly advice?: string | undefined;
}

/** What becomes of chosen files: taken or refused, listed, sent, taken off and put back. It comes when it is needed. */
export class FileWork implements Chosen {
  said = '';
  #files: readonly Local[] = [];
  #count = 0;

  constructor(readonly field: FileField) {
    window.addEventListener('submit', this.#onSubmit);
  }

  get rows(): Row[] {
    return this.#files.map(({ file: { name, size }, progress, ...local }) => ({
      ...local,
      name,
      size,
      inside: local.state === 'sending' ? progressPart(progress) : undefined,
    }));
  }

  reset(): void {
    this.#files = [];
    this.said = '';
  }

  choose(input: HTMLInputElement): void {
    if (input.type !== 'file') return;
    const files = [...(input.files ?? [])];
    // What was chosen with the camera goes where the rest is.
    if (input !== this.field.input) input.value = '';
    this.add(files);
  }

  /** Takes what fits; says of the rest what to do. */
  add(files: readonly File[]): void {
    if (files.length === 0) return;
    const { field } = this;
    const limits = limitsOf(field.given, field.words);
    const room = limits.multiple ? (limits.maxFiles ?? Infinity) - this.#held : 1;
    const found = files.map((file) => ({ file, outcome: checkFiles([file], limits) }));
    const fitting = found.flatMap(({ file, outcome }) => (outcome ? [] : [file]));
    const taken = fitting.slice(0, Math.max(0, room));
    if (!limits.multiple && taken.length > 0) {
      this.#files = [];
      this.#mark(({ id }) => id !== '', true);
    }
    const added = taken.map((file): Local => {
      this.#count += 1;
      return { key: `file-${this.#count}`, file };
    });
    this.#files = [...this.#files, ...added];
    if (added.length > 0) this.#say('added', taken.map(({ name }) => name).join(', '));
    this.#hold();
    const tooMany = { key: 'error.file.tooMany', parameters: { count: limits.maxFiles ?? 1 } };
    const outcome = found.find((one) => one.outcome)?.outcome ?? (fitting.length > taken.length ? tooMany : null);
    if (outcome) this.#refuse(outcome);
    else if (field.inError) field.show(field.check());
    for (const local of added) {
      void this.#advise(local);
      if (field.upload) void this.#send(local.key);
    }
  }

  /** A button in the row of a file. */
  act(button: HTMLElement): void {
    const act = button.dataset['ppAct']!;
    const key = button.closest<HTMLElement>('[data-pp-file]')!.dataset['ppFile']!;
    if (act === 'retry') {
      void this.#send(key);
      return;
    }
    const removed = act === 'remove';
    this.#change(key, { removed });
    this.#mark(({ id }) => `kept-${id}` === key, removed);
    const local = this.#files.find((file) => file.key === key)?.file;
    const { name = '' } = local ?? this.#kept.find(({ id }) => `kept-${id}` === key) ?? {};
    this.#say(removed ? 'removed' : 'added', name);
    this.#hold();
  }

  get #kept(): readonly KeptFile[] {
    return this.field.kept ?? [];
  }

  /** How many files there are now, here and at the server. */
  get #held(): number {
    return [...this.#files, ...this.#kept].filter(({ removed }) => !removed).length;
  }

  #refuse(outcome: Outcome): void {
    const { question, words } = this.field;
    if (question) this.field.show({ outcome, text: sentenceFor(outcome, question, words) });
  }

  #mark(which: (file: KeptFile) => boolean, removed: boolean): void {
    if (this.field.kept) this.field.kept = this.#kept.map((file) => (which(file) ? { ...file, removed } : file));
  }

  #change(key: string, changed: Partial<Local>): void {
    this.#files = this.#files.map((local) => (local.key === key ? { ...local, ...changed } : local));
    this.field.requestUpdate();
  }

  #say(key: string, name: string): void {
    this.said = this.field.words.text(`file.${key}`, { name });
  }

  /** The native input holds what goes with the form, so that it does so without us. */
  #hold(): void {
    const transfer = new DataTransfer();
    for (const { removed, file } of this.#files) if (!removed) transfer.items.add(file);
    this.field.input.files = transfer.files;
    this.field.requestUpdate();
  }

  async #advise({ key, file }: Local): Promise<void> {
    if (!/^image\/(?:jpeg|png|webp)$/.test(file.type)) return;
    this.#change(key, { advice: await adviceOn(file) });
  }

  /** Until it has arrived, the file stays in the form. */
  async #send(key: string): Promise<void> {
    const { field } = this;
    const { file } = this.#files.find((candidate) => candidate.key === key)!;
    const body = new FormData();
    for (const name of (field.uploadWith ?? '').split(/\s+/).filter(Boolean)) {
      const input = field.input.form?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) body.append(name, input.value);
    }
    body.append('file', file);
    this.#change(key, { state: 'sending', progress: 0 });
    const told = (progress: number): void => this.#change(key, { progress });
    const sent = await sendFile(field.upload!, body, told);
    const { removed = false } = this.#files.find((candidate) => candidate.key === key) ?? { removed: true };
    if (sent.outcome === 'waits') {
      this.#change(key, { state: 'waits' });
      return;
    }
    this.#files = this.#files.filter((candidate) => candidate.key !== key);
    if (sent.outcome === 'arrived') {
      const { id, name = file.name, size = file.size } = sent;
      field.kept = [...this.#kept, { id, name, size, sent: true, removed }];
    }
    this.#hold();
    if (sent.outcome === 'refused') {
      const text = sent.detail ?? field.words.text('file.refused', { name: file.name });
      field.show({ outcome: { key: 'file.refused' }, text });
    }
  }

  /** Nothing was irreversible until here: what was taken off the list goes from the server once the form leaves. */
  readonly #onSubmit = (event: Event): void => {
    const { upload, controls } = this.field;
    // A field that is no longer in the page has no form.
    if (event.defaultPrevented || event.target !== controls[0]?.form || !upload) return;
    for (const { id, removed, sent } of this.#kept) {
      if (!removed || !sent) continue;
      const url = `${upload.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
      void fetch(url, { method: 'DELETE', keepalive: true }).catch(() => undefined);
    }
  };
}

const progressPart = (progress: number | undefined): PartNode =>
  part('progress', 'progress', { 'aria-hidden': 'true', value: progress?.toFixed(2) });
