import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default {
  title: 'Accueil/Quelqu’un vous aide',
  id: 'pp-assisted',
  component: 'pp-assisted',
} satisfies Meta;

const legend = (say: Say): string =>
  say('Quelqu’un vous aide à remplir\u00a0?', 'Is somebody helping you with this form?');

const matrix: Matrix = {
  title: (say) => say('Quelqu’un vous aide', 'Somebody is helping'),
  states: [
    {
      name: (say) => say('Replié', 'Folded'),
      note: (say) =>
        say(
          'La plupart des gens sont seuls\u00a0: une ligne suffit. Rien n’est obligatoire.',
          'Most people are alone: one line is enough. No answer is needed.',
        ),
      html: (say) => `<pp-assisted name="helper" legend="${legend(say)}"></pp-assisted>`,
    },
    {
      name: (say) => say('Avec des réponses', 'With answers'),
      html: (say) => `<pp-assisted name="answered" legend="${legend(say)}"
  value-who="social-worker" value-ground="mandate" value-name="CCAS de Rennes"
></pp-assisted>`,
    },
    {
      name: (say) => say('Vos règles, votre raison', 'Your own rules, your reason'),
      html: (say) => `<pp-assisted name="rules" legend="${legend(say)}" value-who="relative"
  may="${say('Cette personne peut tout lire et écrire pour vous.', 'This person may read and write everything for you.')}"
  may-not="${say('Elle ne peut pas signer.', 'They may not sign.')}"
  why="${say('Nous pouvons devoir vous appeler tous les deux.', 'We may have to call you both.')}"
></pp-assisted>`,
    },
    {
      name: (say) => say('Forme complète\u00a0: votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-assisted>
  <details open>
    <summary>${legend(say)}</summary>
    <fieldset>
      <legend>${say('Qui\u00a0?', 'Who?')}</legend>
      <div><input type="radio" id="own-nobody" name="own[who]" value="nobody"><label for="own-nobody">${say('Personne', 'Nobody')}</label></div>
      <div><input type="radio" id="own-relative" name="own[who]" value="relative"><label for="own-relative">${say('Ma famille', 'My family')}</label></div>
    </fieldset>
    <fieldset>
      <legend>${say('Votre accord\u00a0?', 'Your agreement?')}</legend>
      <div><input type="radio" id="own-here" name="own[ground]" value="together"><label for="own-here">${say('Je suis là', 'I am here')}</label></div>
      <div><input type="radio" id="own-mandate" name="own[ground]" value="mandate"><label for="own-mandate">${say('Un mandat', 'A mandate')}</label></div>
    </fieldset>
  </details>
</pp-assisted>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-assisted name="served" legend="${legend(say)}"></pp-assisted>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

export const Playground: StoryObj = {
  name: 'À essayer',
  args: {
    legend: 'Quelqu’un vous aide à remplir\u00a0?',
    name: 'helper',
    hint: '',
    why: '',
    may: '',
    'may-not': '',
  },
  render: (args) => withAttributes('pp-assisted', args),
};
