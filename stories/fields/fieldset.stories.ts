import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default { title: 'Champs/Groupe de champs', id: 'pp-fieldset', component: 'pp-fieldset' } satisfies Meta;

const fields = (say: Say, id: string, error = ''): string =>
  `<pp-text-field label="${say('Métier', 'Job')}" name="${id}[job]" required></pp-text-field>
  <pp-text-field label="${say('Revenu du mois', 'Income of the month')}" name="${id}[income]" inputmode="numeric" width="10" required ${error}></pp-text-field>`;

const matrix: Matrix = {
  title: (say) => say('Groupe de plusieurs champs', 'Group of several fields'),
  states: [
    {
      name: (say) => say('Vide', 'Empty'),
      html: (say) => `<pp-fieldset legend="${say('Votre conjoint', 'Your partner')}">
  ${fields(say, 'plain')}
</pp-fieldset>`,
    },
    {
      name: (say) => say('Indication, raison', 'Hint, reason'),
      html: (say) => `<pp-fieldset legend="${say('Votre conjoint', 'Your partner')}"
  hint="${say('La personne avec qui vous vivez.', 'The person you live with.')}"
  why="${say('Vos deux revenus comptent.', 'Both incomes count.')}">
  ${fields(say, 'hint')}
</pp-fieldset>`,
    },
    {
      name: (say) => say('Erreur du groupe', 'Error of the group'),
      html: (say) => `<pp-fieldset legend="${say('Votre conjoint', 'Your partner')}"
  error="${say('Écrivez le métier ou le revenu de votre conjoint.', 'Write the job or the income of your partner.')}">
  ${fields(say, 'group')}
</pp-fieldset>`,
    },
    {
      name: (say) => say('Erreur d’un champ', 'Error of one field'),
      html: (say) => `<pp-fieldset legend="${say('Votre conjoint', 'Your partner')}">
  ${fields(say, 'field', `error="${say('Écrivez votre réponse : Revenu du mois', 'Write your answer: Income of the month')}"`)}
</pp-fieldset>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-fieldset>
  <fieldset>
    <legend>${say('Votre conjoint', 'Your partner')}</legend>
    ${fields(say, 'full')}
  </fieldset>
</pp-fieldset>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-fieldset legend="${say('Votre conjoint', 'Your partner')}">
  ${fields(say, 'served')}
</pp-fieldset>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
