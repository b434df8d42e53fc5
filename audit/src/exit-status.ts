import type { AuditResult } from './results.js';

/** The one table of exit statuses; the help and the README show it. */
export const exitStatuses = {
  /** Nothing that counts was found. */
  clean: 0,
  /** Something to mend was found. */
  findings: 1,
  /** The command or a file it was given cannot be used. */
  usage: 2,
  /** A page or a walk could not be completed; wins over findings, because the rest was never seen. */
  unfinished: 3,
} as const;

export type ExitStatus = (typeof exitStatuses)[keyof typeof exitStatuses];

/** The status that a run ends with. */
export function exitStatus(result: AuditResult): ExitStatus {
  if (result.totals.unfinished > 0) return exitStatuses.unfinished;
  return result.totals.fail > 0 ? exitStatuses.findings : exitStatuses.clean;
}
