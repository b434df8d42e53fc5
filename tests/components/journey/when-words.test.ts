/** The words of a condition: what stands before a branch where every step is shown, on paper and without a script. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import { whenWords } from '../../../components/src/journey/step/when-words.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { parseWhen } from '../../../components/src/route/when.js';
import { readForm } from '../../../components/src/server/index.js';

const { questions } = readForm(`<form>
  <pp-radio-group legend="Comment êtes-vous logé ?" name="tenure" options='[{"value":"rent","label":"Je paie un loyer"},{"value":"loan","label":"Je rembourse un prêt"}]'></pp-radio-group>
  <label>Combien d’enfants ? <input name="children"></label>
  <pp-date-field legend="Date de naissance" name="birth"></pp-date-field>
  <label><input type="checkbox" name="partner" value="yes"> Je vis en couple</label>
  <label>Ville <select name="town"><option value="">Choisissez</option><option value="35">Rennes</option></select></label>
  <input name="nameless">
  <label>${'Une très longue question '.repeat(10)} <input name="long"></label>
</form>`);

/** French quotation marks keep to their words. */
const fr = (text: string): string => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»');

function said(when: string, lang: string): string | null {
  const parsed = parseWhen(when);
  assert.ok('condition' in parsed, JSON.stringify(parsed));
  // Whether a number and its unit may break is the engine's own data.
  return whenWords(parsed.condition, questions, wordsFor(lang))?.replace(/(\d)[\u00a0\u202f](?=\w)/g, '$1 ') ?? null;
}

const french: readonly (readonly [name: string, when: string, sentence: string])[] = [
  [
    'one answer',
    'tenure = rent',
    'Seulement si vous avez répondu « Je paie un loyer » à la question « Comment êtes-vous logé ? ».',
  ],
  [
    'one of several answers',
    'tenure = rent, loan',
    'Seulement si vous avez répondu « Je paie un loyer » ou « Je rembourse un prêt » à la question « Comment êtes-vous logé ? ».',
  ],
  [
    'another answer',
    'tenure != rent',
    'Seulement si vous avez répondu autre chose que « Je paie un loyer » à la question « Comment êtes-vous logé ? ».',
  ],
  [
    'not that answer',
    'not tenure = rent',
    'Seulement si vous n’avez pas répondu « Je paie un loyer » à la question « Comment êtes-vous logé ? ».',
  ],
  ['twice not', 'not not town', 'Seulement si vous avez répondu à la question « Ville ».'],
  ['any answer', 'town', 'Seulement si vous avez répondu à la question « Ville ».'],
  ['no answer', 'not town', 'Seulement si vous n’avez pas répondu à la question « Ville ».'],
  ['an empty value', "town = ''", 'Seulement si vous n’avez pas répondu à la question « Ville ».'],
  ['no empty value', "town != ''", 'Seulement si vous avez répondu à la question « Ville ».'],
  ['an option of a list', 'town = 35', 'Seulement si vous avez répondu « Rennes » à la question « Ville ».'],
  ['a value without a label', 'town = 75', 'Seulement si vous avez répondu « 75 » à la question « Ville ».'],
  ['a ticked box', 'partner = yes', 'Seulement si vous avez coché « Je vis en couple ».'],
  ['a box left empty', 'not partner = yes', 'Seulement si vous n’avez pas coché « Je vis en couple ».'],
  ['more than', 'children > 2', 'Seulement si vous avez répondu plus de 2 à la question « Combien d’enfants ? ».'],
  ['at least', 'children >= 2', 'Seulement si vous avez répondu 2 ou plus à la question « Combien d’enfants ? ».'],
  ['less than', 'children < 2.5', 'Seulement si vous avez répondu moins de 2,5 à la question « Combien d’enfants ? ».'],
  ['at most', 'children <= 2', 'Seulement si vous avez répondu 2 ou moins à la question « Combien d’enfants ? ».'],
  [
    'not more than',
    'not children > 2',
    'Seulement si vous n’avez pas répondu plus de 2 à la question « Combien d’enfants ? ».',
  ],
  [
    'a day',
    'birth = 2008-03-02',
    'Seulement si vous avez répondu « 2 mars 2008 » à la question « Date de naissance ».',
  ],
  [
    'before a day',
    'birth < 2008-03-02',
    'Seulement si vous avez répondu une date avant le 2 mars 2008 à la question « Date de naissance ».',
  ],
  [
    'a day or earlier',
    'birth <= 2008-03-02',
    'Seulement si vous avez répondu le 2 mars 2008 ou plus tôt à la question « Date de naissance ».',
  ],
  [
    'after a day',
    'birth > 2008-03-02',
    'Seulement si vous avez répondu une date après le 2 mars 2008 à la question « Date de naissance ».',
  ],
  [
    'a day or later',
    'birth >= 2008-03-02',
    'Seulement si vous avez répondu le 2 mars 2008 ou plus tard à la question « Date de naissance ».',
  ],
  [
    'after today',
    'birth > today',
    'Seulement si vous avez répondu une date après aujourd’hui à la question « Date de naissance ».',
  ],
  [
    'less long ago',
    'birth > today - 18 years',
    'Seulement si vous avez répondu une date il y a moins de 18 ans à la question « Date de naissance ».',
  ],
  [
    'longer ago, that day too',
    'birth <= today - 18 years',
    'Seulement si vous avez répondu une date il y a 18 ans ou plus à la question « Date de naissance ».',
  ],
  [
    'sooner than',
    'birth < today + 3 months',
    'Seulement si vous avez répondu une date dans moins de 3 mois à la question « Date de naissance ».',
  ],
  [
    'later than, one day',
    'birth >= today + 1 day',
    'Seulement si vous avez répondu une date dans 1 jour ou plus à la question « Date de naissance ».',
  ],
  [
    'and',
    'tenure = rent and town',
    'Seulement si vous avez répondu « Je paie un loyer » à la question « Comment êtes-vous logé ? » et vous avez répondu à la question « Ville ».',
  ],
  [
    'or',
    'partner = yes or children > 0',
    'Seulement si vous avez coché « Je vis en couple » ou vous avez répondu plus de 0 à la question « Combien d’enfants ? ».',
  ],
  [
    'and inside or',
    'partner = yes and town or children',
    'Seulement si vous avez coché « Je vis en couple » et vous avez répondu à la question « Ville », ou vous avez répondu à la question « Combien d’enfants ? ».',
  ],
  [
    'not over and',
    'not (partner = yes and town)',
    'Seulement si vous n’avez pas coché « Je vis en couple » ou vous n’avez pas répondu à la question « Ville ».',
  ],
];

const english: typeof french = [
  [
    'one of several answers',
    'tenure = rent, loan',
    'Only if you answered “Je paie un loyer” or “Je rembourse un prêt” to the question “Comment êtes-vous logé ?”.',
  ],
  ['another answer', 'town != 35', 'Only if you answered something other than “Rennes” to the question “Ville”.'],
  ['no answer', 'not town', 'Only if you did not answer the question “Ville”.'],
  ['a box left empty', 'not partner = yes', 'Only if you did not tick “Je vis en couple”.'],
  ['at least', 'children >= 1000', 'Only if you answered 1,000 or more to the question “Combien d’enfants ?”.'],
  [
    'before a day',
    'birth < 2008-03-02',
    'Only if you answered a date before March 2, 2008 to the question “Date de naissance”.',
  ],
  ['today or later', 'birth >= today', 'Only if you answered today or later to the question “Date de naissance”.'],
  [
    'longer ago',
    'birth < today - 1 year',
    'Only if you answered a date more than 1 year ago to the question “Date de naissance”.',
  ],
  [
    'sooner than',
    'birth <= today + 3 months',
    'Only if you answered a date 3 months or less from now to the question “Date de naissance”.',
  ],
  ['and', 'partner = yes and town', 'Only if you ticked “Je vis en couple” and you answered the question “Ville”.'],
];

describe('the words of a condition, in French', () => {
  for (const [name, when, sentence] of french)
    it(`${name}: ${when}`, () => assert.equal(said(when, 'fr'), fr(sentence)));
});

describe('the words of a condition, in English', () => {
  for (const [name, when, sentence] of english) it(`${name}: ${when}`, () => assert.equal(said(when, 'en'), sentence));
});

describe('a condition has no words', () => {
  for (const [name, when] of [
    ['when no question has that name', 'nobody = 1'],
    ['when one of its questions is not there', 'partner = yes and nobody = 1'],
    ['when it would be longer than anybody reads', 'long = 1'],
    ['when it is joined three deep', 'partner = yes or (town and (children or birth))'],
    ['when an empty answer is one of several', "town = '', 35"],
  ] as const)
    it(`${name}: ${when}`, () => assert.equal(said(when, 'fr'), null));
});
