import { readAnswer } from './answer.js';
import { noAnswer, type SendingOutcome } from './outcome.js';
import { answersHere, said, type Submitter } from './submitter.js';

/** A form as it travels when the script sends it: what the browser itself would send. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FormData | string;
  readonly data: FormData;
}

const urlencoded = 'application/x-www-form-urlencoded';

/**
 * The post that the script can make in place of the browser; `null` where only the browser can send the form as it says:
 * to another site, in another encoding, into another window.
 */
export function postOf(form: HTMLFormElement, submitter: Submitter, key: string): Post | null {
  const { href, origin } = new URL(said(form, submitter, 'action') || location.href, document.baseURI);
  const type = said(form, submitter, 'enctype').toLowerCase() || urlencoded;
  const charset = form.getAttribute('accept-charset') ?? document.characterSet;
  const isMultipart = type === 'multipart/form-data';
  if (
    said(form, submitter, 'method').toLowerCase() !== 'post' ||
    origin !== location.origin ||
    !answersHere(form, submitter) ||
    !/^utf-?8$/i.test(charset) ||
    !(isMultipart || type === urlencoded)
  )
    return null;
  const data = new FormData(form, submitter);
  const headers = {
    accept: 'application/problem+json, text/html;q=0.9',
    // A string in the sense of RFC 9651, as draft-ietf-httpapi-idempotency-key-header asks.
    'idempotency-key': `"${key}"`,
  };
  return isMultipart
    ? { url: href, headers, body: data, data }
    : { url: href, headers: { ...headers, 'content-type': type }, body: encoded(data), data };
}

/** As the HTML standard encodes a form: line breaks are CRLF, a file is its name. */
const encoded = (data: FormData): string =>
  new URLSearchParams(
    [...data].map((entry) => entry.map((part) => lines(typeof part === 'string' ? part : part.name))),
  ).toString();

const lines = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

/**
 * Sends a post and reads the answer.
 * @param limit milliseconds to wait for the whole answer
 * @param left aborted when nobody waits for the answer any more
 */
export async function send({ url, headers, body }: Post, limit: number, left: AbortSignal): Promise<SendingOutcome> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limit);
  left.addEventListener('abort', () => late.abort(), { once: true });
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: late.signal });
    const { status, redirected } = response;
    const answer = { status, redirected, url: response.url, headers: response.headers, body: await response.text() };
    return readAnswer(answer, Date.now());
  } catch {
    return noAnswer(navigator.onLine, late.signal.aborted);
  } finally {
    clearTimeout(timer);
  }
}
