/** What came of asking the server for more time. */
export interface Reply {
  readonly outcome: 'extended' | 'ended' | 'failed';
  /** The new end, ISO, where the server says it. */
  readonly ends?: string | null;
}

/** Answers of a server that does not know the person any more. */
const signedOut = [401, 403, 419, 440];
/** Milliseconds after which a line counts as dead. */
const patience = 10_000;

/** Asks once for more time. Never throws. */
export async function askForTime(url: string, method: string): Promise<Reply> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const headers = { accept: 'application/json' };
    return await replyOf(
      await fetch(url, { method, headers, redirect: 'manual', cache: 'no-store', signal: stop.signal }),
    );
  } catch {
    return { outcome: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A redirect or a page of HTML is what a server sends to somebody who must sign in: taking it for a yes would promise
 * what is not so.
 */
async function replyOf(response: Response): Promise<Reply> {
  const kind = response.headers.get('content-type') ?? '';
  const isPage = response.ok && kind.includes('html');
  if (isPage || response.type === 'opaqueredirect' || signedOut.includes(response.status)) return { outcome: 'ended' };
  if (!response.ok) return { outcome: 'failed' };
  const body = kind.includes('json') ? ((await response.json()) as { ends?: string }) : {};
  return { outcome: 'extended', ends: body.ends ?? response.headers.get('session-ends') };
}
