import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../files.js';
import { runProgram } from '../programs.js';

/** What `npm start` reads in the JSON report (audit/report.schema.json describes all of it). */
export interface Report {
  readonly pages: readonly {
    readonly target: string;
    readonly status: 'complete' | 'incomplete' | 'error';
    readonly screens: readonly unknown[];
    readonly findings: readonly ReportedFinding[];
  }[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly outcome: 'fail' | 'review' | 'pass';
  readonly problem: string;
  readonly screen: string;
  readonly counts: boolean;
  readonly apart: string | null;
  readonly settled: object | null;
}

/** How the audit of the service ended. */
export interface AuditOutcome {
  /** Exit status of `plain-pied audit`. */
  readonly status: number;
  /** Nothing when it ended without a report. */
  readonly report: Report | undefined;
  /** The HTML report, below the workspace. */
  readonly page: string;
  /** What the command printed. */
  readonly output: string;
}

const PAGE = 'report/index.html';
const DATA = 'report/report.json';
const SETTLED = 'stories/services/housing-aid/settled.json';

/** Runs the built command, as somebody else would, on the first pages of the service. */
export async function auditService(targets: readonly string[], options: { install: boolean }): Promise<AuditOutcome> {
  // A report of a former run must not pass for one of this run.
  await rm(join(ROOT, 'report'), { recursive: true, force: true });
  const reporters = [`html=${PAGE}`, `json=${DATA}`, 'text=report/report.txt'].flatMap((name) => ['--reporter', name]);
  const settled = existsSync(join(ROOT, SETTLED)) ? ['--settled', SETTLED] : [];
  const install = options.install ? [] : ['--no-install'];
  const command = [join('audit', 'dist', 'cli', 'main.js'), 'audit', ...targets, ...reporters, ...settled, ...install];
  const { status, output } = await runProgram(process.execPath, command, { cwd: ROOT });
  return { status, output, page: PAGE, report: await readReport() };
}

async function readReport(): Promise<Report | undefined> {
  const file = join(ROOT, DATA);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Report) : undefined;
}
