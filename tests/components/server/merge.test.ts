/** One step per page: what a page posted, put in the place of what was kept of its step. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeEntries, readForm, type Entries } from '../../../components/src/server/index.js';

const form = readForm(
  `<form method="post"><pp-journey name="j">
    <pp-step name="you" heading="You"><pp-text-field name="person[name]" label="Name"></pp-text-field>
      <pp-checkbox name="agree" label="Agree"></pp-checkbox></pp-step>
    <pp-step name="home" heading="Home" when="person[name] = Ana"><pp-text-field name="town" label="Town"></pp-text-field></pp-step>
    <pp-step name="child" heading="Child {n}" repeat="children" again="children[{i}][more] = yes">
      <pp-undo name="children[0]"><pp-text-field name="children[0][name]" label="Name"></pp-text-field>
      <pp-text-field name="children[0][more]" label="More"></pp-text-field></pp-undo></pp-step>
  </pp-journey></form>`,
  { lang: 'en' },
);
const children: Entries = [
  ['children[0][name]', 'Bo'],
  ['children[0][more]', 'yes'],
  ['children[1][name]', 'Cy'],
  ['children[1][more]', 'no'],
];

describe('mergeEntries', () => {
  it('puts the answers of a step in the place of its former ones, in the order of the form', () => {
    const kept: Entries = [
      ['town', 'Rennes'],
      ['person[name]', 'Ana'],
    ];
    assert.deepEqual(mergeEntries(form, kept, [['person[name]', 'Bea']], 'you'), [
      ['person[name]', 'Bea'],
      ['town', 'Rennes'],
    ]);
  });

  it('forgets a box that is not ticked any more', () => {
    const kept: Entries = [
      ['person[name]', 'Ana'],
      ['agree', 'on'],
    ];
    assert.deepEqual(mergeEntries(form, kept, [['person[name]', 'Ana']], 'you'), [['person[name]', 'Ana']]);
  });

  it('takes nothing that the step does not ask, and nothing that the form does not ask', () => {
    const posted: Entries = [
      ['person[name]', 'Ana'],
      ['town', 'Vitré'],
      ['token', 'x'],
      ['__proto__', 'x'],
    ];
    assert.deepEqual(mergeEntries(form, [['old', '1']], posted, 'you'), [['person[name]', 'Ana']]);
  });

  it('keeps answers of a step that these answers close: they are there if it opens again', () => {
    const merged = mergeEntries(form, [['town', 'Rennes']], [['person[name]', 'Bea']], 'you');
    assert.ok(merged.some(([name]) => name === 'town'));
  });

  it('knows one screen of a repeated part from the others', () => {
    const merged = mergeEntries(form, children, [['children[1][name]', 'Di']], 'child-2');
    assert.deepEqual(merged, [
      ['children[0][name]', 'Bo'],
      ['children[0][more]', 'yes'],
      ['children[1][name]', 'Di'],
    ]);
  });

  it('remembers a part that was removed, and its answers where the page left them out', () => {
    const merged = mergeEntries(form, children, [['pp-removed', 'children[1]']], 'child-2');
    assert.deepEqual(merged, [...children, ['pp-removed', 'children[1]']]);
    assert.deepEqual(mergeEntries(form, merged, children.slice(2), 'child-2'), children);
  });

  it('changes nothing for a step that there is not', () => {
    assert.deepEqual(mergeEntries(form, children, [['town', 'x']], 'nowhere'), children);
  });
});
