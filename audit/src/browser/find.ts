import { preferredLanguage, type Language } from '../locales/language.js';
import { thisMachine, type Machine } from './machine.js';
import { browserName, commandPlaces, usualPlaces } from './places.js';
import { browserWords } from './words.js';

/** A browser that Playwright can drive. */
export interface FoundBrowser {
  executablePath: string;
  /** `Chrome`, `Chromium`, `Edge`, or `browser` when the path does not say. */
  name: string;
  source: 'PLAIN_PIED_BROWSER' | 'installed' | 'playwright' | 'debian';
}

export interface FindOptions {
  /** False: install nothing, whoever runs the command (`--no-install`). */
  install: boolean;
  /** Receives one line before anything is installed. */
  say: (line: string) => void;
  /** Environment variables, by default those of the process. */
  env?: NodeJS.ProcessEnv;
  /** Language of the sentences, by default that of the environment. */
  lang?: Language;
  /** The computer asked, by default this one. */
  machine?: Machine;
}

/** No browser: `message` is one sentence that says what to install and how. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const APT_LOCK = ['-o', 'DPkg::Lock::Timeout=120'];

/**
 * Finds a Chromium, Chrome or Edge, or installs Debian's.
 *
 * Order: `PLAIN_PIED_BROWSER` (a path, or a command on the PATH), the usual places and the PATH, Playwright's own download,
 * and on Debian as root the package `chromium`.
 *
 * @throws BrowserMissing when there is none
 */
export async function findBrowser(options: FindOptions): Promise<FoundBrowser> {
  const env = options.env ?? process.env;
  const machine = options.machine ?? thisMachine;
  const words = browserWords[options.lang ?? preferredLanguage(env)];

  const asked = env['PLAIN_PIED_BROWSER'];
  if (asked) {
    const path = commandPlaces(asked, machine.platform, env).find((place) => machine.isProgram(place));
    if (!path) throw new BrowserMissing(words.notThere.replace('{path}', () => asked));
    return { executablePath: path, name: browserName(path), source: 'PLAIN_PIED_BROWSER' };
  }

  const installed = usualPlaces(machine.platform, env).find((place) => isBrowser(place, machine));
  if (installed) return { executablePath: installed, name: browserName(installed), source: 'installed' };

  const own = machine.playwrightPath();
  if (own && machine.isProgram(own)) return { executablePath: own, name: 'Chromium', source: 'playwright' };

  const system = linuxSystem(machine);
  if (system === 'ubuntu') throw new BrowserMissing(words.missingUbuntu);
  if (system !== 'debian') throw new BrowserMissing(words.missing);
  if (!options.install || machine.userId() !== 0) throw new BrowserMissing(words.missingDebian);

  options.say(words.installing);
  const failure = await installChromium(machine);
  if (failure !== undefined) throw new BrowserMissing(words.installFailed.replace('{why}', () => failure));
  return { executablePath: DEBIAN_CHROMIUM, name: 'Chromium', source: 'debian' };
}

/** Ubuntu's /usr/bin/chromium-browser is a script that asks for a snap, and a snap cannot use the profile folder we give it. */
function isBrowser(path: string, machine: Machine): boolean {
  if (!machine.isProgram(path)) return false;
  if (/(^|\/)snap(\/|$)/.test(machine.realPath(path))) return false;
  const start = machine.readText(path) ?? '';
  return !(start.startsWith('#!') && /\/snap\/bin\/chromium|chromium snap/.test(start));
}

function linuxSystem(machine: Machine): 'debian' | 'ubuntu' | 'other' {
  if (machine.platform !== 'linux') return 'other';
  const release = machine.readText('/etc/os-release') ?? '';
  const field = (name: string): string => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(release)?.[1] ?? '';
  if (field('ID') === 'ubuntu') return 'ubuntu';
  return [field('ID'), ...field('ID_LIKE').split(' ')].includes('debian') ? 'debian' : 'other';
}

/** @returns nothing when it worked, else the last line that apt-get said */
async function installChromium(machine: Machine): Promise<string | undefined> {
  // A fresh image has no package list; an old list that cannot be refreshed may still do.
  await machine.run('apt-get', [...APT_LOCK, 'update', '-q']);
  const { status, said } = await machine.run('apt-get', [
    ...APT_LOCK,
    'install',
    '-q',
    '-y',
    '--no-install-recommends',
    'chromium',
  ]);
  if (status === 0 && isBrowser(DEBIAN_CHROMIUM, machine)) return undefined;
  return said.trim().split('\n').at(-1) || `status ${status}`;
}
