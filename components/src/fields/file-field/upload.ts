/** What became of a file that was sent alone. */
export type Uploaded =
  | { readonly outcome: 'arrived'; readonly id: string; readonly name?: string; readonly size?: number }
  /** The server does not take this file; `detail` is its sentence for the person. */
  | { readonly outcome: 'refused'; readonly detail: string | undefined }
  /** It may work later: no line, a session that is over, a server with a problem. */
  | { readonly outcome: 'waits' };

/** Statuses that say nothing about the file. */
const passing = [401, 403, 408, 419, 425, 429];

/** Without an answer this long after the last byte moved, the file waits: in milliseconds. */
const patience = 60_000;

/**
 * Sends one file: POST as `multipart/form-data`, the file under `file`. See the guide "Files".
 * @param progress told from 0 to 1 as it travels, which `fetch` cannot tell
 */
export function sendFile(url: string, body: FormData, progress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let timer = 0;
    const wait = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => request.abort(), patience);
    };
    const end = (): void => {
      clearTimeout(timer);
      resolve(readUpload(request.status, request.responseText));
    };
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.upload.onprogress = ({ loaded, total }) => {
      wait();
      progress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = end;
    wait();
    request.send(body);
  });
}

/** @param status 0 where no answer came */
export function readUpload(status: number, text: string): Uploaded {
  const body = parse(text);
  const string = (name: string): string | undefined => (typeof body[name] === 'string' ? body[name] : undefined);
  const id = string('id');
  if (status >= 200 && status < 300 && id !== undefined) {
    const name = string('name');
    const size = body['size'];
    return { outcome: 'arrived', id, ...(name && { name }), ...(typeof size === 'number' && { size }) };
  }
  const isAboutFile = status >= 400 && status < 500 && !passing.includes(status);
  return isAboutFile ? { outcome: 'refused', detail: string('detail') } : { outcome: 'waits' };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
