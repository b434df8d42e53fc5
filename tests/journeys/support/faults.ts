import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once, parseBody, problemJson, type Entries } from '../../../components/src/server/index.js';
import { kitScript, kitStyle } from './bundle.js';
import { document as pageOf, policy, type ScriptFault } from './site.js';

/** What the server does with one post. `accept` does the work, once per key, and gives the address of the receipt. */
export type Behaviour = (exchange: Exchange) => unknown;

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly entries: Entries;
  readonly accept: () => Promise<string>;
  /** Resolves when the test lets the answer go. */
  readonly released: Promise<void>;
}

const problem =
  (status: number, members: object, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  ({ response }) =>
    response
      .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
      .end(JSON.stringify({ status, ...members }));

const bare =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  ({ response }) =>
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(pageOf(`<h2>Réponse ${status}</h2>`, `Réponse ${status}`));

const see = (response: ServerResponse, location: string): unknown => response.writeHead(303, { location }).end();

const errors = [
  { names: ['town'], key: '', text: 'Écrivez une commune qui existe, par exemple Rennes', step: 'home' },
  { names: ['elsewhere'], key: '', text: 'Choisissez une seule aide', step: 'home' },
];

/** Every way in which a post can end, by name: a matrix of faults runs over the keys. */
export const faults = {
  none: async ({ response, accept }) => see(response, await accept()),
  json: async ({ response, accept }) =>
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ location: await accept() })),
  /** A server that knows nothing of scripts: it answers the post with the page itself. */
  page: async ({ response, accept }) => {
    await accept();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(receipt('direct'), 'Envoyée'));
  },
  'broken-json': async ({ response, accept }) => {
    await accept();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"location": "/rec');
  },
  'form-again': ({ response }) =>
    response
      .writeHead(422, { 'content-type': 'text/html; charset=utf-8' })
      .end(pageOf('<h2>Vérifiez vos réponses</h2><p>Une réponse à revoir.</p>', 'À revoir')),
  'to-mend': ({ response }) => {
    const { status, headers, body } = problemJson(errors);
    response.writeHead(status, headers).end(body);
  },
  'to-mend-400': problem(400, { errors: [{ name: 'town', detail: errors[0]!.text }] }),
  'not-signed-in': problem(401, { signIn: '/sign-in' }),
  forbidden: bare(403),
  'session-over': problem(419, { signIn: '/sign-in' }),
  'session-over-440': problem(440, { signIn: '/sign-in' }),
  changed: problem(409, { detail: 'Sam a changé ces réponses à 9 h 40.' }),
  'too-large': bare(413),
  'too-many': bare(429, { 'retry-after': '3' }),
  unavailable: bare(503),
  'unavailable-for-long': bare(503, { 'retry-after': '600' }),
  crash: bare(500),
  gateway: bare(502),
  missing: bare(404),
  /** Never answers, and did nothing. */
  hanging: () => undefined,
  /** Did its work, and never answers. */
  'hanging-after-work': ({ accept }) => accept(),
  /** The line is cut before anything was done. */
  closed: ({ request }) => request.socket.destroy(),
  /** The work is done, the answer is lost on the way. */
  'lost-answer': async ({ request, accept }) => {
    await accept();
    request.socket.destroy();
  },
  /** The answer is cut in its middle. */
  'cut-answer': async ({ response, accept }) => {
    await accept();
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"location": "/rec', () => response.destroy());
  },
  /** Answers when the test says so. */
  slow: async ({ response, accept, released }) => {
    const address = await accept();
    await released;
    see(response, address);
  },
  /** The session is over, as many frameworks say it: by a redirect to another page. */
  'redirect-away': ({ response }) => see(response, '/sign-in'),
} satisfies Record<string, Behaviour>;

export type Fault = keyof typeof faults;

/** A post that reached the server. */
export interface Received {
  readonly entries: Entries;
  readonly key: string;
  readonly headers: IncomingMessage['headers'];
  /** The body as it came, byte for byte as Latin-1. */
  readonly body: string;
  readonly fault: Fault;
}

export interface FaultySite {
  readonly url: string;
  /** Every post that arrived whole, in order. */
  readonly received: Received[];
  /** What the service counts as sent: one per key, with the answers that hold now. */
  readonly applications: Map<string, Entries>;
  /**
   * What the next posts meet, one each, in place of what was said before; after them all goes well.
   * For a line that is cut, say it twice: on a socket that it opened ahead, Chromium posts again by itself.
   */
  meet(...next: Fault[]): void;
  /** Lets slow answers go. */
  release(): void;
  /** Lets a hanging script of the kit arrive. */
  releaseScript(): void;
  /** Resolves when so many posts have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

export const receipt = (name: string): string =>
  `<pp-receipt for="trial" heading="Votre demande est envoyée" reference="${name}" correct-href="/correct"></pp-receipt>`;

/**
 * A service over given pages that keeps the contract of sending, and meets the faults it is told to.
 * @param script how the script of the kit comes
 */
export async function serveFaults(
  pages: Readonly<Record<string, string>>,
  script: ScriptFault = 'none',
): Promise<FaultySite> {
  const state = new State();
  const kit = await kitScript();
  const code = script === 'broken' ? `${kit.slice(0, 2000)} }} this is no script` : kit;
  const files = { '/kit.js': ['text/javascript', code], '/kit.css': ['text/css', await kitStyle()] };
  const html = { ...pages, '/sign-in': pageOf('<h2>Connectez-vous</h2>', 'Connexion') };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    response.setHeader('content-security-policy', policy).setHeader('cache-control', 'no-cache');
    response.setHeader('connection', 'close');
    if (request.method === 'POST') return void state.take(request, response);
    if (pathname === '/kit.js' && script === 'missing') return void response.writeHead(404).end();
    if (pathname === '/kit.js' && script === 'hanging') await state.script;
    const [type, text] = fileAt(pathname, files, html);
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function fileAt(
  path: string,
  files: Readonly<Record<string, string[]>>,
  html: Readonly<Record<string, string>>,
): (string | undefined)[] {
  if (path in files) return files[path]!;
  if (path.startsWith('/receipt/')) return ['text/html', pageOf(receipt(path.slice(9)), 'Envoyée')];
  return ['text/html', html[path]];
}

class State {
  readonly received: Received[] = [];
  readonly applications = new Map<string, Entries>();
  #next: Fault[] = [];
  readonly #once = once<string>();
  readonly #waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  #release: () => void = () => undefined;
  #released = new Promise<void>((resolve) => (this.#release = resolve));
  #numbered = 0;
  releaseScript: () => void = () => undefined;
  /** Resolves when a hanging script may arrive. */
  readonly script = new Promise<void>((resolve) => (this.releaseScript = resolve));

  meet(...next: Fault[]): void {
    this.#next = next;
  }

  release(): void {
    this.#release();
    this.#released = new Promise((resolve) => (this.#release = resolve));
  }

  arrived(count: number): Promise<void> {
    if (this.received.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ count, resolve }));
  }

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const entries = await parseBody(request.headers['content-type'], body);
    const fault = this.#next.shift() ?? 'none';
    const key = entries.find(([name]) => name === 'pp-key')?.[1] ?? '';
    this.received.push({ entries, key, headers: request.headers, body: body.toString('latin1'), fault });
    for (const { count, resolve } of this.#waiting) if (this.received.length >= count) resolve();
    const keep = (): void => void this.applications.set(key, entries);
    const accept = (): Promise<string> =>
      this.#once(
        entries,
        () => (keep(), `/receipt/${(this.#numbered += 1)}`),
        (address) => (keep(), address),
      );
    const behaviour: Behaviour = faults[fault];
    await behaviour({ request, response, entries, accept, released: this.#released });
  }
}
