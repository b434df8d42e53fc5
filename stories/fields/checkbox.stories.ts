import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Case à cocher', id: 'pp-checkbox', component: 'pp-checkbox' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Une seule case', 'One box alone'),
  states: [
    {
      name: (say) => say('Facultative', 'Optional'),
      note: (say) =>
        say(
          'Une case vide ne veut pas dire non : pour un oui ou un non, prenez deux boutons radio.',
          'An empty box does not say no: for a yes or a no, take two radios.',
        ),
      html: (say) =>
        `<pp-checkbox label="${say('Je veux recevoir la réponse par SMS', 'Send me the answer by text message')}" name="sms"></pp-checkbox>`,
    },
    {
      name: (say) => say('Attendue, avec une indication et la raison', 'Needed, with a hint and the reason'),
      html: (say) => `<pp-checkbox
  label="${say('Mes réponses sont exactes', 'My answers are true')}" name="true" required
  hint="${say('Une erreur se corrige : vous pourrez changer vos réponses pendant 30 jours.', 'A mistake can be mended: you can change your answers for 30 days.')}"
  why="${say('Votre parole suffit : nous ne demandons pas de justificatif.', 'Your word is enough: we ask for no document.')}"
></pp-checkbox>`,
    },
    {
      name: (say) => say('Cochée', 'Ticked'),
      html: (say) =>
        `<pp-checkbox label="${say('J’ai un numéro d’allocataire', 'I have a claimant number')}" name="claimant" checked></pp-checkbox>`,
    },
    {
      name: (say) => say('Réponse que nous avons déjà', 'Answer that we have already'),
      html: (say) =>
        `<pp-checkbox label="${say('Je suis le seul adulte du foyer', 'I am the only adult at home')}" name="alone" known="${say('la CAF, avril 2026', 'your council, April 2026')}" checked></pp-checkbox>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-checkbox label="${say('J’ai lu ce qui est gardé', 'I have read what is kept')}" name="read" required
  error="${say('Cochez la case pour continuer : J’ai lu ce qui est gardé', 'Tick the box to continue: I have read what is kept')}"
></pp-checkbox>`,
    },
    {
      name: (say) => say('Fermée', 'Closed'),
      html: (say) =>
        `<pp-checkbox label="${say('Demande reçue', 'Request received')}" name="received" checked disabled></pp-checkbox>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-checkbox hint="${say('Les messages sont gratuits.', 'Messages are free.')}">
  <label><input type="checkbox" name="messages" value="yes"> ${say('Prévenez-moi quand le dossier avance', 'Tell me when the file moves on')}</label>
</pp-checkbox>`,
    },
    {
      name: (say) => say('Écrite par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-checkbox label="${say('Je préfère un courrier', 'I prefer a letter')}" name="letter"></pp-checkbox>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Je veux recevoir la réponse par SMS',
    name: 'try',
    hint: 'Les messages sont gratuits.',
    why: '',
    known: '',
    error: '',
    checked: false,
    required: false,
    disabled: false,
  },
  render: (args) => withAttributes('pp-checkbox', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
