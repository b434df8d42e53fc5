import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default { title: 'Parcours/Liste des parties', id: 'pp-task-list', component: 'pp-task-list' } satisfies Meta;

const listOf = (tasks: readonly object[]): string =>
  `<pp-task-list tasks='${JSON.stringify(tasks).replaceAll("'", '&#39;')}'></pp-task-list>`;

const you = (say: Say) => ({
  name: 'you',
  heading: say('Qui êtes-vous\u00a0?', 'Who are you?'),
  state: 'done',
  href: '#you',
});
const home = (say: Say) => ({
  name: 'home',
  heading: say('Votre logement', 'Your home'),
  state: 'started',
  href: '#home',
});
const money = (say: Say) => ({
  name: 'money',
  heading: say('Vos revenus', 'Your income'),
  state: 'todo',
  href: '#money',
});
const rent = (say: Say) => ({ name: 'rent', heading: say('Votre loyer', 'Your rent'), state: 'later', needs: 'home' });
const last = (say: Say) => ({
  ...{ name: 'review', heading: say('Vérifiez vos réponses', 'Check your answers') },
  ...{ state: 'todo', kind: 'ends', href: '#review' },
});

const matrix: Matrix = {
  title: (say) => say('Les parties d’un long dossier', 'The parts of a long file'),
  states: [
    {
      name: (say) => say('Chaque état, en mots', 'Each state, in words'),
      html: (say) => listOf([you(say), home(say), money(say), rent(say)]),
    },
    {
      name: (say) => say('En groupes, la liste peut encore changer', 'In groups, the list may still change'),
      html: (say) =>
        listOf([
          { ...you(say), group: say('Vous', 'You') },
          { ...home(say), group: say('Chez vous', 'Where you live') },
          { ...rent(say), group: say('Chez vous', 'Where you live'), mayChange: true },
        ]),
    },
    {
      name: (say) => say('Tout est terminé', 'Everything is done'),
      html: (say) => listOf([you(say), { ...home(say), state: 'done' }, last(say)]),
    },
    {
      name: (say) => say('Dans un parcours', 'In a journey'),
      html: (say) => `<form novalidate>
  <pp-journey name="story-tasks" keep="page">
    <pp-step name="tasks-start" heading="${say('Votre dossier', 'Your file')}"><pp-task-list></pp-task-list></pp-step>
    <pp-step name="tasks-you" heading="${say('Qui êtes-vous\u00a0?', 'Who are you?')}" group="${say('Vous', 'You')}">
      <pp-text-field label="${say('Nom de famille', 'Family name')}" name="tasks-family" required></pp-text-field>
    </pp-step>
    <pp-step name="tasks-home" heading="${say('Votre logement', 'Your home')}" group="${say('Chez vous', 'Where you live')}">
      <pp-text-field label="${say('Ville', 'Town')}" name="tasks-town" required></pp-text-field>
    </pp-step>
    <pp-step name="tasks-review" heading="${say('Vérifiez vos réponses', 'Check your answers')}"><pp-review></pp-review></pp-step>
    <pp-send correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
  </pp-journey>
</form>`,
    },
    {
      name: (say) => say('Écrite par le serveur, sans script', 'Written out by the server, without a script'),
      expanded: true,
      html: (say) => `<div>
  <pp-task-list below='[{"heading":"${say('Votre logement', 'Your home')}","href":"#home"}]'></pp-task-list>
</div>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
