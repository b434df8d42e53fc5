import type { Problem } from './check.js';

/** An HTTP answer, to write with whatever the service runs on. */
export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string;
}

/** Options of `problemJson`. */
export interface ProblemOptions {
  /** 422 by default. 401, 403, 419 or 440 with `signIn` when the session has ended; 409 when others changed the answers. */
  readonly status?: number;
  /** Address of the page to sign in at. It opens in another window, and the answers stay. */
  readonly signIn?: string;
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  409: 'Conflict',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/**
 * The answer to a form that was sent by script (`send="script"`) and cannot be accepted: `application/problem+json`
 * (RFC 9457) with the errors on the names that travelled. Answer so when the request accepts that type; else serve the
 * page again, with `fillForm`.
 * @param problems as `checkEntries` gives them for the answers as sent; those of pruned answers go through `problemsAsSent`
 * @param formError a sentence about the whole form: says what to do
 */
export function problemJson(
  problems: readonly Problem[],
  formError?: string,
  { status = 422, signIn }: ProblemOptions = {},
): ProblemAnswer {
  const errors = [
    ...(formError && (status === 422 || status === 400) ? [{ name: '', detail: formError }] : []),
    ...problems.map((problem) => ({ name: nameAtFault(problem), detail: problem.text, step: problem.step })),
  ];
  const body = {
    type: 'about:blank',
    title: titles[status] ?? 'Not accepted',
    status,
    ...(formError && { detail: formError }),
    ...(signIn && { signIn }),
    ...(errors.length > 0 && { errors }),
  };
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
}

/** Of an answer with several inputs, the first one at fault: its name ends in the name of the part. */
function nameAtFault({ names, parts = [] }: Problem): string {
  const isAtFault = (name: string): boolean => parts.some((part) => name.endsWith(`[${part}]`) || name.endsWith(part));
  return names.find(isAtFault) ?? names[0] ?? '';
}
