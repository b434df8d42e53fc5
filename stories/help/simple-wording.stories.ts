import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default {
  title: 'Aide/Phrases plus simples',
  id: 'pp-simple-wording',
  component: 'pp-simple-wording',
} satisfies Meta;

const question = (say: Say, id: string): string => `<pp-text-field>
    <label for="${id}">
      <span data-pp-wording="usual">${say('Montant mensuel de vos ressources', 'Monthly amount of your resources')}</span>
      <span data-pp-wording="simple">${say('L’argent que vous recevez chaque mois', 'The money that you receive each month')}</span>
    </label>
    <p class="pp-hint">
      <span data-pp-wording="usual">${say('Hors prestations familiales.', 'Excluding family benefits.')}</span>
      <span data-pp-wording="simple">${say('Ne comptez pas les aides pour vos enfants.', 'Do not count the help for your children.')}</span>
    </p>
    <input id="${id}" name="${id}" inputmode="decimal" required>
  </pp-text-field>`;

const matrix: Matrix = {
  title: (say) => say('Des phrases plus simples, à côté des autres', 'Simpler sentences, beside the others'),
  states: [
    {
      name: (say) => say('Au choix, une fois pour le formulaire', 'Chosen once for the form'),
      note: (say) =>
        say(
          'Ce n’est pas du FALC : le FALC s’écrit avec des personnes handicapées intellectuelles.',
          'Not easy-to-read: that is written with people with intellectual disability.',
        ),
      html: (say) => `<form novalidate>
  <pp-simple-wording name="story"></pp-simple-wording>
  ${question(say, 'income')}
</form>`,
    },
    {
      name: (say) =>
        say(
          'Écrites par le serveur, sans script : les deux se lisent',
          'Written by the server, without a script: both are read',
        ),
      expanded: true,
      html: (say) => question(say, 'income-both'),
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
