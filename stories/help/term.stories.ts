import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { toDom } from '../config/dom.js';
import { localeOf, matrixPage, type Matrix } from '../config/matrix.js';
import { sayIn, type Say } from '../config/words.js';
import { glossaryOf } from './words.js';

export default { title: 'Aide/Mot expliqué', id: 'pp-term', component: 'pp-term' } satisfies Meta;

const landlord = (say: Say): string => say('bailleur', 'landlord');
const receipt = (say: Say): string => say('quittance de loyer', 'rent receipt');

const matrix: Matrix = {
  title: (say) => say('Un mot, et ce qu’il veut dire', 'A word, and what it means'),
  states: [
    {
      name: (say) => say('Dans un texte', 'In running text'),
      note: (say) =>
        say(
          'Appuyez sur le mot : son sens s’ouvre à sa place. Il vient du lexique de la page.',
          'Press the word: its meaning opens in place. It comes from the glossary of the page.',
        ),
      html: (say) =>
        `<p>${say('Demandez-la à votre', 'Ask your')} <pp-term>${landlord(say)}</pp-term>${say('. C’est gratuit.', ' for it. It is free.')}</p>
${glossaryOf(say)}`,
    },
    {
      name: (say) => say('Ouvert', 'Open'),
      html: (say) =>
        `<p>${say('Joignez une', 'Add a')} <pp-term open>${receipt(say)}</pp-term> ${say('de cette année.', 'of this year.')}</p>`,
    },
    {
      name: (say) => say('Dans l’indice d’un champ', 'In the hint of a field'),
      note: (say) =>
        say(
          'La description du champ reste la phrase de l’indice.',
          'The description of the field stays the hint’s sentence.',
        ),
      html: (say) => `<pp-text-field>
  <label for="landlord">${say('Nom du propriétaire', 'Name of the owner')}</label>
  <p class="pp-hint">${say('Celui du', 'That of the')} <pp-term>${landlord(say)}</pp-term>, ${say('écrit sur le bail.', 'written on the lease.')}</p>
  <input id="landlord" name="landlord" required>
</pp-text-field>`,
    },
    {
      name: (say) => say('Dans une étiquette : le sens se place après', 'In a label: the meaning stands after it'),
      note: (say) =>
        say(
          'Rien ne se presse dans une étiquette. Le sens décrit le champ, et la console demande d’écrire le mot dans l’indice.',
          'Nothing is pressed inside a label. The meaning describes the field, and the console asks to write the word in the hint.',
        ),
      html: (say) => `<pp-text-field>
  <label for="owner">${say('Adresse du', 'Address of the')} <pp-term>${landlord(say)}</pp-term></label>
  <input id="owner" name="owner" required>
</pp-text-field>`,
    },
    {
      name: (say) => say('Un sens à soi', 'A meaning of its own'),
      note: (say) => say('Pour un mot qu’aucun lexique n’a.', 'For a word that no glossary has.'),
      html: (say) =>
        `<p>${say('Le', 'The')} <pp-term definition="${say('La somme gardée par le propriétaire jusqu’à votre départ.', 'The amount that the owner keeps until you leave.')}">${say('dépôt de garantie', 'deposit')}</pp-term> ${say('n’entre pas dans le calcul.', 'does not count.')}</p>`,
    },
    {
      name: (say) => say('Forme complète : un lien vers le lexique', 'Full form: a link to the glossary'),
      html: (say) =>
        `<p>${say('Votre', 'Your')} <pp-term><a href="/lexique#bailleur">${landlord(say)}</a></pp-term> ${say('peut demander l’aide.', 'can ask for the benefit.')}</p>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) =>
        say(
          'Sans script : un lien vers le sens, et un autre pour revenir.',
          'Without a script: a link to the meaning, and another one back.',
        ),
      expanded: true,
      html: (say) =>
        `<p>${say('Joignez une', 'Add a')} <pp-term>${receipt(say)}</pp-term>.</p>\n${glossaryOf(say, ' used')}`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  render: (_args, context) => {
    const say = sayIn(localeOf(context));
    return toDom(
      `<p>${say('Demandez-la à votre', 'Ask your')} <pp-term>${landlord(say)}</pp-term>.</p>${glossaryOf(say, ' used')}`,
    );
  },
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
