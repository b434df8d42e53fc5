/** Where things are in the workspace, and how to find files in it. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The workspace: the folder that holds the root package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const NEVER_ENTERED = new Set(['node_modules', 'dist', '.git', '.cache']);

/**
 * Every file below a folder of the workspace, in a stable order.
 *
 * @param folder path below the workspace; may be missing, which means no file
 * @param ending such as `.test.ts`
 * @returns paths below the workspace, with `/` on every system
 */
export function filesBelow(folder: string, ending = ''): string[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(start, entry.name);
      if (entry.isDirectory()) return NEVER_ENTERED.has(entry.name) ? [] : filesBelow(relative(ROOT, path), ending);
      return entry.name.endsWith(ending) ? [relative(ROOT, path).split(sep).join('/')] : [];
    })
    .sort();
}

/** Whether this module is the program that was started, and not one that was imported. */
export function isMain(moduleUrl: string): boolean {
  return moduleUrl === pathToFileURL(process.argv[1] ?? '').href;
}
