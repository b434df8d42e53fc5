import type { Entries } from '../base/question.js';
import { rightsThatHold, type Right } from '../reception/entitlements/rights.js';
import { ready, type Form } from './form.js';

/**
 * What else a person may be entitled to for these answers, without the conditions: they hold. For the `rights` of
 * `pp-entitlements` on a page without the form, such as the receipt. Answers of closed steps say nothing.
 */
export function rightsFor(form: Form, entries: Entries, rights: readonly Right[]): Right[] {
  const [, facts] = ready(form.grown(entries), entries);
  return rightsThatHold(rights, facts).map(({ label, where, href }) => ({ label, where, ...(href && { href }) }));
}
