import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kitScript, kitStyle } from './bundle.js';

/** How the kit's script comes to the page. */
export type ScriptFault = 'none' | 'missing' | 'hanging' | 'broken';

export interface Site {
  readonly url: string;
  /** Bodies of the posts that arrived, as ordered entries, without the key that the script adds. */
  readonly posts: [string, string][][];
  /** Lets a hanging script arrive. */
  releaseScript(): void;
  close(): Promise<void>;
}

export interface SiteOptions {
  readonly pages: Readonly<Record<string, string>>;
  readonly fault?: ScriptFault;
  /** More scripts, by their path. */
  readonly scripts?: Readonly<Record<string, string>>;
}

/** A small site with a strict policy: a test that passes here passes under a CSP with Trusted Types. */
export async function serveSite({ pages, fault = 'none', scripts = {} }: SiteOptions): Promise<Site> {
  const posts: [string, string][][] = [];
  const waiting: ServerResponse[] = [];
  const [script, style] = [await kitScript(), await kitStyle()];
  const sendScript = (response: ServerResponse): void =>
    void response.setHeader('content-type', 'text/javascript').end(script);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    response.setHeader('content-security-policy', policy).setHeader('cache-control', 'no-cache');
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        posts.push([...new URLSearchParams(body)].filter(([name]) => name !== 'pp-key'));
        response.writeHead(303, { location: '/sent' }).end();
      });
    } else if (path === '/kit.js') {
      if (fault === 'missing') response.writeHead(404).end();
      else if (fault === 'broken')
        response.setHeader('content-type', 'text/javascript').end(`${script.slice(0, 2000)} }} this is no script`);
      else if (fault === 'hanging') waiting.push(response);
      else sendScript(response);
    } else if (path === '/kit.css') {
      response.setHeader('content-type', 'text/css').end(style);
    } else if (scripts[path] !== undefined) {
      response.setHeader('content-type', 'text/javascript').end(scripts[path]);
    } else if (pages[path] !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[path]);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    releaseScript: () => waiting.splice(0).forEach(sendScript),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Strict: a test that passes here passes under a CSP with Trusted Types. */
export const policy =
  "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export const document = (body: string, title = 'Aide au logement'): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>${title}</title><link rel="stylesheet" href="/kit.css"><script type="module" src="/kit.js"></script></head>
  <body><main id="main"><h1>Aide au logement</h1>${body}</main></body></html>`;

export const sentPage = document('<h2>Votre demande est envoyée</h2><a href="/">Retour</a>', 'Envoyée');
