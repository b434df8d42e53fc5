import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkChoice } from '../../../components/src/validation/choice.js';
import { checkText, countCharacters, type TextLimits } from '../../../components/src/validation/text.js';

const key = (value: string, limits: TextLimits): string | undefined => checkText(value, limits)?.key;

describe('checking a text', () => {
  it('nothing typed is a mistake only where an answer is needed', () => {
    for (const empty of ['', ' ', '\t', '\r\n', '\u00a0']) {
      assert.equal(key(empty, {}), undefined);
      assert.equal(key(empty, { required: true }), 'error.text.required');
      assert.equal(key(empty, { minlength: 3, type: 'email', pattern: 'x' }), undefined);
    }
  });

  it('counts what a person counts', () => {
    for (const [text, characters] of [
      ['', 0],
      ['abc', 3],
      ['é', 1],
      ['e\u0301', 1],
      ['👩‍👧', 1],
      ['🇫🇷', 1],
      ['Nguyễn', 6],
    ] as const)
      assert.equal(countCharacters(text), characters, text);
  });

  it('length limits are allowed themselves', () => {
    const limits = { minlength: 3, maxlength: 5 };
    assert.deepEqual(checkText('ab', limits), { key: 'error.text.tooShort', parameters: { limit: 3, length: 2 } });
    assert.equal(checkText('abc', limits), null);
    assert.equal(checkText('éé👩‍👧éé', limits), null);
    assert.deepEqual(checkText('abcdef', limits), { key: 'error.text.tooLong', parameters: { limit: 5, length: 6 } });
  });

  it('spaces around an answer do not count', () => {
    assert.equal(checkText('  abc  ', { maxlength: 3, pattern: '[a-c]+' }), null);
  });

  for (const address of [
    'a@b.fr',
    'prenom.nom+caf@exemple.gouv.fr',
    "o'neill@example.org",
    'Ünï@exämple.de',
    'a@1.fr',
    'x_y-z@sub.domain.example',
  ])
    it(`« ${address} » is an address`, () => assert.equal(key(address, { type: 'email' }), undefined));

  for (const address of ['a', '@b.fr', 'a@', 'a@b', 'a b@c.fr', 'a@b..fr', 'a@-b.fr', 'a@b.fr, c@d.fr', 'a@@b.fr'])
    it(`« ${address} » is not a whole address`, () =>
      assert.equal(key(address, { type: 'email' }), 'error.text.email'));

  it('a web address is whole', () => {
    assert.equal(key('https://exemple.fr/a', { type: 'url' }), undefined);
    assert.equal(key('exemple.fr', { type: 'url' }), 'error.text.url');
  });

  it('a pattern is of the whole answer, and one that cannot be read stops nobody', () => {
    assert.equal(key('12345', { pattern: '\\d{5}' }), undefined);
    assert.equal(key('x12345', { pattern: '\\d{5}' }), 'error.text.pattern');
    assert.equal(key('12345', { pattern: '[' }), undefined);
  });

  it('nothing typed makes it fail', () => {
    const limits: TextLimits[] = [{ type: 'email' }, { type: 'url' }, { type: 'number', min: '1' }, { maxlength: 3 }];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...limits), (text, limit) => {
        const outcome = checkText(text, limit);
        if (outcome) assert.match(outcome.key, /^error\.text\.\w+$/);
      }),
    );
  });
});

describe('checking a choice', () => {
  const offered = ['a', 'b'];
  it('needs one of the answers that were offered', () => {
    assert.equal(checkChoice(['a'], offered, true), null);
    assert.equal(checkChoice([], offered, false), null);
    assert.equal(checkChoice([], offered, true)?.key, 'error.choice.required');
    assert.equal(checkChoice([''], offered, true)?.key, 'error.choice.required');
    assert.equal(checkChoice(['c'], offered, true)?.key, 'error.choice.unknown');
    assert.equal(checkChoice(['a', 'c'], offered, false)?.key, 'error.choice.unknown');
  });
});
