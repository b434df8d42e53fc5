import type { AuditResult, Finding, PageResult } from '../../../audit/src/index.js';

/** A finding as rules make them, to be changed where a test is about it. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'human-contact',
    outcome: 'fail',
    impact: 'serious',
    message: 'human-contact.none',
    data: {},
    says: null,
    target: 'main',
    screen: '/form',
    states: ['initial'],
    criteria: [{ standard: 'research', id: 'LAB 2.5' }],
    tags: [],
    apart: null,
    counts: change.outcome === undefined || change.outcome === 'fail',
    settled: null,
    ...change,
  };
}

export function page(change: Partial<PageResult> = {}): PageResult {
  return {
    target: 'http://localhost/form',
    status: 'complete',
    trouble: null,
    stop: { code: 'last-sending', complete: true, data: { button: 'Send', by: 'words' } },
    screens: [
      {
        id: '/form',
        kind: 'questions',
        heading: 'Your city',
        address: 'http://localhost/form',
        states: [{ kind: 'initial', sameAs: null }],
        notReached: [{ state: 'errors', why: 'last-sending' }],
      },
    ],
    transitions: [],
    findings: [],
    untested: [],
    blocked: [],
    ...change,
  };
}

export function result(pages: PageResult[], change: Partial<AuditResult> = {}): AuditResult {
  const findings = pages.flatMap((one) => one.findings);
  return {
    schema: 1,
    lang: 'en',
    versions: { audit: '0.1.0', axe: '4.14.1', browser: 'Chromium 1' },
    seed: 1,
    rules: ['human-contact'],
    pages,
    settledUnused: [],
    totals: {
      fail: findings.filter((one) => one.counts).length,
      review: findings.filter((one) => one.outcome === 'review' && !one.settled).length,
      settled: findings.filter((one) => one.settled).length,
      pass: 0,
      apart: 0,
      pages: pages.length,
      unfinished: pages.filter((one) => one.status !== 'complete').length,
    },
    ...change,
  };
}
