import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSettled, settle, SettledInvalid } from '../../../audit/src/config/settled.js';
import { finding } from '../support/result.js';

const review = finding({ outcome: 'review', rule: 'axe/color-contrast', target: '#over', screen: '#/home' });
const entry = { rule: 'axe/color-contrast', target: '#over', screen: '#/home', reason: 'Measured: 9.8 to 1.' };

test('a question gets the reason of its entry', () => {
  const { findings, unused } = settle([review], [entry]);
  assert.deepEqual(findings[0]?.settled, { reason: 'Measured: 9.8 to 1.' });
  assert.deepEqual(unused, []);
  assert.equal(review.settled, null, 'what was given is left as it was');
});

test('rule, target and screen must all be the same', () => {
  for (const part of ['rule', 'target', 'screen'] as const) {
    const other = { ...entry, [part]: 'another' };
    const { findings, unused } = settle([review], [other]);
    assert.equal(findings[0]?.settled, null, part);
    assert.deepEqual(unused, [other], part);
  }
});

test('a failure cannot be settled, and its entry is told', () => {
  const { findings, unused } = settle([{ ...review, outcome: 'fail' }], [entry]);
  assert.equal(findings[0]?.settled, null);
  assert.deepEqual(unused, [entry]);
});

test('a file is a list of entries with four texts each', () => {
  assert.deepEqual(parseSettled(JSON.stringify([entry])), [entry]);
  assert.deepEqual(parseSettled('[]'), []);
  for (const text of ['', '{', '{}', '[null]', '[{"rule":"x"}]', JSON.stringify([{ ...entry, reason: ' ' }]), '[[]]']) {
    assert.throws(() => parseSettled(text), SettledInvalid, text);
  }
  assert.throws(() => parseSettled(JSON.stringify([entry, { ...entry, reason: 3 }])), { message: '#2: "reason"' });
});
