import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { createApp } from './app.js';
import type { ScriptMode } from './assets.js';
import { onePagePath, stepPath } from './pages.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';

/** Options of the example service. */
export interface HousingAidOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** `127.0.0.1` by default: this computer only. */
  readonly host?: string;
  /** The clock; tests move it. */
  readonly now?: () => Date;
  /** How the script reaches the page; tests let it fail on the way. */
  readonly script?: ScriptMode;
}

/** Where the audit begins: the first page of each style, in each language. */
export const auditTargets: string[] = [fr, en].flatMap((t) => [onePagePath(t), stepPath(t, 'you')]);

/**
 * Starts « Aide au logement », the example service: a real server that checks, keeps and corrects applications in memory.
 * @returns its address (`http://127.0.0.1:<port>`), and a way to stop it
 */
export async function startHousingAid(
  options: HousingAidOptions = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const { port = 0, host = '127.0.0.1', now = () => new Date(), script = 'served' } = options;
  const app = await createApp({ now, script });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, ({ port: taken }: AddressInfo) => {
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // A browser keeps connections open, and one may still wait for a script that never comes.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await startHousingAid({ port: Number(process.env['PORT'] ?? 4100) });
  console.log(`Aide au logement: ${url}/fr/   Housing aid: ${url}/en/`);
}
