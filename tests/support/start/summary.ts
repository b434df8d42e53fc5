import type { AuditOutcome, Report, ReportedFinding } from './audit.js';
import type { StartKey, StartSay } from './words.js';

/** What `npm start` has to tell at the end. */
export interface Told {
  readonly service: string;
  readonly second?: string;
  readonly storybook: string | undefined;
  readonly audit: AuditOutcome;
}

/** So that the addresses, which come first, are still in sight. */
const FINDINGS_IN_SIGHT = 8;

/** One screen of text: the addresses, the audit in a few lines, and where the whole of it is. */
export function summary({ service, second, storybook, audit }: Told, say: StartSay): string {
  const places = [
    [say('service'), service],
    ...(second ? [[say('second'), second]] : []),
    [say('storybook'), storybook ?? say('noStorybook')],
    ...(audit.report ? [[say('report'), audit.page]] : []),
  ];
  const width = Math.max(...places.map(([name = '']) => name.length));
  return [
    '',
    ...places.map(([name = '', place = '']) => `  ${name.padEnd(width)}  ${place}`),
    '',
    ...(audit.report ? auditLines(audit.report, audit.status, say) : [say('failed'), audit.output.trim()]),
  ].join('\n');
}

function auditLines(report: Report, status: number, say: StartSay): string[] {
  const findings = report.pages.flatMap((page) => page.findings.filter(isOpen)).sort(failuresFirst);
  const shown = findings.slice(0, FINDINGS_IN_SIGHT).map(({ outcome, problem, rule, screen }) => {
    return `    ${outcome === 'fail' ? '✗' : '?'} ${problem} (${rule}, ${screen})`;
  });
  const hidden = findings.length - shown.length;
  return [
    ...report.pages.flatMap((page) => [`  ${page.target}`, `    ${pageLine(page, say)}`]),
    ...(findings.length > 0 ? ['', ...shown] : []),
    ...(hidden > 0 ? [`    ${say('more', { count: hidden })}`] : []),
    '',
    say(verdict(status)),
  ];
}

/** Exit statuses of `plain-pied audit`: 0 nothing that counts, 1 findings that count, 3 a walk that stopped early. */
const verdict = (status: number): StartKey => (status === 0 ? 'clean' : status === 1 ? 'findings' : 'incomplete');

function pageLine({ status, screens, findings }: Report['pages'][number], say: StartSay): string {
  const counted = say('page', {
    screens: screens.length,
    fail: findings.filter(({ counts }) => counts).length,
    review: findings.filter((finding) => finding.outcome === 'review' && isOpen(finding)).length,
    settled: findings.filter(({ settled }) => settled !== null).length,
  });
  return status === 'complete' ? counted : `${counted}; ${say('unfinished')}`;
}

const isOpen = ({ outcome, apart, settled }: ReportedFinding): boolean =>
  outcome !== 'pass' && apart === null && settled === null;

const failuresFirst = (a: ReportedFinding, b: ReportedFinding): number => a.outcome.localeCompare(b.outcome);
