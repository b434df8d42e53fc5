/** Lists inside one screen (`pp-repeat`) on the server: the buttons that post, and what is read, checked, pruned and written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkEntries,
  expandHtml,
  fillForm,
  pruneEntries,
  readForm,
  readPressed,
  type Entries,
} from '../../../components/src/server/index.js';
import { all, attribute, one, text } from '../support/find.js';

const list = (name: string, more = ''): string => `<html lang="fr"><body><form method="post">
  <pp-repeat name="${name}" add-label="Ajouter un enfant" ${more}>
    <pp-undo name="${name}[0]" label="Retirer l’enfant {n}" removed-text="Cet enfant est retiré.">
      <fieldset><legend>Enfant <span data-pp-ordinal>1</span></legend>
        <pp-text-field label="Prénom" name="${name}[0][first]" required></pp-text-field>
        <pp-checkbox label="À charge" name="${name}[0].charge" value="oui"></pp-checkbox>
      </fieldset>
    </pp-undo>
  </pp-repeat></form></body></html>`;
const html = list('children', 'max="3"');
const form = readForm(html);
const child = (entry: number, first: string): [string, string] => [`children[${entry}][first]`, first];
const ordinals = (page: string): string[] => all(page, 'span', { 'data-pp-ordinal': '' }).map(text);
const entriesIn = (page: string): (string | null)[] =>
  all(page, 'pp-undo').map((element) => attribute(element, 'name'));

describe('the buttons that change the page without a script', () => {
  for (const [what, entries, expected] of [
    ['nothing pressed', [child(0, 'Ana')], null],
    ['add', [child(0, ''), ['pp-add', 'children[1]']], { act: 'add', name: 'children[1]' }],
    ['add, in the author’s words', [['pp-add', 'children']], { act: 'add', name: 'children' }],
    ['remove', [['pp-remove', 'children[0]']], { act: 'remove', name: 'children[0]' }],
    [
      'restore, while others stay removed',
      [
        ['pp-removed', 'children[0]'],
        ['pp-restore', 'children[1]'],
      ],
      { act: 'restore', name: 'children[1]' },
    ],
    ['only told that one is removed', [['pp-removed', 'children[0]']], null],
    ['empty', [['pp-add', '']], null],
  ] as [string, Entries, unknown][]) {
    it(what, () => assert.deepEqual(readPressed(entries), expected));
  }
});

describe('a list inside one screen on the server', () => {
  it('asks for every entry that was sent', () => {
    const found = checkEntries(form, [child(0, 'Ana'), child(1, '')]);
    assert.deepEqual(
      found.map(({ names, key }) => [names[0], key]),
      [['children[1][first]', 'error.text.required']],
    );
    assert.deepEqual(checkEntries(form, [child(0, 'Ana'), child(1, 'Bo')]), []);
  });

  it('has one more entry after the button, with what was typed, and the page opens there', () => {
    const page = fillForm(html, { entries: [child(0, 'Ana'), ['pp-add', 'children[1]']] });
    assert.deepEqual(entriesIn(page), ['children[0]', 'children[1]']);
    assert.equal(attribute(one(page, 'input', { name: 'children[0][first]' }), 'value'), 'Ana');
    assert.deepEqual(
      all(page, 'input', { autofocus: '' }).map((input) => attribute(input, 'name')),
      ['children[1][first]'],
    );
    assert.deepEqual(ordinals(page), ['1', '2']);
    assert.equal(attribute(one(page, 'button', { name: 'pp-add' }), 'value'), 'children[2]');
    assert.equal(attribute(one(page, 'input', { name: 'children[1].charge' }), 'value'), 'oui');
  });

  it('is the same for the name of the list as the value of an own button, and for a double press', () => {
    const page = fillForm(html, { entries: [child(0, 'Ana'), child(1, 'Bo'), ['pp-add', 'children']] });
    assert.deepEqual(entriesIn(page), ['children[0]', 'children[1]', 'children[2]']);
    const again = fillForm(html, { entries: [child(0, 'Ana'), ['pp-add', 'children[1]'], ['pp-add', 'children[1]']] });
    assert.deepEqual(entriesIn(again), ['children[0]', 'children[1]']);
  });

  it('keeps a removed entry with its answers, numbers the others, and has room again', () => {
    const three = [child(0, 'Ana'), child(1, 'Bo'), child(2, 'Cy')];
    const page = fillForm(html, { entries: [...three, ['pp-remove', 'children[1]']] });
    assert.equal(attribute(one(page, 'pp-undo', { name: 'children[1]' }), 'removed'), '');
    assert.equal(attribute(one(page, 'input', { name: 'children[1][first]' }), 'value'), 'Bo');
    assert.deepEqual(ordinals(page), ['1', '2', '2']);
    assert.deepEqual(
      all(page, 'button', { name: 'pp-remove' }).map((button) => text(button)),
      ['Retirer l’enfant 1', 'Retirer l’enfant 2'],
    );
    assert.equal(attribute(one(page, 'button', { name: 'pp-add' }), 'value'), 'children[3]');
    const more = fillForm(html, { entries: [...three, ['pp-removed', 'children[1]'], ['pp-add', 'children[3]']] });
    assert.deepEqual(entriesIn(more).length, 4);
  });

  it('is full at max, and never grows beyond what is sent honestly', () => {
    const three = [child(0, 'Ana'), child(1, 'Bo'), child(2, 'Cy')];
    const page = fillForm(html, { entries: [...three, ['pp-add', 'children[3]']] });
    assert.equal(entriesIn(page).length, 3);
    assert.equal(all(page, 'button', { name: 'pp-add' }).length, 0);
    assert.match(page, /Cette liste est pleine/);
    assert.equal(entriesIn(fillForm(html, { entries: [child(90000, 'X')] })).length, 1);
    const forged = Array.from({ length: 50 }, (_, at): [string, string] => ['pp-removed', `children[${at}]`]);
    assert.ok(entriesIn(fillForm(html, { entries: [...forged, child(49, 'X')] })).length <= 6);
  });

  it('gives what is kept without removed entries and without gaps', () => {
    const entries: Entries = [
      child(0, 'Ana'),
      child(1, 'Bo'),
      child(2, 'Cy'),
      ['pp-removed', 'children[1]'],
      ['x', 'y'],
    ];
    assert.deepEqual(pruneEntries(form, entries), [child(0, 'Ana'), child(1, 'Cy')]);
  });

  for (const name of ['help[children]', 'home.children']) {
    it(`${name}: keeps the names of the back end`, () => {
      const own = list(name);
      const sent: Entries = [
        [`${name}[0][first]`, 'Ana'],
        [`${name}[1][first]`, 'Bo'],
        [`${name}[1].charge`, 'oui'],
      ];
      assert.deepEqual(pruneEntries(readForm(own), sent), sent);
      const page = fillForm(own, { entries: sent });
      assert.equal(attribute(one(page, 'input', { name: `${name}[1].charge` }), 'checked'), '');
      assert.equal(attribute(one(page, 'input', { name: `${name}[0].charge` }), 'checked'), null);
    });
  }

  it('stands with as many entries as are needed from the start, and asks for each', () => {
    const two = list('children', 'min="2"');
    assert.deepEqual(entriesIn(expandHtml(two)), ['children[0]', 'children[1]']);
    assert.equal(all(expandHtml(two), 'button', { name: 'pp-remove' }).length, 0);
    assert.equal(expandHtml(expandHtml(two)), expandHtml(two));
    assert.deepEqual(
      checkEntries(readForm(two), []).map(({ names }) => names[0]),
      ['children[0][first]', 'children[1][first]'],
    );
  });

  it('shows an error in the entry that it is about', () => {
    const entries: Entries = [child(0, 'Ana'), child(1, '')];
    const page = fillForm(html, { entries, problems: checkEntries(form, entries) });
    assert.deepEqual(
      all(page, 'pp-text-field').map((field) => attribute(field, 'error') !== null),
      [false, true],
    );
  });
});
