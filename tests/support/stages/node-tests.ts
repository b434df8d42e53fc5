import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../files.js';
import { runProgram } from '../programs.js';
import { readResult, STAGE_LIMIT, type StageResult } from './result.js';

const REPORTER = new URL('./node-reporter.mjs', import.meta.url).href;
const FILES_AT_ONCE = 2;

/** Name of the environment variable that tells the reporter where to leave the results. */
export const RESULTS_VARIABLE = 'PLAIN_PIED_RESULTS';

/** Runs files of `node:test`, each in a process of its own, two at a time. */
export async function runNodeTests(
  files: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<StageResult> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pied-results-'));
  try {
    const results = join(folder, 'results.json');
    const flags = ['--import', 'tsx', '--test', `--test-concurrency=${FILES_AT_ONCE}`, `--test-reporter=${REPORTER}`];
    // A node:test process that starts another one passes on a variable that makes the other one silent.
    const { output } = await runProgram(process.execPath, [...flags, ...files], {
      cwd: ROOT,
      limit: STAGE_LIMIT,
      env: { ...env, NODE_TEST_CONTEXT: undefined, [RESULTS_VARIABLE]: results },
    });
    return await readResult(results, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
