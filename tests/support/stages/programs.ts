import { join } from 'node:path';
import { ROOT } from '../files.js';
import { runProgram } from '../programs.js';
import { oneFailed, onePassed, type StageResult } from './result.js';

const tool = (...path: string[]): string => join(ROOT, 'node_modules', ...path);

/** ESLint and Prettier count as one check. */
export async function lint(): Promise<StageResult> {
  return oneCheck([
    [tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'],
    [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ]);
}

/** The types of the whole workspace, tests and stories included. */
export async function types(): Promise<StageResult> {
  return oneCheck([[tool('typescript', 'bin', 'tsc'), '--noEmit']]);
}

/** The emitted packages, as `npm run build` writes them. */
export async function build(): Promise<StageResult> {
  return oneCheck([['--import', 'tsx', join('tests', 'support', 'build.ts')]]);
}

/** What is kept and printed later may land in a file. */
const WITHOUT_COLOUR = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };

/** Runs each program to its end, so that one failure does not hide the next. */
async function oneCheck(commands: readonly (readonly string[])[]): Promise<StageResult> {
  const texts: string[] = [];
  for (const command of commands) {
    const { status, output } = await runProgram(process.execPath, command, { cwd: ROOT, env: WITHOUT_COLOUR });
    if (status !== 0) texts.push(output.trimEnd());
  }
  return texts.length === 0 ? onePassed : oneFailed(texts.join('\n\n'));
}
