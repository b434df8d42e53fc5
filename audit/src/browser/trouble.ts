/** Why a page, or a walk through it, could not be finished. Each has a sentence in the locales under `trouble.<code>`. */
export type TroubleCode =
  | 'unreachable'
  | 'http-status'
  | 'timeout'
  | 'redirect-loop'
  | 'tls'
  | 'no-file'
  | 'address'
  | 'download'
  | 'not-a-page'
  | 'crash'
  | 'dialogs'
  | 'restless'
  | 'unexpected';

/** One clear reason why a page was given up; the rest of the run goes on. */
export class PageTrouble extends Error {
  override name = 'PageTrouble';

  constructor(
    readonly code: TroubleCode,
    /** Fills the sentence: `status`, `seconds`, `detail`. */
    readonly data: Record<string, string> = {},
  ) {
    super(code);
  }
}

const BY_NETWORK_ERROR: [RegExp, TroubleCode][] = [
  [/ERR_TOO_MANY_REDIRECTS/, 'redirect-loop'],
  [/ERR_CERT|ERR_SSL|ERR_BAD_SSL/, 'tls'],
  [/ERR_FILE_NOT_FOUND|ERR_ACCESS_DENIED/, 'no-file'],
  [/ERR_UNKNOWN_URL_SCHEME|ERR_INVALID_URL|ERR_UNSAFE_PORT|ERR_DISALLOWED|invalid URL/i, 'address'],
  [
    /ERR_NAME|ERR_CONNECTION|ERR_ADDRESS|ERR_EMPTY_RESPONSE|ERR_INTERNET|ERR_NETWORK|ERR_TIMED_OUT|ERR_SOCKET|ERR_TUNNEL|ERR_PROXY|ERR_HTTP|ERR_INVALID_RESPONSE|ERR_INVALID_HTTP/,
    'unreachable',
  ],
  [/Download is starting/i, 'download'],
  [/Page crashed|Target crashed/i, 'crash'],
  [/Timeout \d+ms exceeded/i, 'timeout'],
];

/** Turns what a browser driver threw into one of our reasons. */
export function troubleFrom(error: unknown): PageTrouble {
  if (error instanceof PageTrouble) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = BY_NETWORK_ERROR.find(([pattern]) => pattern.test(text))?.[1] ?? 'unexpected';
  const detail = /net::(\w+)/.exec(text)?.[1] ?? (text.split('\n')[0] ?? '').slice(0, 120);
  return new PageTrouble(code, { detail });
}

/** True when the page moved on while it was being looked at; looking again is then right. */
export function movedAway(error: unknown): boolean {
  return (
    error instanceof Error &&
    /context was destroyed|Cannot find context|navigating|Frame was detached/i.test(error.message)
  );
}
