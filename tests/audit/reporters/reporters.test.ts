import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { reporters } from '../../../audit/src/index.js';
import { escapeHtml } from '../../../audit/src/reporters/html.js';
import { forTerminal } from '../../../audit/src/reporters/text.js';
import { finding, page, result } from '../support/result.js';

const NASTY = `</code><script>alert(1)</script>" onload='x' & \u001b[31mred\u001b]0;title\u0007\u202e\r\nline`;

/** A result in which every text that a page can choose is hostile. */
const hostile = result([
  page({
    target: `http://localhost/${NASTY}`,
    screens: [{ id: NASTY, kind: 'questions', heading: NASTY, address: NASTY, states: [], notReached: [] }],
    transitions: [{ from: NASTY, to: NASTY, by: NASTY }],
    findings: [
      finding({
        screen: NASTY,
        target: NASTY,
        says: { problem: NASTY, mend: [NASTY, 'x'], help: `javascript:${NASTY}` },
      }),
      finding({ screen: NASTY, outcome: 'review', message: 'human-contact.link-only', settled: { reason: NASTY } }),
    ],
    untested: [{ code: 'rule-failed', rule: NASTY, screen: NASTY, data: { detail: NASTY } }],
    blocked: [{ method: 'POST', url: NASTY, kind: 'Document', why: 'not-allowed' }],
    stop: { code: 'no-way-on', complete: false, data: { screen: NASTY } },
  }),
]);

test('the text report holds no control or direction character, whatever a page says', () => {
  const report = reporters.text(hostile);

  assert.doesNotMatch(report, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  assert.match(report, /�\[31mred/);
});

test('a line break in what a page says does not make a line of the report', () => {
  assert.equal(forTerminal('a\r\n[Passed] b'), 'a [Passed] b');
});

test('the HTML report holds no element or attribute that a page wrote', () => {
  const report = reporters.html(hostile);
  const elements: string[] = [];
  const attributes: string[] = [];
  const visit = (node: {
    nodeName: string;
    attrs?: { name: string; value: string }[];
    childNodes?: unknown[];
  }): void => {
    elements.push(node.nodeName);
    attributes.push(...(node.attrs ?? []).map(({ name, value }) => `${name}=${value}`));
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parse(report));
  assert.ok(!elements.includes('script'));
  assert.ok(!attributes.some((attribute) => /^on|javascript:/i.test(attribute)));
  assert.ok(report.includes(escapeHtml('<script>alert(1)</script>')));
});

test('the HTML report is one file: nothing is loaded and no script runs', () => {
  const report = reporters.html(result([page({ findings: [finding()] })]));
  assert.doesNotMatch(report, /<script|<link|<img|@import|url\(/i);
  assert.match(report, /default-src 'none'/);
  assert.match(report, /<html lang="en">/);
  assert.match(report, /name="viewport"/);
});

test('the JSON report says in sentences what its keys say', () => {
  const report = JSON.parse(reporters.json(result([page({ findings: [finding()] })]))) as {
    pages: { end: string; findings: { problem: string; next: string[] }[] }[];
  };
  assert.match(report.pages[0]!.end, /before the last sending, “Send”/);
  assert.equal(report.pages[0]!.findings[0]!.problem, 'This screen shows no way to reach a person.');
  assert.equal(report.pages[0]!.findings[0]!.next.length, 1);
});

test('every reporter speaks the language of the run', () => {
  for (const [name, reporter] of Object.entries(reporters)) {
    const french = reporter(result([page({ findings: [finding()] })], { lang: 'fr' }));
    assert.ok(/Cet écran ne montre aucun moyen de joindre une personne/.test(french), name);
  }
});

test('best practices are marked, settled questions give their reason, and what was not tested is told', () => {
  const findings = [
    finding({ apart: 'best-practice', counts: false }),
    finding({
      outcome: 'review',
      message: 'human-contact.link-only',
      settled: { reason: 'The link opens the counter page.' },
    }),
  ];
  const untested = [{ code: 'one-screen' as const, rule: 'step-back', screen: null, data: {} }];
  for (const name of ['text', 'html'] as const) {
    const report = reporters[name](result([page({ findings, untested })]));
    assert.match(report, /Best practice, not counted/);
    assert.match(report, /The link opens the counter page\./);
    assert.match(report, /Only one screen was reached/);
  }
});

test('entries of the settled file that match nothing are told', () => {
  const unused = [{ rule: 'axe/color-contrast', target: '#gone', screen: '/form', reason: 'x' }];
  for (const reporter of Object.values(reporters))
    assert.match(reporter(result([page()], { settledUnused: unused })), /#gone/);
});
