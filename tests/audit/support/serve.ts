import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a fixture's handler is told about a request. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Fields of a form post. */
  body: URLSearchParams;
  cookies: Map<string, string>;
  raw: IncomingMessage;
}

/** What it answers with; nothing means that it never answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

export type Handler = (asked: Asked, response: ServerResponse) => Answer | undefined | Promise<Answer | undefined>;

export interface Served {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  port: number;
  /** Each request as `METHOD host/path`, the port left out, in order of arrival. */
  requests: string[];
  /** The same, without those that only read. */
  writes: () => string[];
  close: () => Promise<void>;
}

const READING = /^(GET|HEAD|OPTIONS) /;

async function readBody(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

function cookiesOf(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split('; ').filter(Boolean);
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** Serves a handler on a free port of 127.0.0.1 and writes down each request. */
export async function serve(handler: Handler): Promise<Served> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const method = request.method ?? 'GET';
    requests.push(`${method} ${(request.headers.host ?? '').replace(/:\d+$/, '')}${url.pathname}`);
    void (async () => {
      const body = await readBody(request);
      const asked = {
        method,
        path: url.pathname,
        query: url.searchParams,
        body,
        cookies: cookiesOf(request),
        raw: request,
      };
      // Browsers ask for it by themselves; no fixture is about it.
      const answer = url.pathname === '/favicon.ico' ? { status: 404 } : await handler(asked, response);
      if (!answer) return;
      response.writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers });
      response.end(answer.body ?? '');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    writes: () => requests.filter((line) => !READING.test(line)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
