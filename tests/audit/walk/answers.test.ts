import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textAnswer } from '../../../audit/src/walk/answers.js';
import { fictionFrom, fictitiousIban, fictitiousNir } from '../../../audit/src/walk/fiction.js';
import { compareAnswers } from '../../../audit/src/walk/kept.js';
import type { Field } from '../../../audit/src/walk/reading.js';

const blank: Field = {
  key: 'x',
  kind: 'text',
  type: 'text',
  name: 'x',
  selector: '#x',
  label: '',
  legend: '',
  description: '',
  autocomplete: '',
  inputmode: '',
  pattern: '',
  min: '',
  max: '',
  maxlength: -1,
  required: false,
  invalid: false,
  options: [],
  value: '',
};
const answer = (change: Partial<Field>, lang = 'en', attempt = 0, seed = 1) =>
  textAnswer(fictionFrom(seed), { ...blank, ...change }, lang, attempt);

const cases: [string, Partial<Field>, string, RegExp][] = [
  ['a token of autocomplete', { autocomplete: 'given-name' }, 'fr', /^(Camille|Dominique|Claude|Alix)$/],
  ['a label', { label: 'Nom de famille' }, 'fr', /^Exemple$/],
  ['a first name, not a name', { label: 'Prénom' }, 'fr', /^\w+$/],
  ['an address that RFC 2606 keeps for examples', { type: 'email' }, 'en', /^\S+@example\.org$/],
  ['a number that ARCEP keeps for fiction', { type: 'tel', label: 'Téléphone' }, 'fr', /^06 39 98 \d\d \d\d$/],
  ['a number that Ofcom keeps for fiction', { autocomplete: 'tel' }, 'en', /^01632 960\d{3}$/],
  ['a postcode of nowhere', { label: 'Code postal' }, 'fr', /^99999$/],
  [
    'a postcode of figures, where the field asks for figures',
    { label: 'Postcode', inputmode: 'numeric' },
    'en',
    /^99999$/,
  ],
  ['a part of a date', { label: 'Mois', inputmode: 'numeric' }, 'fr', /^(\d|1[0-2])$/],
  ['a date within its limits', { type: 'date', min: '2031-01-01' }, 'en', /^2031-01-01$/],
  ['a number within its limits', { type: 'number', min: '20', max: '30' }, 'en', /^20$/],
  ['a pattern', { label: 'File', pattern: '[0-9]{8}' }, 'en', /^\d{8}$/],
  ['anything else', { label: 'Qwerty' }, 'fr', /fictive/],
];

for (const [name, change, lang, expected] of cases) {
  test(`an answer fits ${name}`, () => assert.match(answer(change, lang), expected));
}

test('a second attempt follows the example in the hint', () => {
  assert.equal(answer({ label: 'Reference', description: 'For example: AB 12 34' }, 'en', 0), 'AB 12 34');
  const refused = { label: 'Phone', autocomplete: 'tel', description: 'Like 07700 900 123.' };
  assert.equal(answer(refused, 'en', 1), '07700 900 123');
});

test('an answer fits patterns that allow spaces', () => {
  assert.match(answer({ label: 'Claimant number', pattern: '(?:\\s*[0-9]){7}\\s*', inputmode: 'numeric' }), /^\d{7}$/);
});

test('a question that may be left out is left out when its answers are refused', () => {
  assert.equal(answer({ label: 'Code' }, 'en', 2), '');
  assert.notEqual(answer({ label: 'Code', required: true }, 'en', 2), '');
});

test('an answer is never longer than the field', () => {
  assert.ok(answer({ label: 'Qwerty', maxlength: 5 }).length <= 5);
});

test('the same seed gives the same answers', () => {
  const fields = [{ label: 'Prénom' }, { autocomplete: 'tel' }, { type: 'email' }];
  const row = (seed: number) => {
    const fiction = fictionFrom(seed);
    return fields.map((change) => textAnswer(fiction, { ...blank, ...change }, 'fr'));
  };
  assert.deepEqual(row(7), row(7));
  assert.notDeepEqual(row(7), row(8));
});

test('numbers that identify have a right key and belong to nobody', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const nir = fictitiousNir(fictionFrom(seed));
    assert.match(nir, /^1\d\d9999\d{8}$/);
    assert.equal(BigInt(nir.slice(13)), 97n - (BigInt(nir.slice(0, 13)) % 97n));
    const iban = fictitiousIban(fictionFrom(seed));
    assert.match(iban, /^FR\d{25}$/);
    assert.equal(BigInt(`${iban.slice(4)}1527${iban.slice(2, 4)}`) % 97n, 1n);
  }
});

test('an answer is kept when it comes back tidied, changed when it is another, lost when it is gone', () => {
  const verdict = (before: string, after: string, kind: Field['kind'] = 'text') =>
    compareAnswers([{ ...blank, kind, value: before }], [{ ...blank, kind, value: after }]).map((kept) => kept.verdict);
  assert.deepEqual(verdict('27 3 1980', '27/03/1980'), ['kept']);
  assert.deepEqual(verdict('Éléonore  Dupont', 'ELEONORE DUPONT'), ['kept']);
  assert.deepEqual(verdict('27 3 1980', '3 27 1980'), ['changed']);
  assert.deepEqual(verdict('Camille', ''), ['lost']);
  assert.deepEqual(verdict('', ''), [], 'what was not answered cannot be lost');
  assert.deepEqual(verdict('secret', '', 'secret'), [], 'browsers do not give passwords back');
});

test('a date of the past that was refused becomes one of next year, part by part', () => {
  const [description, required] = ['For example: 4 12 2026', true];
  const next = String(new Date().getFullYear() + 1);
  assert.equal(answer({ label: 'Year', description, required }, 'en', 1), next);
  assert.equal(answer({ label: 'Année', legend: 'À partir de quel jour ?', description }, 'fr', 1), next);
  assert.match(answer({ label: 'Day', description, required }, 'en', 1), /^([1-9]|1\d|2[0-8])$/);
  assert.match(answer({ label: 'Mois', description }, 'fr', 1), /^([1-9]|1[0-2])$/);
  assert.match(answer({ label: 'Year', description, required }, 'en', 0), /^19\d\d$/);
});
