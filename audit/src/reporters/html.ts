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
import { htmlStyle } from './html-style.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes text safe inside HTML text and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** For people: one file that needs nothing else and runs no script. */
export function html(result: AuditResult): string {
  const say = sayIn(result.lang);
  const title = escapeHtml(say('report.title'));
  return `<!doctype html>
<html lang="${result.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${summary(result, say)}
${result.pages.map((page, index) => pageSection(page, index, say)).join('\n')}
${unusedSection(result, say)}
</main>
<footer><p>${escapeHtml(madeWith(result, say))}</p><p>${escapeHtml(say('report.honesty'))}</p></footer>
</body>
</html>
`;
}

function summary(result: AuditResult, say: Say): string {
  const counts = totalsOf(result, say).map(
    ([label, count]) => `<div><dt>${escapeHtml(label)}</dt><dd>${count}</dd></div>`,
  );
  const links = result.pages.map(
    (page, index) =>
      `<li><a href="#page-${index + 1}">${escapeHtml(page.target)}</a>: ${escapeHtml(say(messageKey(`report.status.${page.status}`)))}</li>`,
  );
  return `<section aria-labelledby="summary"><h2 id="summary">${escapeHtml(say('report.summary'))}</h2>
<dl class="counts">${counts.join('')}</dl>
<ul>${links.join('')}</ul></section>`;
}

function pageSection(page: PageResult, index: number, say: Say): string {
  const clean = page.findings.every((finding) => finding.outcome === 'pass') && page.status === 'complete';
  return `<section aria-labelledby="page-${index + 1}">
<h2 id="page-${index + 1}">${escapeHtml(page.target)}</h2>
<p class="status ${page.status}">${escapeHtml(say(messageKey(`report.status.${page.status}`)))}. ${escapeHtml(endOf(page, say))}</p>
${clean ? `<p>${escapeHtml(say('report.no-findings'))}</p>` : ''}
${wayThrough(page, say)}
${page.screens.length > 0 ? `<h3>${escapeHtml(say('report.findings'))}</h3>` : ''}
${page.screens.map((screen) => screenSection(page, screen, say)).join('\n')}
${listSection(say('report.blocked'), blockedOf(page, say))}
${listSection(say('report.untested'), untestedOf(page, say))}
</section>`;
}

function wayThrough(page: PageResult, say: Say): string {
  if (page.screens.length === 0) return '';
  const items = page.screens.map((screen) => {
    const way = page.transitions.find((transition) => transition.from === screen.id);
    const missed = statesMissed(screen, say).map(
      (line) => `<li>${escapeHtml(say('report.not-reached'))}: ${escapeHtml(line)}</li>`,
    );
    return `<li><strong>${escapeHtml(screen.heading || screen.id)}</strong> <code>${escapeHtml(screen.id)}</code> (${escapeHtml(say(messageKey(`kind.${screen.kind}`)))})
<ul><li>${escapeHtml(say('report.states'))}: ${escapeHtml(statesMet(screen, say))}</li>${missed.join('')}
${way ? `<li>${escapeHtml(say('report.leads-to', { by: way.by, to: way.to }))}</li>` : ''}</ul></li>`;
  });
  return `<h3>${escapeHtml(say('report.screens'))}</h3><ol class="way">${items.join('')}</ol>`;
}

function screenSection(page: PageResult, screen: ScreenResult, say: Say): string {
  const findings = findingsOf(page, screen);
  if (findings.length === 0) return '';
  return `<h4>${escapeHtml(screen.heading || screen.id)} <code>${escapeHtml(screen.id)}</code></h4>
${findings.map((finding) => findingBlock(finding, say)).join('\n')}`;
}

function findingBlock(finding: Finding, say: Say): string {
  const label = labelOf(finding);
  const states = statesOf(finding, say);
  const row = (name: string, value: string): string =>
    value ? `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>` : '';
  const next = nextOf(finding, say).map(escapeHtml);
  const asks = finding.outcome === 'review' && !finding.says;
  if (finding.outcome === 'pass') {
    return `<p class="finding pass"><b class="label">${escapeHtml(say('outcome.pass'))}</b> ${escapeHtml(problemOf(finding, say))}</p>`;
  }
  return `<article class="finding ${label}">
<h5><b class="label">${escapeHtml(say(messageKey(`outcome.${label}`)))}</b> ${escapeHtml(problemOf(finding, say))}</h5>
<dl>
${row(say(asks ? 'report.question' : 'report.mend'), next.length > 1 ? `<ul>${next.map((line) => `<li>${line}</li>`).join('')}</ul>` : (next[0] ?? ''))}
${row(say('report.where'), `<code>${escapeHtml(finding.target)}</code>`)}
${row(say('report.states'), escapeHtml(states))}
${row(say('report.criteria'), escapeHtml(finding.criteria.map(criterionName).join(', ')))}
${row(say('report.reason'), finding.settled ? escapeHtml(finding.settled.reason) : '')}
</dl>
<p class="rule"><code>${escapeHtml(finding.rule)}</code>, ${escapeHtml(say(`impact.${finding.impact}`))}${helpLink(finding, say)}</p>
</article>`;
}

function helpLink(finding: Finding, say: Say): string {
  const address = finding.says?.help ?? '';
  // Only what a browser opens as a page: a rule's own text never becomes a script.
  return /^https?:\/\//.test(address) ? `, <a href="${escapeHtml(address)}">${escapeHtml(say('report.more'))}</a>` : '';
}

function listSection(heading: string, lines: string[]): string {
  if (lines.length === 0) return '';
  return `<h3>${escapeHtml(heading)}</h3><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function unusedSection(result: AuditResult, say: Say): string {
  if (result.settledUnused.length === 0) return '';
  const items = result.settledUnused.map(
    ({ rule, screen, target }) =>
      `<li><code>${escapeHtml(rule)}</code> ${escapeHtml(screen)} <code>${escapeHtml(target)}</code></li>`,
  );
  return `<section><p>${escapeHtml(say('report.settled-unused'))}</p><ul>${items.join('')}</ul></section>`;
}
