import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';
import { sentenceFor } from '../../../components/src/base/question.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import type { Outcome } from '../../../components/src/validation/outcome.js';

/** A case of `components/vectors/`: an answer as typed, what limits it, and what is expected. */
export interface Case<Limits, Expected = unknown> {
  readonly name: string;
  readonly text: string;
  readonly limits: Limits;
  readonly expected: Expected & {
    readonly key: string | null;
    readonly parts?: readonly string[];
    readonly parameters?: Outcome['parameters'];
  };
}

/** The vectors of one file; the caller says what they hold. */
export const readVectors = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../components/vectors/${name}.json`, import.meta.url), 'utf8'));

/** Each case gives its outcome, which both languages can say. */
export function checksCases<Given extends { readonly name: string; readonly expected: Case<unknown>['expected'] }>(
  name: string,
  cases: readonly Given[],
  check: (given: Given) => Outcome | null,
): void {
  describe(name, () => {
    for (const given of cases) {
      it(given.name, () => {
        const { key, parts, parameters } = given.expected;
        const outcome = check(given);
        assert.equal(outcome?.key ?? null, key);
        assert.deepEqual(outcome?.parts, parts);
        assert.deepEqual(outcome?.parameters, parameters);
        assertSaid(outcome);
      });
    }
    it('names each case once', () => assert.equal(new Set(cases.map((given) => given.name)).size, cases.length));
  });
}

const asked = { given: { tag: 'input', get: () => null, children: [], text: '' }, label: 'Question' };

/** An outcome has a whole sentence in both languages: nothing is left to fill in. */
export function assertSaid(outcome: Outcome | null): void {
  if (!outcome) return;
  for (const lang of ['fr', 'en']) {
    const sentence = sentenceFor(outcome, asked, wordsFor(lang));
    assert.notEqual(sentence, outcome.key, `${lang}: ${outcome.key} has no sentence`);
    assert.match(sentence, /Question/);
    assert.doesNotMatch(
      sentence,
      /\{(?:label|count|limit|size|name|accepted|whole|decimal|example|country|expected|character|position|length)\}/,
    );
  }
}
