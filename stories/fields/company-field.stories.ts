import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Entreprise', id: 'pp-company-field', component: 'pp-company-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Numéro d’entreprise', 'Number of a company'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) =>
        `<pp-company-field label="${say('Numéro de votre employeur', 'Number of your employer')}" name="company" required></pp-company-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (
        say,
      ) => `<pp-company-field label="${say('Numéro de votre employeur', 'Number of your employer')}" name="company"
  why="${say('Pour vérifier votre emploi sans vous demander de papier.', 'To check your job without asking you for a paper.')}"
></pp-company-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-company-field label="${say('Numéro de votre employeur', 'Number of your employer')}" name="company" value="732 829 320 00074" required></pp-company-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-company-field label="${say('Numéro de votre employeur', 'Number of your employer')}" name="company" value="732 829 321" required
  error="${say('Comparez chaque chiffre avec une facture ou l’avis de situation Insee, un chiffre est différent', 'Compare each figure with an invoice or the Insee notice, one of them differs')}"
></pp-company-field>`,
    },
    {
      name: (say) => say('SIREN seul', 'SIREN only'),
      html: (say) =>
        `<pp-company-field label="${say('SIREN de votre association', 'SIREN of your association')}" name="siren" kind="siren" required></pp-company-field>`,
    },
    {
      name: (say) => say('SIRET seul', 'SIRET only'),
      html: (say) =>
        `<pp-company-field label="${say('SIRET de votre lieu de travail', 'SIRET of your place of work')}" name="siret" kind="siret" required></pp-company-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-company-field>
  <label for="full-company">${say('Numéro de votre employeur', 'Number of your employer')}</label>
  <input id="full-company" name="full-company" required>
</pp-company-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-company-field label="${say('Numéro de votre employeur', 'Number of your employer')}" name="company" required></pp-company-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Numéro de votre employeur',
    name: 'try',
    kind: 'either',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  argTypes: { kind: { control: 'select', options: ['siren', 'siret', 'either'] } },
  render: (args) => withAttributes('pp-company-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
