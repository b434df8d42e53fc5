import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/IBAN', id: 'pp-iban-field', component: 'pp-iban-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('IBAN', 'IBAN'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'Tous les espacements sont acceptés. Un brouillon ne le garde qu’après votre accord.',
          'Any spacing is accepted. A draft keeps it only after your yes.',
        ),
      html: (say) =>
        `<pp-iban-field label="${say('IBAN du compte où verser l’aide', 'IBAN of the account for the aid')}" name="iban" required></pp-iban-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (
        say,
      ) => `<pp-iban-field label="${say('IBAN du compte où verser l’aide', 'IBAN of the account for the aid')}" name="iban"
  why="${say('Pour verser l’aide. Nous ne prélevons rien.', 'To pay the aid. We take nothing from it.')}"
></pp-iban-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-iban-field label="${say('IBAN du compte où verser l’aide', 'IBAN of the account for the aid')}" name="iban" value="FR14 2004 1010 0505 0001 3M02 606" required></pp-iban-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-iban-field label="${say('IBAN du compte où verser l’aide', 'IBAN of the account for the aid')}" name="iban" value="FR14 2004 1010 0505 0001 3M02 60" required
  error="${say('Écrivez 27 caractères, comme sur votre RIB (vous en avez écrit 26)', 'Write 27 characters, as on your bank details (RIB) (you wrote 26)')}"
></pp-iban-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-iban-field>
  <label for="full-iban">${say('IBAN du compte où verser l’aide', 'IBAN of the account for the aid')}</label>
  <input id="full-iban" name="full-iban" required>
</pp-iban-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-iban-field label="${say('IBAN du compte où verser l’aide', 'IBAN of the account for the aid')}" name="iban" required></pp-iban-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'IBAN du compte où verser l’aide',
    name: 'try',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-iban-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
