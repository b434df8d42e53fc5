/** Conditions of steps on the server: the same markup, the same way, and what a page without a script sends besides is left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEntries, pruneEntries, readForm, stepsFor, type Entries } from '../../../components/src/server/index.js';

const form = readForm(
  `<form method="post"><pp-journey name="j">
    <pp-step name="home" heading="Home"><pp-text-field name="tenure" label="Tenure" required></pp-text-field></pp-step>
    <pp-step name="rent" heading="Rent" when="tenure = rent"><pp-text-field name="rent" label="Rent" required></pp-text-field></pp-step>
    <pp-step name="birth" heading="Birth"><pp-date-field name="birth" legend="Birth" required></pp-date-field></pp-step>
    <pp-step name="old" heading="Old" when="birth < 1950-01-01"><pp-text-field name="pension" label="Pension" required></pp-text-field></pp-step>
    <pp-step name="odd" heading="Odd" when="tenure = "><pp-text-field name="odd" label="Odd"></pp-text-field></pp-step>
  </pp-journey></form>`,
  { lang: 'en' },
);

const birth = (year: string): Entries => [
  ['birth[day]', '1'],
  ['birth[month]', '2'],
  ['birth[year]', year],
];
const names = (entries: Entries): string[] => stepsFor(form, entries).map(({ name }) => name);

describe('conditions of steps on the server', () => {
  it('lead the same way as in the browser', () => {
    assert.deepEqual(names([]), ['home', 'birth', 'odd']);
    assert.deepEqual(names([['tenure', 'rent'], ...birth('1940')]), ['home', 'rent', 'birth', 'old', 'odd']);
  });

  it('ask nothing of a closed step: a page without a script sends its empty fields all the same', () => {
    const sent: Entries = [['tenure', 'loan'], ['rent', ''], ...birth('1980'), ['pension', ''], ['odd', '']];
    assert.deepEqual(checkEntries(form, sent), []);
    assert.deepEqual(
      pruneEntries(form, sent).map(([name]) => name),
      ['tenure', 'birth[day]', 'birth[month]', 'birth[year]', 'odd'],
    );
  });

  it('ask what an open step needs', () => {
    const sent: Entries = [['tenure', 'rent'], ['rent', ''], ...birth('1940'), ['pension', '']];
    assert.deepEqual(
      checkEntries(form, sent).map(({ step }) => step),
      ['rent', 'old'],
    );
  });

  it('that cannot be read close nothing', () => {
    assert.ok(names([]).includes('odd'));
  });
});
