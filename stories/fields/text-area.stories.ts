import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Texte long', id: 'pp-text-area', component: 'pp-text-area' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Texte sur plusieurs lignes', 'Text on several lines'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) =>
        `<pp-text-area label="${say('Votre situation', 'Your situation')}" name="situation" required></pp-text-area>`,
    },
    {
      name: (say) => say('Facultatif', 'Optional'),
      html: (say) =>
        `<pp-text-area label="${say('Autre chose à nous dire ?', 'Anything else to tell us?')}" name="more" rows="3"></pp-text-area>`,
    },
    {
      name: (say) => say('Avec une indication et la raison', 'With a hint and the reason'),
      html: (say) => `<pp-text-area
  label="${say('Pourquoi votre loyer a-t-il changé ?', 'Why has your rent changed?')}" name="reason" required
  hint="${say('Quelques mots suffisent.', 'A few words are enough.')}"
  why="${say('Pour calculer l’aide à partir du bon mois.', 'To work out the aid from the right month.')}"
></pp-text-area>`,
    },
    {
      name: (say) => say('Un nombre de caractères', 'A number of characters'),
      note: (say) =>
        say(
          'Rien de ce qui est écrit n’est coupé. Près de la limite, le compteur est aussi dit à voix haute, après une pause.',
          'Nothing typed is ever cut. Near the limit the counter is also said aloud, after a pause.',
        ),
      html: (say) =>
        `<pp-text-area label="${say('Votre message', 'Your message')}" name="message" maxlength="500" required></pp-text-area>`,
    },
    {
      name: (say) => say('Un nombre de mots', 'A number of words'),
      html: (say) =>
        `<pp-text-area label="${say('Votre projet', 'Your project')}" name="project" maxwords="100" required></pp-text-area>`,
    },
    {
      name: (say) => say('Réponse que nous avons déjà', 'Answer that we have already'),
      html: (say) => `<pp-text-area
  label="${say('Votre adresse', 'Your address')}" name="address" rows="3" required
  known="${say('la CAF, avril 2026', 'your council, April 2026')}" value="12 rue des Lilas
35000 Rennes"
></pp-text-area>`,
    },
    {
      name: (say) => say('À corriger, deux phrases', 'To be mended, two sentences'),
      html: (say) => `<pp-text-area
  label="${say('Votre demande', 'Your request')}" name="request" minlength="20" value="${say('Une aide', 'An aid')}" required
  error="${say('Écrivez au moins 20 caractères', 'Write at least 20 characters')}
${say('Dites pour quel mois', 'Say for which month')}"
></pp-text-area>`,
    },
    {
      name: (say) => say('Fermé, ou en lecture seule', 'Closed, or read only'),
      html: (say) =>
        `<pp-text-area label="${say('Première lettre', 'First letter')}" name="first" rows="2" value="${say('Reçue le 3 avril.', 'Received on 3 April.')}" required disabled></pp-text-area>
<pp-text-area label="${say('Deuxième lettre', 'Second letter')}" name="second" rows="2" value="${say('Reçue le 5 mai.', 'Received on 5 May.')}" required readonly></pp-text-area>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-text-area hint="${say('Quelques mots suffisent.', 'A few words are enough.')}">
  <label for="full">${say('Ce qui vous bloque', 'What stops you')}</label>
  <textarea id="full" name="trouble" rows="4" required></textarea>
</pp-text-area>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-text-area label="${say('Votre question', 'Your question')}" name="question" maxwords="50" required></pp-text-area>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Votre situation',
    hint: 'Quelques mots suffisent.',
    name: 'try',
    value: '',
    why: '',
    known: '',
    error: '',
    rows: 5,
    maxlength: 500,
    maxwords: undefined,
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-text-area', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
