import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default { title: 'Parcours/Retirer et remettre', id: 'pp-undo', component: 'pp-undo' } satisfies Meta;

const words = (say: Say, who: string): string => `label="${say(`Retirer ${who}`, `Remove ${who}`)}"
    removed-text="${say(`${who} est retiré de votre demande. Rien n’est perdu.`, `${who} is removed from your application. Nothing is lost.`)}"
    restore-label="${say(`Annuler : remettre ${who}`, `Undo: put ${who} back`)}"`;

const field = (say: Say, index: number, name: string): string => `<pp-text-field label="${say('Prénom', 'First name')}"
      name="children[${index}][name]" value="${name}" width="20" required></pp-text-field>`;

const child = (say: Say, index: number, name: string, attributes = ''): string =>
  `<pp-undo name="children[${index}]" ${words(say, name)}${attributes}>
    ${field(say, index, name)}
  </pp-undo>`;

const matrix: Matrix = {
  title: (say) => say('Retirer, et pouvoir remettre', 'Remove, and be able to put back'),
  states: [
    {
      name: (say) => say('Deux enfants, à retirer ou à remettre', 'Two children, to remove or to put back'),
      note: (say) =>
        say(
          'Retirez Sam, continuez sur Lou, revenez : Sam se remet quand vous voulez, avec ses réponses.',
          'Remove Sam, go on with Lou, come back: Sam is put back whenever you like, with the answers.',
        ),
      html: (say) => `<form>
  ${child(say, 0, 'Sam')}
  ${child(say, 1, 'Lou')}
</form>`,
    },
    {
      name: (say) => say('Retiré', 'Removed'),
      html: (say) => `<form>
  ${child(say, 2, 'Zoé', ' removed')}
</form>`,
    },
    {
      name: (say) => say('Avec les mots d’usage', 'With the usual words'),
      html: (say) => `<form>
  <pp-undo name="children[3]" removed label="${say('Retirer cet enfant', 'Remove this child')}">
    ${field(say, 3, 'Ali')}
  </pp-undo>
</form>`,
    },
    {
      name: (say) => say('Forme complète : votre bouton', 'Full form: your button'),
      html: (say) => `<form>
  <pp-undo name="children[4]">
    ${field(say, 4, 'Noé')}
    <button class="pp-button pp-button-second" type="submit" name="pp-remove" value="children[4]" formnovalidate>${say('Retirer Noé', 'Remove Noé')}</button>
  </pp-undo>
</form>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<form>
  ${child(say, 5, 'Ana', ' removed')}
</form>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
