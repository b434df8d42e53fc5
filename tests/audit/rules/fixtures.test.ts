import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { audit, type Finding } from '../../../audit/src/index.js';
import { rules } from '../../../audit/src/rules/index.js';
import { expectedOf, fixturesOf, folderHandler, serverOf, type Expected } from '../support/fixtures.js';
import { serve, type Served } from '../support/serve.js';

for (const { id } of rules) {
  const expected = expectedOf(id);
  const pages = fixturesOf(id).filter((name) => name.endsWith('.html'));
  const folders = fixturesOf(id).filter((name) => !name.endsWith('.html'));

  test(`${id} has at least two violating, two near-miss and one passing fixture, each with its expectations`, () => {
    const count = (start: string) => fixturesOf(id).filter((name) => name.startsWith(start)).length;
    assert.ok(count('violating') >= 2 && count('near') >= 2 && count('passing') >= 1);
    assert.deepEqual(Object.keys(expected).sort(), fixturesOf(id));
  });

  // One run for all pages: it is the same browser that judges one page and forty.
  let server: Served;
  let found = new Map<string, Finding[]>();
  before(async () => {
    server = await serve(folderHandler(`rules/${id}`));
    const targets = pages.map((name) => `${server.origin}/${name}`);
    const result = await audit({ targets, rules: [id], lang: 'en', timeout: 20 });
    found = new Map(result.pages.map((page, index) => [pages[index] ?? '', page.findings]));
  });
  after(() => server.close());

  for (const name of pages) {
    test(`${id}: ${name} gives its expected outcomes and no other`, () => {
      assert.deepEqual(comparable(found.get(name) ?? []), sorted(expected[name] ?? []));
    });
  }

  for (const name of folders) {
    test(`${id}: ${name} gives its expected outcomes and no other`, async () => {
      const own = await serve(await serverOf(id, name));
      try {
        const result = await audit({ targets: [`${own.origin}/`], rules: [id], lang: 'en', timeout: 20 });
        assert.deepEqual(comparable(result.pages[0]?.findings ?? []), sorted(expected[name] ?? []));
        assert.equal(own.writes().filter((line) => line.endsWith('/send')).length, 0);
      } finally {
        await own.close();
      }
    });
  }
}

function comparable(findings: readonly Finding[]): Expected[] {
  return sorted(
    findings.map(({ rule, screen, target, outcome, message, apart }) =>
      rule.startsWith('axe/') ? { rule, screen, target, outcome, apart } : { rule, screen, target, outcome, message },
    ),
  );
}

function sorted(list: readonly Expected[]): Expected[] {
  return [...list].sort((a, b) => key(a).localeCompare(key(b)));
}

function key({ screen, rule, target, message }: Expected): string {
  return [screen, rule, target, message].join(' ');
}
