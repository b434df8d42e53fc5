import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { make } from '../config/dom.js';
import { localeOf, matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import { sayIn } from '../config/words.js';

export default {
  title: 'Accueil/Appareil partagé',
  id: 'pp-shared-device',
  component: 'pp-shared-device',
} satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Cet appareil n’est pas à moi', 'This device is not mine'),
  states: [
    {
      name: (say) => say('Au choix de la personne', 'The person chooses'),
      note: (say) =>
        say(
          'Cochez\u00a0: plus rien n’est gardé, le remplissage automatique s’arrête, et un bouton pour quitter et effacer apparaît.',
          'Tick it: nothing is kept any more, autofill is off, and a button to leave and erase appears.',
        ),
      html: () => '<pp-shared-device leave="#leave" safe="?path=/docs/pp-shared-device--docs"></pp-shared-device>',
    },
    {
      name: (say) => say('Écrit par le serveur, sans JavaScript', 'Written out by the server, without JavaScript'),
      note: (say) =>
        say(
          'Le lien mène au serveur, qui ferme la connexion et dit ce qui reste.',
          'The link leads to the server, which ends the session and says what stays.',
        ),
      html: (say) => `<div class="pp-shared-example">
  <p><a class="pp-button" href="#leave">${say('Quitter et effacer', 'Leave and erase')}</a></p>
  <p class="pp-keep">${say(
    'L’historique du navigateur et les fichiers téléchargés ne s’effacent pas d’ici\u00a0: effacez-les avant de partir.',
    'The browser’s history and downloaded files cannot be erased from here: erase them before you go.',
  )}</p>
</div>`,
    },
    {
      name: (say) => say('Forme complète\u00a0: votre propre formulaire', 'Full form: a form of your own'),
      note: (say) =>
        say(
          'Pour un serveur qui demande un jeton. Tout est effacé, puis votre formulaire part comme il est.',
          'For a server that asks for a token. Everything is erased, then your form is posted as it is.',
        ),
      html: (say) => `<pp-shared-device safe="/">
  <form method="post" action="#leave">
    <input type="hidden" name="_token" value="a1b2">
    <button class="pp-button">${say('Quitter et effacer', 'Leave and erase')}</button>
  </form>
</pp-shared-device>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

export const Playground: StoryObj = {
  name: 'À essayer',
  args: { minutes: 10, leave: '#leave', safe: '/' },
  render: (args, context) => {
    const say = sayIn(localeOf(context));
    return make(
      'div',
      {},
      withAttributes('pp-shared-device', args),
      withAttributes('pp-text-field', { label: say('Nom', 'Name'), name: 'name', autocomplete: 'family-name' }),
    );
  },
};
