import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { ROOT } from '../files.js';
import { endGroup, runProgram } from '../programs.js';

const STORYBOOK = join(ROOT, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
const CONFIGURATION = join('stories', 'config');
const ENVIRONMENT = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' };
const READY_WITHIN = 120_000;
const BETWEEN_QUESTIONS = 200;

/** Builds the static documentation site. @returns the folder, below the workspace */
export async function buildStorybook(): Promise<string> {
  const folder = join(ROOT, '.cache', 'storybook');
  const args = [
    STORYBOOK,
    'build',
    '--config-dir',
    CONFIGURATION,
    '--output-dir',
    folder,
    '--quiet',
    '--disable-telemetry',
  ];
  const { status, output } = await runProgram(process.execPath, args, { cwd: ROOT, env: ENVIRONMENT });
  if (status !== 0) throw new Error(`Storybook could not be built:\n${output}`);
  return relative(ROOT, folder);
}

/**
 * Starts Storybook for people who look and change. It ends with this process.
 * @param service address of the example service, to which its story leads
 * @returns its address
 */
export async function startStorybook(port: number, service: string): Promise<string> {
  const flags = ['--port', String(port), '--exact-port', '--no-open', '--ci', '--quiet', '--disable-telemetry'];
  const child = spawn(process.execPath, [STORYBOOK, 'dev', '--config-dir', CONFIGURATION, ...flags], {
    cwd: ROOT,
    env: { ...ENVIRONMENT, STORYBOOK_SERVICE_URL: service },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const close = (): void => endGroup(child, 'SIGTERM');
  process.once('exit', close);
  const place = `http://localhost:${port}/`;
  if (!(await answers(place, () => child.exitCode === null))) {
    close();
    throw new Error(`Storybook did not start:\n${output}`);
  }
  return place;
}

async function answers(url: string, alive: () => boolean): Promise<boolean> {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until && alive()) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_QUESTIONS));
  }
  return false;
}
