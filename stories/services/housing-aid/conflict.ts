import { html } from 'hono/html';
import type { Entries } from '../../../components/src/server/index.js';
import { contact, fillIn } from './layout.js';
import type { Html } from './steps.js';
import type { Texts } from './texts/fr.js';

/** Two windows answered the same step. */
export interface Conflict {
  readonly heading: string;
  readonly href: string;
  readonly differences: readonly { readonly question: string; readonly here: string; readonly kept: string }[];
  /** What was just sent, and what the page that sends it again needs. */
  readonly hidden: Entries;
}

/** Both versions, and a way to keep either: the person decides, nothing is lost. */
export function conflictPage(t: Texts, { heading, href, differences, hidden }: Conflict): Html {
  const rows = (version: 'here' | 'kept') =>
    differences.map((both) => ({ question: both.question, answer: both[version] }));
  const sections = [
    { heading: t.conflict.here, rows: rows('here') },
    { heading: t.conflict.kept, rows: rows('kept') },
  ];
  return html`
    <pp-back-link href="${href}"></pp-back-link>
    <h2>${t.conflict.title}</h2>
    ${contact(t)}
    <p>${fillIn(t.conflict.text, { step: heading })}</p>
    <pp-review sections="${JSON.stringify(sections)}"></pp-review>
    <form method="post" action="${href}">
      ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <button class="pp-button" type="submit">${t.conflict.useHere}</button>
    </form>
    <p><a href="${href}">${t.conflict.useKept}</a></p>
  `;
}
