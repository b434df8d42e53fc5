/** Conditions of steps on the server: the same markup, the same way, and what a page without a script sends besides is left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkEntries,
  fillForm,
  pruneEntries,
  readForm,
  stepsFor,
  type Entries,
} from '../../../components/src/server/index.js';

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

const variants = `<form method="post"><pp-journey name="j">
    <pp-step name="kind" heading="Kind"><pp-text-field name="kind" label="Kind"></pp-text-field></pp-step>
    <pp-step name="alone" heading="Alone" when="kind = alone"><pp-text-field name="income" label="Income" required></pp-text-field></pp-step>
    <pp-step name="two" heading="Two" when="kind = two"><label>Incomes <input name="income" required></label> <label>Other <input name="other"></label></pp-step>
    <pp-step name="high" heading="High" when="income > 1000"><pp-text-field name="reason" label="Reason"></pp-text-field></pp-step>
  </pp-journey></form>`;

describe('two steps that ask one name, one of them closed', () => {
  const asked = readForm(variants, { lang: 'en' });
  const scripted = (kind: string, income: string): Entries => [
    ['kind', kind],
    ['income', income],
  ];
  const bare = (kind: string, alone: string, two: string): Entries => [
    ['kind', kind],
    ['income', alone],
    ['income', two],
    ['other', ''],
    ['reason', ''],
  ];
  const incomes = (entries: Entries): string[] =>
    pruneEntries(asked, entries).flatMap(([name, value]) => (name === 'income' ? [value] : []));
  const open = (entries: Entries): string[] => stepsFor(asked, entries).map(({ name }) => name);

  it('keep what the open one holds', () => {
    for (const [kind, kept] of [
      ['alone', '5'],
      ['two', '7'],
    ] as const) {
      assert.deepEqual(incomes(scripted(kind, kept)), [kept]);
      assert.deepEqual(incomes(bare(kind, '5', '7')), [kept]);
    }
  });

  it('ask again what the open one lacks, and nothing else', () => {
    const steps = (entries: Entries): string[] => checkEntries(asked, entries).map(({ step }) => step);
    assert.deepEqual(steps(scripted('two', '7')), []);
    assert.deepEqual(steps(bare('two', '', '7')), []);
    assert.deepEqual(steps(bare('alone', '5', '')), []);
    assert.deepEqual(steps(bare('two', '5', '')), ['two']);
    assert.deepEqual(steps(bare('alone', '', '7')), ['alone']);
  });

  it('lead the way of what the open one holds', () => {
    assert.deepEqual(open(bare('two', '2000', '7')), ['kind', 'two']);
    assert.deepEqual(open(bare('two', '7', '2000')), ['kind', 'two', 'high']);
  });

  it('come back each with its own', () => {
    const values = (entries: Entries): (string | undefined)[] =>
      [...fillForm(variants, { entries, lang: 'en' }).matchAll(/<input[^>]*name="income"[^>]*>/g)].map(
        ([input]) => /value="(.*?)"/.exec(input)?.[1],
      );
    assert.deepEqual(values(scripted('two', '7')), [undefined, '7']);
    assert.deepEqual(values(scripted('alone', '5')), ['5', undefined]);
    assert.deepEqual(values(bare('two', '5', '7')), ['5', '7']);
  });
});
