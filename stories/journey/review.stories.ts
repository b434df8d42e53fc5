import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default { title: 'Parcours/Relecture', id: 'pp-review', component: 'pp-review' } satisfies Meta;

const sections = (say: Say): string =>
  JSON.stringify([
    {
      heading: say('Qui êtes-vous ?', 'Who are you?'),
      rows: [
        { question: say('Nom de famille', 'Family name'), answer: 'Nguyên', changeHref: '#/you' },
        {
          question: say('Date de naissance', 'Date of birth'),
          answer: say('27 mars 1980', '27 March 1980'),
          changeHref: '#/you',
        },
        { question: say('Nom d’usage', 'Name you use'), answer: '', changeHref: '#/you' },
      ],
    },
    {
      heading: say('Votre logement', 'Your home'),
      rows: [
        {
          question: say(
            'Adresse du logement pour lequel vous demandez l’aide',
            'Address of the home for which you ask for the aid',
          ),
          answer: 'Résidence Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch\n35000 Rennes',
          changeHref: '#/home',
        },
      ],
    },
  ]);

const matrix: Matrix = {
  title: (say) => say('Relire ses réponses', 'Read the answers again'),
  states: [
    {
      name: (say) => say('Réponses, sans réponse, mots longs', 'Answers, no answer, long words'),
      html: (say) => `<pp-review sections='${sections(say)}'></pp-review>`,
    },
    {
      name: (say) => say('Sans script, tout sur une page', 'Without a script, all on one page'),
      html: () => '<pp-review></pp-review>',
    },
    {
      name: (say) => say('Écrite par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-review sections='${sections(say)}'></pp-review>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
