import type { Context } from 'hono';
import { keyIn, type Entries } from '../../../../components/src/server/index.js';
import { valueIn, type Service } from '../app.js';
import { newSecret } from '../applications.js';
import { conflictPage, type Conflict } from '../conflict.js';
import { isPress, pressedRemoval } from '../form.js';
import { stepPath } from '../pages.js';
import { receiptPath } from '../receipts.js';
import type { Session } from '../sessions.js';
import { otherTexts } from '../texts/index.js';
import { changing, firstOpen, showStep } from './paged.js';
import { sessionOf, startSession } from './session.js';

/** The page of one step was sent. */
export async function saveStep(c: Context, service: Service, name: string, posted: Entries): Promise<Response> {
  const { t, questions, sessions } = service;
  const known = sessionOf(c, service);
  const differences = known ? changedMeanwhile(service, known, name, posted) : [];
  if (known && differences.length > 0) return showConflict(c, service, known, name, posted, differences);
  const entries = questions.merge(known?.entries ?? [], posted, name);
  const isRemoval = pressedRemoval(posted);
  const problems = isRemoval ? [] : questions.problems(entries, name);
  if (problems.length > 0) return showStep(c, service, name, { fill: { entries, problems }, status: 422 });
  const session = known ?? startAgain(c, service, name);
  sessions.write(session, entries, name, valueIn(posted, 'pp-page'));
  if (isRemoval)
    return showStep(c, service, name, { fill: { entries: [...entries, ...posted.filter(isPress)] }, status: 200 });
  const next = changing(c) ? 'review' : questions.after(entries, name);
  return c.redirect(questions.mayOpen(entries, next) ? stepPath(t, next) : firstOpen(c, service, entries), 303);
}

/** A page that comes after the end of its session: what it brings is kept, and the person is told what is missing. */
function startAgain(c: Context, service: Service, name: string): Session {
  const session = startSession(c, service);
  if (name !== service.questions.form.steps[0]!.name) session.restartedAt = name;
  return session;
}

/** What another page kept for this step since this page was written, where it is not the same. */
function changedMeanwhile(
  { questions }: Service,
  session: Session,
  name: string,
  posted: Entries,
): Conflict['differences'] {
  const written = session.written.get(name);
  const isOlder = written !== undefined && Number(valueIn(posted, 'pp-version')) < written.version;
  if (!isOlder || written.page === valueIn(posted, 'pp-page')) return [];
  return questions.differences(name, posted, session.entries);
}

function showConflict(
  c: Context,
  { t, questions, page }: Service,
  session: Session,
  name: string,
  posted: Entries,
  differences: Conflict['differences'],
): Promise<Response> {
  const href = `${stepPath(t, name)}${changing(c)}`;
  const own = questions.own([...session.entries, ...posted], name).map(([key]) => key);
  const hidden: Entries = [
    ...posted.filter(([key]) => own.includes(key)),
    ['pp-version', String(session.version)],
    ['pp-page', newSecret()],
  ];
  const heading = questions.step([...session.entries, ...posted], name)?.heading ?? '';
  const content = conflictPage(t, { heading, href, differences, hidden });
  const otherHref = `${stepPath(otherTexts(t), name)}${changing(c)}`;
  return page(c, { title: t.conflict.title, content, otherHref }, { status: 409, isPrivate: true });
}

/** A page that was sent already leads to its receipt again; answers that are not complete lead to the first open question. */
export async function send(c: Context, service: Service, posted: Entries): Promise<Response> {
  const { t, questions, applications, sessions } = service;
  const sent = applications.sentWith(keyIn(posted));
  if (sent) return c.redirect(receiptPath(t, sent), 303);
  const session = sessionOf(c, service);
  if (!session || questions.problems(session.entries).length > 0)
    return c.redirect(firstOpen(c, service, session?.entries ?? []), 303);
  // What the person read is not what would be sent.
  if (Number(valueIn(posted, 'pp-version')) < session.version)
    return showStep(c, service, 'review', { status: 409, notice: t.conflict.review });
  const application = await applications.send(session.key, questions.prune(session.entries));
  sessions.empty(session);
  return c.redirect(receiptPath(t, application), 303);
}
