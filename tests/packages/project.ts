/** Somebody else's project: an empty folder outside the workspace, with our packages installed from their tarballs. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../support/build.js';
import { ROOT } from '../support/files.js';
import { runProgram, type Finished } from '../support/programs.js';

export interface Project {
  readonly folder: string;
  /** Writes a file below the folder. */
  readonly write: (path: string, content: string) => Promise<void>;
  /** Runs a program that npm installed there, and demands that it succeeds. */
  readonly run: (program: string, ...args: string[]) => Promise<Finished>;
  /** Runs any program there and hands back how it ended. */
  readonly attempt: (program: string, args: readonly string[]) => Promise<Finished>;
  readonly remove: () => Promise<void>;
}

/** Packages of other people that the README's ways of installing suppose, in the versions that this workspace uses. */
const COMPANIONS = ['vite', 'typescript', 'react', 'react-dom', '@types/react', '@types/react-dom', '@types/node'];

export async function makeProject(): Promise<Project> {
  if (process.env['PLAIN_PIED_BUILT'] !== '1') await build(ROOT, () => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'plain-pied-somebody-else-'));
  const attempt = (program: string, args: readonly string[]): Promise<Finished> =>
    runProgram(program, args, { cwd: folder, env: cleanEnvironment() });
  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const run = (program: string, ...args: string[]): Promise<Finished> =>
    succeed(attempt(join(folder, 'node_modules', '.bin', program), args));

  await write('package.json', JSON.stringify({ name: 'somebody-else', private: true, type: 'module' }));
  const tarballs = await Promise.all(['components', 'audit'].map((name) => pack(name, folder)));
  const companions = await Promise.all(COMPANIONS.map(installedVersion));
  const flags = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  await succeed(attempt('npm', [...flags, ...tarballs, ...companions]));
  return { folder, write, run, attempt, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** npm and node:test tell their children about themselves; a project elsewhere must not hear it. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_(registry|cache|userconfig)\b)|NODE_TEST_|INIT_CWD)/.test(name),
  );
  return Object.fromEntries(entries);
}

async function pack(name: string, folder: string): Promise<string> {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const { stdout } = await succeed(runProgram('npm', args, { cwd: join(ROOT, name) }));
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  assert.ok(packed, `npm pack made nothing of ${name}`);
  return `./${packed.filename}`;
}

/** `name@version` as in the workspace; the newest where the workspace does not have it. */
async function installedVersion(name: string): Promise<string> {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return name;
  return `${name}@${(JSON.parse(await readFile(file, 'utf8')) as { version: string }).version}`;
}

async function succeed(running: Promise<Finished>): Promise<Finished> {
  const finished = await running;
  assert.equal(finished.status, 0, finished.output);
  return finished;
}
