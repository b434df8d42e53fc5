import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import {
  countOf,
  keyIn,
  overviewFor,
  type Entries,
  type FillOptions,
} from '../../../../components/src/server/index.js';
import { postedEntries, type Service } from '../app.js';
import { isPress, pressedRemoval } from '../form.js';
import { pagedStep, stepPath } from '../pages.js';
import { receiptPath } from '../receipts.js';
import type { Session } from '../sessions.js';
import { stepNamed } from '../steps.js';
import { otherTexts } from '../texts/index.js';

const cookie = 'housing-aid';

/** The form with one step per page: the answers are on the server. */
export function pagedRoutes(app: Hono, service: Service): void {
  const { t, questions } = service;
  app.get(`/${t.lang}/pages`, (c) => c.redirect(stepPath(t, 'you'), 303));
  app.get(`/${t.lang}/pages/:step`, (c) => {
    const name = c.req.param('step');
    if (!stepNamed(name)) return service.problem(c, 'missing');
    const entries = sessionOf(c, service)?.entries ?? [];
    return questions.mayOpen(entries, name)
      ? showStep(c, service, name)
      : c.redirect(firstOpen(c, service, entries), 303);
  });
  app.post(`/${t.lang}/pages/:step`, async (c) => {
    const name = c.req.param('step');
    if (!stepNamed(name)) return service.problem(c, 'missing');
    const posted = await postedEntries(c);
    return name === 'review' ? send(c, service, posted) : saveStep(c, service, name, posted);
  });
}

const sessionOf = (c: Context, { sessions }: Service): Session | undefined => sessions.find(getCookie(c, cookie));

/** A Change link of the review leads back to the review, once what the change opened is answered too. */
const changing = (c: Context): string => (c.req.query('back') === 'review' ? '?back=review' : '');

const firstOpen = (c: Context, { t, questions }: Service, entries: Entries): string => {
  const open = questions.firstUnanswered(entries);
  return open ? `${stepPath(t, open)}${changing(c)}` : stepPath(t, 'review');
};

function showStep(
  c: Context,
  service: Service,
  name: string,
  again?: { readonly fill: FillOptions; readonly status: number },
): Promise<Response> {
  const { t, questions } = service;
  const session = sessionOf(c, service);
  const entries = session?.entries ?? [];
  const { base, entry } = stepNamed(name)!;
  const heading = t[base].heading.replace('{n}', String(entry + 1));
  const content = pagedStep(t, {
    name: base,
    entry,
    count: countOf(overviewFor(questions.form, entries, name)),
    action: `${stepPath(t, name)}${changing(c)}`,
    backHref: backFrom(c, service, entries, name),
    hidden: session && name === 'review' ? { 'pp-key': session.key } : {},
    ...(session && name === 'review' && { sections: sectionsOf(service, session) }),
  });
  const otherHref = `${stepPath(otherTexts(t), name)}${changing(c)}`;
  const known = questions.own(entries, name);
  return service.page(
    c,
    { title: heading, content, otherHref },
    again ?? (known.length > 0 ? { fill: { entries: known } } : {}),
  );
}

function backFrom(c: Context, { t, questions }: Service, entries: Entries, name: string): string {
  if (changing(c) && questions.mayOpen(entries, 'review')) return stepPath(t, 'review');
  const before = questions.before(entries, name);
  return before ? `${stepPath(t, before)}${changing(c)}` : `/${t.lang}/`;
}

const sectionsOf = ({ t, questions }: Service, { entries }: Session): string =>
  questions.sections(entries, (step, id) => `${stepPath(t, step)}?back=review${id && `#${id}`}`);

async function saveStep(c: Context, service: Service, name: string, posted: Entries): Promise<Response> {
  const { t, questions, sessions } = service;
  const known = sessionOf(c, service);
  const entries = questions.merge(known?.entries ?? [], posted, name);
  const isRemoval = pressedRemoval(posted);
  const problems = isRemoval ? [] : questions.problems(entries, name);
  if (problems.length > 0) return showStep(c, service, name, { fill: { entries, problems }, status: 422 });
  const session = known ?? startSession(c, sessions);
  session.entries = entries;
  if (isRemoval)
    return showStep(c, service, name, { fill: { entries: [...entries, ...posted.filter(isPress)] }, status: 200 });
  const next = changing(c) ? 'review' : questions.after(entries, name);
  return c.redirect(questions.mayOpen(entries, next) ? stepPath(t, next) : firstOpen(c, service, entries), 303);
}

function startSession(c: Context, sessions: Service['sessions']): Session {
  const session = sessions.start();
  const isSecure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  setCookie(c, cookie, session.id, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure });
  return session;
}

/** A page that was sent already leads to its receipt again; answers that are not complete lead to the first open question. */
async function send(c: Context, service: Service, posted: Entries): Promise<Response> {
  const { t, questions, applications, sessions } = service;
  const sent = applications.sentWith(keyIn(posted));
  if (sent) return c.redirect(receiptPath(t, sent), 303);
  const session = sessionOf(c, service);
  if (!session || questions.problems(session.entries).length > 0)
    return c.redirect(firstOpen(c, service, session?.entries ?? []), 303);
  const application = await applications.send(session.key, questions.prune(session.entries));
  sessions.empty(session);
  return c.redirect(receiptPath(t, application), 303);
}
