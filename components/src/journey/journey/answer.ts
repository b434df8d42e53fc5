import type { SendingOutcome, SentError } from './outcome.js';

/** What came back for a form that was sent. */
export interface Answer {
  readonly status: number;
  /** Address at the end of the redirects. */
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
}

const problems: Readonly<Record<number, SendingOutcome['outcome']>> = {
  409: 'changed',
  413: 'tooLarge',
};

/**
 * Reads the answer to a form that was sent by script. Pure.
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 */
export function readAnswer({ status, url, redirected, headers, body }: Answer, now: number): SendingOutcome {
  const json = jsonIn(headers.get('content-type'), body);
  const address = (key: string): string | undefined => webAddress(json[key], url);
  const detail = sentence(json['detail']);
  if (status < 300) {
    const location = redirected ? url : address('location');
    return location ? { outcome: 'arrived', location } : { outcome: 'unreadable' };
  }
  if (status === 400 || status === 422) {
    const errors = errorsIn(json['errors'] ?? (detail && [{ detail }]));
    return errors.length > 0 ? { outcome: 'mend', errors } : { outcome: 'unreadable' };
  }
  if ([401, 403, 419, 440].includes(status)) return { outcome: 'signIn', location: address('signIn'), detail };
  if (status === 429 || status === 503) return { outcome: 'busy', wait: secondsIn(headers.get('retry-after'), now) };
  return { outcome: problems[status] ?? 'failed', detail };
}

function jsonIn(type: string | null, body: string): Record<string, unknown> {
  try {
    // Whatever else JSON may hold has no members by these names.
    return /[/+]json\b/.test(type ?? '') ? (Object(JSON.parse(body)) as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const sentence = (value: unknown): string | undefined => (typeof value === 'string' && value.trim()) || undefined;

/** Only an address of the web: one that runs a script must never be followed. */
function webAddress(value: unknown, base: string): string | undefined {
  try {
    const { href } = new URL(sentence(value)!, base);
    return sentence(value) && /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

function errorsIn(value: unknown): SentError[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((item) => {
    const { name, detail } = Object(item) as Record<string, unknown>;
    const text = sentence(detail);
    return text ? [{ name: sentence(name) ?? '', detail: text }] : [];
  });
}

/** Seconds or an HTTP date. At least one second, so that no page storms the server; at most a day. */
function secondsIn(after: string | null, now: number): number | null {
  const seconds = /^\d+$/.test(after ?? '') ? Number(after) : (Date.parse(after ?? '') - now) / 1000;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 1), 86_400);
}
