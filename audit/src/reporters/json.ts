import { sayIn } from '../locales/index.js';
import type { AuditResult } from '../results.js';
import { endOf, nextOf, problemOf } from './describe.js';

/** For other programs: the whole result and its sentences, as `report.schema.json` describes it. */
export function json(result: AuditResult): string {
  const say = sayIn(result.lang);
  const pages = result.pages.map((page) => ({
    ...page,
    end: endOf(page, say),
    findings: page.findings.map((finding) => ({
      ...finding,
      problem: problemOf(finding, say),
      next: nextOf(finding, say),
    })),
  }));
  return `${JSON.stringify({ ...result, pages }, null, 2)}\n`;
}
