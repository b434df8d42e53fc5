/** Removed parts on the server: what is asked, what is kept for the service, and the page that is served again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkEntries, fillForm, pruneEntries, readForm, readRemoved } from '../../../components/src/server/index.js';
import { all, attribute } from '../support/find.js';

type Pairs = [string, string][];

interface Case {
  readonly name: string;
  readonly entries: Pairs;
  readonly removed: string[];
  readonly asked: string[];
  readonly kept: Pairs;
}

const { html, cases } = JSON.parse(
  readFileSync(new URL('../../../components/vectors/removed.json', import.meta.url), 'utf8'),
) as { html: string; cases: Case[] };

describe('vectors/removed.json', () => {
  const form = readForm(html, { lang: 'en' });

  for (const { name, entries, removed, asked, kept } of cases) {
    it(name, () => {
      assert.deepEqual(readRemoved(entries), removed);
      assert.deepEqual(
        checkEntries(form, entries).flatMap(({ names }) => names),
        asked,
      );
      assert.deepEqual(pruneEntries(form, entries), kept);
    });
  }

  it('names each case once', () => assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length));
});

describe('a page that is served again', () => {
  const children = `<form method="post">
    <pp-undo name="children[0]" label="Remove Lou"><p><label>First name <input name="children[0][name]"></label></p></pp-undo>
    <pp-undo name="children[1]" label="Remove Sam"><p><label>First name <input name="children[1][name]" value="Sam"></label></p></pp-undo>
  </form>`;
  const part = (page: string, name: string) => all(page, 'pp-undo').find((undo) => attribute(undo, 'name') === name)!;
  const state = (page: string, name: string) =>
    all(page, 'input').find(
      (input) => attribute(input, 'name') === 'pp-removed' && attribute(input, 'value') === name,
    )!;
  const pressed: Pairs = [
    ['children[0][name]', 'Lou'],
    ['children[1][name]', 'Samuel'],
    ['pp-remove', 'children[1]'],
  ];

  it('shows the part whose button was pressed as removed, with its answers, and opens there', () => {
    const page = fillForm(children, { entries: pressed, lang: 'en' });
    assert.equal(attribute(part(page, 'children[1]'), 'removed'), '');
    assert.equal(attribute(part(page, 'children[0]'), 'removed'), null);
    assert.equal(attribute(state(page, 'children[1]'), 'checked'), '');
    const [, hidden] = all(page, 'p').filter((paragraph) => attribute(paragraph, 'id') === null);
    assert.equal(attribute(hidden!, 'hidden'), '');
    assert.match(page, /name="children\[1\]\[name\]" value="Samuel"/);
    assert.match(page, /tabindex="-1" autofocus=""/);
    assert.match(page, /name="pp-restore" value="children\[1\]" formnovalidate=""/);
  });

  it('brings it back with what stood in it', () => {
    const entries: Pairs = [
      ['children[0][name]', 'Lou'],
      ['pp-removed', 'children[1]'],
      ['children[1][name]', 'Samuel'],
      ['pp-restore', 'children[1]'],
    ];
    const page = fillForm(fillForm(children, { entries: pressed, lang: 'en' }), { entries, lang: 'en' });
    assert.equal(attribute(part(page, 'children[1]'), 'removed'), null);
    assert.equal(attribute(state(page, 'children[1]'), 'checked'), null);
    assert.ok(all(page, 'p').every((paragraph) => attribute(paragraph, 'hidden') === null));
    assert.match(page, /name="children\[1\]\[name\]" value="Samuel"/);
    assert.match(page, /name="pp-remove" value="children\[1\]" formnovalidate="" autofocus=""/);
  });

  it('keeps what the page holds in a removed part of which nothing was sent', () => {
    const entries: Pairs = [
      ['children[0][name]', 'Lou'],
      ['pp-removed', 'children[1]'],
    ];
    const page = fillForm(children, { entries, lang: 'en' });
    assert.match(page, /name="children\[1\]\[name\]" value="Sam"/);
    assert.match(page, /name="children\[0\]\[name\]" value="Lou"/);
  });

  it('goes on from what the service stored: the answers of removed parts, and which they are', () => {
    const stored = pruneEntries(readForm(children), [...pressed, ['pp-removed', 'forged']], { keepRemoved: true });
    assert.deepEqual(stored, [
      ['children[0][name]', 'Lou'],
      ['children[1][name]', 'Samuel'],
      ['pp-removed', 'children[1]'],
    ]);
    const page = fillForm(children, { entries: stored, lang: 'en' });
    assert.equal(attribute(part(page, 'children[1]'), 'removed'), '');
    assert.equal(attribute(part(page, 'children[1]'), 'autofocus'), null);
  });

  it('presses no button that removes when Enter is pressed in a field: the first submit button goes on', () => {
    const [first] = all(fillForm(children, { lang: 'en' }), 'button');
    assert.equal(attribute(first!, 'type'), 'submit');
    assert.equal(attribute(first!, 'name'), null);
  });
});
