import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { audit, reporters } from '../../../audit/src/index.js';
import { folderHandler } from '../support/fixtures.js';
import { finding, page, result } from '../support/result.js';
import { serve } from '../support/serve.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../audit/report.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function assertValid(report: string): void {
  assert.ok(validate(JSON.parse(report)), JSON.stringify(validate.errors, null, 2));
}

test('the JSON report of a real run, with a page that failed beside it, follows the published schema', async () => {
  const server = await serve(folderHandler('rules/axe'));
  try {
    const targets = [`${server.origin}/violating-contrast.html`, `${server.origin}/nowhere.html`];
    assertValid(reporters.json(await audit({ targets, lang: 'fr', timeout: 20 })));
  } finally {
    await server.close();
  }
});

test('settled, blocked, untested and apart follow the published schema', () => {
  const findings = [
    finding({ outcome: 'review', message: 'human-contact.link-only', settled: { reason: 'x' } }),
    finding({ apart: 'best-practice', says: { problem: 'a', mend: ['b'], help: 'c' } }),
  ];
  const untested = [{ code: 'one-screen' as const, rule: 'step-back', screen: null, data: {} }];
  const blocked = [{ method: 'POST', url: 'http://x/', kind: 'Document', why: 'not-allowed' as const }];
  const settledUnused = [{ rule: 'r', target: 't', screen: 's', reason: 'x' }];
  assertValid(reporters.json(result([page({ findings, untested, blocked })], { settledUnused })));
});

test('the schema notices what is missing', () => {
  const report = JSON.parse(reporters.json(result([page({ findings: [finding()] })])));
  delete report.pages[0].findings[0].target;
  assert.equal(validate(report), false);
});
