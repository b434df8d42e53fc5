import type { PropertyDeclarations } from '@lit/reactive-element';
import { TextElement } from '../../base/text-element.js';
import { text } from '../../base/property.js';
import { describeTextArea } from './describe.js';
import { textQuestion } from './question.js';

/**
 * Several lines of text, for what only the person can tell: a situation, a reason.
 * Not for one line (`pp-text-field`), nor for what a few choices would say with less effort (`pp-radio-group`).
 *
 * @summary A question answered with several lines of text.
 * @tag pp-text-area
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} spellcheck - As in HTML; without it the browser decides.
 * @attr {string} error-required - Sentence of the service's own where nothing was typed.
 * @attr {string} error-too-short - Sentence of the service's own where the answer is shorter than `minlength`.
 * @attr {string} error-too-long - Sentence of the service's own where the answer is longer than `maxlength`.
 * @attr {string} error-too-many-words - Sentence of the service's own where the answer has more words than `maxwords`.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class TextArea extends TextElement {
  static override readonly describe = describeTextArea;
  static override readonly question = textQuestion;

  static override properties: PropertyDeclarations = {
    rows: { ...text(), type: Number },
  };

  /** Lines in sight. 5 by default; the person can make it larger. */
  declare rows: number | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-text-area': TextArea;
  }
}
