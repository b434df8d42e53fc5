import type { Hono } from 'hono';
import { demandsOf } from '../../../../components/src/server/index.js';
import type { Service } from '../app.js';
import { statementPath } from '../layout.js';
import { startPage, statementPage } from '../pages.js';
import { otherTexts } from '../texts/index.js';

/** Pages without a form: the start and the accessibility statement. */
export function plainRoutes(app: Hono, { t, page, questions }: Service): void {
  const other = otherTexts(t);
  app.get(`/${t.lang}`, (c) => c.redirect(`/${t.lang}/`, 303));
  app.get(`/${t.lang}/`, (c) =>
    page(c, { content: startPage(t, demandsOf(questions.form)), otherHref: `/${other.lang}/` }),
  );
  app.get(statementPath(t), (c) =>
    page(c, { title: t.statement.title, content: statementPage(t), otherHref: statementPath(other) }),
  );
}
