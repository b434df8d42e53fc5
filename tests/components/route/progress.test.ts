/** How far the person is: the vectors that other languages use too, and what holds for every form and every way through it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wayFor } from '../../../components/src/route/branches.js';
import {
  countOf,
  progressOf,
  type ProgressStep,
  type StepCount,
  type StepView,
} from '../../../components/src/route/progress.js';
import { parseWhen, type Facts } from '../../../components/src/route/when.js';

interface WrittenStep {
  readonly name: string;
  readonly asks: readonly string[];
  readonly optional?: readonly string[];
  readonly when?: string;
  readonly next?: string;
}

type Answers = Readonly<Record<string, readonly string[]>>;

interface Case {
  readonly name: string;
  readonly steps: readonly WrittenStep[];
  readonly answers: Answers;
  readonly shown: readonly string[];
  readonly current?: string;
  readonly expected: {
    readonly states: readonly string[];
    readonly needs: Readonly<Record<string, string>>;
    readonly mayChange: readonly string[];
    readonly count: { readonly current: number; readonly total: number; readonly openEnded: boolean } | null;
  };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../../components/vectors/progress.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly Case[] };

const factsFor = (answers: Answers): Facts => ({ today: '2026-03-15', valuesOf: (name) => answers[name] ?? [] });

const conditionOf = (text: string | undefined): Pick<ProgressStep, 'when'> => {
  const parsed = parseWhen(text ?? '');
  return 'condition' in parsed ? { when: parsed.condition } : {};
};

const read = ({ name, asks, when, next }: WrittenStep): ProgressStep => ({
  ...{ name, asks, heading: `About ${name}` },
  ...conditionOf(when),
  ...(next && { next: conditionOf(next) }),
});

function viewsOf({ steps, answers, shown, current }: Omit<Case, 'name' | 'expected'>): StepView[] {
  const isAnswered = (name: string): boolean => (answers[name] ?? []).some((value) => value.trim() !== '');
  const written = (name: string): WrittenStep => steps.find((step) => step.name === name)!;
  return progressOf(steps.map(read), {
    facts: factsFor(answers),
    current,
    isComplete: ({ name }) =>
      written(name).asks.every((asked) => isAnswered(asked) || (written(name).optional ?? []).includes(asked)),
    isStarted: ({ name, asks }) => shown.includes(name) || asks.some(isAnswered),
  });
}

describe('vectors/progress.json', () => {
  for (const { name, expected, ...given } of cases) {
    it(name, () => {
      const views = viewsOf(given);
      const needs = views.filter((view) => view.needs !== undefined).map((view) => [view.name, view.needs]);
      const count = countOf(views);
      assert.deepEqual(
        {
          states: views.map(({ state }) => state),
          needs: Object.fromEntries(needs) as unknown,
          mayChange: views.filter(({ mayChange }) => mayChange).map((view) => view.name),
          count: count && { current: count.current, total: count.total, openEnded: count.openEnded },
        },
        expected,
      );
    });
  }

  it('name each case once', () => assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length));
});

describe('a view of a step', () => {
  const steps = [
    { name: 'start', asks: [], heading: 'Start' },
    { name: 'home', asks: ['town'], heading: 'Your home', group: 'You' },
    { name: 'review', asks: [], heading: 'Check' },
  ];
  const views = progressOf(steps, {
    facts: factsFor({}),
    current: 'home',
    isComplete: ({ asks }) => asks.length === 0,
    isStarted: () => false,
  });

  it('carries the words of the step, its group, and whether it asks, ends or only tells', () => {
    assert.deepEqual(
      views.map(({ heading, group, kind, current }) => [heading, group, kind, current]),
      [
        ['Start', undefined, 'tells', false],
        ['Your home', 'You', 'asks', true],
        ['Check', undefined, 'ends', false],
      ],
    );
  });

  it('gives the count the heading of the current step', () => {
    assert.equal(countOf(views)?.heading, 'Your home');
  });

  it('reads a condition in code like a written one', () => {
    const coded = [
      { name: 'a', asks: ['kind'], heading: 'A' },
      { name: 'b', asks: ['town'], heading: 'B', opens: ({ valuesOf }: Facts) => valuesOf('kind').includes('x') },
      { name: 'c', asks: [], heading: 'C' },
    ];
    const count = (current: string) =>
      countOf(
        progressOf(coded, {
          facts: factsFor({ kind: ['x'] }),
          current,
          isComplete: () => true,
          isStarted: () => true,
        }),
      );
    assert.deepEqual(count('a'), { current: 1, total: 2, openEnded: true, heading: 'A' });
    assert.deepEqual(count('b'), { current: 2, total: 3, openEnded: false, heading: 'B' });
  });
});

describe('for every form', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const values = ['1', '2', '3'];
  const comparison = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom('=', '!=', '>'), fc.constantFrom(...values))
    .map((words) => words.join(' '));
  const condition = fc.oneof(
    comparison,
    comparison.map((text) => `not ${text}`),
    fc.tuple(comparison, fc.constantFrom('and', 'or'), comparison).map((words) => words.join(' ')),
  );
  const anyForm = fc
    .array(
      fc.record(
        { asks: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }), when: condition },
        { requiredKeys: ['asks'] },
      ),
      { minLength: 1, maxLength: 8 },
    )
    // The first step is always open, and a form ends with a step for everybody.
    .map((list): WrittenStep[] => [
      ...list.map(({ asks, when }, index) => ({ name: `step-${index}`, asks, ...(when && index > 0 && { when }) })),
      { name: 'review', asks: [] },
    ]);
  const anyAnswers = fc.dictionary(
    fc.constantFrom(...names),
    fc.constantFrom(...values).map((value) => [value]),
  );

  it('the place and the least number never go back while the person goes on, whatever is answered on the way', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, anyAnswers, (steps, before, typed) => {
        const answers: Record<string, string[]> = { ...before };
        let last = { current: 0, total: 0, openEnded: true };
        const shown: string[] = [];
        for (let current: string | undefined = steps[0]!.name; current;) {
          shown.push(current);
          const count: StepCount = countOf(viewsOf({ steps, answers, shown, current }))!;
          assert.equal(count.current, last.current + 1);
          assert.ok(count.total >= last.total, 'the least number never falls');
          if (!last.openEnded) assert.deepEqual([count.total, count.openEnded], [last.total, false], 'sure stays sure');
          last = count;
          const here: string = current;
          // A name that was asked on a screen before is an answer given, and changing it there is the person's own act.
          const earlier = steps.filter(({ name }) => shown.includes(name) && name !== here).flatMap(({ asks }) => asks);
          for (const name of steps.find((step) => step.name === here)!.asks)
            if (!earlier.includes(name) && typed[name]) answers[name] = typed[name];
          const way = wayFor(steps.map(read), factsFor(answers)).map(({ name }) => name);
          current = way[way.indexOf(here) + 1];
        }
        assert.deepEqual([last.total, last.openEnded], [last.current, false], 'the last number is the last screen');
      }),
      { numRuns: 3000 },
    );
  });

  const only = (answers: Answers, isWanted: (name: string) => boolean): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => isWanted(name)));

  it('a step that is sure does not move, whatever is answered from here on', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, anyAnswers, fc.nat(), (steps, answers, later, pick) => {
        const way = wayFor(steps.map(read), factsFor(answers)).map(({ name }) => name);
        const current = way[pick % way.length]!;
        const views = viewsOf({ steps, answers, shown: way.slice(0, way.indexOf(current) + 1), current });
        const settled = steps
          .filter(({ name }) => way.slice(0, way.indexOf(current)).includes(name))
          .flatMap(({ asks }) => asks);
        const loose = steps.flatMap(({ asks }) => asks).filter((name) => !settled.includes(name));
        const changed = {
          ...only(answers, (name) => !loose.includes(name)),
          ...only(later, (name) => loose.includes(name)),
        };
        const then = wayFor(steps.map(read), factsFor(changed)).map(({ name }) => name);
        for (const { name, state, mayChange } of views)
          if (!mayChange) assert.equal(then.includes(name), state !== 'closed', name);
      }),
      { numRuns: 3000 },
    );
  });
});
