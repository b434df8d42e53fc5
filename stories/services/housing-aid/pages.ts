import { html } from 'hono/html';
import { contact, fillIn } from './layout.js';
import { step, stepNames, type Html, type StepName } from './steps.js';
import type { Texts } from './texts/fr.js';

/** The pages of the service: each gives the content between the header and the footer. */

export const onePagePath = (t: Texts): string => (t.lang === 'fr' ? '/fr/une-page' : '/en/one-page');
export const stepPath = (t: Texts, name: string): string => `/${t.lang}/pages/${name}`;

export const startPage = (t: Texts): Html => {
  const s = t.start;
  return html`
    <h2>${s.heading}</h2>
    <p class="pp-lead">${s.lead}</p>
    ${contact(t)}
    <h3>${s.needHeading}</h3>
    <ul>
      ${s.need.map((item) => html`<li>${item}</li>`)}
    </ul>
    <p>${s.noNeed}</p>
    <h3>${s.timeHeading}</h3>
    <p>${s.time}</p>
    <h3>${s.goHeading}</h3>
    <p>${s.otherWays}</p>
    <ul class="service-ways">
      <li><a class="pp-button" href="${onePagePath(t)}">${s.onePage}</a></li>
      <li><a href="${stepPath(t, stepNames[0])}">${s.paged}</a></li>
    </ul>
    <p>${s.demoNote}</p>
  `;
};

/** A form to send, or to correct: every step on one page. */
export interface OnePage {
  readonly action: string;
  readonly backHref: string;
  /** Name of the draft in the browser. */
  readonly draft: string;
  readonly token?: string;
  readonly sendLabel: string;
  /** `page`: nothing is kept in the browser beyond its own memory. */
  readonly keep?: 'page';
  /** Stands before the form. */
  readonly lead?: string;
}

export const onePage = (t: Texts, { action, backHref, draft, token, sendLabel, keep, lead }: OnePage): Html => html`
  ${lead ? html`<p class="pp-lead">${lead}</p>` : ''}
  <form method="post" action="${action}" novalidate>
    ${token ? html`<input type="hidden" name="token" value="${token}" />` : ''}
    <pp-journey name="${draft}" back-href="${backHref}" ${keep ? html`keep="${keep}"` : ''}>
      <pp-back-link href="${backHref}"></pp-back-link>
      ${contact(t)} ${stepNames.map((name) => step(name, t))}
      <pp-send label="${sendLabel}" correct="${t.send.correct}" withdraw="${t.send.withdraw}"></pp-send>
    </pp-journey>
  </form>
`;

/** A step on a page of its own. */
export interface PagedStep {
  readonly name: StepName;
  readonly action: string;
  readonly backHref: string;
  readonly token?: string;
  /** The review's sections as JSON, on the last page. */
  readonly sections?: string;
}

export const pagedStep = (t: Texts, { name, action, backHref, token, sections }: PagedStep): Html => html`
  <form method="post" action="${action}" novalidate>
    ${token ? html`<input type="hidden" name="token" value="${token}" />` : ''}
    <pp-journey name="housing-aid" paged back-href="${backHref}">
      <pp-back-link href="${backHref}"></pp-back-link>
      ${step(name, t, contact(t), sections ? html`<pp-review sections="${sections}"></pp-review>` : undefined)}
      ${
        name === 'review'
          ? html`<pp-send label="${t.send.label}" correct="${t.send.correct}" withdraw="${t.send.withdraw}"></pp-send>`
          : html`<button class="pp-button" type="submit">${t.continue}</button>`
      }
      <p class="pp-keep">${t.kept}</p>
    </pp-journey>
  </form>
`;

export const statementPage = (t: Texts): Html => html`
  <pp-back-link href="/${t.lang}/" label="${t.startLink}"></pp-back-link>
  <h2>${t.statement.title}</h2>
  ${contact(t)}
  <p>${t.statement.state}</p>
  <p>${t.statement.tested}</p>
  <p>${t.statement.problem}</p>
  <p>${t.statement.defender}</p>
`;

export type ProblemName = keyof Texts['problems'];

/** Something went wrong: what happened, what to do, and a person to reach. */
export const problemPage = (t: Texts, name: ProblemName, values: Readonly<Record<string, string>> = {}): Html => {
  const [heading, text] = t.problems[name];
  return html`
    <h2>${heading}</h2>
    <p>${fillIn(text, values)}</p>
    ${contact(t)}
    <p><a href="/${t.lang}/">${t.startOver}</a></p>
  `;
};
