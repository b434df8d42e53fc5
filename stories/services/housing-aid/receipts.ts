import { html } from 'hono/html';
import type { Application } from './applications.js';
import { contact, fillIn } from './layout.js';
import type { Html } from './steps.js';
import type { Texts } from './texts/fr.js';
import { writtenDay, writtenMoment } from './dates.js';

/** The pages of an application that was sent; all open by its unguessable link. */

export const receiptPath = (t: Texts, { link }: Application, act = ''): string =>
  `/${t.lang}/receipt/${link}${act && `/${act}`}`;

export function receiptPage(t: Texts, application: Application, sections: string): Html {
  const { locale } = t;
  const until = writtenDay(application.until, locale);
  if (application.withdrawnAt) return withdrawnPage(t, application, until);
  const latest = application.versions.at(-1)!;
  const corrected = application.versions.length > 1;
  return html`
    <pp-receipt
      for="housing-aid"
      reference="${application.reference}"
      date="${application.versions[0]!.at.toISOString()}"
      next="${t.receipt.next}"
      answer-by="${application.answerBy}"
      copy-href="${receiptPath(t, application, 'copy')}"
      correct-href="${receiptPath(t, application, 'correct')}"
      correct-until="${application.until}"
      withdraw-href="${receiptPath(t, application, 'withdraw')}"
      withdraw-until="${application.until}"
    >
      ${corrected ? html`<p>${fillIn(t.receipt.corrected, { date: writtenMoment(latest.at, locale) })}</p>` : ''}
      <p>${fillIn(t.receipt.keep, { date: until })}</p>
    </pp-receipt>
    ${contact(t)}
    <h2>${t.receipt.answersHeading}</h2>
    <pp-review sections="${sections}"></pp-review>
  `;
}

const withdrawnPage = (t: Texts, application: Application, until: string): Html => html`
  <h2>${t.receipt.withdrawnHeading}</h2>
  <p>${fillIn(t.receipt.withdrawn, { date: writtenMoment(application.withdrawnAt!, t.locale) })}</p>
  ${contact(t)}
  <p>${fillIn(t.receipt.resumeText, { date: until })}</p>
  <form method="post" action="${receiptPath(t, application, 'resume')}">
    <button class="pp-button" type="submit">${t.receipt.resume}</button>
  </form>
`;

export const withdrawPage = (t: Texts, application: Application): Html => html`
  <pp-back-link href="${receiptPath(t, application)}"></pp-back-link>
  <h2>${t.withdraw.title}</h2>
  ${contact(t)}
  <p>${t.withdraw.text}</p>
  <p>${fillIn(t.withdraw.undo, { date: writtenDay(application.until, t.locale) })}</p>
  <form method="post" action="${receiptPath(t, application, 'withdraw')}">
    <button class="pp-button" type="submit">${t.withdraw.button}</button>
  </form>
  <p><a href="${receiptPath(t, application)}">${t.withdraw.keep}</a></p>
`;

/** The receipt as a file: text, which opens on any device and prints anywhere. */
export function receiptText(t: Texts, application: Application, answers: string): string {
  const { reference, versions, answerBy, until } = application;
  const day = (iso: string): string => writtenDay(iso, t.locale);
  const date = writtenMoment(versions[0]!.at, t.locale);
  const values = {
    reference,
    date,
    answerBy: day(answerBy),
    until: day(until),
    phone: t.contact.phone,
    post: t.contact.post,
  };
  const corrected = fillIn(t.receipt.corrected, { date: writtenMoment(versions.at(-1)!.at, t.locale) });
  return [
    t.name,
    ...t.receipt.copy.map((line) => fillIn(line, values)),
    ...(versions.length > 1 ? [corrected] : []),
    '',
    t.receipt.answersHeading,
    '',
    answers,
    '',
  ].join('\r\n');
}
