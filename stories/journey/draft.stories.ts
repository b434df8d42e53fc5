import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default { title: 'Parcours/Brouillon', id: 'pp-draft', component: 'pp-draft' } satisfies Meta;

const form = (say: Say, name: string, attributes: string, draft: string): string => `<form method="post" novalidate>
  <pp-journey name="story-draft-${name}" ${attributes}>
    <pp-step name="you" heading="${say('Qui êtes-vous ?', 'Who are you?')}">
      <pp-text-field label="${say('Nom de famille', 'Family name')}" name="family" autocomplete="family-name"></pp-text-field>
      <div data-pp-keep="ask">
        <pp-text-field label="${say('Numéro de sécurité sociale', 'Social security number')}" name="number"></pp-text-field>
      </div>
    </pp-step>${draft}
  </pp-journey>
</form>`;

const matrix: Matrix = {
  title: (say) => say('Ce qui est gardé, et jusqu’à quand', 'What is kept, and until when'),
  states: [
    {
      name: (say) => say('Dans cet onglet', 'In this tab'),
      html: (say) => form(say, 'session', '', ''),
    },
    {
      name: (say) => say('Sur cet appareil, avec un fichier à emporter', 'On this device, with a file to take along'),
      note: (say) =>
        say(
          'Un numéro qui identifie la personne n’est gardé que si elle le demande.',
          'A number that identifies the person is kept only if they ask for it.',
        ),
      html: (say) => form(say, 'device', 'keep="device"', '\n    <pp-draft take shared></pp-draft>'),
    },
    {
      name: (say) => say('Rien n’est gardé', 'Nothing is kept'),
      html: (say) => form(say, 'page', 'keep="page"', ''),
    },
    {
      name: (say) => say('Le serveur garde, et le dit', 'The server keeps, and says so'),
      expanded: true,
      html: (say) =>
        `<pp-draft><p class="pp-keep">${say('Nous gardons vos réponses pendant 2 heures.', 'We keep your answers for 2 hours.')}</p></pp-draft>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
