import type { Redact } from './redact.js';
import type { Finding } from './results.js';
import type { Rule, Verdict } from './rules/rule.js';
import type { StateKind } from './walk/record.js';

/** Gathers verdicts into findings: one per rule, message and element of a screen, with the states it was seen in. */
export interface Collector {
  /** @param state nothing for rules that judge the whole walk */
  add(rule: Rule, verdict: Verdict, screen: string, state: StateKind | null): void;
  finish(redact: Redact): Finding[];
}

export function collectFindings(wanted: (rule: string) => boolean): Collector {
  const findings = new Map<string, Finding>();
  return {
    add(rule, verdict, screen, state) {
      const finding = findingOf(rule, verdict, screen);
      if (!wanted(finding.rule)) return;
      const key = JSON.stringify([finding.rule, finding.message, finding.target, screen]);
      const known = findings.get(key) ?? finding;
      if (state && !known.states.includes(state)) known.states.push(state);
      findings.set(key, known);
    },
    finish(redact) {
      const all = [...findings.values()];
      // A screen passes when no state of it has anything to mend or to ask.
      const passes = (finding: Finding): boolean =>
        !all.some(
          (other) => other.outcome !== 'pass' && other.rule === finding.rule && other.screen === finding.screen,
        );
      return all
        .filter((finding) => finding.outcome !== 'pass' || passes(finding))
        .map((finding) => clean(finding, redact));
    },
  };
}

function findingOf(rule: Rule, verdict: Verdict, screen: string): Finding {
  const { own, outcome, target } = verdict;
  const apart = own?.apart ?? null;
  return {
    rule: own?.rule ?? rule.id,
    outcome,
    impact: own?.impact ?? rule.impact,
    message: `${rule.id}.${verdict.message}`,
    data: verdict.data ?? {},
    says: own?.says ?? null,
    target,
    screen,
    states: [],
    criteria: own?.criteria ?? [...rule.criteria],
    tags: own?.tags ?? [...rule.tags],
    apart,
    counts: outcome === 'fail' && apart === null,
    settled: null,
  };
}

function clean(finding: Finding, redact: Redact): Finding {
  const data = Object.fromEntries(Object.entries(finding.data).map(([key, value]) => [key, redact(value)]));
  const says = finding.says && {
    ...finding.says,
    problem: redact(finding.says.problem),
    mend: finding.says.mend.map(redact),
  };
  return { ...finding, data, says, target: redact(finding.target) };
}
