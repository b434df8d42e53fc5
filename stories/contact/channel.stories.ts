import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default { title: 'Contact/Moyen de joindre', id: 'pp-channel', component: 'pp-channel' } satisfies Meta;

const week = 'opening="Mo-Fr 09:00-12:30,13:30-17:00; Sa 09:00-12:00; PH off"';
const phone = (say: Say, more: string): string =>
  `<pp-channel type="phone" number="0 800 00 00 00" cost="${say('gratuit', 'free')}" ${more}></pp-channel>`;
const moments = (say: Say): string =>
  `moments='${say('["Le matin", "L’après-midi"]', '["In the morning", "In the afternoon"]')}'`;

const matrix: Matrix = {
  title: (say) => say('Un moyen de joindre une personne', 'One way to reach a person'),
  states: [
    {
      name: (say) => say('Téléphone : ouvert ou fermé en ce moment', 'Telephone: open or closed now'),
      note: (say) =>
        say(
          'Les heures sont écrites une fois, pour la machine ; la page les dit en texte, et si c’est ouvert maintenant.',
          'The hours are written once, for the machine; the page says them as text, and whether it is open now.',
        ),
      html: (say) => phone(say, week),
    },
    {
      name: (say) => say('Toujours ouvert, avec l’attente', 'Always open, with the waiting'),
      html: (say) => phone(say, 'opening="24/7" waiting="5"'),
    },
    {
      name: (say) => say('Fermetures exceptionnelles', 'Exceptional closings'),
      html: (say) =>
        phone(
          say,
          `${week} closed="2026-12-24 ${say('travaux', 'building work')}; 2026-12-28/2027-01-02 ${say('inventaire', 'stock taking')}"`,
        ),
    },
    {
      name: (say) => say('L’heure d’un autre pays', 'The time of another place'),
      html: (say) =>
        `<pp-channel type="visit" address="${say('Accueil, 1 rue du Modèle, 97000 Exempleville', 'Reception, 1 rue du Modèle, 97000 Exempleville')}" opening="Mo-Fr 07:30-15:30; PH off" holidays="FR-972" time-zone="America/Martinique"></pp-channel>`,
    },
    {
      name: (say) => say('Heures en vos propres mots', 'Hours in your own words'),
      html: (say) => phone(say, `hours="${say('tous les matins', 'every morning')}"`),
    },
    {
      name: (say) => say('Être rappelé, avec le formulaire', 'Called back, with the form'),
      html: (say) => `<pp-channel type="callback" name="callback" ${moments(say)}></pp-channel>`,
    },
    {
      name: (say) => say('Être rappelé, à une autre adresse', 'Called back, to an address of its own'),
      note: (say) =>
        say(
          'Un formulaire ne peut pas en contenir un autre : celui-ci est à côté, et s’ouvre dans une autre fenêtre.',
          'A form cannot hold another one: this one stands beside it, and opens in another window.',
        ),
      html: (say) => `<form id="call-me" method="post" action="/call-me" target="_blank"></form>
<pp-channel type="callback" name="call" form="call-me" ${moments(say)}></pp-channel>`,
    },
    {
      name: (say) => say('Courrier', 'Post'),
      html: (
        say,
      ) => `<pp-channel type="post" envelope="${say('Demande d’aide', 'Request for aid')}" address="${say('Aide au logement', 'Housing aid')}
BP 12
00000 Exempleville"></pp-channel>`,
    },
    {
      name: (say) =>
        say('Relais, pour les personnes sourdes ou malentendantes', 'Relay, for deaf and hard-of-hearing people'),
      html: (say) =>
        `<pp-channel type="relay" href="https://relay.example/" address="${say('Appeler en langue des signes', 'Call in sign language')}" needs="${say('une caméra et internet', 'a camera and internet')}" opening="Mo-Fr 09:00-18:00; PH off"></pp-channel>`,
    },
    {
      name: (say) => say('Message', 'Message'),
      html: (say) =>
        `<pp-channel type="message" href="mailto:aide@exemple.fr" answer="${say('en 2 jours ouvrés', 'within 2 working days')}"></pp-channel>`,
    },
    {
      name: (say) => say('Des heures qui ne se lisent pas', 'Hours that cannot be read'),
      note: (say) =>
        say(
          'Ce qui se lit reste affiché, la console nomme la partie à corriger, et rien ne dit « fermé » à tort.',
          'What can be read is shown, the console names the part to mend, and nothing says “closed” wrongly.',
        ),
      html: (say) => phone(say, `opening="Mo 09:00-12:00; ${say('Mardi', 'Tuesday')} 9h"`),
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => phone(say, week),
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: { type: 'phone', number: '0 800 00 00 00', opening: 'Mo-Fr 09:00-17:00; PH off', waiting: '5' },
  render: (args) => withAttributes('pp-channel', args),
};

export const States: StoryObj = {
  name: 'Tous les états',
  render: (_args, context) => matrixPage(matrix, context),
};
