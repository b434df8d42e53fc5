import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default { title: 'Champs/Liste à compléter', id: 'pp-repeat', component: 'pp-repeat' } satisfies Meta;

const entry = (say: Say, list: string, index = 0, more = ''): string =>
  `<pp-undo name="${list}[${index}]" ${more}
    label="${say('Retirer l’enfant {n}', 'Remove child {n}')}"
    removed-text="${say('Cet enfant est retiré de la liste.', 'This child is removed from the list.')}"
    restore-label="${say('Annuler\u00a0: remettre cet enfant', 'Undo: put this child back')}">
    <fieldset>
      <legend>${say('Enfant', 'Child')} <span data-pp-ordinal>${index + 1}</span></legend>
      <pp-text-field label="${say('Prénom', 'First name')}" name="${list}[${index}][first]" required></pp-text-field>
      <pp-date-field legend="${say('Date de naissance', 'Date of birth')}" name="${list}[${index}][birth]" required></pp-date-field>
    </fieldset>
  </pp-undo>`;
const add = (say: Say): string => `add-label="${say('Ajouter un enfant', 'Add a child')}"`;

const matrix: Matrix = {
  title: (say) => say('Liste à compléter dans un écran', 'List inside one screen'),
  states: [
    {
      name: (say) => say('Une entrée : elle reste', 'One entry: it stays'),
      html: (say) => `<pp-repeat name="one" ${add(say)}>
  ${entry(say, 'one')}
</pp-repeat>`,
    },
    {
      name: (say) => say('Trois entrées, une retirée', 'Three entries, one removed'),
      html: (say) => `<pp-repeat name="three" ${add(say)}>
  ${entry(say, 'three')}
  ${entry(say, 'three', 1, 'removed')}
  ${entry(say, 'three', 2)}
</pp-repeat>`,
    },
    {
      name: (say) => say('Il en faut deux', 'Two are needed'),
      html: (say) => `<pp-repeat name="two" min="2" ${add(say)}>
  ${entry(say, 'two')}
</pp-repeat>`,
    },
    {
      name: (say) => say('Liste pleine', 'Full list'),
      html: (say) => `<pp-repeat name="full" max="2" ${add(say)}>
  ${entry(say, 'full')}
  ${entry(say, 'full', 1)}
</pp-repeat>`,
    },
    {
      name: (say) => say('Votre propre bouton', 'Your own button'),
      html: (say) => `<pp-repeat name="own">
  ${entry(say, 'own')}
  <button type="submit" class="pp-button pp-button-second" name="pp-add" value="own" formnovalidate>${say('Un enfant de plus', 'One more child')}</button>
</pp-repeat>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-repeat name="served" ${add(say)}>
  ${entry(say, 'served')}
  ${entry(say, 'served', 1)}
</pp-repeat>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
