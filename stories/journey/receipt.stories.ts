import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default { title: 'Parcours/Reçu', id: 'pp-receipt', component: 'pp-receipt' } satisfies Meta;

const receipt = (say: Say): string => `<pp-receipt reference="AL-2026-0042" date="2026-11-22T10:15:00+01:00"
  next="${say('Nous vous répondons par courrier avant le 22 décembre. Vous n’avez rien d’autre à faire.', 'We answer by post before 22 December. There is nothing else to do.')}"
  correct-href="#correct" correct-until="2026-12-22"
  answer-by="2026-12-22" copy-href="#copy"
  withdraw-href="#withdraw" withdraw-until="2026-12-22">
  <pp-contact><pp-channel type="phone" number="0 800 00 00 00" hours="${say('de 9 h à 17 h 30', '9:00 to 17:30')}"></pp-channel></pp-contact>
</pp-receipt>`;

const answers = (say: Say): string =>
  JSON.stringify([
    {
      heading: say('Qui êtes-vous ?', 'Who are you?'),
      rows: [
        { question: say('Nom de famille', 'Last name'), answer: 'Nguyên' },
        { question: say('Ville', 'Town'), answer: 'Rennes' },
      ],
    },
  ]);

const matrix: Matrix = {
  title: (say) =>
    say('Reçu : c’est arrivé, et rien n’est irréversible', 'Receipt: it arrived, and nothing is irreversible'),
  states: [
    { name: (say) => say('Entier', 'Whole'), html: receipt },
    {
      name: (say) => say('Avec vos mots', 'With your words'),
      html: (
        say,
      ) => `<pp-receipt heading="${say('Votre demande est retirée', 'Your application is withdrawn')}" reference="AL-2026-0042" correct-href="#again">
  <p>${say('Vous pouvez faire une nouvelle demande quand vous voulez.', 'You can apply again whenever you like.')}</p>
</pp-receipt>`,
    },
    {
      name: (say) => say('Avec les réponses, à garder et à imprimer', 'With the answers, to keep and to print'),
      note: (say) => say('Sans lien pour modifier : c’est envoyé.', 'Without links to change them: it is sent.'),
      html: (
        say,
      ) => `<pp-receipt reference="AL-2026-0043" copy-href="#copy" correct-href="#correct" correct-until="2026-12-22">
  <h3>${say('Vos réponses', 'Your answers')}</h3>
  <pp-review sections='${answers(say)}'></pp-review>
</pp-receipt>`,
    },
    {
      name: (say) => say('Définitif : une personne d’abord, puis la raison', 'Final: a person first, then the reason'),
      html: (say) => `<pp-receipt reference="AL-2026-0044" answer-by="2027-01-05"
  final="${say('La loi fixe la liste ce soir à minuit.', 'The law fixes the list at midnight.')}"></pp-receipt>`,
    },
    { name: (say) => say('Écrit par le serveur', 'Written out by the server'), expanded: true, html: receipt },
  ],
};

export const States: StoryObj = {
  name: 'Tous les états',
  // A page of a service has one of them; here several stand together, under one name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (_args, context) => matrixPage(matrix, context),
};
