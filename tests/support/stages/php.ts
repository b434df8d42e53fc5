import { findPhp, PHP_PACKAGES, type Php } from '../php.js';
import { installPackages, thisMachine, type Installer } from './engines.js';

export interface PreparePhpOptions {
  /** False: install nothing (`--no-install`). */
  readonly install: boolean;
  /** Receives one line before anything is installed. */
  readonly say: (line: string) => void;
  /** Read for what is compulsory; by default that of the process. */
  readonly env?: NodeJS.ProcessEnv;
  /** What is asked of the machine; tests answer in its place. */
  readonly machine?: Installer & { readonly find: () => Php | { readonly missing: string } };
}

/** Installs PHP with Twig where it is compulsory (`CI`) and missing: on Debian and Ubuntu, as root, after saying so. */
export async function preparePhp(options: PreparePhpOptions): Promise<void> {
  const { install, say, env = process.env, machine = { ...thisMachine, find: () => findPhp(env) } } = options;
  if (!env['CI'] || !install || 'php' in machine.find() || !machine.mayInstall()) return;
  await installPackages(PHP_PACKAGES, 'for the example on PHP', say, machine);
}
