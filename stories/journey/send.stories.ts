import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';

export default { title: 'Parcours/Envoi', id: 'pp-send', component: 'pp-send' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Envoyer, en sachant ce qui peut être défait', 'Send, knowing what can be undone'),
  states: [
    {
      name: (say) => say('Correction et retrait possibles', 'Can be corrected and withdrawn'),
      html: (say) => `<form>
  <pp-send label="${say('Envoyer ma demande', 'Send my application')}"
    correct="${say('pendant 30 jours, en ligne ou par téléphone', 'for 30 days, online or by phone')}"
    withdraw="${say('à tout moment avant la décision', 'at any time before the decision')}"></pp-send>
</form>`,
    },
    {
      name: (say) => say('Définitif, avec la raison', 'Final, with the reason'),
      html: (say) => `<form>
  <pp-contact id="contact"><pp-channel type="phone" number="02 99 00 00 00" hours="${say('du lundi au vendredi', 'Monday to Friday')}"></pp-channel></pp-contact>
  <pp-send label="${say('Envoyer mon choix', 'Send my choice')}"
    contact="contact" final="${say('La loi demande un seul choix par an.', 'The law asks for one choice a year.')}"></pp-send>
</form>`,
    },
    {
      name: (say) => say('Avec une signature sur papier', 'With a signature on paper'),
      note: (say) =>
        say(
          'Rien de plus à l’écran. Seulement quand la loi demande une signature.',
          'Nothing more on the screen. Only where the law asks for a signature.',
        ),
      html: (say) => `<form>
  <pp-send sign correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
</form>`,
    },
    {
      name: (say) => say('Forme complète : votre bouton', 'Full form: your button'),
      html: (say) => `<form>
  <pp-send correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"><button>${say('Envoyer ma demande', 'Send my application')}</button></pp-send>
</form>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<form>
  <pp-send correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
</form>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
