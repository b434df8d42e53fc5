import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default {
  title: 'Champs/Numéro de sécurité sociale',
  id: 'pp-social-security-field',
  component: 'pp-social-security-field',
} satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Numéro de sécurité sociale', 'Social-security number'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'L’erreur nomme la partie à vérifier et où la lire.',
          'The error names the part to check, and where to read it.',
        ),
      html: (say) =>
        `<pp-social-security-field label="${say('Numéro de sécurité sociale', 'Social-security number')}" name="nir" required></pp-social-security-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (
        say,
      ) => `<pp-social-security-field label="${say('Numéro de sécurité sociale', 'Social-security number')}" name="nir"
  why="${say('Pour retrouver vos droits à l’assurance maladie.', 'To find your rights to health insurance.')}"
></pp-social-security-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-social-security-field label="${say('Numéro de sécurité sociale', 'Social-security number')}" name="nir" value="1 85 05 78 006 084 91" required></pp-social-security-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-social-security-field label="${say('Numéro de sécurité sociale', 'Social-security number')}" name="nir" value="1 85 13 78 006 084 91" required
  error="${say('Vérifiez les chiffres 4 et 5, le mois de naissance, sur la carte Vitale', 'Check figures 4 and 5, the month of birth, on the carte Vitale')}"
></pp-social-security-field>`,
    },
    {
      name: (say) => say('Avec la clé', 'With the key'),
      note: (say) => say('Les 15 chiffres sont attendus.', 'All 15 figures are needed.'),
      html: (say) =>
        `<pp-social-security-field label="${say('Numéro de sécurité sociale de l’enfant', 'Social-security number of the child')}" name="child-nir" key required></pp-social-security-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-social-security-field>
  <label for="full-nir">${say('Numéro de sécurité sociale', 'Social-security number')}</label>
  <input id="full-nir" name="full-nir" required>
</pp-social-security-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-social-security-field label="${say('Numéro de sécurité sociale', 'Social-security number')}" name="nir" required></pp-social-security-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Numéro de sécurité sociale',
    name: 'try',
    key: false,
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-social-security-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
