import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { make } from '../config/dom.js';
import { localeOf, matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import { sayIn, type Say } from '../config/words.js';

export default { title: 'Parcours/Temps', id: 'pp-session', component: 'pp-session' } satisfies Meta;

/** Hours of the same day, so that each state shows without waiting. */
const session = (name: string, now: string, more = '', content = ''): string => `<pp-session name="story-${name}"
  now="2026-11-22T${now}:00+01:00" ends="2026-11-22T14:35:00+01:00" time-zone="Europe/Paris"
  extend="/session" sign-in="#sign-in"${more}>${content}</pp-session>`;

const matrix: Matrix = {
  title: (say) => say('Le temps : prévenir, prolonger, ne rien perdre', 'Time: warn, extend, lose nothing'),
  states: [
    {
      name: (say) => say('Tout va bien : une ligne', 'All is well: one line'),
      html: () => session('open', '14:05'),
    },
    {
      name: (say) => say('Cinq minutes avant la fin', 'Five minutes before the end'),
      note: (say) =>
        say(
          'Reste en vue en haut d’un écran assez haut. Ne prend pas le focus, ne compte pas les secondes.',
          'Stays in sight at the top of a screen that is high enough. Takes no focus, counts no seconds.',
        ),
      html: () => session('warned', '14:30'),
    },
    {
      name: (say) => say('Une minute avant la fin', 'One minute before the end'),
      html: () => session('last', '14:34'),
    },
    {
      name: (say) => say('Après la fin', 'After the end'),
      note: (say) =>
        say(
          'Rien de ce qui est écrit ne part. On s’identifie dans une autre fenêtre, puis on revient.',
          'Nothing that was written goes. The person signs in in another window, and comes back.',
        ),
      html: () => session('ended', '14:36'),
    },
    {
      name: (say) => say('Prévenir plus tôt', 'Warn earlier'),
      html: () => session('early', '14:20', ' warn-before="1200"'),
    },
    {
      name: (say) => say('Forme complète : votre phrase', 'Full form: your sentence'),
      html: (say) =>
        session(
          'full',
          '14:05',
          '',
          `<p>${say('Vous avez jusqu’à 14 h 35.', 'You have until 2:35 PM.')} <a href="/session" target="_blank">${say('Demander plus de temps (dans une autre fenêtre)', 'Ask for more time (in another window)')}</a></p>`,
        ),
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: () => session('served', '14:05'),
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

/** What a designer provokes, and how many seconds are then left. */
const moments = (say: Say): [label: string, seconds: number][] => [
  [say('Tout va bien', 'All is well'), 1800],
  [say('5 minutes avant', '5 minutes before'), 300],
  [say('1 minute avant', '1 minute before'), 60],
  [say('C’est fini', 'It has ended'), 0],
];

export const Playground: StoryObj = {
  name: 'À essayer',
  args: { 'warn-before': 300, method: 'GET', 'sign-in': '#sign-in' },
  argTypes: { method: { control: 'radio', options: ['GET', 'POST'] } },
  render: (args, context) => {
    const say = sayIn(localeOf(context));
    const attributes = { ...args, name: 'playground', lasts: 1800, extend: '/session' };
    const place = make('div', {}, withAttributes('pp-session', attributes));
    const element = place.querySelector('pp-session')!;
    const isDead = document.createElement('input');
    Object.assign(isDead, { type: 'checkbox', id: 'dead-line' });
    const buttons = moments(say).map(([label, seconds]) => {
      const button = make('button', { type: 'button', class: 'pp-button pp-button-second' }, label);
      button.addEventListener('click', () => element.extended(new Date(Date.now() + seconds * 1000).toISOString()));
      return button;
    });
    const answer = (event: Event): void => {
      const isAsking = (event.target as Element).closest('button[data-pp-part="extend"]');
      if (!isAsking || isDead.checked) return;
      // Nothing leaves a story: this stands for a server that answers.
      event.stopPropagation();
      element.extended();
    };
    place.addEventListener('click', answer, { capture: true });
    const line = make(
      'p',
      {},
      isDead,
      ' ',
      make('label', { for: 'dead-line' }, say('Le service ne répond pas', 'The service does not answer')),
    );
    return make('div', {}, make('p', {}, say('Provoquez :', 'Provoke:')), ...buttons, line, place);
  },
};
