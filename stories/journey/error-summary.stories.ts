import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default {
  title: 'Parcours/Réponses à vérifier',
  id: 'pp-error-summary',
  component: 'pp-error-summary',
} satisfies Meta;

const entries = (say: Say, count: number): string =>
  JSON.stringify(
    [
      { text: say('Écrivez votre nom de famille', 'Write your family name'), href: '#pp-summary-family' },
      {
        text: say(
          'Écrivez un jour de 1 à 28 pour février : date de naissance',
          'Write a day from 1 to 28 for February: date of birth',
        ),
        href: '#pp-summary-birth',
      },
    ].slice(0, count),
  );

const matrix: Matrix = {
  title: (say) => say('Réponses à vérifier', 'Answers to check'),
  states: [
    {
      name: (say) => say('Une réponse, et son champ', 'One answer, and its field'),
      note: (say) =>
        say(
          'Le lien mène au champ ; la même phrase y est écrite.',
          'The link leads to the field, where the same sentence stands.',
        ),
      html: (say) => `<pp-error-summary entries='${entries(say, 1)}'></pp-error-summary>
<pp-text-field label="${say('Nom de famille', 'Family name')}" name="summary-family" required error="${say('Écrivez votre nom de famille', 'Write your family name')}"></pp-text-field>`,
    },
    {
      name: (say) => say('Plusieurs réponses', 'Several answers'),
      html: (say) => `<pp-error-summary entries='${entries(say, 2)}'></pp-error-summary>`,
    },
    {
      name: (say) => say('Un problème de tout le formulaire', 'A problem of the whole form'),
      html: (say) =>
        `<pp-error-summary entries='${JSON.stringify([{ text: say('Envoyez de nouveau dans une minute : le service répond trop lentement. Vos réponses sont gardées.', 'Send again in a minute: the service answers too slowly. Your answers are kept.') }])}'></pp-error-summary>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-error-summary entries='${entries(say, 2)}'></pp-error-summary>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
