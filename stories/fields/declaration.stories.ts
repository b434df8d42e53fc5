import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default {
  title: 'Champs/Déclaration sur l’honneur',
  id: 'pp-declaration',
  component: 'pp-declaration',
} satisfies Meta;

const label = (say: Say): string =>
  say('Je déclare sur l’honneur que mes réponses sont exactes.', 'I declare on my honour that my answers are true.');

const matrix: Matrix = {
  title: (say) => say('Déclaration sur l’honneur', 'Declaration on honour'),
  states: [
    {
      name: (say) => say('À cocher', 'To be ticked'),
      html: (say) => `<pp-declaration label="${label(say)}" name="honour"></pp-declaration>`,
    },
    {
      name: (say) => say('Cochée', 'Ticked'),
      html: (say) => `<pp-declaration label="${label(say)}" name="ticked" checked></pp-declaration>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (say) => `<pp-declaration label="${label(say)}" name="error"
  error="${say('Cochez la case pour continuer : ', 'Tick the box to continue: ')}${label(say)}"
></pp-declaration>`,
    },
    {
      name: (say) => say('Les mots du service, raison', 'The words of the service, reason'),
      html: (
        say,
      ) => `<pp-declaration label="${say('Je déclare sur l’honneur vivre seule ou seul.', 'I declare on my honour that I live alone.')}" name="alone"
  hint="${say('Vivre seul, c’est sans conjoint, concubin ni partenaire de Pacs.', 'Living alone means without a husband, a wife or a partner.')}"
  mistake="${say('Si cela change, dites-le nous dans le mois\u00a0: vous ne risquez rien.', 'If that changes, tell us within a month: nothing will happen to you.')}"
  why="${say('Le montant n’est pas le même pour une personne seule et pour un couple.', 'The amount is not the same for one person and for a couple.')}"
></pp-declaration>`,
    },
    {
      name: (say) => say('Fermée', 'Closed'),
      html: (say) => `<pp-declaration label="${label(say)}" name="closed" checked disabled></pp-declaration>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-declaration>
  <div><input type="checkbox" id="own-box" name="own" value="yes" required><label for="own-box">${label(say)}</label></div>
</pp-declaration>`,
    },
    {
      name: (say) => say('Écrite par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-declaration label="${label(say)}" name="served"></pp-declaration>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Je déclare sur l’honneur que mes réponses sont exactes.',
    name: 'try',
    hint: '',
    mistake: '',
    why: '',
    error: '',
    disabled: false,
  },
  render: (args) => withAttributes('pp-declaration', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
