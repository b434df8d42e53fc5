import { warn } from '../../base/warn.js';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { turnAutofillOff } from '../../base/autofill.js';
import { FieldElement } from '../../base/field-element.js';
import { readParts, writeParts } from '../../base/inputs.js';
import { text } from '../../base/property.js';
import { describeAssisted } from './describe.js';
import { keys, wireNames, type Key } from './parts.js';
import { assistedQuestion } from './question.js';

/**
 * “Somebody is helping me”: who (somebody close, a volunteer, a social worker, a France Services adviser), on what ground, and
 * what they may do and may not. It is told in the review and sent with the form, so that the service knows whom it speaks to.
 *
 * A ground is one of three: the person is there and answers; a mandate, which says for which procedures and until when, as
 * Aidants Connect frames it; a court. No answer is needed and none stops the person who is helped. It proves nothing:
 * a service that needs the mandate asks for it.
 *
 * Once somebody helps, the browser fills in nothing more in this tab: the device knows the helper's name and address.
 *
 * @summary Who helps, on what ground, and what they may do.
 * @tag pp-assisted
 *
 * @slot - The full form: the author's own radios for who (`nobody` takes it back), radios for the ground, and a text for the name, in this order, in a `<details>` or not.
 *
 * @attr {string} name - Names on the wire are made from it: `helper` gives `helper[who]`, `helper[ground]`, `helper[name]`.
 * @attr {string} value - What it comes with, as JSON: `{"who":"adviser","ground":"mandate","name":"…"}`.
 * @attr {string} value-who - The same for one of them, which wins over `value`: `nobody`, `relative`, `volunteer`, `social-worker`, `adviser`, `other`. Also `value-ground` (`together`, `mandate`, `legal`, `unknown`) and `value-name`.
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class Assisted extends FieldElement {
  static override readonly describe = describeAssisted;
  static override readonly question = assistedQuestion;

  static override properties: PropertyDeclarations = {
    legend: text(),
    namePattern: text('name-pattern'),
    may: text(),
    mayNot: text('may-not'),
  };

  /** The question to the person who is helped. Always visible. */
  declare legend: string | null;
  /** Other names on the wire, for example `{name}.{part}`. */
  declare namePattern: string | null;
  /** What the helper may do, in the words of the service. */
  declare may: string | null;
  /** What the helper may not do, in the words of the service. */
  declare mayNot: string | null;

  constructor() {
    super();
    this.addEventListener('change', () => this.#onHelp());
    // A draft that comes back puts answers in without an event of the person's.
    this.addEventListener('pp-restored', () => this.#unfold());
  }

  override get parsed(): unknown {
    return this.#written;
  }

  protected override get ready(): boolean {
    return this.controls.length > 0;
  }

  protected override readControls(): string {
    return writeParts(this.#written);
  }

  protected override writeControls(json: string): void {
    const parts = readParts(json);
    for (const [key, control] of this.#inputs) {
      const wanted = parts[key] ?? '';
      if (isRadio(control)) control.checked = control.value === wanted;
      else control.value = wanted;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#unfold();
  }

  protected override mends(): void {
    super.mends();
    if (this.controls.length > 0 && !wireNames(this.given))
      warn(this, 'needs named controls in this order: radios for who, radios for the ground, perhaps a text.');
  }

  get #inputs(): [Key, HTMLInputElement][] {
    const names = wireNames(this.given) ?? [];
    return (this.controls as HTMLInputElement[]).flatMap((control): [Key, HTMLInputElement][] => {
      const key = keys[names.indexOf(control.name)];
      return key ? [[key, control]] : [];
    });
  }

  get #written(): Record<Key, string> {
    const written = { who: '', ground: '', name: '' };
    for (const [key, control] of this.#inputs) if (!isRadio(control) || control.checked) written[key] = control.value;
    return written;
  }

  /** Only after the person said so (WCAG 2.2, criterion 1.3.5). The pages that follow in this tab know it. */
  #onHelp(): void {
    const { who } = this.#written;
    if (who !== '' && who !== 'nobody') turnAutofillOff('helper');
  }

  /** What is answered is in sight. */
  #unfold(): void {
    const details = this.querySelector<HTMLDetailsElement>('details.pp-assisted');
    if (details && Object.values(this.#written).some(Boolean)) details.open = true;
  }
}

const isRadio = ({ type }: HTMLInputElement): boolean => type === 'radio';

declare global {
  interface HTMLElementTagNameMap {
    'pp-assisted': Assisted;
  }
}
