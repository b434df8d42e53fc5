import type { Context, Hono } from 'hono';
import { postedEntries, type Service } from '../app.js';
import type { Application } from '../applications.js';
import { pressedRemoval } from '../form.js';
import { onePage } from '../pages.js';
import { receiptPage, receiptPath, receiptText, withdrawPage } from '../receipts.js';
import { otherTexts } from '../texts/index.js';
import { onlyAdded, type Again } from './one-page.js';

type Open = (c: Context, application: Application) => Response | Promise<Response>;

/** What opens by the link of a receipt: the receipt, correcting, withdrawing, taking up again. */
export function receiptRoutes(app: Hono, service: Service): void {
  const { t, applications } = service;
  const base = `/${t.lang}/receipt/:link`;
  const withApplication = (open: Open) => (c: Context) => {
    const application = applications.byLink(c.req.param('link') ?? '');
    if (!application) return service.problem(c, 'missing');
    return applications.isOpen(application) ? open(c, application) : service.problem(c, 'expired');
  };
  const backToReceipt = (c: Context, application: Application): Response =>
    c.redirect(receiptPath(t, application), 303);

  app.get(
    base,
    withApplication((c, application) => showReceipt(c, service, application)),
  );
  app.get(
    `${base}/copy`,
    withApplication((c, application) => copy(c, service, application)),
  );
  app.get(
    `${base}/withdraw`,
    withApplication((c, application) =>
      application.withdrawnAt ? backToReceipt(c, application) : showWithdraw(c, service, application),
    ),
  );
  app.post(
    `${base}/withdraw`,
    withApplication((c, application) => {
      applications.withdraw(application);
      return backToReceipt(c, application);
    }),
  );
  app.post(
    `${base}/resume`,
    withApplication((c, application) => {
      applications.resume(application);
      return backToReceipt(c, application);
    }),
  );
  // A withdrawn application is taken up again first; the receipt says how.
  app.get(
    `${base}/correct`,
    withApplication((c, application) =>
      application.withdrawnAt ? backToReceipt(c, application) : showCorrect(c, service, application),
    ),
  );
  app.post(
    `${base}/correct`,
    withApplication((c, application) =>
      application.withdrawnAt ? backToReceipt(c, application) : correct(c, service, application),
    ),
  );
}

function showReceipt(c: Context, { t, page, questions }: Service, application: Application): Promise<Response> {
  const correctHref = receiptPath(t, application, 'correct');
  const sections = questions.sections(
    application.versions.at(-1)!.entries,
    (_step, id) => `${correctHref}${id && `#${id}`}`,
  );
  const title = application.withdrawnAt ? t.receipt.withdrawnHeading : t.receipt.title;
  const content = receiptPage(t, application, sections);
  return page(c, { title, content, otherHref: receiptPath(otherTexts(t), application) }, { isPrivate: true });
}

function copy(c: Context, { t, questions }: Service, application: Application): Response {
  const answers = questions.text(application.versions.at(-1)!.entries);
  const file = `${t.receipt.file}-${application.reference.replaceAll(' ', '-')}.txt`;
  return c.body(receiptText(t, application, answers), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${file}"`,
    'cache-control': 'private, no-cache',
  });
}

function showWithdraw(c: Context, { t, page }: Service, application: Application): Promise<Response> {
  const content = withdrawPage(t, application);
  const otherHref = receiptPath(otherTexts(t), application, 'withdraw');
  return page(c, { title: t.withdraw.title, content, otherHref }, { isPrivate: true });
}

function showCorrect(c: Context, { t, page }: Service, application: Application, again?: Again): Promise<Response> {
  const path = receiptPath(t, application, 'correct');
  const content = onePage(t, {
    action: path,
    backHref: receiptPath(t, application),
    draft: 'housing-aid-correction',
    // The answers are with the service already: the browser needs no copy that somebody must erase.
    keep: 'page',
    sendLabel: t.send.correction,
    lead: t.correct.lead,
    ...(again?.notice && { notice: again.notice }),
  });
  const entries = application.versions.at(-1)!.entries;
  return page(
    c,
    { title: t.correct.title, content, otherHref: receiptPath(otherTexts(t), application, 'correct') },
    { fill: { entries }, ...again, isPrivate: true },
  );
}

async function correct(c: Context, service: Service, application: Application): Promise<Response> {
  const entries = await postedEntries(c);
  if (pressedRemoval(entries)) return showCorrect(c, service, application, { fill: { entries }, status: 200 });
  const problems = service.questions.problems(entries);
  if (problems.length > 0) {
    const again = onlyAdded(service, entries, problems) ?? { fill: { entries, problems }, status: 422 };
    return showCorrect(c, service, application, again);
  }
  service.applications.correct(application, service.questions.prune(entries));
  return c.redirect(receiptPath(service.t, application), 303);
}
