import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { Service } from '../app.js';
import { writtenTime } from '../dates.js';
import { contact, fillIn } from '../layout.js';
import { leavePath, sessionPath } from '../pages.js';
import type { Session } from '../sessions.js';
import { otherTexts } from '../texts/index.js';

const cookie = 'housing-aid';

export const sessionOf = (c: Context, { sessions }: Service): Session | undefined =>
  sessions.find(getCookie(c, cookie));

/** Whether the browser knows a session that has ended here. */
export const hasLapsed = (c: Context, service: Service): boolean =>
  getCookie(c, cookie) !== undefined && sessionOf(c, service) === undefined;

export function startSession(c: Context, { sessions }: Service): Session {
  const session = sessions.start();
  const isSecure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  setCookie(c, cookie, session.id, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure });
  return session;
}

/** What a page cannot erase is said; what this service holds is gone, and the browser is asked to empty its own. */
export function leaveRoutes(app: Hono, service: Service): void {
  const { t, sessions, page } = service;
  app.on(['GET', 'POST'], leavePath(t), (c) => {
    const session = sessionOf(c, service);
    if (session) sessions.empty(session);
    deleteCookie(c, cookie, { path: '/' });
    c.header('clear-site-data', '"cache", "cookies", "storage"');
    const content = html`
      <h2>${t.leave.title}</h2>
      <p>${t.leave.text}</p>
      ${contact(t)}
      <p><a href="/${t.lang}/">${t.startOver}</a></p>
    `;
    return page(c, { title: t.leave.title, content, otherHref: `/${otherTexts(t).lang}/` }, { isPrivate: true });
  });
}

/** Asking for it keeps the session open: by the button of `pp-session`, and as a page of its own where no script runs. */
export function sessionRoutes(app: Hono, service: Service): void {
  const { t, sessions, page } = service;
  app.get(sessionPath(t), (c) => {
    const session = sessionOf(c, service);
    const ends = session && sessions.endOf(session);
    if (c.req.header('accept')?.includes('application/json'))
      return ends ? c.json({ ends: ends.toISOString() }) : c.json({}, 401);
    const title = ends ? t.session.extendedTitle : t.session.endedTitle;
    const text = ends ? fillIn(t.session.extended, { time: writtenTime(ends, t.locale) }) : t.session.ended;
    const content = html`
      <h2>${title}</h2>
      <p>${text}</p>
      ${contact(t)}
    `;
    return page(c, { title, content, otherHref: sessionPath(otherTexts(t)) }, { isPrivate: true });
  });
}
