import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { make, toDom } from '../config/dom.js';
import { localeOf, matrixPage, type Matrix } from '../config/matrix.js';
import { sayIn, type Say } from '../config/words.js';
import { channels } from './channels.js';

export default { title: 'Contact/Passage de relais', id: 'pp-handover', component: 'pp-handover' } satisfies Meta;

const contact = (say: Say): string => `<pp-contact>\n${channels(say)}\n</pp-contact>`;

const matrix: Matrix = {
  title: (say) => say('Le contact vient en avant', 'The contact comes forward'),
  states: [
    {
      name: (say) => say('Avec le contact de la page', 'With the contact of the page'),
      note: (say) =>
        say(
          'Les deux premiers moyens de joindre une personne, le téléphone d’abord, et le code à dire.',
          'The first two ways to reach a person, telephone first, and the code to say.',
        ),
      html: (say) => `<pp-handover code="LOG-3-2"></pp-handover>\n${contact(say)}`,
    },
    {
      name: (say) => say('Forme complète : votre propre HTML', 'Full form: your own HTML'),
      html: (say) => `<pp-handover code="LOG-3-2">
  <section aria-label="${say('Appeler la mairie', 'Call the town hall')}">
    <h2>${say('Appelez la mairie', 'Call the town hall')}</h2>
    <p>${say('Au', 'On')} <a href="tel:0199001234">01 99 00 12 34</a>.</p>
  </section>
</pp-handover>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-handover code="LOG-3-2"></pp-handover>\n${contact(say)}`,
    },
    {
      name: (say) => say('Rien tant que tout va bien', 'Nothing while all is well'),
      html: () => '<pp-handover></pp-handover>',
    },
  ],
};

export const States: StoryObj = {
  name: 'Tous les états',
  // A page of a service has one of them; here several stand together, under one name.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (_args, context) => matrixPage(matrix, context),
};

export const InAJourney: StoryObj = {
  name: 'Dans un parcours',
  render: (_args, context) => {
    const say = sayIn(localeOf(context));
    const invitation = say(
      'Appuyez deux fois sur « Continuer » sans répondre.',
      'Press “Continue” twice without an answer.',
    );
    return make(
      'div',
      {},
      make('p', {}, invitation),
      toDom(`<form><pp-journey name="logement" keep="page">
  ${contact(say)}
  <pp-step name="home" heading="${say('Votre logement', 'Your home')}">
    <pp-text-field label="${say('Commune', 'Town')}" name="town" required></pp-text-field>
  </pp-step>
  <pp-step name="review" heading="${say('Vérifiez vos réponses', 'Check your answers')}"><pp-review></pp-review></pp-step>
  <pp-send correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
</pp-journey></form>`),
    );
  },
};
