import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../components/src/locales/en.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { readQuestions } from '../../../components/src/base/native-questions.js';
import type { Entries, Question } from '../../../components/src/base/question.js';
import type { Given } from '../../../components/src/base/given.js';
import { GivenHtml } from '../../../components/src/server/given-html.js';
import { parsePage } from '../../../components/src/server/page.js';
import { childElements } from '../../../components/src/server/tree.js';

const words = wordsFor('en');
const foreign = (): undefined => undefined;

function questions(html: string, known: (given: Given) => Question | null | undefined = foreign): Question[] {
  const { root } = parsePage(`<div>${html}</div>`);
  return readQuestions(new GivenHtml(childElements(root)[0]!), known);
}

const brief = (list: Question[]) =>
  list.map(({ kind, label, names, required }) => ({ kind, label, names: [...names], required }));
const keyOf = (question: Question | undefined, entries: Entries) => question?.check(entries, words)?.key ?? null;

describe('native controls read as questions', () => {
  it('takes the label from for, from around, from aria-labelledby, from aria-label', () => {
    const list = questions(`
      <label for="a">First name</label><input id="a" name="first" required>
      <label>Last name <input name="last"></label>
      <span id="b">Town</span><input name="town" aria-labelledby="b">
      <input name="code" aria-label="Post code">
      <input name="nothing">`);
    assert.deepEqual(brief(list), [
      { kind: 'text', label: 'First name', names: ['first'], required: true },
      { kind: 'text', label: 'Last name', names: ['last'], required: false },
      { kind: 'text', label: 'Town', names: ['town'], required: false },
      { kind: 'text', label: 'Post code', names: ['code'], required: false },
      { kind: 'text', label: 'nothing', names: ['nothing'], required: false },
    ]);
  });

  it('groups radios by name under the legend of their fieldset', () => {
    const [tenure, ...others] = questions(`
      <fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend"><h2>Do you rent?</h2></legend>
        <input type="radio" id="t" name="tenure" value="rent" required><label for="t">I rent</label>
        <input type="RADIO" id="u" name="tenure" value="own"><label for="u">I own</label>
        <label for="v">Name of the landlord</label><input id="v" name="landlord">
      </fieldset>`);
    assert.deepEqual(brief([tenure!]), [{ kind: 'choice', label: 'Do you rent?', names: ['tenure'], required: true }]);
    assert.deepEqual(brief(others), [
      { kind: 'text', label: 'Name of the landlord', names: ['landlord'], required: false },
    ]);
    assert.equal(keyOf(tenure, []), 'error.choice.required');
    assert.equal(keyOf(tenure, [['tenure', 'squat']]), 'error.choice.unknown');
    assert.equal(keyOf(tenure, [['tenure', 'rent']]), null);
    assert.equal(tenure!.display([['tenure', 'rent']], words), 'I rent');
  });

  it('leaves the hint of a DSFR label out of the question', () => {
    const [question] = questions(
      `<div class="fr-input-group"><label class="fr-label" for="n">Nom <span class="fr-hint-text">Comme sur la carte</span></label>
       <input class="fr-input" id="n" name="nom"></div>`,
    );
    assert.equal(question!.label, 'Nom');
  });

  it('asks for a box that must be ticked, by the words of the box', () => {
    const [single] = questions(
      '<input type="checkbox" id="x" name="honour" required><label for="x">What I write is true</label>',
    );
    const missing = single!.check([], words);
    assert.deepEqual(missing, { key: 'error.box.required', parameters: { label: 'What I write is true' } });
    assert.equal(single!.label, 'What I write is true');
    assert.equal(keyOf(single, [['honour', 'on']]), null);
    assert.equal(single!.display([['honour', 'on']], words), 'What I write is true');
  });

  it('takes several ticked boxes of one name', () => {
    const [group] = questions(`<fieldset><legend>Who lives with you?</legend>
      <label><input type="checkbox" name="with[]" value="child"> A child</label>
      <label><input type="checkbox" name="with[]" value="parent"> A parent</label></fieldset>`);
    assert.deepEqual(brief([group!]), [
      { kind: 'choice', label: 'Who lives with you?', names: ['with[]'], required: false },
    ]);
    assert.equal(
      keyOf(group, [
        ['with[]', 'child'],
        ['with[]', 'parent'],
      ]),
      null,
    );
    assert.equal(keyOf(group, [['with[]', 'cat']]), 'error.choice.unknown');
    assert.equal(
      group!.display(
        [
          ['with[]', 'child'],
          ['with[]', 'parent'],
        ],
        words,
      ),
      'A child, A parent',
    );
  });

  it('accepts the hidden companion that some frameworks put before a box', () => {
    const [box] = questions(
      '<input type="hidden" name="news" value="0"><input type="checkbox" name="news" value="1" aria-label="News">',
    );
    assert.equal(
      keyOf(box, [
        ['news', '0'],
        ['news', '1'],
      ]),
      null,
    );
    assert.equal(box!.display([['news', '0']], words), '');
  });

  it('reads a select with its groups and its empty first option', () => {
    const [select] = questions(`<label for="c">Country</label><select id="c" name="country" required>
      <option value="">Choose</option><optgroup label="Europe"><option value="fr">France</option><option>Spain</option></optgroup></select>`);
    assert.equal(keyOf(select, [['country', '']]), 'error.choice.required');
    assert.equal(keyOf(select, [['country', 'fr']]), null);
    assert.equal(keyOf(select, [['country', 'Spain']]), null);
    assert.equal(keyOf(select, [['country', 'Mars']]), 'error.choice.unknown');
    assert.equal(select!.display([['country', 'fr']], words), 'France');
    assert.equal(select!.display([['country', '']], words), '');
  });

  it('checks type, pattern, length and limits of a text control', () => {
    const [mail, code, age, why, when] = questions(`
      <input name="mail" type="EMAIL" aria-label="E-mail"><input name="code" pattern="[0-9]{5}" aria-label="Code">
      <input name="age" type="number" min="1" max="20" aria-label="Age"><textarea name="why" maxlength="3" aria-label="Why"></textarea>
      <input name="when" type="date" min="2020-01-01" max="2020-12-31" aria-label="When">`);
    assert.equal(keyOf(mail, [['mail', 'me']]), 'error.text.email');
    assert.equal(keyOf(code, [['code', '123']]), 'error.text.pattern');
    assert.equal(keyOf(age, [['age', '21']]), 'error.text.tooHigh');
    assert.equal(keyOf(why, [['why', 'four']]), 'error.text.tooLong');
    assert.equal(keyOf(when, [['when', '2019-12-31']]), 'error.text.tooLow');
    assert.equal(keyOf(when, [['when', '2020-06-01']]), null);
  });

  it('asks for a file, and never shows a password', () => {
    const [file, secret] = questions(
      '<input type="file" name="notice" aria-label="Notice" required><input type="password" name="p" aria-label="Secret">',
    );
    assert.equal(file!.kind, 'file');
    assert.equal(keyOf(file, [['notice', '']]), 'error.file.required');
    assert.equal(keyOf(file, [['notice', 'notice.pdf']]), null);
    assert.equal(secret!.display([['p', 'hunter2']], words).includes('hunter2'), false);
  });

  it('leaves out what is not sent: buttons, hidden and disabled controls, controls without a name', () => {
    const list = questions(`<button name="b">Go</button><input type="hidden" name="h"><input aria-label="No name">
      <input name="d" disabled><fieldset disabled><legend>Off <input name="kept" aria-label="Kept"></legend><input name="e"></fieldset>
      <template><input name="t"></template>`);
    assert.deepEqual(
      list.map((question) => question.names[0]),
      ['kept'],
    );
  });

  it('leaves out a field of ours that is not sent', () => {
    const asked: Question = questions('<input name="a" aria-label="A">')[0]!;
    const own = (given: Given): Question | undefined => (given.tag === 'pp-own' ? { ...asked, given } : undefined);
    const count = (html: string) => questions(html, own).length;
    assert.equal(count('<pp-own></pp-own>'), 1);
    assert.equal(count('<pp-own disabled></pp-own>'), 0);
    assert.equal(count('<pp-own><input name="a" disabled></pp-own>'), 0);
    assert.equal(count('<pp-own><input name="a" disabled><input name="b"></pp-own>'), 2);
    assert.equal(count('<fieldset disabled><pp-own></pp-own></fieldset>'), 0);
  });

  it('gives each control of a repeated name its own answer', () => {
    const [first, second] = questions(
      '<input name="child[]" aria-label="First child" required><input name="child[]" aria-label="Second child" required>',
    );
    const entries: Entries = [
      ['child[]', 'Ada'],
      ['child[]', ''],
    ];
    assert.equal(keyOf(first, entries), null);
    assert.equal(keyOf(second, entries), 'error.text.required');
  });

  it('asks the caller about elements of ours, and looks inside those it does not know', () => {
    const own = (given: Given): Question | null | undefined => {
      if (given.tag === 'pp-help') return null;
      return given.tag === 'pp-own' ? { ...questions('<input name="inner" aria-label="Ours">')[0]!, given } : undefined;
    };
    const list = questions(
      '<pp-step><pp-own><input name="inner"><input name="more" aria-label="More"></pp-own><pp-help><input name="never"></pp-help></pp-step>',
      own,
    );
    assert.deepEqual(
      list.map((question) => question.names[0]),
      ['inner', 'more'],
    );
  });
});
