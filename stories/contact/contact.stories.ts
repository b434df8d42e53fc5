import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { toDom } from '../config/dom.js';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import { channels } from './channels.js';
import { sayIn } from '../config/words.js';

export default {
  title: 'Contact/Contact',
  id: 'pp-contact',
  component: 'pp-contact',
  subcomponents: { 'pp-channel': 'pp-channel' },
} satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Joindre une personne', 'Reach a person'),
  states: [
    {
      name: (say) => say('Replié : une ligne toujours visible', 'Folded: one line, always in sight'),
      html: (say) => `<pp-contact>\n${channels(say)}\n</pp-contact>`,
    },
    {
      name: (say) => say('Déplié', 'Unfolded'),
      html: (say) => `<pp-contact open>\n${channels(say)}\n</pp-contact>`,
    },
    {
      name: (say) => say('Sans téléphone', 'Without a phone'),
      html: (say) => `<pp-contact heading="${say('Une question ?', 'A question?')}">
  <pp-channel type="visit" address="${say('Mairie, 2 rue de la Mairie, 35000 Rennes', 'Town hall, 2 rue de la Mairie, 35000 Rennes')}" hours="${say('le mardi et le jeudi, de 9 h à 12 h', 'on Tuesday and Thursday, from 9 to 12')}"></pp-channel>
  <pp-channel type="post" address="Aide au logement, BP 12, 35000 Rennes"></pp-channel>
</pp-contact>`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-contact>
  <section class="pp-contact" aria-label="${say('Joindre une personne', 'Reach a person')}">
    <details>
      <summary><span class="pp-contact-question">${say('Besoin d’aide ?', 'Need help?')}</span> <span class="pp-contact-first">39 39</span></summary>
      <pp-channel type="phone" number="39 39" hours="${say('du lundi au vendredi', 'Monday to Friday')}"></pp-channel>
    </details>
  </section>
</pp-contact>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-contact>\n${channels(say)}\n</pp-contact>`,
    },
  ],
};

export const Playground: StoryObj = {
  name: 'Essayer',
  args: { heading: '', open: false },
  render: (args) => withAttributes('pp-contact', args, toDom(channels(sayIn('fr')))),
};

export const States: StoryObj = {
  name: 'Tous les états',
  // A page of a service has one of them; here several stand together, under one name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (_args, context) => matrixPage(matrix, context),
};
