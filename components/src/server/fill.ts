import type { Entries } from '../base/question.js';
import { wordsFor } from '../locales/registry.js';
import type { Problem } from './check.js';
import { expandPage } from './expand.js';
import { showProblems } from './fill-errors.js';
import { writeEntries } from './fill-values.js';
import { growPage, readPage, type FormPage } from './form.js';
import { parsePage, type Page } from './page.js';
import { markAdded } from './lists.js';
import { markRemoved, withoutSilent } from './removed.js';
import {
  attribute,
  childElements,
  descendants,
  insertAt,
  setAttribute,
  setText,
  textOf,
  type TreeElement,
  type TreeParent,
} from './tree.js';
import { create } from './write-html.js';

/** What is written into a page before it is served again. */
export interface FillOptions {
  /**
   * The answers as sent: each control of the form gets its own, and what was not ticked is not ticked.
   * Without this the page keeps the values that it came with. Passwords and files are never written.
   */
  readonly entries?: Entries;
  /** What `checkEntries` found, or problems of the service's own. */
  readonly problems?: readonly Problem[];
  /** An error of the whole form, as a sentence that says what to do. */
  readonly formError?: string;
  /** Language where the page carries no `lang`. */
  readonly lang?: string;
}

/**
 * Writes answers and errors into the page of a form, and expands it.
 *
 * Errors stand on our fields as attributes, beside controls of foreign markup as GOV.UK and DSFR write them, in the error
 * summary (made at the start of the journey where there is none), on the journey, and first in the title.
 * Values are put into a tree and never joined to text, so nothing that a person typed can become markup.
 */
export function fillForm(html: string, options: FillOptions): string {
  const { entries, problems = [], formError, lang = '' } = options;
  const page = parsePage(html);
  if (entries) growPage(page, entries, lang);
  expandPage(page, lang);
  const formPage = readPage(page, lang);
  if (entries) {
    markRemoved(page, entries);
    writeEntries({ ...formPage, form: withoutSilent(formPage.form, entries) }, entries);
  }
  if (problems.length > 0 || formError) {
    const lines = showProblems(page, formPage, problems, lang);
    if (formError && formPage.journey) setAttribute(formPage.journey, 'error', formError);
    writeSummary(page, formPage, [...(formError ? [{ text: formError }] : []), ...lines]);
    markTitle(page, formPage.form.lang);
  }
  expandPage(page, lang);
  if (entries) markAdded(page.root, entries);
  return page.html();
}

function writeSummary({ root }: Page, { journey, holder }: FormPage, lines: readonly { text: string }[]): void {
  const summary =
    [...descendants(root)].find(({ tagName }) => tagName === 'pp-error-summary') ?? create('pp-error-summary');
  if (!summary.parentNode) placeSummary(summary, journey ?? holder);
  // A summary that the author wrote out says what was wrong before.
  for (const child of childElements(summary))
    if (attribute(child, 'data-pp-part') === null) setAttribute(child, 'hidden', '');
  setAttribute(summary, 'entries', JSON.stringify(lines));
}

/** First in the form, but the way back stays at its place, above. */
function placeSummary(summary: TreeElement, holder: TreeParent): void {
  const [first] = childElements(holder);
  const index = first?.tagName === 'pp-back-link' ? holder.childNodes.indexOf(first) + 1 : 0;
  insertAt(holder, index, summary);
}

function markTitle({ root }: Page, lang: string): void {
  const title = [...descendants(root)].find(
    ({ tagName, parentNode }) => tagName === 'title' && (parentNode as { tagName?: string }).tagName === 'head',
  );
  if (!title) return;
  const marked = wordsFor(lang).text('titleError', { title: '' });
  const text = textOf(title);
  if (!text.startsWith(marked)) setText(title, `${marked}${text}`);
}
