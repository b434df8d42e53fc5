import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exitStatuses } from '../../audit/src/index.js';
import { options } from '../../audit/src/cli/options.js';
import { en } from '../../audit/src/locales/en.js';
import { messageKey } from '../../audit/src/locales/index.js';
import { rules } from '../../audit/src/rules/index.js';

const readme = readFileSync(new URL('../../audit/README.md', import.meta.url), 'utf8');

test('the README gives the table of exit statuses that the code has', () => {
  for (const status of Object.values(exitStatuses)) {
    assert.ok(readme.includes(`| ${status} | ${en[messageKey(`cli.exit.${status}`)]} |`), String(status));
  }
});

test('the README names every option and every rule', () => {
  for (const name of Object.keys(options).filter((option) => !/^(help|version)$/.test(option)))
    assert.ok(readme.includes(`--${name}`), name);
  for (const { id } of rules) assert.ok(readme.includes(`**${id}**`), id);
});
