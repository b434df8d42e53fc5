import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Champ de texte', id: 'pp-text-field', component: 'pp-text-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Champ de texte', 'Text field'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) =>
        `<pp-text-field label="${say('Nom de famille', 'Family name')}" name="family" autocomplete="family-name" required></pp-text-field>`,
    },
    {
      name: (say) => say('Facultatif', 'Optional'),
      note: (say) =>
        say('Seul ce qui est facultatif est marqué, avec un mot.', 'Only what is optional is marked, with a word.'),
      html: (say) => `<pp-text-field label="${say('Nom d’usage', 'Name you use')}" name="usual"></pp-text-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-text-field label="${say('Prénom', 'First name')}" name="first" value="Nguyên-Thị" required></pp-text-field>`,
    },
    {
      name: (say) => say('Avec une indication', 'With a hint'),
      note: (say) => say('Le champ est aussi large que sa réponse.', 'The field is as wide as its answer.'),
      html: (say) => `<pp-text-field
  label="${say('Numéro d’allocataire', 'Claimant number')}"
  hint="${say('7 chiffres, en haut à droite de vos courriers.', '7 figures, at the top right of your letters.')}"
  name="number" inputmode="numeric" width="10" required
></pp-text-field>`,
    },
    {
      name: (say) => say('Avec la raison de la question', 'With the reason of the question'),
      html: (say) => `<pp-text-field
  label="${say('Numéro de téléphone', 'Phone number')}" name="phone" type="tel" autocomplete="tel" width="20"
  why="${say('Pour vous appeler si une réponse manque. Nous ne le donnons à personne.', 'To call you if an answer is missing. We give it to nobody.')}"
></pp-text-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      note: (say) =>
        say(
          'Un bord, un signe et une phrase qui dit quoi faire : jamais la couleur seule.',
          'An edge, a sign and a sentence that says what to do: never colour alone.',
        ),
      html: (say) => `<pp-text-field
  label="${say('Adresse e-mail', 'E-mail address')}" name="email" type="email" autocomplete="email" value="camille.exemple.fr" required
  error="${say('Écrivez l’adresse e-mail en entier, par exemple nom@exemple.fr', 'Write the whole e-mail address, for example name@example.org')}"
></pp-text-field>`,
    },
    {
      name: (say) => say('À corriger, deux phrases', 'To be mended, two sentences'),
      html: (say) => `<pp-text-field
  label="${say('Code postal', 'Postal code')}" name="post-code" inputmode="numeric" width="5" value="35A" required
  error="${say('Écrivez 5 chiffres', 'Write 5 figures')}
${say('Enlevez les lettres', 'Take the letters away')}"
></pp-text-field>`,
    },
    {
      name: (say) => say('Réponse que nous avons déjà', 'Answer that we have already'),
      note: (say) =>
        say(
          'La personne la garde ou la corrige : elle n’écrit rien deux fois.',
          'The person keeps it or mends it, and writes nothing twice.',
        ),
      html: (say) => `<pp-text-field
  label="${say('Commune de naissance', 'Town of birth')}" name="birth-town" value="Rennes" required
  known="${say('la CAF, avril 2026', 'your council, April 2026')}"
></pp-text-field>`,
    },
    {
      name: (say) => say('Avec un compteur', 'With a counter'),
      note: (say) =>
        say(
          'Seulement là où des personnes atteignent la limite. Rien n’est coupé.',
          'Only where people reach the limit. Nothing is cut.',
        ),
      html: (say) => `<pp-text-field
  label="${say('Objet de votre message', 'Subject of your message')}" name="object" maxlength="60" counter required
></pp-text-field>
<pp-text-field
  label="${say('Votre métier', 'Your trade')}" name="trade" maxwords="5" counter required
></pp-text-field>`,
    },
    {
      name: (say) => say('Fermé, ou en lecture seule', 'Closed, or read only'),
      html: (
        say,
      ) => `<pp-text-field label="${say('Commune', 'Town')}" name="town" value="Rennes" required disabled></pp-text-field>
<pp-text-field label="${say('Département', 'County')}" name="county" value="Ille-et-Vilaine" required readonly></pp-text-field>`,
    },
    {
      name: (say) => say('Mots très longs', 'Very long words'),
      html: (say) => `<pp-text-field
  label="${say('Dénomination de l’établissement d’hospitalisation ou d’hébergement médicalisé', 'Pneumonoultramicroscopicsilicovolcanoconiosis')}"
  hint="Donaudampfschifffahrtsgesellschaftskapitänswitwenrente" name="long" value="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" required
></pp-text-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (
        say,
      ) => `<pp-text-field why="${say('Pour écrire votre nom sur le courrier.', 'To write your name on the letter.')}">
  <label for="full">${say('Nom sur la boîte aux lettres', 'Name on the letter box')}</label>
  <p class="pp-hint">${say('Tel qu’il est écrit dessus.', 'As it is written there.')}</p>
  <input id="full" name="letter-box" required>
</pp-text-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-text-field label="${say('Rue', 'Street')}" hint="${say('Avec le numéro.', 'With the number.')}" name="street" autocomplete="street-address" required></pp-text-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Nom de famille',
    hint: 'Comme sur votre carte d’identité.',
    name: 'try',
    value: '',
    why: '',
    known: '',
    error: '',
    maxlength: undefined,
    counter: false,
    width: '',
    required: true,
    disabled: false,
  },
  argTypes: { width: { control: 'select', options: ['', '2', '3', '4', '5', '10', '20', '30'] } },
  render: (args) => withAttributes('pp-text-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
