/** The grammar of `when`, held by the vectors that other languages use too. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holds, parseWhen } from '../../../components/src/route/when.js';

interface Vectors {
  readonly cases: readonly {
    name: string;
    when: string;
    answers: Record<string, string[]>;
    today?: string;
    expected: boolean;
  }[];
  readonly wrong: readonly { name: string; when: string; at: number }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../../../components/vectors/when.json', import.meta.url), 'utf8'),
) as Vectors;

describe('a condition', () => {
  for (const { name, when, answers, today = '2026-03-15', expected } of vectors.cases) {
    it(`${name}: ${when}`, () => {
      const parsed = parseWhen(when);
      assert.ok('condition' in parsed, JSON.stringify(parsed));
      assert.equal(holds(parsed.condition, { valuesOf: (asked) => answers[asked] ?? [], today }), expected);
    });
  }
});

describe('a condition that cannot be read', () => {
  for (const { name, when, at } of vectors.wrong) {
    it(`is told with its place: ${name}`, () => {
      const parsed = parseWhen(when);
      assert.ok('mistake' in parsed);
      assert.equal(parsed.mistake.at, at);
      assert.match(parsed.mistake.mend, /^[A-Z].+\.$/);
    });
  }

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parseWhen(text);
        assert.ok('condition' in parsed || parsed.mistake.at <= text.length);
      }),
    );
  });

  it('never throws on mixtures of its own words', () => {
    const word = fc.constantFrom(
      'a',
      'and',
      'or',
      'not',
      '(',
      ')',
      '=',
      '!=',
      '<',
      '>=',
      ',',
      "'b c'",
      '12',
      'today',
      '-',
      '3',
      'years',
      '2020-01-01',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const parsed = parseWhen(words.join(' '));
        if ('condition' in parsed)
          assert.equal(typeof holds(parsed.condition, { valuesOf: () => ['12'], today: '2026-03-15' }), 'boolean');
      }),
    );
  });
});
