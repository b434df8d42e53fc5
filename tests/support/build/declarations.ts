import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../programs.js';
import type { BuildContext } from '../build.js';

/** Writes the `.d.ts` of both packages. */
export async function writeDeclarations(context: BuildContext): Promise<void> {
  await Promise.all([
    declare(context.root, 'components', context.components),
    declare(context.root, 'audit', context.audit),
  ]);
}

async function declare(root: string, name: string, to: string): Promise<void> {
  if (!existsSync(join(root, name, 'src', 'index.ts'))) return;
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(root, name, 'tsconfig.build.json');
  const { status, output } = await runProgram(process.execPath, [compiler, '-p', project, '--outDir', to], {
    cwd: root,
  });
  if (status !== 0) throw new Error(`The types of ${name} do not hold together:\n${output}`);
}
