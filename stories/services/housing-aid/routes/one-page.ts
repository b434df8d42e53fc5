import type { Context, Hono } from 'hono';
import { keyIn, problemJson, type FillOptions, type Problem } from '../../../../components/src/server/index.js';
import { acceptsProblems, postedEntries, type Service } from '../app.js';
import { newSecret } from '../applications.js';
import { pressedRemoval } from '../form.js';
import { addedNotice, onePage, onePagePath } from '../pages.js';
import { receiptPath } from '../receipts.js';
import type { Html } from '../steps.js';
import { otherTexts } from '../texts/index.js';

export interface Again {
  readonly fill: FillOptions;
  readonly status: number;
  readonly notice?: Html;
}

/** The form with all steps on one page: one sending, and nothing is kept before. */
export function onePageRoutes(app: Hono, service: Service): void {
  const path = onePagePath(service.t);
  app.get(path, (c) => show(c, service, newSecret()));
  app.post(path, async (c) => {
    const { questions, applications, t } = service;
    const posted = await postedEntries(c);
    const key = keyIn(posted) ?? newSecret();
    if (pressedRemoval(posted)) return show(c, service, key, { fill: { entries: posted }, status: 200 });
    const problems = questions.problems(posted);
    if (problems.length === 0)
      return c.redirect(receiptPath(t, await applications.send(key, questions.prune(posted))), 303);
    if (acceptsProblems(c)) return c.newResponse(...answerOf(problems));
    return show(
      c,
      service,
      key,
      onlyAdded(service, posted, problems) ?? { fill: { entries: posted, problems }, status: 422 },
    );
  });
}

function show(c: Context, { t, page }: Service, key: string, again?: Again): Promise<Response> {
  const content = onePage(t, {
    action: onePagePath(t),
    backHref: `/${t.lang}/`,
    draft: 'housing-aid',
    byScript: true,
    key,
    sendLabel: t.send.label,
    ...(again?.notice && { notice: again.notice }),
  });
  return page(c, { content, otherHref: onePagePath(otherTexts(t)) }, again);
}

/** Everything is right but the screen that an answer opened: the page is served again with it, and no word of errors. */
export function onlyAdded(
  { questions, t }: Service,
  posted: Parameters<typeof questions.problems>[0],
  problems: readonly Problem[],
): Again | undefined {
  if (problems.some(({ key }) => key !== 'step.added')) return undefined;
  const { step } = problems[0]!;
  const heading = questions.step(posted, step)?.heading ?? '';
  return { fill: { entries: posted }, status: 200, notice: addedNotice(t, heading, questions.firstId(posted, step)) };
}

function answerOf(problems: readonly Problem[]): [string, 422, Record<string, string>] {
  const { body, headers } = problemJson(problems);
  return [body, 422, { ...headers }];
}
