import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Téléphone', id: 'pp-phone-field', component: 'pp-phone-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Téléphone', 'Telephone'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'Tous les espacements sont acceptés. Ce n’est jamais le seul moyen de vous joindre.',
          'Any spacing is accepted. It is never the only way to be reached.',
        ),
      html: (say) =>
        `<pp-phone-field label="${say('Numéro de téléphone', 'Telephone number')}" name="phone" required></pp-phone-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (say) => `<pp-phone-field label="${say('Numéro de téléphone', 'Telephone number')}" name="phone"
  why="${say('Pour vous appeler si une réponse manque.', 'To call you if an answer is missing.')}"
></pp-phone-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-phone-field label="${say('Numéro de téléphone', 'Telephone number')}" name="phone" value="06 39 98 12 34" required></pp-phone-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-phone-field label="${say('Numéro de téléphone', 'Telephone number')}" name="phone" value="06 39 98 12" required
  error="${say('Ajoutez les chiffres qui manquent. Vous en avez écrit 8, un numéro français en a 10', 'Add the figures that are missing. You wrote 8, a French number has 10')}"
></pp-phone-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-phone-field>
  <label for="full-phone">${say('Numéro de téléphone', 'Telephone number')}</label>
  <input id="full-phone" name="full-phone" type="tel" required>
</pp-phone-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-phone-field label="${say('Numéro de téléphone', 'Telephone number')}" name="phone" required></pp-phone-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Numéro de téléphone',
    name: 'try',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-phone-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
