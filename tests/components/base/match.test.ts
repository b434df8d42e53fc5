/** What is found in a list for what a person types. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exact, matching } from '../../../components/src/base/match.js';

const labels = [
  'Lyon',
  'Lons-le-Saunier',
  'Saint-Étienne',
  'Saint-Denis',
  'L’Haÿ-les-Roses',
  'Œuilly',
  'Rennes',
  'Reims',
  'Montpellier',
  'Villeneuve-d’Ascq',
  'Châlons-en-Champagne',
  'Étampes',
];
const options = labels.map((label, index) => ({ value: String(index), label }));
const found = (query: string): string[] => matching(options, query).map(({ label }) => label);

describe('what is found in a list', () => {
  it('is everything, in its order, while nothing is typed', () => {
    assert.deepEqual(found(''), labels);
    assert.deepEqual(found('   '), labels);
  });

  it('does not depend on accents, capitals, hyphens, apostrophes and ligatures', () => {
    assert.deepEqual(found('saint etienne'), ['Saint-Étienne']);
    assert.deepEqual(found('L HAY LES'), ['L’Haÿ-les-Roses']);
    assert.deepEqual(found("l'haÿ"), ['L’Haÿ-les-Roses']);
    assert.deepEqual(found('oeuilly'), ['Œuilly']);
    assert.deepEqual(found('E\u0301tamp'), ['Étampes']);
  });

  it('puts beginnings of the answer first, then beginnings of its words, then what stands inside', () => {
    assert.deepEqual(found('l').slice(0, 3), ['Lyon', 'Lons-le-Saunier', 'L’Haÿ-les-Roses']);
    assert.deepEqual(found('sa'), ['Saint-Étienne', 'Saint-Denis', 'Lons-le-Saunier']);
    assert.deepEqual(found('ascq'), ['Villeneuve-d’Ascq']);
    assert.deepEqual(found('ellie'), ['Montpellier']);
  });

  it('takes words in any order, each by its beginning', () => {
    assert.deepEqual(found('den sai'), ['Saint-Denis']);
    assert.deepEqual(found('champ chal'), ['Châlons-en-Champagne']);
  });

  it('knows St and Ste for Saint and Sainte', () => {
    assert.deepEqual(found('st etienne'), ['Saint-Étienne']);
    assert.deepEqual(found('St-Denis'), ['Saint-Denis']);
  });

  it('forgives one wrong, missing, added or swapped letter from the fourth on, two from the eighth on', () => {
    assert.deepEqual(found('lyin'), ['Lyon']);
    assert.deepEqual(found('rene'), ['Rennes']);
    assert.deepEqual(found('renens'), ['Rennes']);
    assert.deepEqual(found('monpelier'), ['Montpellier']);
    assert.deepEqual(found('chalon en champage'), ['Châlons-en-Champagne']);
    assert.deepEqual(found('villenuve'), ['Villeneuve-d’Ascq']);
  });

  it('forgives nothing in fewer letters, and no more than that', () => {
    assert.deepEqual(found('xyo'), []);
    assert.deepEqual(found('lxxn'), []);
    assert.deepEqual(found('abcdefgh'), []);
  });

  it('puts what is forgiven last', () => {
    const towns = ['Lion-sur-Mer', 'Lyon', 'Lions'].map((label) => ({ value: label, label }));
    assert.deepEqual(
      matching(towns, 'lion').map(({ label }) => label),
      ['Lion-sur-Mer', 'Lions', 'Lyon'],
    );
  });

  it('is in the order of the list among equals', () => {
    assert.deepEqual(found('saint'), ['Saint-Étienne', 'Saint-Denis']);
  });

  it('leaves signs alone that no word has, and finds other scripts', () => {
    const greek = [{ value: 'gr', label: 'Ελλάδα' }];
    assert.equal(matching(greek, 'ελλαδα').length, 1);
    assert.deepEqual(found('?!'), []);
  });
});

describe('an answer that is typed in full', () => {
  it('is that answer, whatever its accents and capitals', () => {
    assert.equal(exact(options, ' saint étienne ')?.label, 'Saint-Étienne');
    assert.equal(exact(options, 'LYON')?.label, 'Lyon');
    assert.equal(exact(options, 'Lyo'), undefined);
    assert.equal(exact(options, ''), undefined);
  });

  it('is the one with those very letters where several differ in accents alone', () => {
    const two = [
      { value: '1', label: 'Marche' },
      { value: '2', label: 'Marché' },
    ];
    assert.equal(exact(two, 'Marché')?.value, '2');
    assert.equal(exact(two, 'Marche')?.value, '1');
    assert.equal(exact(two, 'marche'), undefined);
  });
});

describe('for every list and every word', () => {
  it('each answer is found by its own beginning, once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...labels), fc.nat(12), (label, length) => {
        const answers = found(label.slice(0, length + 1));
        assert.equal(answers.filter((answer) => answer === label).length, 1);
      }),
    );
  });

  it('nothing that is typed stops it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        assert.ok(matching(options, query).length <= options.length);
      }),
    );
  });
});
