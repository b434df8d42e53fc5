import { messageKey, sayIn, type Say } from '../locales/index.js';
import type { AuditResult, Finding, PageResult, ScreenResult } from '../results.js';
import {
  blockedOf,
  criterionName,
  endOf,
  findingsOf,
  labelOf,
  madeWith,
  nextOf,
  problemOf,
  statesMet,
  statesMissed,
  statesOf,
  totalsOf,
  untestedOf,
} from './describe.js';

/**
 * Makes text safe for a terminal: whatever could move the cursor, change colours, or reverse what is read is shown as `�`.
 */
export function forTerminal(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** For a terminal or a log: plain text, no colours, the summary last, where it is still in sight. */
export function text(result: AuditResult): string {
  const say = sayIn(result.lang);
  const lines = result.pages.flatMap((page) => [...pageLines(page, say), '']);
  if (result.settledUnused.length > 0) {
    lines.push(say('report.settled-unused'));
    lines.push(...result.settledUnused.map(({ rule, target, screen }) => `  ${rule} ${screen} ${target}`), '');
  }
  lines.push(say('report.summary'), ...totalsOf(result, say).map(([label, count]) => `  ${label}: ${count}`));
  lines.push(`  ${madeWith(result, say)}`, `  ${say('report.honesty')}`);
  return `${lines.map(forTerminal).join('\n')}\n`;
}

function pageLines(page: PageResult, say: Say): string[] {
  const head = [page.target, `  ${say(messageKey(`report.status.${page.status}`))}. ${endOf(page, say)}`];
  const screens = page.screens.flatMap((screen) => ['', ...screenLines(page, screen, say)]);
  const untested = listed(say('report.untested'), untestedOf(page, say));
  return [...head, ...screens, ...listed(say('report.blocked'), blockedOf(page, say)), ...untested];
}

function listed(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', `  ${heading}`, ...lines.map((line) => `    ${line}`)] : [];
}

function screenLines(page: PageResult, screen: ScreenResult, say: Say): string[] {
  const way = page.transitions.find((transition) => transition.from === screen.id);
  return [
    `  ${screen.id}  ${screen.heading} (${say(messageKey(`kind.${screen.kind}`))})`,
    `    ${say('report.states')}: ${statesMet(screen, say)}`,
    ...statesMissed(screen, say).map((line) => `    ${say('report.not-reached')}: ${line}`),
    ...(way ? [`    ${say('report.leads-to', { by: way.by, to: way.to })}`] : []),
    ...findingsOf(page, screen).flatMap((finding) => findingLines(finding, say)),
  ];
}

function findingLines(finding: Finding, say: Say): string[] {
  const label = labelOf(finding);
  const title = `    [${say(messageKey(`outcome.${label}`))}] ${problemOf(finding, say)} (${finding.rule})`;
  if (finding.outcome === 'pass') return [title];
  const next = finding.outcome === 'review' && !finding.says ? say('report.question') : say('report.mend');
  const states = statesOf(finding, say);
  return [
    title,
    ...nextOf(finding, say).map((line) => `      ${next}: ${line}`),
    `      ${say('report.where')}: ${finding.target}${states ? ` (${states})` : ''}`,
    ...(finding.criteria.length > 0
      ? [`      ${say('report.criteria')}: ${finding.criteria.map(criterionName).join(', ')}`]
      : []),
    ...(finding.settled ? [`      ${say('report.reason')}: ${finding.settled.reason}`] : []),
  ];
}
