import { relative } from 'node:path';
import type { TestResult, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { addCounts, NO_COUNTS, type Counts } from '../counts.js';
import { ROOT } from '../files.js';

/** What one test file did in one browser. */
export interface FileReport {
  readonly counts: Counts;
  /** The failures in full, ready to print; empty when there are none. */
  readonly text: string;
  /** Why tests were skipped, one entry for each. */
  readonly skips: readonly string[];
}

/** How `needs` of browser-features.ts gives the reason of a skip. */
const REASON = /\(skipped: (.+)\)$/;

export function reportSession(session: TestSession): FileReport {
  const tests = session.testResults ? namedTests(session.testResults, []) : [];
  const failures = tests.filter(({ test }) => !test.passed && !test.skipped);
  const skips = tests.filter(({ test }) => test.skipped).map(({ name }) => REASON.exec(name)?.[1] ?? name);
  const texts = [
    ...session.errors.map((error) => errorText('the file could not run to its end', error)),
    ...failures.map(({ name, test }) => errorText(name, test.error)),
  ];
  if (tests.length === 0 && texts.length === 0) texts.push('  ✗ the file holds no test');
  const unnamed = texts.length - failures.length;
  const counts = tests.reduce<Counts>((sum, { test }) => addCounts(sum, countsOf(test)), {
    ...NO_COUNTS,
    failed: unnamed,
  });
  if (texts.length === 0) return { counts, text: '', skips };
  return { counts, text: [relative(ROOT, session.testFile), ...texts, ...context(session)].join('\n'), skips };
}

const countsOf = (test: TestResult): Counts => ({
  passed: !test.skipped && test.passed ? 1 : 0,
  failed: !test.skipped && !test.passed ? 1 : 0,
  skipped: test.skipped ? 1 : 0,
});

function namedTests(suite: TestSuiteResult, above: readonly string[]): { name: string; test: TestResult }[] {
  return [
    ...suite.tests.map((test) => ({ name: [...above, test.name].join(' › '), test })),
    ...suite.suites.flatMap((inner) => namedTests(inner, [...above, inner.name])),
  ];
}

function errorText(name: string, error: TestResultError | undefined): string {
  const lines = [`  ✗ ${name}`, error?.message ?? 'no message'];
  if (error?.expected !== undefined) lines.push(`expected: ${error.expected}`, `actual:   ${error.actual ?? ''}`);
  if (error?.stack) lines.push(error.stack);
  return lines.join('\n      ');
}

/** An element that is printed with all its markup would push the failure out of sight. */
const LONGEST_LINE = 400;

const shortened = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line);

/** What the page said and what it could not load: most of the time, the reason of the failure. */
function context({ logs, request404s }: TestSession): string[] {
  return [
    ...logs.map((parts) => shortened(`  console: ${parts.map(asText).join(' ')}`)),
    ...request404s.map((url) => `  not found: ${url}`),
  ];
}

const asText = (part: unknown): string => (typeof part === 'string' ? part : JSON.stringify(part));
