import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default { title: 'Champs/Choix', id: 'pp-radio-group', component: 'pp-radio-group' } satisfies Meta;

const options = (say: Say, hints = false): string =>
  JSON.stringify([
    {
      value: 'tenant',
      label: say('Locataire', 'Tenant'),
      ...(hints && { hint: say('Vous payez un loyer.', 'You pay a rent.') }),
    },
    {
      value: 'owner',
      label: say('Propriétaire', 'Owner'),
      ...(hints && { hint: say('Même si vous remboursez un prêt.', 'Even while you pay back a loan.') }),
    },
    { value: 'hosted', label: say('Logé chez quelqu’un', 'Living at somebody’s') },
  ]).replaceAll("'", '&apos;');

const matrix: Matrix = {
  title: (say) => say('Choix d’une réponse', 'Choice of one answer'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) => `<pp-radio-group legend="${say('Vous êtes :', 'You are:')}" name="status" other-situation required
  options='${options(say)}'
></pp-radio-group>`,
    },
    {
      name: (say) => say('Rempli, indications par réponse, raison', 'Filled, hints of options, reason'),
      html: (
        say,
      ) => `<pp-radio-group legend="${say('Comment habitez-vous ce logement ?', 'How do you live in this home?')}" name="status-filled" value="owner" required
  hint="${say('Choisissez ce qui est vrai aujourd’hui.', 'Choose what is true today.')}"
  why="${say('L’aide n’est pas la même pour un loyer et pour un prêt.', 'The aid is not the same for a rent and for a loan.')}"
  options='${options(say, true)}'
></pp-radio-group>`,
    },
    {
      name: (say) => say('Facultatif', 'Optional'),
      html: (
        say,
      ) => `<pp-radio-group legend="${say('Vivez-vous en colocation ?', 'Do you share your home?')}" name="shared"
  options='[{"value":"yes","label":"${say('Oui', 'Yes')}"},{"value":"no","label":"${say('Non', 'No')}"}]'
></pp-radio-group>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-radio-group legend="${say('Avez-vous des enfants à charge ?', 'Do you support children?')}" name="children" required
  error="${say('Choisissez une réponse : enfants à charge', 'Choose an answer: children')}"
  options='[{"value":"yes","label":"${say('Oui', 'Yes')}"},{"value":"no","label":"${say('Non', 'No')}"}]'
></pp-radio-group>`,
    },
    {
      name: (say) => say('Réponse que nous avons déjà', 'Answer that we have already'),
      html: (
        say,
      ) => `<pp-radio-group legend="${say('Vous êtes :', 'You are:')}" name="status-known" value="tenant" required
  known="${say('la CAF, avril 2026', 'your council, April 2026')}"
  options='${options(say)}'
></pp-radio-group>`,
    },
    {
      name: (say) =>
        say('Pour qui ne sait pas, ou n’est pas dans la liste', 'For who does not know, or is not in the list'),
      note: (say) =>
        say(
          'La dernière réponse ouvre une place pour expliquer, et le contact s’avance.',
          'The last answer opens a place to explain, and the contact comes forward.',
        ),
      html: (
        say,
      ) => `<pp-radio-group legend="${say('Vous êtes :', 'You are:')}" name="status-other" unknown other-situation value="other-situation" required
  value-other="${say('Je vis dans ma voiture.', 'I live in my car.')}"
  options='${options(say)}'
></pp-radio-group>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (
        say,
      ) => `<pp-radio-group legend="${say('Réponse déjà connue', 'Answer that we know already')}" name="known" value="yes" required disabled
  options='[{"value":"yes","label":"${say('Oui', 'Yes')}"},{"value":"no","label":"${say('Non', 'No')}"}]'
></pp-radio-group>`,
    },
    {
      name: (say) => say('Mots très longs', 'Very long words'),
      html: (
        say,
      ) => `<pp-radio-group legend="Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenantrag" name="long-options" required
  options='[{"value":"a","label":"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"},{"value":"b","label":"${say('Une réponse qui tient sur plusieurs lignes, parce que la situation qu’elle décrit ne se dit pas en trois mots', 'An answer that takes several lines, because the situation that it tells cannot be told in three words')}"}]'
></pp-radio-group>`,
    },
    {
      name: (say) => say('Forme mixte : vos boutons radio', 'Mixed form: your radios'),
      html: (say) => `<pp-radio-group legend="${say('Comment vous répondre ?', 'How shall we answer you?')}">
  <label><input type="radio" name="answer" value="post" required> ${say('Par courrier', 'By post')}</label>
  <label><input type="radio" name="answer" value="phone"> ${say('Par téléphone', 'By phone')}</label>
</pp-radio-group>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-radio-group>
  <fieldset>
    <legend>${say('Quand pouvons-nous vous appeler ?', 'When can we call you?')}</legend>
    <input type="radio" id="am" name="when" value="am"><label for="am">${say('Le matin', 'In the morning')}</label>
    <input type="radio" id="pm" name="when" value="pm" checked><label for="pm">${say('L’après-midi', 'In the afternoon')}</label>
  </fieldset>
</pp-radio-group>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (
        say,
      ) => `<pp-radio-group legend="${say('Le loyer est-il à votre nom ?', 'Is the rent in your name?')}" name="rent" required
  options='[{"value":"yes","label":"${say('Oui', 'Yes')}"},{"value":"no","label":"${say('Non', 'No')}"}]'
></pp-radio-group>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    legend: 'Vous êtes :',
    name: 'try',
    options: [
      { value: 'tenant', label: 'Locataire' },
      { value: 'owner', label: 'Propriétaire', hint: 'Même si vous remboursez un prêt.' },
    ],
    value: '',
    hint: '',
    why: '',
    known: '',
    unknown: '',
    'other-situation': 'Ma situation n’est pas dans cette liste',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-radio-group', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
