/** « Prise de rendez-vous »: one step per page, the answers on the server. `node server.js`, then http://127.0.0.1:4200/ */
import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { BodyError, checkEntries, countOf, expandHtml, fillForm } from '@plain-pied/components/server';
import { keyIn, mayOpen, nextStep, once, overviewFor, parseBody } from '@plain-pied/components/server';
import { previousStep, pruneEntries, readForm, reviewFor } from '@plain-pied/components/server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';

const hour = 3_600_000;
const daysOpen = 14;
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const kit = (name) => readFileSync(fileURLToPath(import.meta.resolve(`@plain-pied/components/bundle/${name}`)), 'utf8');
const assets = {
  'plain-pied.js': [() => kit('plain-pied.js'), 'text/javascript; charset=utf-8'],
  'plain-pied.css': [() => kit('plain-pied.css'), 'text/css; charset=utf-8'],
  'service.css': [() => read('../service.css'), 'text/css; charset=utf-8'],
};
const policy = `default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** Templates: `{{value}}` is escaped, `{{{markup}}}` is not, `{{> name}}` is another template. */
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
const write = (lang, name, values = {}) =>
  read(`pages/${lang}/${name}.html`).replace(/\{\{(?:> (\w+)|\{(\w+)\}|(\w+))\}\}/g, (_, part, markup, value) =>
    part ? write(lang, part) : markup ? values[markup] : escape(values[value] ?? ''),
  );
const framed = (lang, name, values) => {
  const step = steps[lang].find((candidate) => candidate.name === name);
  const own = { title: step?.heading ?? words[lang][name], ...values };
  const inner = write(lang, name, own);
  return write(lang, 'frame', { ...own, content: step ? write(lang, 'form', { ...own, step: inner }) : inner });
};
const names = ['subject', 'meeting', 'contact', 'review'];
const inEach = (make) => ({ fr: make('fr'), en: make('en') });
const words = inEach((lang) => JSON.parse(read(`pages/${lang}/words.json`)));
const forms = inEach((lang) =>
  readForm(expandHtml(`<pp-journey>${names.map((name) => write(lang, name)).join('')}</pp-journey>`, { lang }), {
    lang,
  }),
);
const steps = inEach((lang) => forms[lang].steps);

export const auditTargets = ['/fr/subject', '/en/subject'];
export const pageAsWritten = (lang, name) => framed(lang, name, {});

/** @param {{ port?: number, now?: () => Date }} options port 0, the default, takes any free one */
export function startAppointment({ port = 0, now = () => new Date() } = {}) {
  const secret = () => randomBytes(24).toString('base64url');
  const dayAfter = (days) => new Date(now().getTime() + days * 24 * hour).toISOString().slice(0, 10);
  const sessions = new Map();
  const sent = new Map();
  const receipts = new Map();
  const sending = once({ store: sent });
  const app = new Hono();

  const page = (c, name, values = {}, { status = 200, ...fill } = {}) => {
    const lang = c.req.path.startsWith('/en') ? 'en' : 'fr';
    const other = c.req.path.replace(/^\/\w*/, lang === 'fr' ? '/en' : '/fr');
    return c.html(fillForm(framed(lang, name, { other, ...values }), { lang, ...fill }), status);
  };
  const problem = (c, status) => {
    const said = words[c.req.path.startsWith('/en') ? 'en' : 'fr'];
    return page(c, 'problem', { title: said[status], text: said[`${status} text`] }, { status });
  };
  const sessionOf = (c) => {
    const known = sessions.get(getCookie(c, 'appointment'));
    const session = known && now() - known.usedAt < 24 * hour ? known : { id: secret(), answers: [], key: secret() };
    if (session !== known) setCookie(c, 'appointment', session.id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    session.usedAt = now();
    sessions.delete(session.id);
    sessions.set(session.id, session);
    if (sessions.size > 1000) sessions.delete(sessions.keys().next().value);
    return session;
  };
  const problemsIn = (lang, answers, step) => {
    const found = checkEntries(forms[lang], answers, step ? { step } : {});
    const reach = answers.filter(([name, value]) => /^contact\[(phone|email)\]$/.test(name) && value.trim());
    if (reach.length > 0 || (step && step !== 'contact')) return found;
    return [...found, { names: ['contact[phone]'], key: 'oneOf', text: words[lang].oneOf, step: 'contact' }];
  };
  const firstOpen = (lang, answers) => `/${lang}/${problemsIn(lang, answers)[0]?.step ?? 'review'}`;
  const back = (c) => (c.req.query('back') ? '?back=review' : '');
  const show = (c, { lang, name, session }, again = {}) => {
    if (!(now() - session.tokenAt < 2 * hour)) Object.assign(session, { token: secret(), tokenAt: now() });
    const { token, key, answers } = session;
    const before = back(c) ? 'review' : (previousStep(steps[lang], name)?.name ?? '');
    const changeHref = (step, id) => `/${lang}/${step.name}?back=review#${id}`;
    const sections = JSON.stringify(reviewFor(forms[lang], answers, { changeHref }));
    const parts = { action: `/${lang}/${name}${back(c)}`, back: `/${lang}/${before}`, token, key, sections };
    return page(
      c,
      name,
      { ...parts, ...countOf(overviewFor(forms[lang], answers, name)) },
      { entries: answers, ...again },
    );
  };
  const send = async ({ lang, session }) => {
    const { key, answers } = session;
    const record = () => {
      const reference = `RDV ${randomInt(1000, 10_000)} ${randomInt(1000, 10_000)}`;
      const made = { link: secret(), reference, key, answers, date: now().toISOString(), until: dayAfter(daysOpen) };
      receipts.set(made.link, made);
      return made;
    };
    const correct = (made) => Object.assign(made, { answers });
    const { link } = await sending([['pp-key', key], ...answers], record, correct);
    Object.assign(session, { answers: [], key: secret() });
    return `/${lang}/receipt/${link}`;
  };

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('content-security-policy', policy);
    c.res.headers.set('x-content-type-options', 'nosniff');
    c.res.headers.set('referrer-policy', 'same-origin');
    c.res.headers.set('cache-control', 'private, no-cache');
  });
  app.use(bodyLimit({ maxSize: 64 * 1024, onError: (c) => problem(c, 413) }));
  app.get('/', (c) => c.redirect('/fr/', 303));
  app.get('/assets/:name', (c) => {
    const [content, type] = assets[c.req.param('name')] ?? [];
    return content ? c.body(content(), 200, { 'content-type': type }) : c.notFound();
  });
  app.get('/:lang{fr|en}/', (c) => page(c, 'start'));
  app.on(['GET', 'POST'], `/:lang{fr|en}/:name{${names.join('|')}}`, async (c) => {
    const { lang, name } = c.req.param();
    const session = sessionOf(c);
    const at = { lang, name, session };
    const form = forms[lang];
    if (c.req.method === 'GET') {
      const isComplete = (step) => problemsIn(lang, session.answers, step.name).length === 0;
      return mayOpen(steps[lang], name, isComplete) ? show(c, at) : c.redirect(firstOpen(lang, session.answers), 303);
    }
    const posted = await parseBody(c.req.header('content-type'), new Uint8Array(await c.req.arrayBuffer()));
    const known = keyIn(posted) === session.key ? undefined : sent.get(keyIn(posted));
    if (name === 'review' && known) return c.redirect(`/${lang}/receipt/${known.answer.link}`, 303);
    const own = steps[lang].find((step) => step.name === name).questions.flatMap((question) => question.names);
    const others = session.answers.filter(([key]) => !own.includes(key));
    const answers = pruneEntries(form, [...others, ...posted.filter(([key]) => own.includes(key))]);
    const isFresh = session.token === new Map(posted).get('token') && now() - session.tokenAt < 2 * hour;
    if (!isFresh) return show(c, at, { status: 419, entries: answers, formError: words[lang].expired });
    const problems = problemsIn(lang, answers, name);
    if (problems.length > 0) return show(c, at, { status: 422, entries: answers, problems });
    session.answers = answers;
    const next = back(c) ? 'review' : nextStep(steps[lang], name)?.name;
    const isReady = next !== 'review' && next ? true : problemsIn(lang, answers).length === 0;
    if (!isReady) return c.redirect(firstOpen(lang, answers), 303);
    return c.redirect(next ? `/${lang}/${next}` : await send(at), 303);
  });
  app.on(['GET', 'POST'], '/:lang{fr|en}/receipt/:link/:act?', (c) => {
    const { lang, link, act } = c.req.param();
    const made = receipts.get(link);
    if (!made || made.until < dayAfter(0)) return problem(c, 404);
    const values = {
      ...made,
      link: `/${lang}/receipt/${link}`,
      sections: JSON.stringify(reviewFor(forms[lang], made.answers)),
    };
    if (c.req.method === 'POST') {
      made.withdrawn = act === 'withdraw';
      return c.redirect(values.link, 303);
    }
    if (act === 'correct' && !made.withdrawn) {
      Object.assign(sessionOf(c), { answers: made.answers, key: made.key });
      return c.redirect(`/${lang}/review`, 303);
    }
    return page(c, made.withdrawn ? 'withdrawn' : act === 'withdraw' ? 'withdraw' : 'receipt', values);
  });
  app.notFound((c) => problem(c, 404));
  app.onError((error, c) => {
    if (!(error instanceof BodyError)) console.error(error);
    return problem(c, error instanceof BodyError ? error.status : 500);
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => {
      const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
      resolve({ url: `http://127.0.0.1:${address.port}`, close });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log((await startAppointment({ port: Number(process.env.PORT ?? 4200) })).url);
