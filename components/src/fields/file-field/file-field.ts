import type { PropertyDeclarations } from '@lit/reactive-element';
import { list } from '../../base/json-list.js';
import type { Plan } from '../../base/plan.js';
import { flag, text } from '../../base/property.js';
import type { Entries } from '../../base/question.js';
import { ControlElement } from '../../base/text-element.js';
import { countMend } from '../../base/numbers.js';
import { warn } from '../../base/warn.js';
import { describeFileField } from './describe.js';
import { parseKept, type KeptFile } from './kept.js';
import { filesQuestion } from './question.js';
import type { FileWork } from './file-work.js';

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
    kept: list(parseKept),
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

  /** What becomes of chosen files. It comes when the person turns to the field. */
  #work: FileWork | undefined;
  #coming: Promise<unknown> | undefined;

  constructor() {
    super();
    for (const type of ['focusin', 'change', 'click', 'dragover', 'drop']) this.addEventListener(type, this.#on);
  }

  /** The files that go with the form: those that the server has are not among them. */
  get files(): readonly File[] {
    return [...(this.input.files ?? [])];
  }

  /** The native input, which holds what goes with the form. */
  get input(): HTMLInputElement {
    return this.controls[0] as HTMLInputElement;
  }

  /** Names of the files that go with the form. */
  protected override readControls(): string {
    return this.files.map(({ name }) => name).join(', ');
  }

  /** Only a person chooses files; a script may empty the choice. */
  protected override writeControls(value: string): void {
    if (value === '') this.input.value = '';
  }

  protected override get entries(): Entries {
    const hidden = [...this.querySelectorAll<HTMLInputElement>('[type="hidden"]')];
    return [...super.entries, ...hidden.map(({ name, value }) => [name, value] as const)];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    return super.getUpdateComplete();
  }

  protected override describe(): Plan {
    return describeFileField(this.given, this.surroundings, this.#work);
  }

  protected override onReset(): void {
    this.#work?.reset();
  }

  protected override mends(): void {
    super.mends();
    const { maxSize } = this;
    if (!/^\d+([.,]\d+)?$/.test(maxSize ?? '1')) warn(this, 'megabytes', maxSize);
    countMend(this, 'max-files');
    if (!parseKept(this.getAttribute('kept'))) warn(this, 'kept');
  }

  /** What the browser must hear at once is said here; the rest is for the part that comes. */
  readonly #on = (event: Event): void => {
    const { target, type } = event;
    const button = (target as Element).closest<HTMLElement>('[data-pp-act]');
    const dropped = event instanceof DragEvent && !this.input.matches(':disabled') ? event.dataTransfer : null;
    // Without this the browser opens a dropped file, and a button of a row sends the form, in the place of the page.
    if (dropped?.types.includes('Files') || (button && type === 'click')) event.preventDefault();
    const files = [...(dropped?.files ?? [])];
    this.#with((work) => {
      if (type === 'drop') work.add(files);
      else if (type === 'change') work.choose(target as HTMLInputElement);
      else if (button && type === 'click') work.act(button);
    });
  };

  /** Where it cannot come, the native input stands in sight and works alone, as it does without a script. */
  #with(act: (work: FileWork) => void): void {
    if (this.#work) act(this.#work);
    else
      this.#coming = import('./file-work.js')
        .then(({ FileWork }) => act((this.#work ??= new FileWork(this))))
        .catch(() => undefined)
        .then(() => this.toggleAttribute('data-pp-native', !this.#work));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-file-field': FileField;
  }
}
