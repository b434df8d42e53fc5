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

/** What is asked of the machine that tests run on; tests of the runner answer in its place. */
export interface TestMachine extends Installer {
  readonly find: (engine: Engine) => Promise<Found>;
}

/** What may be installed on a machine, and how. */
export interface Installer {
  /** Whether packages may be installed: by root, on a system of the Debian family. */
  readonly mayInstall: () => boolean;
  readonly aptGet: (args: readonly string[]) => Promise<{ readonly status: number; readonly output: string }>;
}

export interface PrepareOptions {
  /** False: install nothing (`--no-install`). */
  readonly install: boolean;
  /** Receives one line before anything is installed. */
  readonly say: (line: string) => void;
  /** Read for what is compulsory, written with the paths that were found; by default that of the process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly machine?: TestMachine;
}

/**
 * Finds the engines; installs the compulsory ones that are missing on Debian and Ubuntu, as root, after saying so, and
 * hands the paths on to every test through the environment.
 */
export async function prepareEngines(options: PrepareOptions): Promise<FoundEngines> {
  const { install, env = process.env, machine = thisMachine } = options;
  const compulsory = compulsoryEngines(env);
  const before = await findAll(machine);
  const wanted = ENGINES.filter((engine) => compulsory.has(engine) && 'missing' in before[engine]);
  if (wanted.length === 0 || !install || !machine.mayInstall()) return handOn(before, env);
  await installPackages(
    wanted.flatMap((engine) => PACKAGES[engine]),
    'for the browsers that tests need',
    options.say,
    machine,
  );
  return handOn(await findAll(machine), env);
}

/** Finds Chromium as the audit does; as root on Debian, installs it after saying so. */
export async function prepareChromium(options: { install: boolean; say: (line: string) => void }): Promise<Found> {
  try {
    return { path: (await findBrowser(options)).executablePath };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** Installs packages that other tests need, as root on Debian and Ubuntu, after saying so. */
export async function preparePackages(
  packages: readonly string[],
  purpose: string,
  { install, say, machine = thisMachine }: PrepareOptions,
): Promise<void> {
  if (install && machine.mayInstall()) await installPackages(packages, purpose, say, machine);
}

async function findAll(machine: TestMachine): Promise<FoundEngines> {
  const [chromium, firefox, webkit] = await Promise.all([
    machine.find('chromium'),
    machine.find('firefox'),
    machine.find('webkit'),
  ]);
  return { chromium, firefox, webkit };
}

/** @param what for what they are, as the end of a sentence */
export async function installPackages(
  packages: readonly string[],
  what: string,
  say: (line: string) => void,
  machine: Installer,
): Promise<void> {
  say(`Installing with apt-get, ${what}: ${packages.join(', ')}.`);
  // A fresh image has no list of packages; an old list that cannot be refreshed may still do.
  await machine.aptGet(['update', '-q']);
  const flags = ['install', '-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  const { status, output } = await machine.aptGet([...flags, ...packages]);
  if (status !== 0) say(`apt-get could not install them:\n${output.split('\n').slice(-8).join('\n')}`);
}

function handOn(found: FoundEngines, env: NodeJS.ProcessEnv): FoundEngines {
  for (const engine of ENGINES) {
    const place = found[engine];
    if ('path' in place) env[VARIABLES[engine]] = place.path;
  }
  return found;
}

export const thisMachine: TestMachine = {
  find: findEngine,
  mayInstall() {
    const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
    return (
      process.getuid?.() === 0 && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && onPath('apt-get') !== undefined
    );
  },
  aptGet: (args) => runProgram('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
};
