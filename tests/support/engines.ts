/**
 * The three browser engines that the tests run in, and where this machine has them.
 *
 * The test runner finds each once and hands the paths on in environment variables; a test file that is run by hand finds
 * them by itself, the same way.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../audit/src/browser/find.js';

/** Blink, Gecko and WebKit, by the names used on the command line. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** Where an engine is, or what to do to have it. */
export type Found = { readonly path: string } | { readonly missing: string };

/** Environment variables in which the test runner hands paths on. */
export const VARIABLES: Record<Engine, string> = {
  chromium: 'PLAIN_PIED_CHROMIUM',
  firefox: 'PLAIN_PIED_FIREFOX',
  webkit: 'PLAIN_PIED_WEBKIT_DRIVER',
};

/** Debian and Ubuntu packages that bring each engine. */
export const PACKAGES: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Engines that may not be missing: named in `PLAIN_PIED_ENGINES`, or all of them where `CI` is set. */
export function compulsoryEngines(env: NodeJS.ProcessEnv = process.env): Set<Engine> {
  const named = env['PLAIN_PIED_ENGINES'];
  if (named) return new Set(ENGINES.filter((engine) => named.split(/[\s,]+/).includes(engine)));
  return new Set(env['CI'] ? ENGINES : []);
}

/** Looks for one engine. Never installs anything. */
export async function findEngine(engine: Engine): Promise<Found> {
  const given = process.env[VARIABLES[engine]];
  if (given)
    return existsSync(given)
      ? { path: given }
      : { missing: `${VARIABLES[engine]} names ${given}, which is not there.` };
  if (engine === 'chromium') return findChromium();
  return engine === 'firefox' ? findFirefox() : findWebKit();
}

async function findChromium(): Promise<Found> {
  try {
    const { executablePath } = await findBrowser({ install: false, say: () => undefined });
    return { path: executablePath };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

function findFirefox(): Found {
  const path =
    onPath('firefox-esr') ?? onPath('firefox') ?? firstExisting(['/Applications/Firefox.app/Contents/MacOS/firefox']);
  return path ? { path } : { missing: 'Firefox is not installed: on Debian, "apt install firefox-esr".' };
}

function findWebKit(): Found {
  const path = onPath('WebKitWebDriver');
  const lacking = [
    path ? '' : 'WebKitWebDriver',
    miniBrowser() ? '' : 'MiniBrowser',
    onPath('Xvfb') ? '' : 'Xvfb',
  ].filter(Boolean);
  if (path && lacking.length === 0) return { path };
  return {
    missing: `WebKitGTK cannot be driven without ${lacking.join(', ')}: on Debian, "apt install ${PACKAGES.webkit.join(' ')}".`,
  };
}

/** WebKitGTK's own small browser, the one that WebKitWebDriver drives. */
export function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', ...subfolders('/usr/lib', /-linux-gnu$/), '/usr/libexec'];
  return firstExisting(
    folders
      .flatMap((folder) => subfolders(folder, /^webkit2?gtk-/).reverse())
      .map((folder) => join(folder, 'MiniBrowser')),
  );
}

/** @returns the full path of a program that the shell would find */
export function onPath(program: string): string | undefined {
  return firstExisting((process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program)));
}

function subfolders(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .sort()
    .map((entry) => join(folder, entry));
}

const firstExisting = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));
