import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';

export default {
  title: 'Parcours/Étape en cours',
  id: 'pp-step-indicator',
  component: 'pp-step-indicator',
} satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Savoir où on en est, en mots d’abord', 'Knowing where you are, in words first'),
  states: [
    {
      name: (say) => say('Le nombre d’étapes est sûr', 'The number of steps is sure'),
      html: (say) =>
        `<pp-step-indicator current="2" total="5" heading="${say('Votre logement', 'Your home')}"></pp-step-indicator>`,
    },
    {
      name: (say) => say('Une réponse peut ajouter des étapes', 'An answer may add steps'),
      note: (say) =>
        say(
          'Le nombre annoncé est le plus petit possible : il ne recule jamais en chemin.',
          'The number told is the least there can be: it never goes back on the way.',
        ),
      html: (say) =>
        `<pp-step-indicator current="1" total="3" open-ended heading="${say('Votre logement', 'Your home')}"></pp-step-indicator>`,
    },
    {
      name: (say) => say('Peut-être la dernière', 'Perhaps the last one'),
      html: (say) =>
        `<pp-step-indicator current="4" total="4" open-ended heading="${say('Votre loyer', 'Your rent')}"></pp-step-indicator>`,
    },
    {
      name: (say) => say('Beaucoup d’étapes : les mots seuls', 'Many steps: the words alone'),
      html: (say) =>
        `<pp-step-indicator current="6" total="18" heading="${say('Vos revenus', 'Your income')}"></pp-step-indicator>`,
    },
    {
      name: (say) => say('Dans un parcours', 'In a journey'),
      note: (say) =>
        say(
          'Répondez et continuez : le nombre devient sûr quand la question est derrière vous.',
          'Answer and continue: the number becomes sure once the question is behind you.',
        ),
      html: (say) => `<form novalidate>
  <pp-journey name="story-indicator" keep="page">
    <pp-step-indicator></pp-step-indicator>
    <pp-step name="indicator-home" heading="${say('Votre logement', 'Your home')}">
      <pp-radio-group legend="${say('Vous êtes', 'You are')}" name="indicator-tenure" required
        options='[{"value":"rent","label":"${say('Locataire', 'A tenant')}"},{"value":"own","label":"${say('Propriétaire', 'An owner')}"}]'></pp-radio-group>
    </pp-step>
    <pp-step name="indicator-rent" heading="${say('Votre loyer', 'Your rent')}" when="indicator-tenure = rent">
      <pp-text-field label="${say('Montant par mois', 'Amount per month')}" name="indicator-rent" inputmode="numeric" required></pp-text-field>
    </pp-step>
    <pp-step name="indicator-review" heading="${say('Vérifiez vos réponses', 'Check your answers')}"><pp-review></pp-review></pp-step>
    <pp-send correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
  </pp-journey>
</form>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) =>
        `<pp-step-indicator current="2" total="5" heading="${say('Votre logement', 'Your home')}"></pp-step-indicator>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
