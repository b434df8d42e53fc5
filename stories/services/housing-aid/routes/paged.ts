import type { Context, Hono } from 'hono';
import { countOf, overviewFor, type Entries, type FillOptions } from '../../../../components/src/server/index.js';
import { postedEntries, type Service } from '../app.js';
import { newSecret } from '../applications.js';
import { fillIn } from '../layout.js';
import { pagedStep, stepPath } from '../pages.js';
import type { Session } from '../sessions.js';
import { stepNamed } from '../steps.js';
import { otherTexts } from '../texts/index.js';
import { saveStep, send } from './paged-posts.js';
import { hasLapsed, sessionOf } from './session.js';

/** The form with one step per page: the answers are on the server. */
export function pagedRoutes(app: Hono, service: Service): void {
  const { t, questions } = service;
  app.get(`/${t.lang}/pages`, (c) => c.redirect(stepPath(t, 'you'), 303));
  app.get(`/${t.lang}/pages/:step`, (c) => {
    const name = c.req.param('step');
    if (!stepNamed(name)) return service.problem(c, 'missing');
    const entries = sessionOf(c, service)?.entries ?? [];
    if (!questions.mayOpen(entries, name)) return c.redirect(firstOpen(c, service, entries), 303);
    return showStep(c, service, name);
  });
  app.post(`/${t.lang}/pages/:step`, async (c) => {
    const name = c.req.param('step');
    if (!stepNamed(name)) return service.problem(c, 'missing');
    const posted = await postedEntries(c);
    return name === 'review' ? send(c, service, posted) : saveStep(c, service, name, posted);
  });
}

/** A Change link of the review leads back to the review, once what the change opened is answered too. */
export const changing = (c: Context): string => (c.req.query('back') === 'review' ? '?back=review' : '');

export const firstOpen = (c: Context, { t, questions }: Service, entries: Entries): string => {
  const open = questions.firstUnanswered(entries);
  return open ? `${stepPath(t, open)}${changing(c)}` : stepPath(t, 'review');
};

/** What the page of a step is served with, where it is not served for the first time. */
export interface Again {
  readonly fill?: FillOptions;
  readonly status: number;
  readonly notice?: string;
}

export function showStep(c: Context, service: Service, name: string, again?: Again): Promise<Response> {
  const { t, questions, sessions } = service;
  const session = sessionOf(c, service);
  const entries = session?.entries ?? [];
  const { base, entry } = stepNamed(name)!;
  const content = pagedStep(t, {
    name: base,
    entry,
    count: countOf(overviewFor(questions.form, entries, name)),
    action: `${stepPath(t, name)}${changing(c)}`,
    backHref: backFrom(c, service, entries, name),
    hidden: hiddenFor(session, name),
    notice: again?.notice ?? sinceTheEnd(c, service, session),
    ...(session && { session: { ends: sessions.endOf(session), now: sessions.now() } }),
    ...(session && name === 'review' && { sections: sectionsOf(service, session) }),
  });
  const otherHref = `${stepPath(otherTexts(t), name)}${changing(c)}`;
  const known = questions.own(entries, name);
  const fill = again?.fill ?? (known.length > 0 && { entries: known });
  const parts = { title: t[base].heading.replace('{n}', String(entry + 1)), content, otherHref };
  return service.page(c, parts, { status: again?.status ?? 200, ...(fill && { fill }) });
}

/** `pp-version` tells when the page was written, `pp-page` which page it is: what it sent itself is no news to it. */
const hiddenFor = (session: Session | undefined, name: string): Record<string, string> => ({
  'pp-version': String(session?.version ?? 0),
  ...(name === 'review' && session ? { 'pp-key': session.key } : { 'pp-page': newSecret() }),
});

/** After the end of a session: what is kept of it, and what to answer again. */
function sinceTheEnd(c: Context, service: Service, session: Session | undefined): string | null {
  const { t, questions } = service;
  if (!session?.restartedAt) return hasLapsed(c, service) ? t.session.lapsed : null;
  const headingOf = (name: string): string => questions.step(session.entries, name)?.heading ?? '';
  const missing = [...new Set(questions.problems(session.entries).map(({ step }) => headingOf(step)))];
  if (missing.length === 0) return null;
  return fillIn(t.session.restarted, { step: headingOf(session.restartedAt), missing: missing.join(', ') });
}

function backFrom(c: Context, { t, questions }: Service, entries: Entries, name: string): string {
  if (changing(c) && questions.mayOpen(entries, 'review')) return stepPath(t, 'review');
  const before = questions.before(entries, name);
  return before ? `${stepPath(t, before)}${changing(c)}` : `/${t.lang}/`;
}

const sectionsOf = ({ t, questions }: Service, { entries }: Session): string =>
  questions.sections(entries, (step, id) => `${stepPath(t, step)}?back=review${id && `#${id}`}`);
