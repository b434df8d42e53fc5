import { existsSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { onPath } from './engines.js';

/** PHP with Twig, for the example on a back end that runs no JavaScript. */
export interface Php {
  /** Path of the command. */
  readonly php: string;
  /** File that loads Twig. */
  readonly twig: string;
}

/** Debian packages that bring both. */
export const PHP_PACKAGES = ['php-cli', 'php-twig'];

const DEBIAN_TWIG = '/usr/share/php/Twig/autoload.php';

/**
 * Looks for PHP and Twig. Never installs anything.
 * @param env `PLAIN_PIED_PHP` and `PLAIN_PIED_TWIG` name them where they are elsewhere (Twig: its `autoload.php`)
 */
export function findPhp(env: NodeJS.ProcessEnv = process.env): Php | { readonly missing: string } {
  const php = env['PLAIN_PIED_PHP'] ?? onPath('php');
  const twig = env['PLAIN_PIED_TWIG'] ?? DEBIAN_TWIG;
  if (php && existsSync(php) && existsSync(twig)) return { php, twig };
  const lacks = php && existsSync(php) ? `Twig (${twig})` : 'PHP';
  return { missing: `${lacks} is not there: on Debian, apt install ${PHP_PACKAGES.join(' ')}.` };
}

/** What missing PHP means: a skip with its reason on a person's machine, a failure where everything has to be there. */
export function phpLack(
  found: Php | { readonly missing: string },
  env: NodeJS.ProcessEnv = process.env,
): { skip: string } | { fail: string } | undefined {
  if ('php' in found) return undefined;
  return env['CI'] ? { fail: found.missing } : { skip: found.missing };
}

/** A test that needs PHP with Twig. */
export function testWithPhp(name: string, run: (php: Php, context: TestContext) => void | Promise<void>): void {
  void test(name, async (context) => {
    const found = findPhp();
    const lack = phpLack(found);
    if (lack && 'fail' in lack) throw new Error(lack.fail);
    if (lack) context.skip(lack.skip);
    else if ('php' in found) await run(found, context);
  });
}
