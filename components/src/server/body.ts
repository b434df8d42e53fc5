/** A request body that no form sends. `status` is the HTTP status that says so. */
export class BodyError extends Error {
  override readonly name = 'BodyError';

  constructor(
    message: string,
    /** 400: cannot be read. 415: a kind of content that forms do not send. */
    readonly status: 400 | 415,
  ) {
    super(message);
  }
}

/**
 * Reads the body of a form's POST.
 *
 * @param contentType the header of that name: `application/x-www-form-urlencoded` or `multipart/form-data`
 * @param body as received; limit its size before
 * @returns name and value of each entry, in order; a file gives its name
 * @throws {BodyError} for another content type (415), and for a body that is not what its type says (400)
 */
export async function parseBody(contentType: string | null | undefined, body: Uint8Array): Promise<[string, string][]> {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return parseUrlencoded(body);
  if (type === 'multipart/form-data') return parseMultipart(contentType!, body);
  throw new BodyError('Send the form as application/x-www-form-urlencoded or multipart/form-data.', 415);
}

function parseUrlencoded(body: Uint8Array): [string, string][] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    // URLSearchParams puts up with broken escapes; a browser never sends them.
    decodeURIComponent(text.replaceAll('+', ' '));
    return entriesOf(new URLSearchParams(text));
  } catch {
    throw new BodyError('The body is not form data in UTF-8.', 400);
  }
}

async function parseMultipart(contentType: string, body: Uint8Array): Promise<[string, string][]> {
  try {
    const headers = { 'content-type': contentType };
    return entriesOf(await new Response(new Uint8Array(body), { headers }).formData());
  } catch {
    throw new BodyError('The body is not the multipart form data that its content type announces.', 400);
  }
}

/** The entries that a platform's own parser gave, in order; a file gives its name. */
export function entriesOf(data: FormData | URLSearchParams): [string, string][] {
  return [...data.entries()].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
}
