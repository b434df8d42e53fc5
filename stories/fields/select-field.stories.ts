import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default { title: 'Champs/Liste', id: 'pp-select-field', component: 'pp-select-field' } satisfies Meta;

const months = (say: Say): string =>
  JSON.stringify([
    { value: '2026-01', label: say('janvier 2026', 'January 2026') },
    { value: '2026-02', label: say('février 2026', 'February 2026') },
    { value: '2026-03', label: say('mars 2026', 'March 2026') },
    { value: '2026-04', label: say('avril 2026', 'April 2026') },
    { value: '2026-05', label: say('mai 2026', 'May 2026') },
    { value: '2026-06', label: say('juin 2026', 'June 2026') },
  ]);

const matrix: Matrix = {
  title: (say) => say('Liste', 'List'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'La première ligne n’est pas une réponse : rien n’est choisi d’avance.',
          'The first line is no answer: nothing is chosen in advance.',
        ),
      html: (
        say,
      ) => `<pp-select-field label="${say('Mois de la demande', 'Month of the request')}" name="month" required
  options='${months(say)}'
></pp-select-field>`,
    },
    {
      name: (say) => say('Facultatif', 'Optional'),
      html: (say) => `<pp-select-field label="${say('Mois du déménagement', 'Month of the move')}" name="moved"
  options='${months(say)}'
></pp-select-field>`,
    },
    {
      name: (say) => say('Rempli, avec une indication et la raison', 'Filled, with a hint and the reason'),
      html: (
        say,
      ) => `<pp-select-field label="${say('Premier mois de loyer', 'First month of rent')}" name="first-month" value="2026-04" required
  hint="${say('Celui qui est écrit sur le bail.', 'The one that is written in the lease.')}"
  why="${say('L’aide commence le mois suivant.', 'The aid begins in the month after it.')}"
  options='${months(say)}'
></pp-select-field>`,
    },
    {
      name: (say) => say('Réponse que nous avons déjà', 'Answer that we have already'),
      html: (
        say,
      ) => `<pp-select-field label="${say('Dernier mois payé', 'Last month paid')}" name="paid" value="2026-03" required
  known="${say('la CAF, avril 2026', 'your council, April 2026')}"
  options='${months(say)}'
></pp-select-field>`,
    },
    {
      name: (say) => say('Pour qui ne sait pas', 'For who does not know'),
      html: (
        say,
      ) => `<pp-select-field label="${say('Mois du premier courrier', 'Month of the first letter')}" name="letter" unknown required
  options='${months(say)}'
></pp-select-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (say) => `<pp-select-field label="${say('Mois de la fin', 'Month of the end')}" name="end" required
  error="${say('Choisissez une réponse : Mois de la fin', 'Choose an answer: Month of the end')}"
  options='${months(say)}'
></pp-select-field>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (
        say,
      ) => `<pp-select-field label="${say('Mois déjà traité', 'Month dealt with already')}" name="done" value="2026-01" required disabled
  options='${months(say)}'
></pp-select-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-select-field>
  <label for="full">${say('Langue de la réponse', 'Language of the answer')}</label>
  <select id="full" name="language" required>
    <option value=""></option>
    <optgroup label="${say('En Europe', 'In Europe')}">
      <option value="fr">${say('Français', 'French')}</option>
      <option value="en">${say('Anglais', 'English')}</option>
    </optgroup>
    <optgroup label="${say('Ailleurs', 'Elsewhere')}">
      <option value="ar">${say('Arabe', 'Arabic')}</option>
    </optgroup>
  </select>
</pp-select-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) => `<pp-select-field label="${say('Mois du contrôle', 'Month of the check')}" name="control" required
  options='${months(say)}'
></pp-select-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Mois de la demande',
    name: 'try',
    options: [
      { value: '2026-01', label: 'janvier 2026' },
      { value: '2026-02', label: 'février 2026' },
    ],
    value: '',
    hint: '',
    why: '',
    known: '',
    unknown: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-select-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
