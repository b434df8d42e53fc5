import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEngineLack } from '../engine-tests.js';
import type { Engine, Found } from '../engines.js';
import { ROOT } from '../files.js';
import { runProgram } from '../programs.js';
import { oneFailed, oneSkipped, readResult, STAGE_LIMIT, type StageResult } from './result.js';

const RUNNER = join('tests', 'support', 'web-test-runner', 'run.ts');

/** Runs element tests in one engine, in a process of its own, so that a browser that takes it down is one failure. */
export async function runElements(engine: Engine, found: Found, files: readonly string[]): Promise<StageResult> {
  const lack = readEngineLack(engine, found);
  if (lack) return 'fail' in lack ? oneFailed(lack.fail) : oneSkipped(lack.skip);
  const folder = await mkdtemp(join(tmpdir(), 'plain-pied-results-'));
  try {
    const results = join(folder, 'results.json');
    const command = ['--import', 'tsx', RUNNER, engine, '--results', results, ...files];
    const { output } = await runProgram(process.execPath, command, { cwd: ROOT, limit: STAGE_LIMIT });
    return await readResult(results, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
