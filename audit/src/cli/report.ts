import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isReporter, reporters, type ReporterName } from '../reporters/index.js';
import type { AuditResult } from '../results.js';

/** One report that was asked for; without a path it goes to the standard output. */
export interface Wanted {
  name: ReporterName;
  path: string | undefined;
}

/** @returns nothing for a reporter that does not exist */
export function parseReporter(text: string): Wanted | undefined {
  const cut = text.indexOf('=');
  const name = cut < 0 ? text : text.slice(0, cut);
  return isReporter(name) ? { name, path: cut < 0 ? undefined : text.slice(cut + 1) } : undefined;
}

export interface Written {
  path: string;
  /** Why it could not be written. */
  problem: string | undefined;
}

/** Writes each report; one that fails does not lose the others. */
export async function writeReports(
  result: AuditResult,
  wanted: readonly Wanted[],
  out: (text: string) => void,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const { name, path } of wanted) {
    const report = reporters[name](result);
    if (path === undefined) out(report);
    else written.push({ path, problem: await writeOne(path, report) });
  }
  return written;
}

async function writeOne(path: string, report: string): Promise<string | undefined> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, report);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
