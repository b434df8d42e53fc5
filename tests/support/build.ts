/**
 * Builds both packages into their dist/ folders: `npm run build`.
 *
 * Everything is written to a folder of its own first and moved in place at the end, so that nobody who runs at the same
 * time (a server, a second build, a test) meets half a build, and no file of a former build survives.
 */
import { chmod, cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rollup } from 'rollup';
import { configurations } from '../../rollup.config.js';
import { writeDeclarations } from './build/declarations.js';
import { writeFixtures } from './build/fixtures.js';
import { writeManifest } from './build/manifest.js';
import { writeMessages } from './build/messages.js';
import { writeStyles } from './build/styles.js';
import { writeThirdPartyLicenses } from './build/licenses.js';
import { isMain, ROOT } from './files.js';

/** What a step of the build has to know. */
export interface BuildContext {
  /** The workspace. */
  readonly root: string;
  /** Where the files of `components/dist` are collected before they are moved in place. */
  readonly components: string;
  /** Where the files of `audit/dist` are collected. */
  readonly audit: string;
}

const PACKAGES = ['components', 'audit'] as const;

/**
 * @param root the workspace
 * @param say receives one line about each package
 * @throws Error with what the compilers said, when something does not compile
 */
export async function build(root: string = ROOT, say: (line: string) => void = console.log): Promise<void> {
  const stage = join(root, '.cache', `build-${process.pid}`);
  const context = { root, components: join(stage, 'components'), audit: join(stage, 'audit') };
  await rm(stage, { recursive: true, force: true });
  try {
    await mkdir(stage, { recursive: true });
    await allDone([writeModules(context), writeStyles(context), writeDeclarations(context), writeManifest(context)]);
    await allDone([
      copyAssets(context),
      writeThirdPartyLicenses(context),
      makeExecutable(context),
      writeFixtures(join(context.components, 'fixtures')),
      writeMessages(join(context.components, 'messages')),
    ]);
    for (const name of PACKAGES) say(await moveInPlace(name, context));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Waits for every step, so that none still writes while the folder is tidied away, then tells the first failure. */
async function allDone(steps: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(steps)) if (result.status === 'rejected') throw result.reason;
}

async function writeModules({ root, components, audit }: BuildContext): Promise<void> {
  for (const configuration of configurations(root, { components, audit })) {
    const bundle = await rollup({ ...configuration, onwarn: (warning) => fail(warning.message) });
    for (const output of [configuration.output ?? []].flat()) await bundle.write(output);
    await bundle.close();
  }
}

/** An unresolved or circular import works by luck only: the build stops at what Rollup merely warns of. */
function fail(message: string): never {
  throw new Error(message);
}

/** JSON, Markdown and the like stand beside the module that reads them, at the same path as in the source. */
async function copyAssets({ root, components, audit }: BuildContext): Promise<void> {
  for (const [name, to] of [
    ['components', components],
    ['audit', audit],
  ] as const) {
    const source = join(root, name, 'src');
    if (!existsSync(source)) continue;
    await cp(source, to, {
      recursive: true,
      filter: (file) => !/\.(?:ts|css)$/.test(file) && !relative(source, file).split(/[\\/]/).includes('styles'),
    });
  }
}

/** `npx plain-pied` starts this file by its first line, which takes the right to execute it. */
async function makeExecutable({ audit }: BuildContext): Promise<void> {
  const command = join(audit, 'cli', 'main.js');
  if (existsSync(command)) await chmod(command, 0o755);
}

async function moveInPlace(name: (typeof PACKAGES)[number], context: BuildContext): Promise<string> {
  const from = context[name];
  const to = join(context.root, name, 'dist');
  const files = existsSync(from) ? await readdir(from, { recursive: true }) : [];
  if (files.length === 0) return `${name}: nothing to build yet.`;
  const former = `${from}-former`;
  if (existsSync(to)) await rename(to, former);
  await rename(from, to);
  await rm(former, { recursive: true, force: true });
  if (name === 'components') await publishManifest(context.root, to);
  return `${name}: ${String(files.length)} files in ${relative(context.root, to)}.`;
}

/** Editors and documentation tools look for the manifest beside package.json. */
async function publishManifest(root: string, dist: string): Promise<void> {
  const manifest = join(dist, 'custom-elements.json');
  if (existsSync(manifest)) await writeFile(join(root, 'components', 'custom-elements.json'), await readFile(manifest));
}

if (isMain(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
