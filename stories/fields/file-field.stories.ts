import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Fichier', id: 'pp-file-field', component: 'pp-file-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Fichier', 'File'),
  states: [
    {
      name: (say) => say('Un document attendu', 'A document is needed'),
      html: (say) => `<pp-file-field label="${say('Votre bail', 'Your lease')}" name="lease" required></pp-file-field>`,
    },
    {
      name: (say) => say('Limites, photo, document absent, raison', 'Limits, photo, no such document, reason'),
      note: (say) =>
        say(
          'Les limites sont dites avant le choix. « Je n’ai pas ce document » est une réponse.',
          'Limits are said before the choice. "I do not have this document" is an answer.',
        ),
      html: (
        say,
      ) => `<pp-file-field label="${say('Votre avis d’impôt', 'Your tax notice')}" name="notice[]" multiple photo missing required
  accept=".pdf,image/jpeg,image/png" max-size="5" max-files="3"
  hint="${say('Les deux pages, s’il y en a deux.', 'Both pages, if there are two.')}"
  why="${say('Il dit vos revenus de l’an dernier.', 'It tells your income of last year.')}"
></pp-file-field>`,
    },
    {
      name: (say) => say('Déjà reçus, l’un retiré', 'Received before, one taken off'),
      html: (say) => `<pp-file-field label="${say('Vos quittances', 'Your rent receipts')}" name="receipts[]" multiple
  kept='[{"id":"1","name":"${say('mars', 'march')}.pdf","size":120000},{"id":"2","name":"${say('avril', 'april')}.pdf","size":98000,"removed":true}]'
></pp-file-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (say) => `<pp-file-field label="${say('Votre RIB', 'Your bank details')}" name="bank" required
  error="${say('Choisissez un fichier : votre RIB', 'Choose a file: your bank details')}"
></pp-file-field>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (say) => `<pp-file-field label="${say('Document vérifié', 'Checked document')}" name="checked" disabled
></pp-file-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-file-field>
  <label for="own-file">${say('Votre titre de séjour', 'Your residence permit')}</label>
  <input type="file" id="own-file" name="permit" accept="image/*,.pdf" required>
</pp-file-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) =>
        `<pp-file-field label="${say('Votre attestation', 'Your certificate')}" name="certificate" required missing max-size="5"></pp-file-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Votre avis d’impôt',
    name: 'try',
    accept: '.pdf,image/jpeg',
    'max-size': '5',
    'max-files': '',
    multiple: true,
    photo: true,
    missing: true,
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-file-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
