import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default {
  title: 'Champs/Cases à cocher',
  id: 'pp-checkbox-group',
  component: 'pp-checkbox-group',
} satisfies Meta;

const aids = (say: Say): string =>
  JSON.stringify([
    { value: 'rsa', label: say('RSA', 'Income support') },
    { value: 'apl', label: say('Aide au logement', 'Housing aid') },
    {
      value: 'aah',
      label: say('AAH', 'Disability allowance'),
      hint: say('Allocation aux adultes handicapés.', 'For adults.'),
    },
  ]);
const question = (say: Say): string => say('Quelles aides recevez-vous ?', 'Which aids do you receive?');

const matrix: Matrix = {
  title: (say) => say('Plusieurs réponses', 'Several answers'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids[]" required
  hint="${say('Cochez tout ce qui est vrai aujourd’hui.', 'Tick all that is true today.')}"
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('Facultatif', 'Optional'),
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids-optional[]"
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('Rempli, avec la raison', 'Filled, with the reason'),
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids-filled[]" value="rsa aah" required
  why="${say('Certaines aides s’ajoutent, d’autres non.', 'Some aids add up, others do not.')}"
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('Réponse que nous avons déjà', 'Answer that we have already'),
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids-known[]" value="apl" required
  known="${say('la CAF, avril 2026', 'your council, April 2026')}"
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('« Aucune de ces réponses »', '"None of these"'),
      note: (say) =>
        say(
          'Elle prend la place des autres, et les rend quand on la décoche.',
          'It takes the place of the others, and gives them back when it is unticked.',
        ),
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids-none[]" none required
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('Pour qui ne se trouve pas dans la liste', 'For who is not in the list'),
      html: (
        say,
      ) => `<pp-checkbox-group legend="${question(say)}" name="aids-other[]" unknown other-situation value="other-situation" required
  value-other="${say('Une aide de ma commune', 'An aid from my town')}"
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('À corriger', 'To be mended'),
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids-error[]" none required
  error="${say('Choisissez une réponse : aides reçues', 'Choose an answer: aids received')}"
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids-closed[]" value="apl" required disabled
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
    {
      name: (say) => say('Forme mixte : vos cases', 'Mixed form: your boxes'),
      html: (say) => `<pp-checkbox-group legend="${say('Quand vous appeler ?', 'When shall we call you?')}" required>
  <label><input type="checkbox" name="when[]" value="am"> ${say('Le matin', 'In the morning')}</label>
  <label><input type="checkbox" name="when[]" value="pm"> ${say('L’après-midi', 'In the afternoon')}</label>
</pp-checkbox-group>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-checkbox-group>
  <fieldset>
    <legend>${say('Qui vit avec vous ?', 'Who lives with you?')}</legend>
    <input type="checkbox" id="partner" name="home[]" value="partner"><label for="partner">${say('Mon conjoint ou ma conjointe', 'My partner')}</label>
    <input type="checkbox" id="children" name="home[]" value="children" checked><label for="children">${say('Des enfants', 'Children')}</label>
  </fieldset>
</pp-checkbox-group>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      note: (say) => say('La même apparence sans aucun script.', 'The same look without any script.'),
      expanded: true,
      html: (say) => `<pp-checkbox-group legend="${question(say)}" name="aids-served[]" none required
  options='${aids(say)}'
></pp-checkbox-group>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    legend: 'Quelles aides recevez-vous ?',
    name: 'try[]',
    options: [
      { value: 'rsa', label: 'RSA' },
      { value: 'apl', label: 'Aide au logement' },
    ],
    value: '',
    hint: '',
    why: '',
    known: '',
    error: '',
    none: 'Aucune de ces aides',
    unknown: '',
    'other-situation': '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-checkbox-group', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
