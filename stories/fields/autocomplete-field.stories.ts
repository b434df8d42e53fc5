import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Source as Answers } from '../../components/src/fields/autocomplete-field/source.js';
import { make } from '../config/dom.js';
import { localeOf, matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import { sayIn, type Say } from '../config/words.js';

export default {
  title: 'Champs/Liste où chercher',
  id: 'pp-autocomplete-field',
  component: 'pp-autocomplete-field',
} satisfies Meta;

const counties = [
  ['22', 'Côtes-d’Armor'],
  ['29', 'Finistère'],
  ['35', 'Ille-et-Vilaine'],
  ['44', 'Loire-Atlantique'],
  ['49', 'Maine-et-Loire'],
  ['50', 'Manche'],
  ['53', 'Mayenne'],
  ['56', 'Morbihan'],
  ['72', 'Sarthe'],
  ['85', 'Vendée'],
].map(([value, label]) => ({ value: value!, label: label! }));
const options = JSON.stringify(counties);
const question = (say: Say): string => say('Votre département', 'Your county in France');

const matrix: Matrix = {
  title: (say) => say('Liste où chercher', 'List to search in'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      note: (say) =>
        say(
          'Essayez « mrobihan », « cotes » ou la flèche du bas. Sans script, c’est une liste native.',
          'Try "mrobihan", "cotes" or Down Arrow. Without a script it is a native list.',
        ),
      html: (say) => `<pp-autocomplete-field label="${question(say)}" name="county" required
  hint="${say('Écrivez les premières lettres.', 'Write its first letters.')}"
  options='${options}'
></pp-autocomplete-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (say) => `<pp-autocomplete-field label="${question(say)}" name="county-optional"
  why="${say('Pour envoyer votre demande au bon bureau.', 'To send your request to the right office.')}"
  options='${options}'
></pp-autocomplete-field>`,
    },
    {
      name: (say) => say('Réponse que nous avons déjà', 'Answer that we have already'),
      html: (say) => `<pp-autocomplete-field label="${question(say)}" name="county-known" value="35" required
  known="${say('la CAF, avril 2026', 'your council, April 2026')}"
  options='${options}'
></pp-autocomplete-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (say) => `<pp-autocomplete-field label="${question(say)}" name="county-error" required
  error="${say('Choisissez une réponse : Votre département', 'Choose an answer: Your county in France')}"
  options='${options}'
></pp-autocomplete-field>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (say) => `<pp-autocomplete-field label="${question(say)}" name="county-closed" value="29" required disabled
  options='${options}'
></pp-autocomplete-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Votre liste reste dans la page : c’est elle qui est envoyée.',
          'Your list stays in the page, and it is what is sent.',
        ),
      html: (say) => `<pp-autocomplete-field>
  <label for="full">${say('Langue de la réponse', 'Language of the answer')}</label>
  <select id="full" name="language" required>
    <option value=""></option>
    <option value="ar">${say('Arabe', 'Arabic')}</option>
    <option value="en">${say('Anglais', 'English')}</option>
    <option value="fr">${say('Français', 'French')}</option>
    <option value="uk">${say('Ukrainien', 'Ukrainian')}</option>
  </select>
</pp-autocomplete-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-autocomplete-field label="${question(say)}" name="county-served" required
  options='${options}'
></pp-autocomplete-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Votre département',
    name: 'try',
    options: counties,
    value: '',
    hint: 'Écrivez les premières lettres.',
    why: '',
    known: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-autocomplete-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

const towns = ['Rennes', 'Redon', 'Rezé', 'Riom', 'Rouen', 'Roubaix', 'Romans-sur-Isère'];

/** In a service, `source-url` asks an address; here a function stands in for it, because nothing leaves a story. */
export const Source: StoryObj = {
  name: 'Réponses du service',
  render: (_args, context) => {
    const say = sayIn(localeOf(context));
    const field = make('pp-autocomplete-field', {
      label: say('Commune', 'Town in France'),
      name: 'town',
      required: '',
      hint: say('Écrivez deux lettres : « re », « ro »…', 'Write two letters: "re", "ro"…'),
    });
    const source: Answers = (query) =>
      Promise.resolve(
        towns
          .filter((town) => town.toLowerCase().startsWith(query.toLowerCase()))
          .map((label) => ({ value: label, label })),
      );
    return Object.assign(field, { source });
  },
};
