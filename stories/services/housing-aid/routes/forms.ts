import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { nextStep, previousStep, type Entries, type FillOptions } from '../../../../components/src/server/index.js';
import { postedEntries, valueIn, type Service } from '../app.js';
import { newSecret } from '../applications.js';
import { onePage, onePagePath, pagedStep, stepPath } from '../pages.js';
import { receiptPath } from '../receipts.js';
import type { Session } from '../sessions.js';
import { isStepName, type StepName } from '../steps.js';
import { otherTexts } from '../texts/index.js';

const cookie = 'housing-aid';
const token = /^[\w-]{32}$/;

/** The form in its two styles: all steps on one page, and one step per page. */
export function formRoutes(app: Hono, service: Service): void {
  onePageRoutes(app, service);
  pagedRoutes(app, service);
}

function onePageRoutes(app: Hono, { t, page, questions, applications }: Service): void {
  const path = onePagePath(t);
  const show = (c: Context, sent: string, fill?: FillOptions): Promise<Response> => {
    const content = onePage(t, {
      action: path,
      backHref: `/${t.lang}/`,
      draft: 'housing-aid',
      token: sent,
      sendLabel: t.send.label,
    });
    return page(c, { content, otherHref: onePagePath(otherTexts(t)) }, fill ? { status: 422, fill } : {});
  };
  app.get(path, (c) => show(c, newSecret()));
  app.post(path, async (c) => {
    const posted = await postedEntries(c);
    const sent = token.test(valueIn(posted, 'token')) ? valueIn(posted, 'token') : newSecret();
    const entries = questions.prune(posted);
    const problems = questions.problems(entries);
    if (problems.length > 0) return show(c, sent, { entries, problems });
    return c.redirect(receiptPath(t, applications.send(sent, entries)), 303);
  });
}

function pagedRoutes(app: Hono, service: Service): void {
  const { t } = service;
  app.get(`/${t.lang}/pages`, (c) => c.redirect(stepPath(t, 'you'), 303));
  app.get(`/${t.lang}/pages/:step`, (c) => {
    const name = c.req.param('step');
    if (!isStepName(name)) return service.problem(c, 'missing');
    const entries = sessionOf(c, service)?.entries ?? [];
    if (!service.questions.mayOpen(entries, name)) return c.redirect(firstOpen(service, entries), 303);
    return showStep(c, service, name);
  });
  app.post(`/${t.lang}/pages/:step`, async (c) => {
    const name = c.req.param('step');
    if (!isStepName(name)) return service.problem(c, 'missing');
    const posted = await postedEntries(c);
    return name === 'review' ? send(c, service, posted) : saveStep(c, service, name, posted);
  });
}

const sessionOf = (c: Context, { sessions }: Service): Session | undefined => sessions.find(getCookie(c, cookie));

const firstOpen = ({ t, questions }: Service, entries: Entries): string =>
  stepPath(t, questions.firstUnanswered(entries) ?? 'review');

/** A Change link of the review leads back to the review. */
const isChange = (c: Context): boolean => c.req.query('back') === 'review';

function showStep(c: Context, service: Service, name: StepName, fill?: FillOptions): Promise<Response> {
  const { t, questions } = service;
  const session = sessionOf(c, service);
  const known = questions.prune(session?.entries ?? [], name);
  const before = previousStep(questions.steps, name)?.name;
  const change = isChange(c) ? '?back=review' : '';
  const content = pagedStep(t, {
    name,
    action: `${stepPath(t, name)}${change}`,
    backHref: change ? stepPath(t, 'review') : before ? stepPath(t, before) : `/${t.lang}/`,
    ...(session && name === 'review' && { token: session.token, sections: sectionsOf(service, session) }),
  });
  const otherHref = `${stepPath(otherTexts(t), name)}${change}`;
  const filled = fill ?? (known.length > 0 ? { entries: known } : undefined);
  return service.page(
    c,
    { title: t[name].heading, content, otherHref },
    { status: fill ? 422 : 200, ...(filled && { fill: filled }) },
  );
}

const sectionsOf = ({ t, questions }: Service, { entries }: Session): string =>
  questions.sections(entries, (step, id) => `${stepPath(t, step)}?back=review${id && `#${id}`}`);

async function saveStep(c: Context, service: Service, name: StepName, posted: Entries): Promise<Response> {
  const { t, questions, sessions } = service;
  const entries = questions.prune(posted, name);
  const problems = questions.problems(entries, name);
  if (problems.length > 0) return showStep(c, service, name, { entries, problems });
  const session = sessionOf(c, service) ?? startSession(c, sessions);
  const own = new Set(questions.prune(session.entries, name).map(([key]) => key));
  session.entries = questions.prune([...session.entries.filter(([key]) => !own.has(key)), ...entries]);
  const next = isChange(c) ? 'review' : nextStep(questions.steps, name)!.name;
  const open = questions.mayOpen(session.entries, next);
  return c.redirect(open ? stepPath(t, next) : firstOpen(service, session.entries), 303);
}

function startSession(c: Context, sessions: Service['sessions']): Session {
  const session = sessions.start();
  const isSecure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  setCookie(c, cookie, session.id, { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure });
  return session;
}

/** A page that was sent already leads to its receipt again; answers that are not complete lead to the first open question. */
function send(c: Context, service: Service, posted: Entries): Response {
  const { t, questions, applications, sessions } = service;
  const sent = applications.byToken(valueIn(posted, 'token'));
  if (sent) return c.redirect(receiptPath(t, sent), 303);
  const session = sessionOf(c, service);
  if (!session || questions.problems(session.entries).length > 0) {
    return c.redirect(firstOpen(service, session?.entries ?? []), 303);
  }
  const application = applications.send(session.token, session.entries);
  sessions.empty(session);
  return c.redirect(receiptPath(t, application), 303);
}
