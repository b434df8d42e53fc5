import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import type { Say } from '../config/words.js';

export default {
  title: 'Contact/Lieux',
  id: 'pp-places',
  component: 'pp-places',
  subcomponents: { 'pp-place': 'pp-place' },
} satisfies Meta;

/** Places of a network like France Services: all of them, their towns and numbers are made up. */
const places = (say: Say): object[] => [
  {
    label: say('Maison des services d’Exempleville', 'Service centre of Exempleville'),
    address: '2 rue de la Mairie',
    postcode: '00100',
    town: 'Exempleville',
    number: '01 99 00 12 34',
    opening: 'Mo-Fr 09:00-12:30,13:30-17:00; Sa 09:00-12:00; PH off',
    closed: `2026-12-24 ${say('travaux', 'building work')}`,
    stepFree: 'yes',
    languages: ['fr', 'en', 'ar'],
    bring: say('une pièce d’identité et votre dernier courrier', 'an identity document and your last letter'),
  },
  {
    label: say('Mairie de Saint-Modèle', 'Town hall of Saint-Modèle'),
    address: '1 place du Marché',
    postcode: '00210',
    town: 'Saint-Modèle-les-Bains',
    opening: 'Tu,Th 14:00-18:00; PH off',
    stepFree: 'partly',
    languages: ['fr'],
  },
  {
    label: say('Bus des services', 'Service bus'),
    address: say('Parking de l’école', 'Car park of the school'),
    postcode: '00220',
    town: 'Modèleville',
    hours: say('le premier lundi du mois, de 14 h à 17 h', 'on the first Monday of the month, 14:00 to 17:00'),
    stepFree: 'no',
    languages: ['fr', 'es'],
  },
];

const list = (say: Say): string => `<pp-places>
  <pp-place label="${say('Maison des services d’Exempleville', 'Service centre of Exempleville')}" address="2 rue de la Mairie" postcode="00100" town="Exempleville"
    opening="Mo-Fr 09:00-12:30,13:30-17:00; PH off" step-free="yes" languages="fr en" bring="${say('une pièce d’identité', 'an identity document')}"></pp-place>
  <pp-place label="${say('Mairie de Saint-Modèle', 'Town hall of Saint-Modèle')}" address="1 place du Marché" postcode="00210" town="Saint-Modèle-les-Bains"
    opening="Tu,Th 14:00-18:00; PH off" step-free="partly"></pp-place>
</pp-places>`;
const block = (say: Say): string =>
  `<pp-places>\n<script type="application/json">\n${JSON.stringify(places(say), null, 2)}\n</script>\n</pp-places>`;

const matrix: Matrix = {
  title: (say) => say('Où aller voir une personne', 'Where to go and see a person'),
  states: [
    {
      name: (say) => say('Une liste dans la page', 'A list in the page'),
      note: (say) =>
        say(
          'Écrivez « saint modele », « 00100 » ou « exmpleville ». Personne ne demande où vous êtes.',
          'Type “saint modele”, “00100” or “exmpleville”. Nobody asks where you are.',
        ),
      html: list,
    },
    { name: (say) => say('Un bloc JSON', 'A block of JSON'), html: block },
    {
      name: (say) => say('Dans le contact, sur place', 'In the contact, in person'),
      html: (say) => `<pp-contact open>\n<pp-channel type="visit">\n${list(say)}\n</pp-channel>\n</pp-contact>`,
    },
    {
      name: (say) => say('Un lieu seul', 'One place'),
      html: (say) =>
        `<pp-place label="${say('Mairie', 'Town hall')}" address="1 place du Marché" postcode="00210" town="Saint-Modèle-les-Bains" hours="${say('le mardi', 'on Tuesday')}" step-free="no"></pp-place>`,
    },
    {
      name: (say) => say('Un lieu sans adresse', 'A place without an address'),
      html: (say) =>
        `<pp-place label="${say('Bus des services', 'Service bus')}" hours="${say('le lundi', 'on Monday')}"></pp-place>`,
    },
    {
      name: (say) =>
        say(
          'Écrit par le serveur : tout se lit sans script',
          'Written out by the server: everything is read without a script',
        ),
      expanded: true,
      html: block,
    },
  ],
};

export const States: StoryObj = {
  name: 'Tous les états',
  // A page of a service has each place once; here the same stand several times.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (_args, context) => matrixPage(matrix, context),
};
