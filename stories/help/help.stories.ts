import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { toDom } from '../config/dom.js';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Aide/Aide', id: 'pp-help', component: 'pp-help' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Aide pour répondre', 'Help to answer'),
  states: [
    {
      name: (say) => say('Repliée', 'Folded'),
      html: (say) => `<pp-help summary="${say('Où trouver mon numéro ?', 'Where is my number?')}">
  <p>${say('Sur chaque courrier, en haut à droite, sous votre nom.', 'On each letter, at the top right, under your name.')}</p>
</pp-help>`,
    },
    {
      name: (say) => say('Dépliée', 'Unfolded'),
      html: (say) => `<pp-help summary="${say('Qui compte comme enfant à charge ?', 'Which children count?')}" open>
  <ul>
    <li>${say('Vos enfants de moins de 20 ans qui vivent chez vous.', 'Your children under 20 who live with you.')}</li>
    <li>${say('Un enfant que vous accueillez, même sans lien de famille.', 'A child whom you take in, even if you are no relatives.')}</li>
  </ul>
</pp-help>`,
    },
    {
      name: (say) => say('Sans titre de votre part', 'Without a title of yours'),
      html: (say) =>
        `<pp-help><p>${say('Si vous hésitez, choisissez la réponse la plus proche.', 'If you are not sure, choose the nearest answer.')}</p></pp-help>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-help>
  <details class="pp-help">
    <summary>${say('Et si je n’ai pas de bail ?', 'What if I have no lease?')}</summary>
    <div class="pp-help-content"><p>${say('Une quittance de loyer suffit.', 'A rent receipt is enough.')}</p></div>
  </details>
</pp-help>`,
    },
    {
      name: (say) => say('Écrite par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) =>
        `<pp-help summary="${say('Pourquoi trois champs ?', 'Why three inputs?')}"><p>${say('Taper une date est plus simple que la chercher dans un calendrier.', 'To type a date is easier than to look for it in a calendar.')}</p></pp-help>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: { summary: 'Où trouver mon numéro ?', open: false },
  render: (args) => withAttributes('pp-help', args, toDom('<p>Sur chaque courrier, en haut à droite.</p>')),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
