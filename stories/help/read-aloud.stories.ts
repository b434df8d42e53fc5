import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';

export default { title: 'Aide/Lecture à voix haute', id: 'pp-read-aloud', component: 'pp-read-aloud' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Écouter les questions', 'Listen to the questions'),
  states: [
    {
      name: (say) => say('Une partie de la page', 'A part of the page'),
      note: (say) =>
        say(
          'Seule une voix de votre appareil parle. S’il n’en a pas, une phrase le dit à la place du bouton.',
          'Only a voice of your device speaks. If it has none, a sentence says so in place of the button.',
        ),
      html: (say) => `<pp-read-aloud for="listen"></pp-read-aloud>
<div id="listen">
  <pp-text-field label="${say('Commune', 'Town')}" name="town" hint="${say('Celle de votre adresse.', 'That of your address.')}" required></pp-text-field>
  <pp-radio-group legend="${say('Êtes-vous locataire ?', 'Do you pay rent?')}" name="tenant" options='[{"value":"y","label":"${say('Oui', 'Yes')}"},{"value":"n","label":"${say('Non', 'No')}"}]' error="${say('Choisissez une réponse.', 'Choose an answer.')}" required></pp-radio-group>
</div>`,
    },
    {
      name: (say) => say('Écrit par le serveur : rien', 'Written out by the server: nothing'),
      note: (say) => say('Sans script, le bouton ne ferait rien.', 'Without a script the button would do nothing.'),
      expanded: true,
      html: () => '<pp-read-aloud></pp-read-aloud>',
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
