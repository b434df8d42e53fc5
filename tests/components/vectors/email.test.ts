import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkEmail, isEmail, suggestEmail, type EmailLimits } from '../../../components/src/validation/email.js';
import { checkText } from '../../../components/src/validation/text.js';
import { assertSaid, checksCases, readVectors, type Case } from '../support/vectors.js';

const { cases } = readVectors('email') as { cases: readonly Case<EmailLimits, { suggestion: string | null }>[] };

checksCases('vectors/email.json', cases, ({ text, limits }) => checkEmail(text, limits));

describe('a suggestion for an e-mail address', () => {
  for (const { name, text, expected } of cases) it(name, () => assert.equal(suggestEmail(text), expected.suggestion));

  it('is itself an address that is all right, and never what was typed', () => {
    const domain = fc.constantFrom(
      'gmial.com',
      'orange.f',
      'hotmial.con',
      'exemple,fr',
      'laposte.fr',
      'free. fr',
      'a.b',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.string(), fc.oneof(domain, fc.string())).map(([name, host]) => `${name}@${host}`),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const suggestion = suggestEmail(typed);
        assertSaid(checkEmail(typed, { required: true }));
        if (suggestion === null) return;
        assert.equal(checkEmail(suggestion, {}), null);
        assert.notEqual(suggestion, typed);
        assert.equal(suggestEmail(suggestion), null);
      }),
    );
  });

  it('is quick, whatever the length', () => {
    assert.equal(suggestEmail(`a@${'x'.repeat(100_000)}.fr`), null);
    assert.equal(checkEmail(`${'a.'.repeat(50_000)}@${'b-'.repeat(50_000)}`, {})?.key, 'error.email.form');
  });
});

describe('the expression for e-mail addresses', () => {
  it('is the one of text fields', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
        const outcome = checkText(text.trim(), { type: 'email' });
        if (text.trim() !== '') assert.equal(outcome === null, isEmail(text.trim()));
      }),
    );
  });

  it('takes every address of the HTML standard with a dot in its domain', () => {
    const html =
      /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;
    fc.assert(fc.property(fc.stringMatching(html), (address) => assert.ok(isEmail(address))));
  });
});
