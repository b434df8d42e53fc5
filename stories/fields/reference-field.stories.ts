import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Référence', id: 'pp-reference-field', component: 'pp-reference-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Référence', 'Reference'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          '« 1234567890123 » et « 12 34 567 890 123 » sont la même réponse.',
          '“1234567890123” and “12 34 567 890 123” are the same answer.',
        ),
      html: (say) =>
        `<pp-reference-field label="${say('Numéro fiscal', 'Tax number')}" name="tax" shape="9{13}" required></pp-reference-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (say) => `<pp-reference-field label="${say('Numéro fiscal', 'Tax number')}" name="tax" shape="9{13}"
  why="${say('Pour retrouver votre avis d’impôt.', 'To find your tax notice.')}"
></pp-reference-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-reference-field label="${say('Numéro fiscal', 'Tax number')}" name="tax" shape="9{13}" value="12 34 567 890 123" required></pp-reference-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-reference-field label="${say('Numéro fiscal', 'Tax number')}" name="tax" shape="9{13}" value="12 34 567 890 12" required
  error="${say('Écrivez 13 caractères, comme sur le courrier (vous en avez écrit 12)', 'Write 13 characters, as on the letter (you wrote 12)')}"
></pp-reference-field>`,
    },
    {
      name: (say) => say('Chiffres et lettre', 'Figures and a letter'),
      note: (say) => say('L’exemple et le clavier viennent de la forme.', 'Example and keyboard come from the shape.'),
      html: (say) =>
        `<pp-reference-field label="${say('Numéro d’allocataire', 'Claimant number')}" name="claimant" shape="9{7}A" width="10" required></pp-reference-field>`,
    },
    {
      name: (say) => say('Signes qui ne s’écrivent pas', 'Signs that need not be typed'),
      html: (say) =>
        `<pp-reference-field label="${say('Numéro du dossier', 'Number of the file')}" name="file" shape="99-9{4}" width="10" required></pp-reference-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-reference-field shape="9{13}">
  <label for="full-tax">${say('Numéro fiscal', 'Tax number')}</label>
  <input id="full-tax" name="full-tax" required>
</pp-reference-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-reference-field label="${say('Numéro fiscal', 'Tax number')}" name="tax" shape="9{13}" required></pp-reference-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Numéro fiscal',
    name: 'try',
    shape: '9{13}',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-reference-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
