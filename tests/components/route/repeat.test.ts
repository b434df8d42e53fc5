/** Repeated parts: one screen per entry, all from one pattern. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  atEntry,
  compactNames,
  conditionAt,
  entryOf,
  numbered,
  stepNameAt,
} from '../../../components/src/route/repeat.js';
import { wayFor, type BranchingStep } from '../../../components/src/route/branches.js';
import type { Facts } from '../../../components/src/route/when.js';

const facts = (answers: Record<string, string>): Facts => ({
  valuesOf: (name) => (name in answers ? [answers[name]!] : []),
  today: '2026-03-15',
});

describe('a pattern', () => {
  it('counts from 0 for machines and from 1 for people', () => {
    assert.equal(numbered('children[{i}][more] = yes', 2), 'children[2][more] = yes');
    assert.equal(numbered('Enfant {n}', 2), 'Enfant 3');
    assert.equal(numbered('count > {n}', 0), 'count > 1');
  });

  it('puts the index into names of its own list only', () => {
    assert.equal(atEntry('children', 'children[0][name]', 3), 'children[3][name]');
    assert.equal(atEntry('aide[enfants]', 'aide[enfants][0][naissance][day]', 1), 'aide[enfants][1][naissance][day]');
    assert.equal(atEntry('enfants', 'enfants[0].prenom', 1), 'enfants[1].prenom');
    assert.equal(atEntry('children', 'grandchildren[0][name]', 3), 'grandchildren[0][name]');
    assert.equal(atEntry('children', 'children_count', 3), 'children_count');
    assert.equal(atEntry('children', 'children[0][toys][0]', 2), 'children[2][toys][0]');
  });

  it('reads the index of a name', () => {
    assert.equal(entryOf('children', 'children[12][name]'), 12);
    assert.equal(entryOf('children', 'children[x][name]'), undefined);
    assert.equal(entryOf('children', 'other[1]'), undefined);
    assert.equal(entryOf('children', 'children[01][name]'), undefined);
  });

  it('names the screens of later entries', () => {
    assert.deepEqual(
      [0, 1, 2].map((index) => stepNameAt('child', index)),
      ['child', 'child-2', 'child-3'],
    );
  });
});

/** The screens of three entries with one question each, as they would stand in the page. */
function steps(again: string, removed: number[] = []): BranchingStep[] {
  const entries = [0, 1, 2].map((entry): BranchingStep => ({
    name: stepNameAt('child', entry),
    asks: [`children[${entry}][name]`, `children[${entry}][more]`],
    ...conditionAt({ when: 'with = children', again }, entry),
    removed: removed.includes(entry),
  }));
  return [{ name: 'home', asks: ['with', 'count'] }, ...entries, { name: 'review', asks: [] }];
}
const open = (list: BranchingStep[], answers: Record<string, string>): string[] =>
  wayFor(list, facts(answers)).map(({ name }) => name);

describe('the screens of a repeated part', () => {
  const more = 'children[{i}][more] = yes';

  it('open one after the other, while the one before asks for more', () => {
    assert.deepEqual(open(steps(more), {}), ['home', 'review']);
    assert.deepEqual(open(steps(more), { with: 'children' }), ['home', 'child', 'review']);
    assert.deepEqual(open(steps(more), { with: 'children', 'children[0][more]': 'yes' }), [
      'home',
      'child',
      'child-2',
      'review',
    ]);
    // The third was answered once, and the second says "no more" now.
    assert.deepEqual(open(steps(more), { with: 'children', 'children[0][more]': 'no', 'children[1][more]': 'yes' }), [
      'home',
      'child',
      'review',
    ]);
  });

  it('open by a number that was asked before', () => {
    assert.deepEqual(open(steps('count > {n}'), { with: 'children', count: '2' }), [
      'home',
      'child',
      'child-2',
      'review',
    ]);
  });

  it('do not end at an entry that was removed', () => {
    const answers = { with: 'children', 'children[0][more]': 'yes', 'children[1][more]': 'yes' };
    assert.deepEqual(open(steps(more, [1]), answers), ['home', 'child', 'child-3', 'review']);
    assert.deepEqual(open(steps(more, [0]), answers), ['home', 'child-2', 'child-3', 'review']);
  });

  it('never open by a condition that is missing or cannot be read: that would never end', () => {
    assert.deepEqual(open(steps('('), { with: 'children' }), ['home', 'child', 'review']);
    assert.deepEqual(open(steps(''), { with: 'children' }), ['home', 'child', 'review']);
  });
});

describe('numbering without gaps', () => {
  it('closes up what is left, entry by entry', () => {
    const sent: [string, string][] = [
      ['first', 'Léa'],
      ['children[0][name]', 'Ana'],
      ['children[2][name]', 'Zoé'],
      ['children[2][more]', 'no'],
      ['children[7][name]', 'Tom'],
    ];
    assert.deepEqual(compactNames(sent, ['children']), [
      ['first', 'Léa'],
      ['children[0][name]', 'Ana'],
      ['children[1][name]', 'Zoé'],
      ['children[1][more]', 'no'],
      ['children[2][name]', 'Tom'],
    ]);
  });
});
