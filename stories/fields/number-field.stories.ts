import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Nombre', id: 'pp-number-field', component: 'pp-number-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Nombre', 'Number'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) =>
        `<pp-number-field label="${say('Nombre d’enfants à charge', 'Number of dependent children')}" name="children" width="3" required></pp-number-field>`,
    },
    {
      name: (say) => say('Facultatif, avec la raison', 'Optional, with the reason'),
      html: (
        say,
      ) => `<pp-number-field label="${say('Nombre d’enfants à charge', 'Number of dependent children')}" name="children" width="3"
  why="${say('L’aide dépend du nombre d’enfants.', 'The aid depends on the number of children.')}"
></pp-number-field>`,
    },
    {
      name: (say) => say('Rempli', 'Filled'),
      html: (say) =>
        `<pp-number-field label="${say('Nombre d’enfants à charge', 'Number of dependent children')}" name="children" width="3" value="3" required></pp-number-field>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (
        say,
      ) => `<pp-number-field label="${say('Nombre d’enfants à charge', 'Number of dependent children')}" name="children" width="3" value="trois" required
  error="${say('Écrivez le nombre en chiffres, par exemple 3', 'Write the number in figures, for example 3')}"
></pp-number-field>`,
    },
    {
      name: (say) => say('Avec une unité et des décimales', 'With a unit and decimals'),
      note: (say) =>
        say(
          'L’unité est hors du champ et fait partie de sa description.',
          'The unit stands outside the input and is part of its description.',
        ),
      html: (say) =>
        `<pp-number-field label="${say('Surface du logement', 'Floor area of the home')}" name="area" unit="m²" decimals="2" min="0" width="5" required></pp-number-field>`,
    },
    {
      name: (say) => say('Unité longue, à corriger', 'Long unit, to be mended'),
      note: (say) =>
        say(
          'Un nombre qui peut se lire de deux façons n’est jamais deviné.',
          'A number that can be read in two ways is never guessed.',
        ),
      html: (
        say,
      ) => `<pp-number-field label="${say('Temps de travail', 'Working time')}" name="hours" unit="${say('heures par semaine', 'hours a week')}" decimals="1" value="1.234" required
  error="${say('Écrivez 1 234 ou 1,2, selon le nombre que vous voulez dire', 'Write 1,234.0 or 1.2, whichever you mean')}"
></pp-number-field>`,
    },
    {
      name: (say) => say('Sous zéro', 'Below zero'),
      note: (say) =>
        say(
          'Le clavier complet, car celui des chiffres n’a pas toujours de signe moins.',
          'The whole keyboard, as that of figures may have no minus.',
        ),
      html: (say) =>
        `<pp-number-field label="${say('Température relevée', 'Temperature read')}" name="temperature" unit="°C" min="-50" width="3" required></pp-number-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Rien n’est déplacé : l’élément ajoute à côté ce qui manque.',
          'Nothing is moved: the element adds what is missing beside it.',
        ),
      html: (say) => `<pp-number-field width="3">
  <label for="full-children">${say('Nombre d’enfants à charge', 'Number of dependent children')}</label>
  <input id="full-children" name="full-children" inputmode="numeric" required>
</pp-number-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) =>
        `<pp-number-field label="${say('Nombre d’enfants à charge', 'Number of dependent children')}" name="children" width="3" required></pp-number-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    label: 'Nombre d’enfants à charge',
    name: 'try',
    unit: '',
    decimals: '',
    value: '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-number-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
