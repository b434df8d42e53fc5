import { randomUUID } from 'node:crypto';
import type { Answer, Asked, Handler } from './serve.js';

/** One question of a step, as markup and a check; the markup gets what was answered and the error to show. */
export interface Question {
  name: string;
  html: (value: string, error: string) => string;
  /** @returns the error to show, or nothing */
  check: (value: string) => string;
}

export interface Step {
  path: string;
  heading: string;
  questions: Question[];
}

/** A screen, ready to be put into a page. */
export interface Screen {
  title: string;
  heading: string;
  errors: { name: string; text: string }[];
  fields: string;
  /** Where the screen's form posts to. */
  action: string;
  back: string | undefined;
  kind: 'step' | 'review' | 'receipt';
  answers: { path: string; heading: string; name: string; value: string }[];
}

export interface PagedForm {
  steps: Step[];
  page: (screen: Screen) => string;
  /** Default `/review`. */
  reviewPath?: string;
  sendPath?: string;
  receiptPath?: string;
  /** Path of the first step's back link. */
  home?: string;
  /** False: a step that is opened again is empty. Default true. */
  keepsAnswers?: boolean;
  /** False: the answer to a post is the next page itself. Default true, a 303. */
  redirects?: boolean;
  /** What the server keeps of an answer; by default what was typed. */
  tidy?: (name: string, value: string) => string;
}

const session = new Map<string, Map<string, string>>();

/** A form with one step per page, whose answers stay on the server, as most agencies have. */
export function pagedForm(form: PagedForm): Handler {
  const review = form.reviewPath ?? '/review';
  const send = form.sendPath ?? '/send';
  const receipt = form.receiptPath ?? '/receipt';
  const paths = [...form.steps.map((step) => step.path), review];

  return (asked) => {
    const { id, fresh } = sessionOf(asked);
    const answers = session.get(id) ?? new Map<string, string>();
    session.set(id, answers);
    const answer = route(asked, answers);
    const cookie: Record<string, string> = fresh ? { 'set-cookie': `fixture=${id}; Path=/; HttpOnly` } : {};
    return { ...answer, headers: { 'cache-control': 'no-cache', ...cookie, ...answer.headers } };
  };

  function route(asked: Asked, answers: Map<string, string>): Answer {
    if (asked.path === '/') return redirect(form.steps[0]?.path ?? review);
    if (asked.method === 'POST' && asked.path === send) return redirect(receipt);
    if (asked.path === receipt) return { body: form.page(bare('receipt', 'Receipt', receipt)) };
    if (asked.path === review) return { body: reviewPage(answers) };
    const step = form.steps.find(({ path }) => path === asked.path);
    if (!step) return { status: 404, body: '<!doctype html><title>404</title><h1>Not here</h1>' };
    return asked.method === 'POST' ? take(step, asked.body, answers) : { body: stepPage(step, answers, []) };
  }

  function take(step: Step, body: URLSearchParams, answers: Map<string, string>): Answer {
    const tidy = form.tidy ?? ((_name: string, value: string) => value);
    for (const { name } of step.questions) answers.set(name, tidy(name, body.get(name) ?? ''));
    const errors = step.questions
      .map(({ name, check }) => ({ name, text: check(answers.get(name) ?? '') }))
      .filter(({ text }) => text);
    if (errors.length > 0) return { body: stepPage(step, answers, errors, true) };
    const next = paths[paths.indexOf(step.path) + 1] ?? review;
    if (form.redirects ?? true) return redirect(next);
    const nextStep = form.steps.find(({ path }) => path === next);
    return { body: nextStep ? stepPage(nextStep, answers, []) : reviewPage(answers) };
  }

  function stepPage(step: Step, answers: Map<string, string>, errors: Screen['errors'], failed = false): string {
    const kept = failed || (form.keepsAnswers ?? true);
    const fields = step.questions.map(({ name, html }) =>
      html(kept ? escapeHtml(answers.get(name) ?? '') : '', errors.find((error) => error.name === name)?.text ?? ''),
    );
    const screen = bare('step', step.heading, step.path);
    return form.page({
      ...screen,
      title: `${errors.length > 0 ? 'Error: ' : ''}${step.heading}`,
      errors,
      fields: fields.join('\n'),
    });
  }

  function reviewPage(answers: Map<string, string>): string {
    const rows = form.steps.flatMap((step) =>
      step.questions.map(({ name }) => ({
        path: step.path,
        heading: step.heading,
        name,
        value: escapeHtml(answers.get(name) ?? ''),
      })),
    );
    return form.page({ ...bare('review', 'Check your answers', review), action: send, answers: rows });
  }

  function bare(kind: Screen['kind'], heading: string, path: string): Screen {
    const back = kind === 'receipt' ? undefined : (paths[paths.indexOf(path) - 1] ?? form.home);
    return { kind, title: heading, heading, errors: [], fields: '', action: path, back, answers: [] };
  }
}

function sessionOf(asked: Asked): { id: string; fresh: boolean } {
  const known = asked.cookies.get('fixture');
  return known ? { id: known, fresh: false } : { id: randomUUID(), fresh: true };
}

function redirect(location: string): Answer {
  return { status: 303, headers: { location } };
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A text question in plain markup, with its error tied to it. */
export function textQuestion(name: string, label: string, check: (value: string) => string, more = ''): Question {
  return {
    name,
    check,
    html: (value, error) => `<p>
      <label for="${name}">${label}</label>
      ${error ? `<strong class="error" id="${name}-error">${error}</strong>` : ''}
      <input id="${name}" name="${name}" value="${value}" ${error ? `aria-invalid="true" aria-describedby="${name}-error"` : ''} ${more}>
    </p>`,
  };
}

/** A choice in plain markup. */
export function radioQuestion(name: string, legend: string, options: Record<string, string>, error: string): Question {
  return {
    name,
    check: (value) => (value in options ? '' : error),
    html: (value, shown) => `<fieldset ${shown ? `aria-describedby="${name}-error"` : ''}>
      <legend>${legend}</legend>
      ${shown ? `<strong class="error" id="${name}-error">${shown}</strong>` : ''}
      ${Object.entries(options)
        .map(
          ([key, label]) =>
            `<p><input type="radio" id="${name}-${key}" name="${name}" value="${key}" ${value === key ? 'checked' : ''} ${shown ? 'aria-invalid="true"' : ''}>
             <label for="${name}-${key}">${label}</label></p>`,
        )
        .join('\n')}
    </fieldset>`,
  };
}

export const needed =
  (error: string) =>
  (value: string): string =>
    value.trim() ? '' : error;
