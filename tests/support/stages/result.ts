import { readFile } from 'node:fs/promises';
import { NO_COUNTS, type Counts } from '../counts.js';

/** Milliseconds after which a stage that hangs is ended, so that the other stages are told of. */
export const STAGE_LIMIT = 25 * 60_000;

/** How a stage ended. */
export interface StageResult {
  readonly counts: Counts;
  /** What a developer has to read: failures in full; empty when all is well. */
  readonly text: string;
  /** Why tests were skipped, one entry for each. */
  readonly skips: readonly string[];
}

export const onePassed: StageResult = { counts: { ...NO_COUNTS, passed: 1 }, text: '', skips: [] };
export const oneFailed = (text: string): StageResult => ({ counts: { ...NO_COUNTS, failed: 1 }, text, skips: [] });
export const oneSkipped = (reason: string): StageResult => ({
  counts: { ...NO_COUNTS, skipped: 1 },
  text: '',
  skips: [reason],
});

/**
 * Reads what a test process left in its results file. A process that ended without leaving results is a failure, however
 * it ended.
 */
export async function readResult(file: string, output: string): Promise<StageResult> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StageResult;
  } catch {
    return oneFailed(`It ended without results. This is what it printed:\n${output}`);
  }
}
