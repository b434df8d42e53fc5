import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { PartsElement } from '../../base/parts-element.js';
import { warn, whenParsed } from '../../base/warn.js';
import { describeFieldset } from './describe.js';

/**
 * Several questions that belong together, under one heading that a screen reader says with each of them: the partner, the
 * employer. Each field inside keeps its own label, hint and error.
 * Not for the answers of one question (`pp-radio-group`, `pp-checkbox-group`), nor for a whole screen (`pp-step`).
 *
 * @summary A group of several fields.
 * @tag pp-fieldset
 *
 * @slot - The fields. The full form: a `<fieldset>` with a `<legend>` around them.
 */
export class Fieldset extends PartsElement {
  static override readonly describe = describeFieldset;

  static override properties: PropertyDeclarations = {
    legend: { reflect: true },
    hint: { reflect: true },
    why: { reflect: true },
    error: { reflect: true },
  };

  /** What the fields are about. Always visible. */
  declare legend: string | null;
  /** What the person should know before answering, in one sentence. */
  declare hint: string | null;
  /** Why all of this is asked. Opens at one press. */
  declare why: string | null;
  /** An error about the group, which no single field is at fault for. Set by the server. */
  declare error: string | null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    whenParsed(() => {
      const { legend, given } = this;
      const fieldset = given.children.find(({ tag }) => tag === 'fieldset');
      if (this.isConnected && !legend && !fieldset?.children.some(({ tag }) => tag === 'legend'))
        warn(this, 'noLegend');
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-fieldset': Fieldset;
  }
}
