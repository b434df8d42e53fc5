import { before } from 'node:test';
import { build } from './build.js';
import { ROOT } from './files.js';

/** Builds both packages before the tests of a file, unless the stage before has just done it. */
export function builtPackages(): void {
  before(async () => {
    if (process.env['PLAIN_PIED_BUILT'] !== '1') await build(ROOT, () => undefined);
  });
}
