import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FoundAddress } from '../../components/src/index.js';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default { title: 'Champs/Adresse', id: 'pp-address-field', component: 'pp-address-field' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Adresse postale', 'Postal address'),
  states: [
    {
      name: (say) => say('Vide, réponse attendue', 'Empty, an answer is needed'),
      html: (say) =>
        `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="home" required></pp-address-field>`,
    },
    {
      name: (say) => say('Rempli, indication, raison', 'Filled, hint, reason'),
      html: (say) => `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="filled" required
  value-street="12 rue des Lilas&#10;Bâtiment B, 3e étage" value-postcode="34000" value-town="Montpellier"
  hint="${say('Celle où vous dormez le plus souvent.', 'Where you sleep most nights.')}"
  why="${say('Nous vous écrivons à cette adresse.', 'We write to you there.')}"
></pp-address-field>`,
    },
    {
      name: (say) => say('Sans adresse fixe : la case', 'No fixed address: the box'),
      note: (say) =>
        say(
          'Cocher ouvre un texte dessous ; rien ne bouge au-dessus.',
          'Ticking opens a text below; nothing moves above.',
        ),
      html: (say) =>
        `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="none" no-fixed-address required></pp-address-field>`,
    },
    {
      name: (say) => say('Sans adresse fixe, cochée', 'No fixed address, ticked'),
      html: (
        say,
      ) => `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="ticked" no-fixed-address required
  value-none="yes" value-where="${say('CCAS de Lille, 10 rue du Refuge, 59000 Lille', 'Town hall of Lille, 10 rue du Refuge, 59000 Lille')}"
></pp-address-field>`,
    },
    {
      name: (say) => say('Avec le pays', 'With the country'),
      html: (say) =>
        `<pp-address-field legend="${say('Adresse de votre employeur', 'Address of your employer')}" name="work" country required autocomplete="off"></pp-address-field>`,
    },
    {
      name: (say) => say('Facultatif', 'Optional'),
      html: (say) =>
        `<pp-address-field legend="${say('Ancienne adresse', 'Former address')}" name="former" autocomplete="off"></pp-address-field>`,
    },
    {
      name: (say) => say('Des parties à ajouter', 'Parts to add'),
      html: (say) => `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="missing" required
  value-street="12 rue des Lilas" error-parts="postcode town"
  error="${say('Ajoutez le code postal et la ville ou commune\u00a0: Votre adresse', 'Add the postcode and the town or city: Your address')}"
></pp-address-field>`,
    },
    {
      name: (say) => say('Où écrire reste à dire', 'Where to write to is still to be said'),
      html: (
        say,
      ) => `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="where" no-fixed-address required
  value-none="yes" error-parts="where"
  error="${say('Écrivez une adresse où vous recevez votre courrier, par exemple celle d’une association\u00a0: Votre adresse', 'Write an address where letters reach you, for example that of a charity: Your address')}"
></pp-address-field>`,
    },
    {
      name: (say) => say('Fermé', 'Closed'),
      html: (say) => `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="closed" required disabled
  value-street="12 rue des Lilas" value-postcode="34000" value-town="Montpellier"
></pp-address-field>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-address-field>
  <fieldset>
    <legend>${say('Adresse du logement', 'Address of the home')}</legend>
    <div><label for="own-street">${say('Rue et numéro', 'Street and number')}</label><textarea id="own-street" name="own[street]" rows="2" required></textarea></div>
    <div><label for="own-code">${say('Code postal', 'Postcode')}</label><input id="own-code" name="own[postcode]" inputmode="numeric" required></div>
    <div><label for="own-town">${say('Commune', 'Town')}</label><input id="own-town" name="own[town]" required></div>
    <div><input type="checkbox" id="own-none" name="own[none]" value="yes"> <label for="own-none">${say('Je suis hébergé sans adresse', 'I stay somewhere without an address')}</label></div>
    <div><label for="own-where">${say('Où vous écrire\u00a0?', 'Where can we write to you?')}</label><textarea id="own-where" name="own[where]" rows="2"></textarea></div>
  </fieldset>
</pp-address-field>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) =>
        `<pp-address-field legend="${say('Votre adresse', 'Your address')}" name="served" no-fixed-address required></pp-address-field>`,
    },
  ],
};

const streets: FoundAddress[] = [
  { label: '12 Rue des Lilas, 34000 Montpellier', street: '12 Rue des Lilas', postcode: '34000', town: 'Montpellier' },
  { label: '12 Rue des Lilas, 75020 Paris', street: '12 Rue des Lilas', postcode: '75020', town: 'Paris' },
  { label: '12 Rue des Lilas, 59000 Lille', street: '12 Rue des Lilas', postcode: '59000', town: 'Lille' },
];

export const Playground: StoryObj = {
  name: 'Essayer',
  args: {
    legend: 'Votre adresse',
    name: 'try',
    country: false,
    'no-fixed-address': '',
    hint: '',
    why: '',
    error: '',
    required: true,
    disabled: false,
  },
  render: (args) => withAttributes('pp-address-field', args),
};

/** A search that answers from this page: nothing leaves it. */
export const Lookup: StoryObj = {
  name: 'Chercher une adresse',
  render: () => {
    const field = withAttributes('pp-address-field', {
      legend: 'Votre adresse',
      name: 'found',
      required: true,
      'value-street': '12 rue lilas',
    });
    return Object.assign(field, { lookup: () => Promise.resolve(streets) });
  },
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };
