/** Which steps belong to the way, for the answers given. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wayFor, type BranchingStep } from '../../../components/src/route/branches.js';
import { parseWhen, type Condition } from '../../../components/src/route/when.js';

function condition(text: string): Condition {
  const parsed = parseWhen(text);
  assert.ok('condition' in parsed);
  return parsed.condition;
}

const step = (name: string, asks: string[], when?: string): BranchingStep => ({
  name,
  asks,
  ...(when ? { when: condition(when) } : {}),
});

const steps = [
  step('you', ['tenure']),
  step('rent', ['landlord', 'amount'], 'tenure = rent'),
  step('share', ['flatmates'], 'amount > 500'),
  step('loan', ['bank'], 'tenure = loan'),
  step('review', []),
];

const open = (answers: Record<string, string[]>): string[] =>
  wayFor(steps, { valuesOf: (name) => answers[name] ?? [], today: '2026-03-15' }).map(({ name }) => name);

describe('the steps that belong to the way', () => {
  it('are those without a condition while nothing is answered', () => {
    assert.deepEqual(open({}), ['you', 'review']);
  });

  it('follow the answers', () => {
    assert.deepEqual(open({ tenure: ['rent'] }), ['you', 'rent', 'review']);
    assert.deepEqual(open({ tenure: ['rent'], amount: ['600'] }), ['you', 'rent', 'share', 'review']);
    assert.deepEqual(open({ tenure: ['loan'] }), ['you', 'loan', 'review']);
  });

  it('do not follow an answer that stands in a closed branch: it is kept, and does not count', () => {
    assert.deepEqual(open({ tenure: ['loan'], amount: ['600'] }), ['you', 'loan', 'review']);
  });

  it('follow a name that an open step asks, even where a closed one asks it too', () => {
    const twice = [
      step('a', ['kind']),
      step('b', ['town'], 'kind = b'),
      step('c', ['town'], 'kind = c'),
      step('d', [], 'town = Rennes'),
    ];
    const names = wayFor(twice, {
      valuesOf: (name) => ({ kind: ['c'], town: ['Rennes'] })[name] ?? [],
      today: '2026-03-15',
    }).map(({ name }) => name);
    assert.deepEqual(names, ['a', 'c', 'd']);
  });

  it('follow names that no step asks, such as a hidden input of the service', () => {
    const names = wayFor([step('a', [], 'channel = counter')], { valuesOf: () => ['counter'], today: '2026-03-15' });
    assert.equal(names.length, 1);
  });

  it('follow a condition in code', () => {
    const coded: BranchingStep[] = [{ name: 'a', asks: [], opens: ({ valuesOf }) => valuesOf('kind').includes('x') }];
    assert.equal(wayFor(coded, { valuesOf: () => ['x'], today: '2026-03-15' }).length, 1);
    assert.equal(wayFor(coded, { valuesOf: () => ['y'], today: '2026-03-15' }).length, 0);
  });

  it('never depend on the answers of closed steps (any form, any answers)', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const anyStep = fc.record({
      asks: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
      when: fc.option(fc.tuple(fc.constantFrom(...names), fc.constantFrom('=', '!=', '>'), fc.constantFrom('1', '2'))),
    });
    const anyForm = fc
      .array(anyStep, { minLength: 1, maxLength: 8 })
      .map((list) => list.map(({ asks, when }, index) => step(`step-${index}`, asks, when?.join(' '))));
    const anyAnswers = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(['1'], ['2'], ['3']));
    fc.assert(
      fc.property(anyForm, anyAnswers, (form, answers) => {
        const facts = (given: Record<string, readonly string[]>) => ({
          valuesOf: (name: string) => given[name] ?? [],
          today: '2026-03-15',
        });
        const way = wayFor(form, facts(answers));
        const asked = new Set(way.flatMap(({ asks }) => asks));
        const askedAtAll = new Set(form.flatMap(({ asks }) => asks));
        const counting = Object.fromEntries(
          Object.entries(answers).filter(([name]) => asked.has(name) || !askedAtAll.has(name)),
        );
        assert.deepEqual(wayFor(form, facts(counting)), way);
      }),
      { numRuns: 2000 },
    );
  });
});
