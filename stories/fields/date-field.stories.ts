import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Date', id: 'pp-date-field', component: 'pp-date-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Date que la personne connaît', 'Date that the person knows'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) => say('Le mois peut aussi s’écrire en lettres.', 'The month can be written as a word too.'),
      html: (say) =>
        `<pp-date-field legend="${say('Date de naissance', 'Date of birth')}" name="birth" autocomplete="bday" max="today" required></pp-date-field>`,
    },
    {
      name: (say) => say('Facultatif, avec indication et raison', 'Optional, with hint and reason'),
      html: (say) => `<pp-date-field legend="${say('Date d’entrée dans le logement', 'Date you moved in')}" name="moved"
  hint="${say('Elle est sur votre bail. Par exemple : 1 9 2024', 'It is in your lease. For example: 1 9 2024')}"
  why="${say('L’aide commence le mois d’après.', 'The aid starts in the month after.')}"
></pp-date-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-date-field legend="${say('Date de la lettre', 'Date of the letter')}" name="letter" value="2026-03-27" required></pp-date-field>`,
    },
    {
      name: (say) => say('À corriger, une partie', 'To be mended, one part'),
      html: (
        say,
      ) => `<pp-date-field legend="${say('Date du mariage', 'Date of the wedding')}" name="wedding" value-day="31" value-month="2" value-year="2019" required
  error="${say('Écrivez un jour de 1 à 28 pour février : date du mariage', 'Write a day from 1 to 28 for February: date of the wedding')}" error-parts="day"
></pp-date-field>`,
    },
    {
      name: (say) => say('À corriger, tout', 'To be mended, whole'),
      html: (say) => `<pp-date-field legend="${say('Date du déménagement', 'Date of the move')}" name="move" required
  error="${say('Écrivez le jour, le mois et l’année : date du déménagement', 'Write the day, the month and the year: date of the move')}"
></pp-date-field>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (say) =>
        `<pp-date-field legend="${say('Date de la demande', 'Date of the application')}" name="asked" value="2026-11-22" required disabled></pp-date-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-date-field>
  <fieldset>
    <legend>${say('Date de fin du bail', 'End of the lease')}</legend>
    <div><label for="end-day">${say('Jour', 'Day')}</label><input id="end-day" name="end[day]" inputmode="numeric" data-pp-width="2"></div>
    <div><label for="end-month">${say('Mois', 'Month')}</label><input id="end-month" name="end[month]" data-pp-width="10"></div>
    <div><label for="end-year">${say('Année', 'Year')}</label><input id="end-year" name="end[year]" inputmode="numeric" data-pp-width="4"></div>
  </fieldset>
</pp-date-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) =>
        `<pp-date-field legend="${say('Date du dernier loyer', 'Date of the last rent')}" name="rent" required></pp-date-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    legend: 'Date de naissance',
    name: 'try',
    value: '',
    hint: '',
    why: '',
    error: '',
    'error-parts': '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-date-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
