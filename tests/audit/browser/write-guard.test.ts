import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopback, judgeRequest, parseAllowance, type WritePolicy } from '../../../audit/src/browser/write-guard.js';

const policy = (change: Partial<WritePolicy> = {}): WritePolicy => ({
  origin: 'https://forms.example',
  allow: [],
  pressing: 'nothing',
  sendTargets: new Set(),
  ...change,
});

const judge = (method: string, url: string, change: Partial<WritePolicy> = {}, isDocument = false) =>
  judgeRequest({ method, url, isDocument }, policy(change));

test('reading passes everywhere', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'get'])
    assert.equal(judge(method, 'https://other.example/x', {}, true), 'pass');
});

test('writing to another computer is held back, whatever the method and the walk is doing', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE']) {
    for (const pressing of ['nothing', 'step', 'send'] as const) {
      for (const isDocument of [true, false]) {
        assert.equal(judge(method, 'https://forms.example/send', { pressing }, isDocument), 'not-allowed');
      }
    }
  }
});

test('only hosts of this computer are loopback', () => {
  for (const host of ['localhost', 'LOCALHOST', 'app.localhost', '127.0.0.1', '127.9.9.9', '[::1]'])
    assert.ok(isLoopback(host), host);
  const others = [
    'localhost.example',
    '127.0.0.1.example',
    '0.0.0.0',
    '10.0.0.1',
    'notlocalhost',
    '[::2]',
    '128.0.0.1',
  ];
  for (const host of others) assert.ok(!isLoopback(host), host);
});

test('an allowed path counts for its method and the audited origin only', () => {
  const allow = [parseAllowance('POST /steps/*')!];
  assert.equal(judge('POST', 'https://forms.example/steps/1', { allow }), 'pass');
  assert.equal(judge('PUT', 'https://forms.example/steps/1', { allow }), 'not-allowed');
  assert.equal(judge('POST', 'https://forms.example/send', { allow }), 'not-allowed');
  assert.equal(judge('POST', 'https://forms.example/x/steps/1', { allow }), 'not-allowed');
  assert.equal(judge('POST', 'https://tracker.example/steps/1', { allow }), 'not-allowed');
});

test('a whole address allows another origin; signs of patterns mean themselves', () => {
  const allow = [parseAllowance('post https://api.example/v1.0/answers')!];
  assert.equal(judge('POST', 'https://api.example/v1.0/answers', { allow }), 'pass');
  assert.equal(judge('POST', 'https://api.example/v1x0/answers', { allow }), 'not-allowed');
});

test('what is not METHOD PATH is no allowance', () => {
  for (const text of ['', 'POST', '/steps', 'POST steps', 'POST ftp://x/y', 'POST /a b'])
    assert.equal(parseAllowance(text), undefined, text);
});

test('on this computer a form is posted only while the walk presses a step', () => {
  const url = 'http://127.0.0.1:3000/step';
  assert.equal(judge('POST', url, { pressing: 'step' }, true), 'pass');
  assert.equal(judge('POST', url, { pressing: 'nothing' }, true), 'not-asked');
  assert.equal(judge('POST', url, { pressing: 'nothing' }, false), 'pass');
});

test('a known last sending is held back during a step too, and passes when it is asked for', () => {
  const url = 'http://127.0.0.1:3000/send';
  const sendTargets = new Set([url]);
  assert.equal(judge('POST', `${url}#part`, { pressing: 'step', sendTargets }, true), 'last-sending');
  assert.equal(judge('POST', url, { pressing: 'send', sendTargets }, true), 'pass');
});
