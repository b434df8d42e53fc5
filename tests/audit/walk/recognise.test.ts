import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action, Field, Reading } from '../../../audit/src/walk/reading.js';
import { isLastSending, sameScreen, wayBack, wayOnward } from '../../../audit/src/walk/recognise.js';

function action(words: string, change: Partial<Action> = {}): Action {
  const kind = change.kind ?? 'button';
  return {
    selector: `#${words.replace(/\W+/g, '-')}`,
    kind,
    submits: kind === 'button',
    words,
    href: '',
    inScreen: true,
    mark: 'none',
    buttonLike: false,
    inFooter: false,
    ...change,
  };
}

function field(key: string, change: Partial<Field> = {}): Field {
  return {
    key,
    kind: 'text',
    type: 'text',
    name: key,
    selector: `#${key}`,
    label: key,
    legend: '',
    description: '',
    autocomplete: '',
    inputmode: '',
    pattern: '',
    min: '',
    max: '',
    maxlength: -1,
    required: false,
    invalid: false,
    options: [],
    value: '',
    ...change,
  };
}

function reading(change: Partial<Reading> = {}): Reading {
  return {
    url: 'http://localhost/form',
    title: '',
    lang: 'en',
    heading: 'Your name',
    step: '',
    block: 'main',
    fields: [field('name')],
    actions: [],
    errorsShown: false,
    review: 'no',
    receipt: false,
    progress: undefined,
    hiddenSteps: 0,
    sendTargets: [],
    outline: 'x',
    ...change,
  };
}

const last = (words: string, change: Partial<Reading> = {}, button: Partial<Action> = {}) =>
  isLastSending(reading(change), action(words, button));

test('the last sending is known by structure before words', () => {
  assert.deepEqual(last('Continue', {}, { mark: 'send' }), { last: true, by: 'pp-send' });
  assert.deepEqual(last('Continue', { review: 'yes' }), { last: true, by: 'review' });
});

test('the last sending is known by its words, in French and English', () => {
  const sending = [
    'Send',
    'Send my application',
    'Submit',
    'Accept and send',
    'Confirm and submit',
    'Pay now',
    'Envoyer',
    'Envoyer ma demande',
    'Transmettre',
    'Soumettre',
    'Déposer mon dossier',
    'Valider ma demande',
    'Signer et envoyer',
    'Terminer',
  ];
  for (const words of sending) assert.equal(last(words).last, true, words);
});

test('a step is known by its words, in French and English', () => {
  const steps = [
    'Continue',
    'Next',
    'Next step',
    'Save and continue',
    'Continuer',
    'Suivant',
    'Étape suivante',
    'Poursuivre',
    'Valider et continuer',
    'Enregistrer et continuer',
  ];
  for (const words of steps) assert.equal(last(words).last, false, words);
});

test('words that say neither are the last sending, unless the page says that steps follow', () => {
  assert.equal(last('OK').last, true);
  assert.equal(last('Valider').last, true);
  assert.deepEqual(last('Valider', { progress: { at: 1, of: 3 } }), { last: false, by: 'progress' });
  assert.equal(last('Valider', { progress: { at: 3, of: 3 } }).last, true);
  assert.deepEqual(last('OK', { hiddenSteps: 2 }), { last: false, by: 'further-steps' });
});

test('the way on is the submit button of the form, not what stands around it', () => {
  const around = [
    action('Back'),
    action('Add another person'),
    action('Cancel'),
    action('Save and come back later'),
    action('Search', { inScreen: false }),
    action('Next', { kind: 'link', inFooter: true }),
  ];
  assert.equal(wayOnward(reading({ actions: [...around, action('Go')] }))?.words, 'Go');
  assert.equal(wayOnward(reading({ actions: around })), undefined);
});

test('a link goes on only from a screen that asks nothing', () => {
  const start = action('Start now', { kind: 'link', mark: 'start', inScreen: false });
  assert.equal(wayOnward(reading({ actions: [start] })), undefined);
  assert.equal(wayOnward(reading({ actions: [start], fields: [] }))?.words, 'Start now');
});

test('the way back is found by mark, by words, or by the address of the screen before', () => {
  const previous = 'http://localhost/before';
  const way = (...actions: Action[]) => wayBack(reading({ actions }), previous);
  assert.equal(way(action('Whatever', { mark: 'back' })).kind, 'found');
  for (const words of [
    'Back',
    'Go back',
    '← Back',
    'Previous',
    'Retour',
    'Étape précédente',
    'Précédent',
    'Revenir à la question précédente',
  ])
    assert.equal(way(action(words, { kind: 'link' })).kind, 'found', words);
  assert.equal(way(action('Your name', { kind: 'link', href: previous })).kind, 'found');
});

test('a way home is no way back, and a button that is not understood is a question', () => {
  const previous = 'http://localhost/before';
  const way = (...actions: Action[]) => wayBack(reading({ actions }), previous).kind;
  for (const words of ['Back to the home page', 'Retour à l’accueil', 'Back to results', 'Retour au tableau de bord'])
    assert.equal(way(action(words, { kind: 'link', href: 'http://localhost/' })), 'none', words);
  assert.equal(way(action('Rewind', { submits: false }), action('Continue')), 'unclear');
  assert.equal(way(action('Continue'), action('Cancel')), 'none');
});

test('a screen is the same with answers, revealed questions and errors, and another with other questions', () => {
  const first = reading();
  assert.ok(sameScreen(first, reading({ fields: [field('name', { value: 'x' }), field('more')] })));
  assert.ok(sameScreen(first, reading({ heading: 'There is a problem', errorsShown: true })));
  assert.ok(!sameScreen(first, reading({ heading: 'Your home', fields: [field('street')] })));
  assert.ok(!sameScreen(first, reading({ heading: 'Your partner' })), 'the same field name on another screen');
  assert.ok(!sameScreen(first, reading({ fields: [], review: 'yes' })));
});

test('steps of ours are told apart by their name', () => {
  assert.ok(
    sameScreen(reading({ step: 'you' }), reading({ step: 'you', heading: 'x', url: 'http://localhost/form#/you' })),
  );
  assert.ok(!sameScreen(reading({ step: 'you' }), reading({ step: 'home' })));
});
