import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';

export default { title: 'Parcours/Lien de retour', id: 'pp-back-link', component: 'pp-back-link' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Lien de retour', 'Back link'),
  states: [
    {
      name: (say) => say('Forme courte', 'Short form'),
      note: (say) =>
        say(
          'Toujours en premier. La flèche suit le sens de lecture.',
          'Always first. The arrow follows the direction of reading.',
        ),
      html: () => '<pp-back-link href="#before"></pp-back-link>',
    },
    {
      name: (say) => say('Avec vos mots', 'With your words'),
      html: (say) =>
        `<pp-back-link href="#home" label="${say('Retour à l’accueil', 'Back to the start')}"></pp-back-link>`,
    },
    {
      name: (say) => say('Forme complète : votre propre lien', 'Full form: your own link'),
      html: (say) => `<pp-back-link><a href="#page-2">${say('Retour', 'Back')}</a></pp-back-link>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: () => '<pp-back-link href="#server"></pp-back-link>',
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
