import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Accueil/Votre avis', id: 'pp-feedback', component: 'pp-feedback' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Une question après le reçu', 'One question after the receipt'),
  states: [
    {
      name: (say) => say('Trois réponses, un seul geste', 'Three answers, one press'),
      note: (say) =>
        say(
          'Un formulaire natif, à part\u00a0: rien de la demande ne part avec l’avis.',
          'A native form of its own: nothing of the request travels with it.',
        ),
      html: () => '<pp-feedback action="#feedback"></pp-feedback>',
    },
    {
      name: () => '«\u00a0Je donne mon avis\u00a0»',
      note: (say) => say('Le questionnaire de l’État.', 'The questionnaire of the French State.'),
      html: () => '<pp-feedback href="https://jedonnemonavis.numerique.gouv.fr/"></pp-feedback>',
    },
    {
      name: (say) => say('Forme complète\u00a0: votre propre formulaire', 'Full form: a form of your own'),
      html: (say) => `<pp-feedback>
  <form method="post" action="#feedback">
    <input type="hidden" name="_token" value="a1b2">
    <p>${say('Avez-vous pu tout faire\u00a0?', 'Could you do everything?')}</p>
    <button class="pp-button pp-button-second" name="done" value="yes">${say('Oui', 'Yes')}</button>
    <button class="pp-button pp-button-second" name="done" value="no">${say('Non', 'No')}</button>
  </form>
</pp-feedback>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: () => '<pp-feedback action="#feedback"></pp-feedback>',
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

export const Playground: StoryObj = {
  name: 'À essayer',
  args: { action: '#feedback', name: 'feedback', heading: '' },
  render: (args) => withAttributes('pp-feedback', args),
};
