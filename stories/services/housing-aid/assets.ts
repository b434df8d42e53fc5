import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How the script is served: as it is, or as it may fail on the way to a person. For tests only. */
export type ScriptMode = 'served' | 'off' | 'missing' | 'hanging' | 'broken';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The only files that are served. A path that is not in this table reaches no file. */
const files: Readonly<Record<string, readonly [path: string, type: string]>> = {
  '/assets/plain-pied.js': [here('../../../components/dist/bundle/plain-pied.js'), 'text/javascript; charset=utf-8'],
  '/assets/plain-pied.css': [here('../../../components/dist/bundle/plain-pied.css'), 'text/css; charset=utf-8'],
  '/assets/service.css': [here('../service.css'), 'text/css; charset=utf-8'],
  '/assets/icon.svg': [here('../icon.svg'), 'image/svg+xml'],
};

export const scriptPath = '/assets/plain-pied.js';

export function serveAsset(request: Request, mode: ScriptMode): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === scriptPath && mode !== 'served') return failingScript(mode);
  const [path, type] = files[pathname] ?? [];
  if (!path || !type) return plain(404, 'No such file.');
  if (!existsSync(path)) return plain(404, 'This file is not built yet: run "npm run build".');
  const content = readFileSync(path);
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': type, 'cache-control': 'no-cache', etag };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(content), { headers });
}

function failingScript(mode: ScriptMode): Response | Promise<Response> {
  if (mode === 'hanging') return new Promise<Response>(() => undefined);
  if (mode === 'broken') return plain(200, 'this is ( no script', 'text/javascript; charset=utf-8');
  return plain(404, 'No such file.');
}

const plain = (status: number, text: string, type = 'text/plain; charset=utf-8'): Response =>
  new Response(text, { status, headers: { 'content-type': type, 'cache-control': 'no-cache' } });
