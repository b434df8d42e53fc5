import { html } from 'hono/html';
import type { Demands, StepCount } from '../../../components/src/server/index.js';
import { contact, fillIn } from './layout.js';
import { step, stepNames, type Html, type StepName } from './steps.js';
import type { Texts } from './texts/fr.js';

/** The pages of the service: each gives the content between the header and the footer. */

export const onePagePath = (t: Texts): string => (t.lang === 'fr' ? '/fr/une-page' : '/en/one-page');
/** Keeps the session open. */
export const sessionPath = (t: Texts): string => `/${t.lang}/session`;
export const stepPath = (t: Texts, name: string): string => `/${t.lang}/pages/${name}`;

/** Ends the session of a person at a device that is somebody else's. */
export const leavePath = (t: Texts): string => (t.lang === 'fr' ? '/fr/quitter' : '/en/leave');

/** @param demands what the form asks, so that nobody finds out on the way */
export const startPage = (t: Texts, demands: Demands): Html => {
  const s = t.start;
  return html`
    <h2>${s.heading}</h2>
    <p class="pp-lead">${s.lead}</p>
    ${contact(t)}
    <pp-before-you-start
      demands="${JSON.stringify(demands)}"
      documents="${s.noNeed}"
      ways="${s.otherWays}"
      paper=""
      result="${t.receipt.next}"
      privacy="${s.privacy}"
    ></pp-before-you-start>
    <h3>${s.goHeading}</h3>
    <p>${s.kept}</p>
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
  readonly key?: string;
  readonly sendLabel: string;
  /** `page`: nothing is kept in the browser beyond its own memory. */
  readonly keep?: 'page';
  /** Sent without leaving the page, where a script runs. */
  readonly byScript?: boolean;
  /** Stands before the form. */
  readonly lead?: string;
  /** What is new on the page since it was sent. */
  readonly notice?: Html;
}

export const onePage = (t: Texts, parts: OnePage): Html => html`
  ${parts.lead ? html`<p class="pp-lead">${parts.lead}</p>` : ''}
  <form method="post" action="${parts.action}" novalidate>
    ${parts.key ? html`<input type="hidden" name="pp-key" value="${parts.key}" />` : ''}
    <pp-journey
      name="${parts.draft}"
      back-href="${parts.backHref}"
      ${parts.keep ? html`keep="${parts.keep}"` : ''}
      ${parts.byScript ? html`send="script"` : ''}
    >
      <pp-back-link href="${parts.backHref}"></pp-back-link>
      ${parts.notice ?? ''}
      <pp-step-indicator></pp-step-indicator>
      ${contact(t)} ${stepNames.map((name) => step(name, t))}
      <pp-send label="${parts.sendLabel}" correct="${t.send.correct}" withdraw="${t.send.withdraw}"></pp-send>
      ${parts.keep === 'page' ? '' : html`<pp-draft take></pp-draft>`} ${notMine(t)}
    </pp-journey>
  </form>
`;

/** An answer opened a step that the page did not hold yet: no mistake, only one more thing to answer. */
export const addedNotice = (t: Texts, heading: string, id: string): Html => html`
  <div class="pp-notice">
    <p>${fillIn(t.added.text, { step: heading })} <a href="#${id}">${fillIn(t.added.link, { step: heading })}</a></p>
  </div>
`;

/** A step on a page of its own. */
export interface PagedStep {
  readonly name: StepName;
  /** Which child it is, from 0. */
  readonly entry: number;
  readonly count: StepCount | null;
  readonly action: string;
  readonly backHref: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** The review's sections as JSON, on the last page. */
  readonly sections?: string;
  /** What happened to the answers since the page before. */
  readonly notice?: string | null;
  /** The session that keeps the answers, once there is one. */
  readonly session?: { readonly ends: Date; readonly now: Date };
}

export const pagedStep = (
  t: Texts,
  { name, entry, count, action, backHref, hidden, sections, notice, session }: PagedStep,
): Html => html`
  <form method="post" action="${action}" novalidate>
    ${Object.entries(hidden).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
    <pp-journey name="housing-aid" paged back-href="${backHref}">
      <pp-back-link href="${backHref}"></pp-back-link>
      ${notice ? html`<div class="pp-notice"><p>${notice}</p></div>` : ''} ${count ? indicator(count) : ''}
      ${step(name, t, {
        start: contact(t),
        alone: { entry },
        ...(sections !== undefined && { review: html`<pp-review sections="${sections}"></pp-review>` }),
      })}
      ${
        name === 'review'
          ? html`<pp-send label="${t.send.label}" correct="${t.send.correct}" withdraw="${t.send.withdraw}"></pp-send>`
          : html`<button class="pp-button" type="submit">${t.continue}</button>`
      }
      ${session ? clock(t, session) : ''}
      <p class="pp-keep">${t.kept}</p>
      ${notMine(t)}
    </pp-journey>
  </form>
`;

/** The way out for who sits at a device that is somebody else's. */
const notMine = (t: Texts): Html => html`
  <pp-shared-device leave="${leavePath(t)}" safe="/${t.lang}/"></pp-shared-device>
`;

const clock = (t: Texts, { ends, now }: NonNullable<PagedStep['session']>): Html => html`
  <pp-session
    name="housing-aid"
    ends="${ends.toISOString()}"
    now="${now.toISOString()}"
    extend="${sessionPath(t)}"
  ></pp-session>
`;

const indicator = ({ current, total, openEnded, heading }: StepCount): Html => html`
  <pp-step-indicator
    current="${current}"
    total="${total}"
    heading="${heading}"
    ${openEnded ? 'open-ended' : ''}
  ></pp-step-indicator>
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
