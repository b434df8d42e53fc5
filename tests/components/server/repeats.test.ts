/** Repeated parts on the server: as many screens as the answers open or hold, read, checked, pruned and written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkEntries,
  countOf,
  fillForm,
  overviewFor,
  problemsAsSent,
  pruneEntries,
  readForm,
  stepsFor,
  type Entries,
} from '../../../components/src/server/index.js';

const yesNo = `options='[{"value":"yes","label":"Oui"},{"value":"no","label":"Non"}]'`;
const html = `<html lang="fr"><body><form method="post"><pp-journey name="repeats">
  <pp-step name="home" heading="Foyer"><pp-radio-group legend="Des enfants ?" name="with" required ${yesNo}></pp-radio-group></pp-step>
  <pp-step name="child" heading="Enfant {n}" when="with = yes" repeat="children" again="children[{i}][more] = yes" max="5">
    <pp-undo name="children[0]" label="Retirer cet enfant" removed-text="Cet enfant est retiré.">
      <p><label for="first">Prénom</label><input id="first" name="children[0][first]" value="Exemple" required></p>
      <pp-radio-group legend="Un autre enfant ?" name="children[0][more]" required ${yesNo}></pp-radio-group>
    </pp-undo>
  </pp-step>
  <pp-step name="end" heading="Fin"><pp-text-field label="Mot" name="word"></pp-text-field></pp-step>
</pp-journey></form></body></html>`;
const form = readForm(html);
const child = (entry: number, first: string, more: string): [string, string][] => [
  [`children[${entry}][first]`, first],
  [`children[${entry}][more]`, more],
];
const three: Entries = [
  ['with', 'yes'],
  ...child(0, 'Ana', 'yes'),
  ...child(1, 'Bo', 'yes'),
  ...child(2, 'Cy', 'no'),
  ['word', 'x'],
];
const names = (entries: Entries): string[] => stepsFor(form, entries).map(({ name }) => name);

describe('the screens of a repeated part on the server', () => {
  it('are as many as the answers open', () => {
    assert.deepEqual(names([]), ['home', 'end']);
    assert.deepEqual(names([['with', 'yes']]), ['home', 'child', 'end']);
    assert.deepEqual(names([['with', 'yes'], ...child(0, 'Ana', 'yes')]), ['home', 'child', 'child-2', 'end']);
    assert.deepEqual(names(three), ['home', 'child', 'child-2', 'child-3', 'end']);
    assert.deepEqual(names([['with', 'yes'], ...child(0, 'Ana', 'no'), ...child(1, 'Bo', 'yes')]), [
      'home',
      'child',
      'end',
    ]);
    assert.deepEqual(
      stepsFor(form, three).map(({ heading }) => heading),
      ['Foyer', 'Enfant 1', 'Enfant 2', 'Enfant 3', 'Fin'],
    );
  });

  it('are never more than the greatest number, whatever is sent', () => {
    const many = Array.from({ length: 9 }, (_, entry) => child(entry, 'X', 'yes')).flat();
    assert.equal(names([['with', 'yes'], ...many]).length, 7);
    assert.equal(names([['with', 'yes'], ...child(4000, 'X', 'yes')]).length, 3);
  });

  it('ask what each entry lacks', () => {
    const found = checkEntries(form, [
      ['with', 'yes'],
      ...child(0, 'Ana', 'yes'),
      ['children[1][first]', ''],
      ['children[1][more]', 'no'],
    ]);
    assert.deepEqual(
      found.map(({ names: [name], step, key }) => [name, step, key]),
      [['children[1][first]', 'child-2', 'error.text.required']],
    );
  });

  it('ask once for a screen that was not on the page, and blame nobody', () => {
    const found = checkEntries(form, [['with', 'yes'], ...child(0, 'Ana', 'yes')]);
    assert.deepEqual(
      found.map(({ names: [name], step, key, text }) => [name, step, key, text]),
      [['children[1][first]', 'child-2', 'step.added', 'Répondez aussi aux questions de «\u00a0Enfant 2\u00a0».']],
    );
  });
});

describe('an entry of two screens', () => {
  const two = readForm(`<form method="post"><pp-journey name="two">
    <pp-step name="child" heading="Enfant" repeat="children" again="children[{i}][more] = yes" max="4">
      <pp-text-field label="Âge" name="children[0][age]"></pp-text-field>
      <pp-radio-group legend="Un autre ?" name="children[0][more]" ${yesNo}></pp-radio-group></pp-step>
    <pp-step name="school" heading="École" repeat="children" when="children[{i}][age] > 3">
      <pp-text-field label="École" name="children[0][school]"></pp-text-field></pp-step>
  </pp-journey></form>`);
  const opened = (entries: Entries): string[] => stepsFor(two, entries).map(({ name }) => name);

  it('follows although its second screen waits for an answer of its first', () => {
    const first: Entries = [
      ['children[0][age]', '2'],
      ['children[0][more]', 'yes'],
    ];
    assert.deepEqual(opened(first), ['child', 'child-2']);
    assert.deepEqual(opened([...first, ['children[1][age]', '5']]), ['child', 'child-2', 'school-2']);
  });
});

describe('what the service keeps of a repeated part', () => {
  it('is what the open entries hold, numbered without gaps', () => {
    const removedWithoutScript: Entries = [...three, ['pp-removed', 'children[1]']];
    const expected = [['with', 'yes'], ...child(0, 'Ana', 'yes'), ...child(1, 'Cy', 'no'), ['word', 'x']];
    assert.deepEqual(pruneEntries(form, removedWithoutScript), expected);
    // With a script the removed entry does not travel.
    const removedWithScript = removedWithoutScript.filter(([name]) => !name.startsWith('children[1]'));
    assert.deepEqual(pruneEntries(form, removedWithScript), expected);
  });

  it('ends where an entry says that none follows, and the later ones are left out', () => {
    const ended: Entries = [['with', 'yes'], ...child(0, 'Ana', 'no'), ...child(1, 'Bo', 'no')];
    assert.deepEqual(pruneEntries(form, ended), [['with', 'yes'], ...child(0, 'Ana', 'no')]);
  });

  it('keeps removed entries as they are for the next page, where the service asks for that', () => {
    const removed: Entries = [...three, ['pp-removed', 'children[1]']];
    assert.deepEqual(pruneEntries(form, removed, { keepRemoved: true }), removed);
  });
});

describe('the page of a repeated part', () => {
  it('is written with each entry, its own names, ids and answers', () => {
    const page = fillForm(html, { entries: three });
    for (const [entry, first] of ['Ana', 'Bo', 'Cy'].entries())
      assert.match(page, new RegExp(`name="children\\[${entry}\\]\\[first\\]"[^>]*value="${first}"`));
    assert.match(page, /<h2[^>]*>Enfant 3<\/h2>/);
    assert.match(page, /<label for="first-3"/);
    assert.doesNotMatch(page, />[^<]*\{n\}/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.deepEqual(
      readForm(page).steps.map(({ name }) => name),
      ['home', 'child', 'child-2', 'child-3', 'end'],
    );
  });

  it('is the same when it is filled again', () => {
    const page = fillForm(html, { entries: three });
    assert.equal(fillForm(page, { entries: three }), page);
  });

  it('has an empty screen for the entry that an answer opened, without what the first one was served with', () => {
    const page = fillForm(html, { entries: [['with', 'yes'], ...child(0, 'Ana', 'yes')] });
    const second = /<pp-step name="child-2"[^]*?<\/pp-step>/.exec(page)?.[0] ?? '';
    assert.match(second, /name="children\[1\]\[first\]"/);
    assert.doesNotMatch(second, /Exemple|Ana|checked/);
    assert.match(second, /<pp-undo name="children\[1\]"/);
  });
});

describe('how far the person is in a repeated part', () => {
  const count = (entries: Entries, current: string) => countOf(overviewFor(form, entries, current));

  it('is not counted to the end while one more entry may follow', () => {
    assert.equal(count([['with', 'yes'], ...child(0, 'Ana', 'yes')], 'child-2')?.openEnded, true);
  });

  it('is, when the last entry says that none follows', () => {
    const sure = count(three, 'end');
    assert.deepEqual([sure?.openEnded, sure?.total], [false, 5]);
  });
});

describe('problems in answers that were numbered again', () => {
  const sent: Entries = [
    ['with', 'yes'],
    ...child(0, 'Ana', 'yes'),
    ...child(2, '', 'yes'),
    ...child(3, 'Di', 'yes'),
    ['pp-removed', 'children[1]'],
  ];
  const found = checkEntries(form, pruneEntries(form, sent));

  it('get the names and steps that they were sent under', () => {
    assert.deepEqual(
      found.map(({ names, step }) => [names[0], step]),
      [
        ['children[1][first]', 'child-2'],
        ['children[3][first]', 'child-4'],
      ],
    );
    assert.deepEqual(
      problemsAsSent(form, sent, found).map(({ names, step, text }) => [names[0], step, text]),
      [
        ['children[2][first]', 'child-3', found[0]!.text],
        ['children[4][first]', 'child-5', found[1]!.text],
      ],
    );
  });

  it('stay as they are where nothing is missing before', () => {
    const whole: Entries = [['with', 'yes'], ...child(0, 'Ana', 'yes'), ...child(1, '', 'no')];
    const problems = checkEntries(form, pruneEntries(form, whole));
    assert.deepEqual(problemsAsSent(form, whole, problems), problems);
  });

  it('stand on their fields in the page that is served again', () => {
    const page = fillForm(html, { entries: sent, problems: problemsAsSent(form, sent, found).slice(0, 1) });
    const input = /<input[^>]*name="children\[2\]\[first\]"[^>]*>/.exec(page)![0];
    assert.match(input, /aria-invalid="true"/);
    assert.equal(page.match(/aria-invalid="true"/g)?.length, 1);
  });
});
