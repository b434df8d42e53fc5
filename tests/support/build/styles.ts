import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { BuildContext } from '../build.js';

/**
 * Cascade layers, nesting and logical properties are what the styles stand on: anything older than these engines would
 * have them rewritten, and the look must not depend on a rewriting that nobody reads.
 */
const ENGINES = ['chrome120', 'firefox121', 'safari17'];

/** The sheets that a page may load: everything, or the fields alone. */
const SHEETS = ['plain-pied.css', 'form.css'];

/** Writes each sheet with its imports inlined, once to be read and once to be served. Themes follow as they are. */
export async function writeStyles({ root, components }: BuildContext): Promise<void> {
  const folder = join(root, 'components', 'src', 'styles');
  const there = SHEETS.filter((name) => existsSync(join(folder, name)));
  await Promise.all(there.map((name) => writeSheet(name, folder, root, components)));
}

async function writeSheet(name: string, folder: string, root: string, components: string): Promise<void> {
  const common: BuildOptions = {
    absWorkingDir: root,
    entryPoints: [join(folder, name)],
    bundle: true,
    target: ENGINES,
    logLevel: 'silent',
    legalComments: 'inline',
  };
  await Promise.all([
    build({ ...common, outfile: join(components, 'styles', name) }),
    build({ ...common, outfile: join(components, 'bundle', name), minify: true }),
  ]);
}
