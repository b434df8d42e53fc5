import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  BodyError,
  expandHtml,
  fillForm,
  parseBody,
  type Entries,
  type FillOptions,
} from '../../../components/src/server/index.js';
import { Applications, newSecret } from './applications.js';
import { scriptPath, serveAsset, type ScriptMode } from './assets.js';
import { Questions } from './form.js';
import { layout, type PageParts } from './layout.js';
import { problemPage, type ProblemName } from './pages.js';
import { onePageRoutes } from './routes/one-page.js';
import { pagedRoutes } from './routes/paged.js';
import { plainRoutes } from './routes/plain.js';
import { receiptRoutes } from './routes/receipts.js';
import { leaveRoutes, sessionRoutes } from './routes/session.js';
import { isOurs, securityHeaders } from './security.js';
import { Sessions } from './sessions.js';
import { en } from './texts/en.js';
import { fr, type Texts } from './texts/fr.js';

/** What every route works with, in one language. */
export interface Service {
  readonly t: Texts;
  readonly questions: Questions;
  readonly applications: Applications;
  readonly sessions: Sessions;
  /** Answers with a page, expanded; with `fill`, its answers and errors are written into it. */
  readonly page: (c: Context, parts: Omit<PageParts, 't' | 'script'>, how?: PageHow) => Promise<Response>;
  readonly problem: (c: Context, name: ProblemName, values?: Readonly<Record<string, string>>) => Promise<Response>;
}

export interface PageHow {
  readonly status?: number;
  readonly fill?: FillOptions;
  readonly isPrivate?: boolean;
}

const problemStatus: Readonly<Record<ProblemName, number>> = {
  missing: 404,
  unreadable: 400,
  elsewhere: 403,
  tooLarge: 413,
  kind: 415,
  expired: 410,
  crash: 500,
};

const largestBody = 64 * 1024;

/** Options of the service that tests set. */
export interface AppOptions {
  readonly now: () => Date;
  readonly script: ScriptMode;
}

export async function createApp({ now, script }: AppOptions): Promise<Hono> {
  const shared = { applications: new Applications(now), sessions: new Sessions(now) };
  const services = await Promise.all([fr, en].map((t) => serviceIn(t, script, shared)));
  const serviceOf = (c: Context): Service =>
    services.find(({ t }) => c.req.path.startsWith(`/${t.lang}/`)) ?? services[0]!;

  const app = new Hono();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    const reads = ['GET', 'HEAD'].includes(c.req.method);
    return reads || isOurs(c.req.raw) ? next() : serviceOf(c).problem(c, 'elsewhere');
  });
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => serviceOf(c).problem(c, 'tooLarge') }));
  app.get('/assets/*', (c) => serveAsset(c.req.raw, script));
  app.get('/', (c) => c.redirect('/fr/', 303));
  for (const service of services) {
    plainRoutes(app, service);
    onePageRoutes(app, service);
    pagedRoutes(app, service);
    sessionRoutes(app, service);
    leaveRoutes(app, service);
    receiptRoutes(app, service);
  }
  app.notFound((c) => serviceOf(c).problem(c, 'missing'));
  app.onError((error, c) => {
    if (error instanceof BodyError) return serviceOf(c).problem(c, error.status === 415 ? 'kind' : 'unreadable');
    const reference = newSecret().slice(0, 8);
    console.error(`housing-aid ${reference}`, error);
    return serviceOf(c).problem(c, 'crash', { reference });
  });
  return app;
}

async function serviceIn(
  t: Texts,
  script: ScriptMode,
  shared: Pick<Service, 'applications' | 'sessions'>,
): Promise<Service> {
  const service: Service = {
    t,
    ...shared,
    questions: await Questions.of(t),
    async page(c, parts, { status = 200, fill, isPrivate = false } = {}) {
      const source = String(await layout({ ...parts, t, script: script === 'off' ? null : scriptPath }));
      const html = fill ? fillForm(source, { lang: t.locale, ...fill }) : expandHtml(source, { lang: t.locale });
      c.header('cache-control', isPrivate ? 'private, no-cache' : 'no-cache');
      return c.html(html, status as 200);
    },
    problem(c, name, values) {
      const [title] = t.problems[name];
      return service.page(
        c,
        { title, content: problemPage(t, name, values), otherHref: otherStart(t) },
        { status: problemStatus[name] },
      );
    },
  };
  return service;
}

const otherStart = (t: Texts): string => (t.lang === 'fr' ? '/en/' : '/fr/');

/** The answers that a form posted. */
export async function postedEntries(c: Context): Promise<Entries> {
  return parseBody(c.req.header('content-type'), new Uint8Array(await c.req.arrayBuffer()));
}

/** A hidden field of the form. */
export const valueIn = (entries: Entries, name: string): string =>
  entries.find(([candidate]) => candidate === name)?.[1] ?? '';

/** Whether a script sent the form, which reads what to mend from JSON. */
export const acceptsProblems = (c: Context): boolean =>
  c.req.header('accept')?.includes('application/problem+json') ?? false;
