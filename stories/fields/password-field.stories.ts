import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Mot de passe', id: 'pp-password-field', component: 'pp-password-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Mot de passe', 'Password'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'Les règles sont dites avant d’écrire. Le mot de passe se montre et se colle.',
          'The rules are said before anything is typed. The password can be shown and pasted.',
        ),
      html: (say) =>
        `<pp-password-field label="${say('Choisissez un mot de passe', 'Choose a password')}" name="secret" required></pp-password-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (say) => `<pp-password-field label="${say('Choisissez un mot de passe', 'Choose a password')}" name="secret"
  why="${say('Pour retrouver votre dossier.', 'To find your application again.')}"
></pp-password-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-password-field label="${say('Choisissez un mot de passe', 'Choose a password')}" name="secret" value="le chat dort" required></pp-password-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-password-field label="${say('Choisissez un mot de passe', 'Choose a password')}" name="secret" value="sésame" required
  error="${say('Choisissez un mot de passe de 12 caractères ou plus (vous en avez écrit 6)', 'Choose a password of 12 characters or more (you wrote 6)')}"
></pp-password-field>`,
    },
    {
      name: (say) => say('Déjà connu : sans règles', 'Known already: no rules'),
      html: (say) =>
        `<pp-password-field label="${say('Votre mot de passe', 'Your password')}" name="current" autocomplete="current-password" required></pp-password-field>`,
    },
    {
      name: (say) => say('Plus long, avec une indication', 'Longer, with a hint'),
      html: (
        say,
      ) => `<pp-password-field label="${say('Mot de passe de l’espace santé', 'Password of the health account')}" name="health" minlength="18" required
  hint="${say('Quatre mots au hasard se retiennent bien.', 'Four words at random are easy to remember.')}"
></pp-password-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-password-field>
  <label for="full-secret">${say('Choisissez un mot de passe', 'Choose a password')}</label>
  <input id="full-secret" name="full-secret" type="password" autocomplete="new-password" required>
</pp-password-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-password-field label="${say('Choisissez un mot de passe', 'Choose a password')}" name="secret" required></pp-password-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Choisissez un mot de passe',
    name: 'try',
    autocomplete: 'new-password',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  argTypes: { autocomplete: { control: 'select', options: ['new-password', 'current-password'] } },
  render: (args) => withAttributes('pp-password-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
