/** What else the person may be entitled to: the same on the server and in the page, never on an answer that will not be sent. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readForm, rightsFor } from '../../../components/src/server/index.js';

const form = readForm(
  `<form method="post"><pp-journey name="aid">
    <pp-step name="home" heading="Logement"><pp-text-field label="Statut" name="tenure"></pp-text-field><pp-number-field label="Enfants" name="children"></pp-number-field></pp-step>
    <pp-step name="rent" heading="Loyer" when="tenure = rent"><pp-number-field label="Loyer" name="rent"></pp-number-field></pp-step>
  </pp-journey></form>`,
  { lang: 'fr' },
);
const rights = [
  { label: 'A', where: 'x', when: 'tenure = rent and children > 2' },
  { label: 'B', where: 'x', when: 'rent < 500' },
  { label: 'C', where: 'x' },
  { label: 'D', where: 'x', when: 'tenure = = rent' },
];
const labels = (...entries: [string, string][]): string =>
  rightsFor(form, entries, rights)
    .map(({ label }) => label)
    .join('');

describe('rightsFor', () => {
  it('keeps what holds, and what has no condition', () => {
    assert.equal(labels(['tenure', 'rent'], ['children', '3'], ['rent', '400']), 'ABC');
    assert.equal(labels(['tenure', 'rent'], ['children', '2'], ['rent', '500']), 'C');
  });
  it('an answer of a closed step says nothing', () => assert.equal(labels(['tenure', 'own'], ['rent', '400']), 'C'));
  it('a condition that cannot be read never promises', () => assert.ok(!labels(['tenure', 'rent']).includes('D')));
  it('gives them without their conditions: they hold', () =>
    assert.deepEqual(
      rightsFor(
        form,
        [
          ['rent', '1'],
          ['tenure', 'rent'],
        ],
        rights,
      )[0],
      { label: 'B', where: 'x' },
    ));
});
