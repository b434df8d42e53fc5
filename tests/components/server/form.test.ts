import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkEntries, expandHtml, pruneEntries, readForm, type Form } from '../../../components/src/server/index.js';

const outline = (form: Form) =>
  form.steps.map(({ name, heading, questions }) => [
    name,
    heading,
    questions.map(({ names, label }) => [[...names], label]),
  ]);

const page = `<!doctype html><html lang="en"><body><form method="post"><pp-journey name="aid">
  <pp-step name="you" heading="Who are you?">
    <pp-text-field name="family" label="Last name" required></pp-text-field>
    <pp-text-field><label for="f">First name</label><input id="f" name="first"></pp-text-field>
    <pp-date-field name="birth" legend="Date of birth" required></pp-date-field>
  </pp-step>
  <pp-step name="home"><h2>Your <em>home</em></h2>
    <pp-radio-group legend="Do you rent?" required><input type="radio" name="rent" value="yes" id="ry"><label for="ry">Yes</label>
      <input type="radio" name="rent" value="no" id="rn"><label for="rn">No</label></pp-radio-group>
    <div class="govuk-form-group"><label class="govuk-label" for="w">Anything else</label><textarea class="govuk-textarea" id="w" name="else" maxlength="10"></textarea></div>
  </pp-step>
  <pp-step name="review" heading="Check your answers"><pp-review></pp-review></pp-step>
  <label><input type="checkbox" name="honour" required> What I write is true</label>
  <input type="hidden" name="token" value="x"><pp-send></pp-send>
</pp-journey></form></body></html>`;

const expected = [
  [
    'you',
    'Who are you?',
    [
      [['family'], 'Last name'],
      [['first'], 'First name'],
      [['birth[day]', 'birth[month]', 'birth[year]'], 'Date of birth'],
    ],
  ],
  [
    'home',
    'Your home',
    [
      [['rent'], 'Do you rent?'],
      [['else'], 'Anything else'],
    ],
  ],
  ['review', 'Check your answers', [[['honour'], 'What I write is true']]],
];

describe('readForm', () => {
  it('reads the steps and their questions in the order of the page', () => {
    assert.deepEqual(outline(readForm(page)), expected);
  });

  it('reads the same after the page was expanded', () => {
    assert.deepEqual(outline(readForm(expandHtml(page))), expected);
  });

  it('reads a form without our elements as one step', () => {
    const form = readForm(
      '<form><fieldset class="fr-fieldset"><legend class="fr-fieldset__legend">Vous louez ?</legend><div class="fr-radio-group"><input type="radio" id="o" name="r" value="o"><label class="fr-label" for="o">Oui</label></div></fieldset></form>',
      { lang: 'fr' },
    );
    assert.deepEqual(outline(form), [['', '', [[['r'], 'Vous louez ?']]]]);
  });

  it('finds a label that stands outside the field', () => {
    const form = readForm(
      '<form><label for="x">Last name</label><pp-text-field><input id="x" name="a"></pp-text-field></form>',
    );
    assert.deepEqual(outline(form), [['', '', [[['a'], 'Last name']]]]);
  });

  it('takes the form of the journey, and controls that name it, not the search form beside it', () => {
    const form = readForm(
      '<form><input name="q" aria-label="Search"></form><input name="far" form="main" aria-label="Far"><form id="main"><pp-journey><input name="near" aria-label="Near"><input name="gone" form="other" aria-label="Gone"></pp-journey></form>',
    );
    assert.deepEqual(
      form.questions.map(({ names }) => names[0]),
      ['far', 'near'],
    );
  });

  it('takes the first form that posts where there is no journey', () => {
    const form = readForm(
      '<form role="search"><input name="q" aria-label="Search"></form><form method="POST"><input name="a" aria-label="A"></form>',
    );
    assert.deepEqual(
      form.questions.map(({ names }) => names[0]),
      ['a'],
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '<form>',
              '<pp-step>',
              '<pp-date-field name="d">',
              '<input name="a">',
              '<select name="b"><option>',
              '<fieldset>',
              '<legend>',
              '</form>',
              '<pp-journey>',
            ),
            fc.string(),
          ),
          { maxLength: 8 },
        ),
        (pieces) => {
          const form = readForm(pieces.join(''));
          assert.ok(form.steps.length > 0);
          assert.ok(Array.isArray(checkEntries(form, [])));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('checkEntries', () => {
  const form = readForm(page);
  const good = [
    ['family', 'Nguyên'],
    ['birth[day]', '27'],
    ['birth[month]', 'March'],
    ['birth[year]', '1980'],
    ['rent', 'yes'],
    ['honour', 'on'],
  ] as const;

  it('finds nothing where everything is answered', () => {
    assert.deepEqual(checkEntries(form, good), []);
  });

  it('says what to mend, where, in the order of the page', () => {
    const problems = checkEntries(form, [
      ['birth[day]', '31'],
      ['birth[month]', '2'],
      ['birth[year]', '1980'],
      ['rent', 'maybe'],
      ['else', 'far too long'],
    ]);
    assert.deepEqual(problems, [
      { names: ['family'], key: 'error.text.required', text: 'Write your answer: Last name', step: 'you' },
      {
        names: ['birth[day]', 'birth[month]', 'birth[year]'],
        key: 'error.date.noSuchDay',
        text: 'Write a day from 1 to 29 for February 1980: Date of birth',
        step: 'you',
        parts: ['day'],
      },
      {
        names: ['rent'],
        key: 'error.choice.unknown',
        text: 'Choose an answer from the list: Do you rent?',
        step: 'home',
      },
      {
        names: ['else'],
        key: 'error.text.tooLong',
        text: 'Write 10 characters at most (you wrote 12): Anything else',
        step: 'home',
      },
      {
        names: ['honour'],
        key: 'error.box.required',
        text: 'Tick the box to continue: What I write is true',
        step: 'review',
      },
    ]);
  });

  it('checks one step only, where it is asked to', () => {
    assert.deepEqual(
      checkEntries(form, [], { step: 'home' }).map(({ names }) => names[0]),
      ['rent'],
    );
  });

  it('speaks the language of the page, or the one it is given', () => {
    assert.equal(checkEntries(form, [], { lang: 'fr' })[0]!.text, 'Écrivez votre réponse : Last name');
  });

  it('uses the sentence of the service', () => {
    const own = readForm(
      '<form><pp-text-field name="a" label="A" required error-required="Write your last name"></pp-text-field></form>',
      { lang: 'en' },
    );
    assert.equal(checkEntries(own, [])[0]!.text, 'Write your last name');
  });
});

describe('pruneEntries', () => {
  it('keeps only what the form asks, in the order of the page', () => {
    const form = readForm(
      '<form><input name="a"><input type="checkbox" name="b" value="1"><input type="checkbox" name="b" value="2"><input name="c"></form>',
    );
    const sent = [
      ['c', '3'],
      ['__proto__', 'x'],
      ['b', '2'],
      ['admin', 'yes'],
      ['b', '1'],
      ['a', ''],
    ] as const;
    assert.deepEqual(pruneEntries(form, sent), [
      ['a', ''],
      ['b', '2'],
      ['b', '1'],
      ['c', '3'],
    ]);
  });

  it('leaves out the answers of steps that are not open', () => {
    const form = readForm(
      '<form><pp-step name="one"><input name="a"></pp-step><pp-step name="two"><input name="b"></pp-step></form>',
    );
    const sent = [
      ['a', 'no'],
      ['b', 'x'],
    ] as const;
    assert.deepEqual(pruneEntries(form, sent, { isOpen: ({ name }) => name !== 'two' }), [['a', 'no']]);
  });
});
