/** Places found by what a person types: a town or a postcode, with slips, without accents, without asking where they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findPlaces, type PlaceFacts } from '../../../components/src/contact/places/find.js';

const place = (label: string, postcode: string, town: string): PlaceFacts => ({
  label,
  postcode,
  town,
  address: '1 rue',
});
const places = [
  place('Maison des services', '00100', 'Exempleville'),
  place('Mairie', '00200', 'Saint-Modèle-les-Bains'),
  place('Bus des services', '00210', 'Modèleville'),
  place('Maison de quartier', '01300', 'Œuvre-sur-Mer'),
];
const found = (typed: string): [string, string[]] => {
  const { kind, found: indexes } = findPlaces(places, typed);
  return [kind, indexes.map((index) => places[index]!.town)];
};

describe('places', () => {
  const cases: [typed: string, kind: string, towns: string[]][] = [
    ['', 'all', places.map(({ town }) => town)],
    ['  ', 'all', places.map(({ town }) => town)],
    ['00100', 'found', ['Exempleville']],
    ['002', 'found', ['Saint-Modèle-les-Bains', 'Modèleville']],
    ['00 210', 'found', ['Modèleville']],
    ['00250', 'near', ['Exempleville', 'Saint-Modèle-les-Bains', 'Modèleville']],
    ['exempleville', 'found', ['Exempleville']],
    ['Exmpleville', 'found', ['Exempleville']],
    ['ST MODELE', 'found', ['Saint-Modèle-les-Bains']],
    ['modele', 'found', ['Modèleville', 'Saint-Modèle-les-Bains']],
    ['oeuvre', 'found', ['Œuvre-sur-Mer']],
    ['bus', 'found', ['Modèleville']],
    ['00100 Exempleville', 'found', ['Exempleville']],
    ['Tombouctou', 'none', places.map(({ town }) => town)],
    ['99999', 'none', places.map(({ town }) => town)],
  ];
  for (const [typed, kind, towns] of cases)
    it(`"${typed}": ${kind}`, () => assert.deepEqual(found(typed), [kind, towns]));

  it('a wrong figure in a postcode is another postcode, never a slip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
        const typed = String(number).padStart(5, '0');
        const { kind, found: indexes } = findPlaces(places, typed);
        if (kind === 'found') for (const index of indexes) assert.equal(places[index]!.postcode, typed);
      }),
    );
  });

  it('whatever is typed, somebody is left to go to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { found: indexes } = findPlaces(places, typed);
        assert.ok(indexes.length > 0);
        assert.equal(new Set(indexes).size, indexes.length);
      }),
    );
  });
});
