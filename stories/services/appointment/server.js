/** « Prise de rendez-vous »: one step per page, the answers on the server. `node server.js`, then http://127.0.0.1:4200/ */
import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { BodyError, checkEntries, countOf, expandHtml, fillForm, keyIn } from '@plain-pied/components/server';
import { mergeEntries, once, overviewFor, parseBody, readForm, reviewFor } from '@plain-pied/components/server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';

const hour = 3_600_000;
const names = ['subject', 'meeting', 'contact', 'review'];
const policy =
  "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundle = here(new URL('.', import.meta.resolve('@plain-pied/components/bundle/plain-pied.css')));

/** Templates: `{{value}}` is escaped, `{{{markup}}}` is not, `{{> name}}` is another template. */
const write = (lang, name, values = {}) =>
  readFileSync(here(`pages/${lang}/${name}.html`), 'utf8').replace(
    /\{\{(?:> (\w+)|\{(\w+)\}|(\w+))\}\}/g,
    (_, part, markup, value) => (part ? write(lang, part) : markup ? values[markup] : escape(values[value] ?? '')),
  );
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const languageOf = (lang) => ({
  form: readForm(expandHtml(write(lang, 'frame', { content: names.map((name) => write(lang, name)).join('') }))),
  words: JSON.parse(readFileSync(here(`pages/${lang}/words.json`), 'utf8')),
});
const languages = { fr: languageOf('fr'), en: languageOf('en') };

/** A page before it is expanded. */
export function pageAsWritten(lang, name, values = {}) {
  const { form, words } = languages[lang];
  const own = { title: form.steps.find((step) => step.name === name)?.heading ?? words[name], ...values };
  const inner = write(lang, name, own);
  const content = names.includes(name) ? write(lang, 'form', { ...own, step: inner }) : inner;
  return write(lang, 'frame', { ...own, content });
}

/** @param {{ port?: number, now?: () => Date }} options port 0, the default, takes any free one */
export async function startAppointment({ port = 0, now = () => new Date() } = {}) {
  const [sessions, sent, app] = [new Map(), new Map(), new Hono()];
  const sending = once({ store: sent });
  const secret = () => randomBytes(24).toString('base64url');
  const dayAfter = (days) => new Date(now().getTime() + days * 24 * hour).toISOString().slice(0, 10);
  const langOf = (c) => (c.req.path.startsWith('/en') ? 'en' : 'fr');
  const page = (c, name, values, { status = 200, ...fill } = {}) => {
    const other = c.req.path.replace(/^\/\w*/, langOf(c) === 'fr' ? '/en' : '/fr');
    return c.html(fillForm(pageAsWritten(langOf(c), name, { other, ...values }), fill), status);
  };
  const problem = (c, status) => {
    const { [status]: title, [`${status} text`]: text } = languages[langOf(c)].words;
    return page(c, 'problem', { title, text }, { status });
  };
  const sessionOf = (c) => {
    const known = sessions.get(getCookie(c, 'appointment'));
    const isOpen = known && now() - known.usedAt < 24 * hour;
    if (isOpen) return Object.assign(known, { usedAt: now() });
    const [id, session] = [secret(), { answers: [], key: secret(), token: secret(), tokenAt: now(), usedAt: now() }];
    setCookie(c, 'appointment', id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    if (sessions.set(id, session).size > 1000) sessions.delete(sessions.keys().next().value);
    return session;
  };
  const problemsIn = ({ form, words }, entries, step) => {
    const found = checkEntries(form, entries, step ? { step } : {});
    const isReached = entries.some(([name, value]) => /^contact\[(phone|email)\]$/.test(name) && value.trim());
    if (isReached || (step ?? 'contact') !== 'contact') return found;
    return [...found, { names: ['contact[phone]'], key: 'oneOf', text: words.oneOf, step: 'contact' }];
  };
  /** A step, or the first one before it that waits for an answer. */
  const nearest = (language, entries, name) => {
    const open = problemsIn(language, entries)[0]?.step ?? 'review';
    return names[Math.min(names.indexOf(name), names.indexOf(open))];
  };
  const changing = (c) => (c.req.query('back') ? '?back=review' : '');
  const showStep = (c, lang, name, session, again) => {
    if (now() - session.tokenAt > hour) Object.assign(session, { token: secret(), tokenAt: now() });
    const { form } = languages[lang];
    const changeHref = (step, id) => `/${lang}/${step.name}?back=review#${id}`;
    const sections = JSON.stringify(reviewFor(form, session.answers, { changeHref }));
    const count = countOf(overviewFor(form, session.answers, name));
    const back = `/${lang}/${changing(c) ? 'review' : (names[names.indexOf(name) - 1] ?? '')}`;
    const values = { ...session, ...count, action: `/${lang}/${name}${changing(c)}`, back, sections };
    return page(c, name, values, { entries: session.answers, ...again });
  };

  app.use(async (c, next) => {
    c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'same-origin');
    c.header('cache-control', 'private, no-cache');
    await next();
  });
  app.use(bodyLimit({ maxSize: 64 * 1024, onError: (c) => problem(c, 413) }));
  app.get('/assets/service.css', serveStatic({ root: here('..'), path: 'service.css' }));
  app.get('/assets/:name', serveStatic({ root: bundle, rewriteRequestPath: (path) => path.replace('/assets', '') }));
  app.get('/', (c) => c.redirect('/fr/', 303));
  app.get('/:lang{fr|en}/', (c) => page(c, 'start'));
  app.on(['GET', 'POST'], `/:lang{fr|en}/:name{${names.join('|')}}`, async (c) => {
    const { lang, name } = c.req.param();
    const { form, words } = languages[lang];
    const session = sessionOf(c);
    const goTo = (path) => c.redirect(`/${lang}/${path}`, 303);
    const open = nearest(languages[lang], session.answers, name);
    if (c.req.method === 'GET') return open === name ? showStep(c, lang, name, session) : goTo(open);
    const posted = await parseBody(c.req.header('content-type'), new Uint8Array(await c.req.arrayBuffer()));
    const key = keyIn(posted);
    if (key !== session.key && sent.has(key)) return goTo(`receipt/${key}`);
    const entries = mergeEntries(form, session.answers, posted, name);
    const isFresh = posted.some(([field, value]) => field === 'token' && value === session.token);
    if (!isFresh || key !== session.key || now() - session.tokenAt > 2 * hour)
      return showStep(c, lang, name, session, { status: 419, entries, formError: words.expired });
    const problems = problemsIn(languages[lang], entries, name);
    if (problems.length > 0) return showStep(c, lang, name, session, { status: 422, entries, problems });
    session.answers = entries;
    const following = changing(c) ? 'review' : (names[names.indexOf(name) + 1] ?? 'review');
    const next = nearest(languages[lang], entries, following);
    if (name !== 'review' || next !== 'review') return goTo(next);
    const reference = `RDV ${randomInt(1000, 10_000)} ${randomInt(1000, 10_000)}`;
    const made = { reference, answers: entries, date: now().toISOString(), until: dayAfter(14), withdrawn: false };
    const correct = (last) => Object.assign(last, { answers: entries, withdrawn: false });
    Object.assign(session, { answers: [], key: secret() });
    await sending([['pp-key', key], ...entries], () => made, correct);
    return goTo(`receipt/${key}`);
  });
  app.on(['GET', 'POST'], '/:lang{fr|en}/receipt/:key/:act{correct|withdraw|resume}?', (c) => {
    const { lang, key, act } = c.req.param();
    const made = sent.get(key)?.answer;
    const link = `/${lang}/receipt/${key}`;
    if (!made || made.until < dayAfter(0)) return problem(c, 404);
    if (c.req.method === 'POST') made.withdrawn = act === 'withdraw';
    if (c.req.method === 'POST') return c.redirect(link, 303);
    if (act === 'correct') Object.assign(sessionOf(c), { answers: made.answers, key });
    if (act === 'correct') return c.redirect(`/${lang}/review`, 303);
    const sections = JSON.stringify(reviewFor(languages[lang].form, made.answers));
    return page(c, made.withdrawn ? 'withdrawn' : act ? 'withdraw' : 'receipt', { ...made, link, sections });
  });
  app.notFound((c) => problem(c, 404));
  app.onError((error, c) => problem(c, error instanceof BodyError ? error.status : (console.error(error), 500)));
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

if (process.argv[1] === here('server.js')) console.log((await startAppointment({ port: 4200 })).url);
