import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sayIn } from '../../audit/src/locales/index.js';
import { en } from '../../audit/src/locales/en.js';
import { fr } from '../../audit/src/locales/fr.js';
import { preferredLanguage } from '../../audit/src/locales/language.js';
import { notes, type MessageKey } from '../../audit/src/locales/messages.js';
import { rules } from '../../audit/src/rules/index.js';

const keys = Object.keys(notes) as MessageKey[];
/** The same in both languages because the words are. */
const SAME = new Set<MessageKey>([
  'impact.minor',
  'kind.questions',
  'kind.page',
  'report.question',
  'cli.options',
  'channel.relay',
]);
const braces = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

test('every key has a note, a French and an English text with the same braces', () => {
  assert.deepEqual(Object.keys(en), keys);
  assert.deepEqual(Object.keys(fr), keys);
  for (const key of keys) {
    for (const text of [notes[key], en[key], fr[key]] as string[]) assert.notEqual(text.trim(), '', key);
    assert.deepEqual(braces(fr[key]), braces(en[key]), key);
    assert.ok(SAME.has(key) || fr[key] !== en[key], `${key} is not translated`);
  }
});

test('no text holds an em dash or blames', () => {
  for (const key of keys)
    assert.doesNotMatch(en[key] + fr[key], /—|you forgot|vous avez oublié|invalid\b|invalide/i, key);
});

test('every rule has its name, what it is about, and a text for each message, with what to do for all but a pass', () => {
  for (const rule of rules) {
    for (const key of [`rule.${rule.id}`, `rule.${rule.id}.about`]) assert.ok(key in notes, key);
    for (const [message, outcome] of Object.entries(rule.messages)) {
      assert.ok(`${rule.id}.${message}` in notes, message);
      assert.equal(`${rule.id}.${message}.do` in notes, outcome !== 'pass', message);
    }
  }
});

test('every key is used somewhere in the sources', () => {
  const folder = new URL('../../audit/src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('locales'),
  );
  const text = sources.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  for (const key of keys) {
    const parts = key.split('.');
    const built =
      text.includes(`\`${parts.slice(0, -1).join('.')}.\${`) ||
      text.includes(`\`${parts[0]}.\${`) ||
      text.includes(`'${parts[1]}':`) ||
      text.includes(` ${parts[1]}:`);
    assert.ok(text.includes(`'${key}'`) || built, `${key} is not used`);
  }
});

test('braces are filled with what is given, once, and otherwise left', () => {
  const say = sayIn('en');
  assert.equal(
    say('cli.error.rule', { value: '$& {value}' }),
    'There is no rule “$& {value}”: plain-pied rules lists them.',
  );
  assert.match(say('cli.error.rule'), /\{value\}/);
});

test('the language follows the environment', () => {
  assert.equal(preferredLanguage({ LANG: 'fr_FR.UTF-8' }), 'fr');
  assert.equal(preferredLanguage({ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB.UTF-8' }), 'en');
  assert.equal(preferredLanguage({ LANG: 'fro_XX' }), 'en');
  assert.equal(preferredLanguage({}), 'en');
});
