import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/files.js';
import type { Php } from '../../support/php.js';
import { freePort } from '../../support/ports.js';
import { endGroup } from '../../support/programs.js';
import { Visitor } from './visitor.js';

export interface PhpService {
  readonly url: string;
  /** Folder of its sessions and of what was sent. */
  readonly data: string;
  readonly visitor: () => Visitor;
}

/** Runs the service on PHP's own server, with a folder of its own that goes with it. */
export async function withPhpService({ php, twig }: Php, run: (service: PhpService) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'plain-pied-php-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const router = join(ROOT, 'stories/services/appointment-php/index.php');
  const server = spawn(php, ['-d', 'expose_php=0', '-S', `127.0.0.1:${port}`, router], {
    cwd: join(ROOT, 'stories/services/appointment-php'),
    env: { ...process.env, PLAIN_PIED_TWIG: twig, PLAIN_PIED_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const stop = (): void => endGroup(server, 'SIGKILL');
  process.once('exit', stop);
  try {
    await answers(url, () => server.exitCode === null);
    await run({ url, data, visitor: () => new Visitor(url) });
    if (/PHP (?:Fatal|Warning|Notice|Deprecated)/.test(output)) throw new Error(output);
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\nPHP said:\n${output}`,
    );
  } finally {
    process.off('exit', stop);
    stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function answers(url: string, isAlive: () => boolean): Promise<void> {
  while (isAlive()) {
    if (
      await fetch(`${url}/fr/`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('PHP did not start.');
}
