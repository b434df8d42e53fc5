import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildContext } from '../build.js';

/**
 * Writes the licences of the packages that the self-contained bundle carries: the BSD licence of Lit asks that its
 * text goes with every copy. Read from the source map, so that no package can be forgotten.
 */
export async function writeThirdPartyLicenses({ root, components }: BuildContext): Promise<void> {
  const map = join(components, 'bundle', 'plain-pied.js.map');
  if (!existsSync(map)) return;
  const { sources } = JSON.parse(await readFile(map, 'utf8')) as { sources: string[] };
  const packages = new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []));
  const texts = await Promise.all(
    [...packages].sort().map((name) => licenseOf(join(root, 'node_modules', name), name)),
  );
  await mkdir(join(components, 'bundle'), { recursive: true });
  await writeFile(join(components, 'bundle', 'third-party-licenses.txt'), texts.join('\n\n'));
}

async function licenseOf(folder: string, name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file: it cannot go into the bundle.`);
  return `${name} ${version}\n\n${await readFile(join(folder, file), 'utf8')}`;
}
