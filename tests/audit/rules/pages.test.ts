import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rulePages } from '../../../stories/audit/rule-pages.js';

const folder = new URL('../../../stories/audit/rules/', import.meta.url);

test('each rule has its help page, and no page is left of a rule that is gone', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...rulePages().keys()].sort());
});

for (const [name, expected] of rulePages()) {
  test(`${name} is what the rule and its help files say`, () => {
    assert.equal(
      readFileSync(new URL(name, folder), 'utf8'),
      expected,
      'Run: node --import tsx stories/audit/write-rule-pages.ts',
    );
  });
}
