import type { PropertyDeclarations } from '@lit/reactive-element';
import { text } from '../../base/property.js';
import { ControlElement } from '../../base/text-element.js';
import { oneOf } from '../../base/warn.js';
import { checkCompany, parseCompany } from '../../validation/company.js';
import { describeCompanyField } from './describe.js';
import { kindIn, kinds, type CompanyKind } from './kind.js';
import { companyQuestion } from './question.js';

/**
 * The number of a French company or public body: SIREN (9 figures) or SIRET (14 figures), in any spacing.
 * Not for the name of an employer (`pp-text-field`), which most employees know better.
 *
 * @summary A question answered with a SIREN or a SIRET.
 * @tag pp-company-field
 *
 * @attr {string} form - Id of the form that gets the answer, where it stands elsewhere in the page. As in HTML.
 * @attr {string} error-required - Sentence of the service's own where nothing was written.
 * @attr {string} error-character - Sentence of the service's own where a letter or another sign stands in it.
 * @attr {string} error-siren - Sentence of the service's own where there are not 9 figures.
 * @attr {string} error-siret - Sentence of the service's own where there are not 14 figures.
 * @attr {string} error-either - Sentence of the service's own where there are neither 9 nor 14 figures.
 * @attr {string} error-check - Sentence of the service's own where a figure is wrong somewhere.
 *
 * @fires {InputEvent} input - The native event of the control.
 * @fires {Event} change - The native event of the control.
 */
export class CompanyField extends ControlElement {
  static override readonly describe = describeCompanyField;
  static override readonly question = companyQuestion;

  static override properties: PropertyDeclarations = { kind: text() };

  /** Which number is asked for: `siren`, `siret` or `either` (default). */
  declare kind: CompanyKind | null;

  /** The figures without spaces; `null` while they are not the number that is asked for. */
  override get parsed(): string | null {
    return checkCompany(this.value, { kind: kindIn(this.kind) }) ? null : parseCompany(this.value);
  }

  protected override mends(): void {
    super.mends();
    oneOf(this, 'kind', kinds);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-company-field': CompanyField;
  }
}
