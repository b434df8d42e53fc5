import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Adresse e-mail', id: 'pp-email-field', component: 'pp-email-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Adresse e-mail', 'E-mail address'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'Écrivez adele@gmial.com, puis quittez le champ : l’adresse probable est proposée, jamais imposée.',
          'Write adele@gmial.com, then leave the field: the probable address is offered, never forced.',
        ),
      html: (say) =>
        `<pp-email-field label="${say('Adresse e-mail', 'E-mail address')}" name="mail" required></pp-email-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (say) => `<pp-email-field label="${say('Adresse e-mail', 'E-mail address')}" name="mail"
  why="${say('Pour vous envoyer une copie. La réponse arrive aussi par courrier.', 'To send you a copy. The answer comes by post too.')}"
></pp-email-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-email-field label="${say('Adresse e-mail', 'E-mail address')}" name="mail" value="adele@exemple.fr" required></pp-email-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-email-field label="${say('Adresse e-mail', 'E-mail address')}" name="mail" value="adele.exemple.fr" required
  error="${say('Ajoutez le signe @, comme dans nom@exemple.fr', 'Add the @ sign, as in name@example.org')}"
></pp-email-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-email-field>
  <label for="full-mail">${say('Adresse e-mail', 'E-mail address')}</label>
  <input id="full-mail" name="full-mail" type="email" required>
</pp-email-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-email-field label="${say('Adresse e-mail', 'E-mail address')}" name="mail" required></pp-email-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Adresse e-mail',
    name: 'try',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-email-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
