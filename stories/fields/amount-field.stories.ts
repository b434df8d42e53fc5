import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Montant', id: 'pp-amount-field', component: 'pp-amount-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Montant', 'Amount'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'La monnaie et la période sont dans la question : rien n’est à deviner.',
          'Currency and period stand in the question: nothing has to be guessed.',
        ),
      html: (say) =>
        `<pp-amount-field label="${say('Loyer', 'Rent')}" name="rent" period="month" required></pp-amount-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (say) => `<pp-amount-field label="${say('Loyer', 'Rent')}" name="rent" period="month"
  why="${say('L’aide dépend de votre loyer.', 'The aid depends on your rent.')}"
></pp-amount-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-amount-field label="${say('Loyer', 'Rent')}" name="rent" period="month" value="850,50" required></pp-amount-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (say) => `<pp-amount-field label="${say('Loyer', 'Rent')}" name="rent" period="month" value="1.234" required
  error="${say('Écrivez 1 234 ou 1,23, selon la somme que vous voulez dire', 'Write 1234 or 1.23, whichever amount you mean')}"
></pp-amount-field>`,
    },
    {
      name: (say) => say('Par an, autre monnaie', 'Per year, another currency'),
      html: (say) =>
        `<pp-amount-field label="${say('Revenus en Suisse', 'Income in Switzerland')}" name="income" currency="CHF" period="year" required></pp-amount-field>`,
    },
    {
      name: (say) => say('Sans centimes', 'Without cents'),
      html: (say) =>
        `<pp-amount-field label="${say('Loyer à Nouméa', 'Rent in Nouméa')}" name="noumea" currency="XPF" period="month" required></pp-amount-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-amount-field period="month">
  <label for="full-rent">${say('Loyer en euros, par mois', 'Rent in euros, per month')}</label>
  <input id="full-rent" name="full-rent" inputmode="decimal" required>
</pp-amount-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-amount-field label="${say('Loyer', 'Rent')}" name="rent" period="month" required></pp-amount-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Loyer',
    name: 'try',
    currency: '',
    period: 'month',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  argTypes: { period: { control: 'select', options: ['', 'day', 'week', 'month', 'quarter', 'year'] } },
  render: (args) => withAttributes('pp-amount-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
