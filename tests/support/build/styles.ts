import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { BuildContext } from '../build.js';

/**
 * Cascade layers, nesting and logical properties are what the styles stand on: anything older than these engines would
 * have them rewritten, and the look must not depend on a rewriting that nobody reads.
 */
const ENGINES = ['chrome120', 'firefox121', 'safari17'];

/** Writes plain-pied.css with its imports inlined, once to be read and once to be served. Themes follow as they are. */
export async function writeStyles({ root, components }: BuildContext): Promise<void> {
  const entry = join(root, 'components', 'src', 'styles', 'plain-pied.css');
  if (!existsSync(entry)) return;
  const common: BuildOptions = {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    target: ENGINES,
    logLevel: 'silent',
    legalComments: 'inline',
  };
  await Promise.all([
    build({ ...common, outfile: join(components, 'styles', 'plain-pied.css') }),
    build({ ...common, outfile: join(components, 'bundle', 'plain-pied.css'), minify: true }),
  ]);
}
