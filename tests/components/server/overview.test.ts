/** Where the person is, told by the server: the same functions as in the browser, on the same markup. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countOf, expandHtml, overviewFor, readForm, type Entries } from '../../../components/src/server/index.js';

const form = readForm(
  `<form method="post"><pp-journey name="j">
    <pp-step name="start" heading="Your file"><pp-task-list></pp-task-list></pp-step>
    <pp-step name="home" heading="Home" group="You"><pp-text-field name="tenure" label="Tenure" required></pp-text-field></pp-step>
    <pp-step name="rent" heading="Rent" group="You" when="tenure = rent"><pp-text-field name="rent" label="Rent" required></pp-text-field></pp-step>
    <pp-step name="note" heading="A note"><pp-text-field name="note" label="A note"></pp-text-field></pp-step>
    <pp-step name="review" heading="Check"><pp-review></pp-review></pp-step>
  </pp-journey></form>`,
  { lang: 'en' },
);

const states = (entries: Entries, current?: string): string[] =>
  overviewFor(form, entries, current).map(({ name, state }) => `${name} ${state}`);

describe('an overview on the server', () => {
  it('starts with nothing done, and says what comes first', () => {
    assert.deepEqual(states([]), ['start todo', 'home todo', 'rent closed', 'note later', 'review later']);
    assert.equal(overviewFor(form, [])[3]!.needs, 'home');
  });

  it('follows the answers; what was sent empty and needs nothing is done', () => {
    const sent: Entries = [
      ['tenure', 'rent'],
      ['rent', '500'],
      ['note', ''],
    ];
    assert.deepEqual(states(sent), ['start todo', 'home done', 'rent done', 'note done', 'review todo']);
  });

  it('starts nothing by the empty entries of a page that holds every step', () => {
    const sent: Entries = [
      ['tenure', ''],
      ['rent', ''],
      ['note', ''],
    ];
    assert.deepEqual(states(sent), ['start todo', 'home todo', 'rent closed', 'note later', 'review later']);
  });

  it('carries the groups, and what may still change', () => {
    const views = overviewFor(form, []);
    assert.deepEqual(
      views.map(({ group, mayChange }) => [group ?? '', mayChange]),
      [
        ['', false],
        ['You', false],
        ['You', true],
        ['', false],
        ['', false],
      ],
    );
  });

  it('asks nothing of a part that the person removed', () => {
    const parts = readForm(
      '<form><pp-step name="a" heading="A"><pp-undo name="x" what="x"><pp-text-field name="x" label="X" required></pp-text-field></pp-undo><pp-text-field name="y" label="Y" required></pp-text-field></pp-step></form>',
      { lang: 'en' },
    );
    const state = (entries: Entries) => overviewFor(parts, entries)[0]!.state;
    assert.equal(state([['y', '1']]), 'started');
    assert.equal(
      state([
        ['y', '1'],
        ['pp-removed', 'x'],
      ]),
      'done',
    );
  });

  it('gives the numbers of a step indicator, honest while a branch is open', () => {
    assert.deepEqual(countOf(overviewFor(form, [], 'home')), {
      current: 1,
      total: 3,
      openEnded: true,
      heading: 'Home',
    });
    assert.deepEqual(countOf(overviewFor(form, [['tenure', 'loan']], 'note')), {
      ...{ current: 2, total: 3, openEnded: false, heading: 'A note' },
    });
    assert.equal(countOf(overviewFor(form, [], 'start')), null);
  });
});

describe('a task list that the server writes out', () => {
  const page = (attributes = ''): string =>
    `<form><pp-journey name="j" ${attributes}><pp-step name="start" heading="Votre dossier"><pp-task-list></pp-task-list></pp-step><pp-step name="you" heading="Qui êtes-vous\u00a0?"></pp-step></pp-journey></form>`;

  it('changes nothing when it is written out again', () => {
    const once = expandHtml(page(), { lang: 'fr' });
    assert.match(once, /<a [^>]*href="#[^"]+"[^>]*>Qui êtes-vous&nbsp;\?<\/a>/);
    assert.equal(expandHtml(once, { lang: 'fr' }), once);
  });

  it('leads nowhere where one page holds one step', () => {
    assert.doesNotMatch(expandHtml(page('paged'), { lang: 'fr' }), /href="#/);
  });
});
