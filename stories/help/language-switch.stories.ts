import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';

export default {
  title: 'Aide/Choix de la langue',
  id: 'pp-language-switch',
  component: 'pp-language-switch',
} satisfies Meta;

const languages = JSON.stringify([
  { lang: 'fr', href: '/fr/demande' },
  { lang: 'en', href: '/en/application' },
]);
const kit = JSON.stringify([
  { lang: 'fr', href: '/fr/demande' },
  { lang: 'en', href: '/en/application' },
  { lang: 'ar' },
]);

const matrix: Matrix = {
  title: (say) => say('La même étape, dans une autre langue', 'The same step, in another language'),
  states: [
    {
      name: (say) => say('Deux langues', 'Two languages'),
      note: (say) =>
        say(
          'Chaque langue se nomme dans ses propres mots. Le lien garde l’étape ; le parcours garde les réponses.',
          'Each language is named in its own words. The link keeps the step; the journey keeps the answers.',
        ),
      html: () => `<pp-language-switch languages='${languages}'></pp-language-switch>`,
    },
    {
      name: (say) => say('Une langue du kit seul', 'A language that the kit alone speaks'),
      note: (say) =>
        say(
          'Sans adresse, un bouton change la langue de la page. Votre service change ses propres mots sur « pp-language ».',
          'Without an address, a button changes the language of the page. Your service changes its own words on "pp-language".',
        ),
      html: () => `<pp-language-switch languages='${kit}'></pp-language-switch>`,
    },
    {
      name: (say) => say('Là où rien n’est gardé', 'Where nothing is kept'),
      note: (say) => say('Écrit par le serveur, avant tout script.', 'Written by the server, before any script.'),
      html: (say) => `<pp-language-switch>
  <nav aria-label="${say('Langue', 'Language')}">
    <ul>
      <li><a href="/fr/demande" hreflang="fr">Français</a></li>
      <li><a href="/en/application" hreflang="en">English</a></li>
    </ul>
  </nav>
  <p class="pp-language-note">${say('Choisissez la langue avant de répondre : ce que vous avez écrit sur cet écran n’est pas gardé quand vous en changez.', 'Choose the language before you answer: what you have written on this screen is not kept when you change it.')}</p>
</pp-language-switch>`,
    },
    {
      name: (say) => say('Forme complète : votre propre navigation', 'Full form: your own navigation'),
      html: (say) => `<pp-language-switch>
  <nav aria-label="${say('Langue du service', 'Language of the service')}">
    <ul>
      <li><a href="/fr/demande" hreflang="fr">Français</a></li>
      <li><a href="/en/application" hreflang="en">English</a></li>
    </ul>
  </nav>
</pp-language-switch>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: () => `<pp-language-switch languages='${languages}'></pp-language-switch>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: { languages },
  render: (args) => withAttributes('pp-language-switch', args),
};

export const States: StoryObj = {
  name: 'Tous les états',
  // A page of a service has one of them; here several stand together, under one name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (_args, context) => matrixPage(matrix, context),
};
