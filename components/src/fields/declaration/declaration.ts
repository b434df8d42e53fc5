import type { PropertyDeclarations } from '@lit/reactive-element';
import { BoxElement } from '../../base/box-element.js';
import { text } from '../../base/property.js';
import { describeDeclaration } from './describe.js';
import { declarationQuestion } from './question.js';

/**
 * « Je déclare sur l’honneur »: a box that must be ticked, with what ticking means and what happens after a mistake, both in sight.
 * Not for an agreement that the person may refuse (`pp-checkbox`), and only for what the service has to have declared.
 *
 * That an honest mistake is no fraud is the French right to err: article L. 123-1 of the code des relations entre le public
 * et l’administration, from the law of 10 August 2018 (ESSOC). It holds for a first mistake that the person mends, by
 * themselves or when asked; a service outside it gives its own sentence in `mistake`.
 *
 * @summary A declaration on honour.
 * @tag pp-declaration
 *
 * @attr {string} label - What is declared, as the person would say it: « Je déclare sur l’honneur que … ».
 * @attr {string} hint - What ticking means, in the words of the service, in place of the kit's own.
 * @attr {string} value - What is sent when the box is ticked; `yes` without it.
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where the box is not ticked.
 *
 * @fires {InputEvent} input - The native event of the box.
 * @fires {Event} change - The native event of the box.
 */
export class Declaration extends BoxElement {
  static override readonly describe = describeDeclaration;
  static override readonly question = declarationQuestion;

  static override properties: PropertyDeclarations = {
    mistake: text(),
  };

  /** What happens after a mistake, where other words fit better; '' says nothing. */
  declare mistake: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-declaration': Declaration;
  }
}
