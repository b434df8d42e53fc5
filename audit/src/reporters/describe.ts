import { messageKey, type Say } from '../locales/index.js';
import type { AuditResult, Criterion, Finding, PageResult, ScreenResult } from '../results.js';

/** A result in; text out. Reporters know result types and locales, and neither write nor exit. */
export type Reporter = (result: AuditResult) => string;

/** What stands above a finding. */
export type Label = 'fail' | 'review' | 'pass' | 'settled' | 'apart';

export function labelOf(finding: Finding): Label {
  if (finding.settled) return 'settled';
  return finding.apart ? 'apart' : finding.outcome;
}

const ORDER: readonly Label[] = ['fail', 'review', 'settled', 'apart', 'pass'];

/** Findings of one screen, what has to be mended first. */
export function findingsOf(page: PageResult, screen: ScreenResult): Finding[] {
  const own = page.findings.filter((finding) => finding.screen === screen.id);
  return own.sort((a, b) => ORDER.indexOf(labelOf(a)) - ORDER.indexOf(labelOf(b)));
}

/** The sentence that says what was found. */
export function problemOf(finding: Finding, say: Say): string {
  return finding.says?.problem ?? say(messageKey(finding.message), spoken(finding.data, say));
}

/** What to do next: the mend of a failure, the question of a review. */
export function nextOf(finding: Finding, say: Say): string[] {
  if (finding.outcome === 'pass') return [];
  if (finding.says) return [...new Set(finding.says.mend)];
  return [say(messageKey(`${finding.message}.do`), finding.data)];
}

function spoken(data: Record<string, string>, say: Say): Record<string, string> {
  const { channels } = data;
  if (!channels) return data;
  return {
    ...data,
    channels: channels
      .split(', ')
      .map((name) => say(messageKey(`channel.${name}`)))
      .join(', '),
  };
}

/** `WCAG 1.4.3`, in the reader's words. */
export function criterionName({ standard, id }: Criterion): string {
  return standard === 'research' ? id : `${standard} ${id}`;
}

export function statesOf(finding: Finding, say: Say): string {
  return finding.states.map((state) => say(messageKey(`state.${state}`))).join(', ');
}

/** Why the page or its walk ended. */
export function endOf(page: PageResult, say: Say): string {
  if (page.trouble) return say(messageKey(`trouble.${page.trouble.code}`), page.trouble.data);
  return page.stop ? say(messageKey(`stop.${page.stop.code}`), page.stop.data) : '';
}

/** The states of a screen, each with the one it was recognised as. */
export function statesMet(screen: ScreenResult, say: Say): string {
  const name = (kind: string): string => say(messageKey(`state.${kind}`));
  return screen.states
    .map(({ kind, sameAs }) =>
      sameAs ? `${name(kind)} (${say('report.same-as', { state: name(sameAs) })})` : name(kind),
    )
    .join(', ');
}

export function statesMissed(screen: ScreenResult, say: Say): string[] {
  return screen.notReached.map(
    ({ state, why }) => `${say(messageKey(`state.${state}`))}: ${say(messageKey(`missed.${why}`))}`,
  );
}

export function untestedOf(page: PageResult, say: Say): string[] {
  const lines = page.untested.map(({ code, rule, screen, data }) => {
    const sentence = say(messageKey(`untested.${code}`), { ...data, rule, screen: screen ?? '' });
    return screen && code !== 'rule-failed' ? `${screen}: ${sentence}` : sentence;
  });
  return [...new Set(lines)];
}

export function blockedOf(page: PageResult, say: Say): string[] {
  const lines = page.blocked.map(
    ({ method, url, why }) => `${method} ${url}: ${say(messageKey(`report.blocked.${why}`))}`,
  );
  return [...new Set(lines)];
}

export function totalsOf(result: AuditResult, say: Say): [string, number][] {
  const { totals } = result;
  return [
    [say('report.pages'), totals.pages],
    [say('report.unfinished'), totals.unfinished],
    [say('outcome.fail'), totals.fail],
    [say('outcome.review'), totals.review],
    [say('outcome.settled'), totals.settled],
    [say('outcome.apart'), totals.apart],
  ];
}

export function madeWith(result: AuditResult, say: Say): string {
  return say('report.made-with', { ...result.versions, seed: String(result.seed) });
}
