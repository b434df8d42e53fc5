import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from '../../../audit/src/browser/find.js';
import {
  compulsoryEngines,
  ENGINES,
  findEngine,
  onPath,
  PACKAGES,
  VARIABLES,
  type Engine,
  type Found,
} from '../engines.js';
import { runProgram } from '../programs.js';

/** Where each engine is on this machine. */
export type FoundEngines = Readonly<Record<Engine, Found>>;

/**
 * Finds the engines; installs the compulsory ones that are missing on Debian and Ubuntu, as root, after saying so, and
 * hands the paths on to every test through the environment.
 */
export async function prepareEngines(options: {
  install: boolean;
  say: (line: string) => void;
}): Promise<FoundEngines> {
  const compulsory = compulsoryEngines();
  const missing: Engine[] = [];
  for (const engine of ENGINES) if ('missing' in (await findEngine(engine))) missing.push(engine);
  const wanted = missing.filter((engine) => compulsory.has(engine));
  if (options.install && canInstall())
    await install(
      wanted.flatMap((engine) => PACKAGES[engine]),
      options.say,
    );
  if (missing.includes('chromium') && !compulsory.has('chromium')) await findBrowser(options).catch(() => undefined);
  const found = Object.fromEntries(
    await Promise.all(ENGINES.map(async (engine) => [engine, await findEngine(engine)] as const)),
  );
  handOn(found as FoundEngines);
  return found as FoundEngines;
}

/** Packages may be installed by root on a system of the Debian family. */
export function canInstall(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && onPath('apt-get') !== undefined;
}

async function install(packages: readonly string[], say: (line: string) => void): Promise<void> {
  if (packages.length === 0) return;
  say(`Installing with apt-get, for the browsers that tests need: ${packages.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-q'], { env });
  const flags = ['install', '-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  const { status, output } = await runProgram('apt-get', [...flags, ...packages], { env });
  if (status !== 0) say(`apt-get could not install them:\n${output.split('\n').slice(-8).join('\n')}`);
}

function handOn(found: FoundEngines): void {
  for (const engine of ENGINES) {
    const place = found[engine];
    if ('path' in place) process.env[VARIABLES[engine]] = place.path;
  }
}
