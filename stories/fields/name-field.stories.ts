import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Nom', id: 'pp-name-field', component: 'pp-name-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Nom d’une personne', 'Name of a person'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) => `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="person" required></pp-name-field>`,
    },
    {
      name: (say) => say('Rempli, indication, raison', 'Filled, hint, reason'),
      html: (say) => `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="filled" required
  value-given="Zoé" value-family="N’Diaye-O’Brien"
  hint="${say('Comme sur votre titre de séjour ou votre carte d’identité.', 'As on your residence permit or identity card.')}"
  why="${say('Pour vous reconnaître dans nos dossiers.', 'To recognise you in our files.')}"
></pp-name-field>`,
    },
    {
      name: (say) => say('Un seul champ', 'One input'),
      note: (say) =>
        say(
          'Pour qui n’a qu’un nom, ou l’écrit dans un autre ordre.',
          'For who has one name only, or writes it in another order.',
        ),
      html: (say) =>
        `<pp-name-field legend="${say('Votre nom complet', 'Your full name')}" name="whole" parts="whole" required value="李小龙"></pp-name-field>`,
    },
    {
      name: (say) => say('Facultatif', 'Optional'),
      html: (say) =>
        `<pp-name-field legend="${say('Personne à prévenir', 'Person to call')}" name="other" autocomplete="off"></pp-name-field>`,
    },
    {
      name: (say) => say('Une partie à ajouter', 'One part to add'),
      html: (say) => `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="missing" required
  value-family="Diallo" error="${say('Ajoutez le prénom\u00a0: Votre nom', 'Add the first name: Your name')}" error-parts="given"
></pp-name-field>`,
    },
    {
      name: (say) => say('Tout est à écrire', 'Everything is to be written'),
      html: (say) => `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="empty" required
  error="${say('Écrivez le prénom et le nom de famille\u00a0: Votre nom', 'Write the first name and the family name: Your name')}"
></pp-name-field>`,
    },
    {
      name: (say) => say('Déjà connu', 'Known already'),
      html: (say) => `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="known" required
  known="${say('la CAF, avril 2026', 'the family office, April 2026')}" value-given="Ana" value-family="Da Silva"
></pp-name-field>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (say) =>
        `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="closed" required disabled value-given="Ana" value-family="Da Silva"></pp-name-field>`,
    },
    {
      name: (say) => say('Nom très long', 'Very long name'),
      html: (say) => `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="long" required
  value-given="María del Carmen Guadalupe de los Ángeles" value-family="Wolfeschlegelsteinhausenbergerdorff"
></pp-name-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-name-field>
  <fieldset>
    <legend>${say('Nom de l’enfant', 'Name of the child')}</legend>
    <div><label for="child-given">${say('Prénoms', 'First names')}</label><input id="child-given" name="child[first]" required></div>
    <div><label for="child-family">${say('Nom de naissance', 'Name at birth')}</label><input id="child-family" name="child[last]" required></div>
  </fieldset>
</pp-name-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-name-field legend="${say('Votre nom', 'Your name')}" name="served" required></pp-name-field>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    legend: 'Votre nom',
    name: 'try',
    parts: '',
    'value-given': '',
    'value-family': '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-name-field', args),
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
