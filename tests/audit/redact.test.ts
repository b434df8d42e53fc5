import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redactAddress, redactor } from '../../audit/src/redact.js';

test('what was typed is taken out, whatever signs it holds', () => {
  const typed = ['A made-up answer, for a test', '01632 960123', 'a.b+c@example.org', '(x) [y] {z} ^$|?*\\/', 'été'];
  const redact = redactor(typed);
  for (const answer of typed) assert.equal(redact(`<b>${answer}</b>`), '<b>…</b>', answer);
});

test('words that only contain an answer stay, and so do answers too short to be told from words', () => {
  assert.equal(redactor(['Rue', 'un'])('Rue, rueil, un'), '…, rueil, un');
});

test('tokens are taken out of texts', () => {
  const redact = redactor([]);
  assert.equal(redact('input[value="c0ffee0123456789"]'), 'input[value="…"]');
  assert.equal(redact('D7OTZAuO_9grTFjjL3AlNAhqWeW5rl-S'), '…');
  assert.equal(redact('#family-name-of-the-second-parent'), '#family-name-of-the-second-parent');
});

test('an address keeps its path and the names of its parameters', () => {
  assert.equal(
    redactAddress('http://user:pass@localhost:1/form?session=abc&step=2#part'),
    'http://localhost:1/form?session=…&step=…',
  );
  assert.equal(redactAddress('http://localhost/receipt/c0ffee0123456789abcd'), 'http://localhost/receipt/*');
  assert.equal(redactAddress('http://localhost/form#/home'), 'http://localhost/form#/home');
  assert.equal(redactAddress('file:///home/someone/form.html'), 'file:///form.html');
});
