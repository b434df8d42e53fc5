import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { channels } from '../contact/channels.js';
import { make, toDom } from '../config/dom.js';
import { codeOf, localeOf } from '../config/matrix.js';
import { sayIn, type Say } from '../config/words.js';

export default {
  title: 'Parcours/Parcours',
  id: 'pp-journey',
  component: 'pp-journey',
  parameters: { docs: { story: { inline: false, height: '56rem' } } },
} satisfies Meta;

const small = (say: Say): string => `<form method="post" novalidate>
  <pp-journey name="story" keep="page">
    <pp-contact>
${channels(say)}
    </pp-contact>
    <pp-step name="you" heading="${say('Qui êtes-vous ?', 'Who are you?')}">
      <pp-text-field label="${say('Nom de famille', 'Family name')}" name="family" autocomplete="family-name" required></pp-text-field>
      <pp-date-field legend="${say('Date de naissance', 'Date of birth')}" name="birth" autocomplete="bday" max="today" required></pp-date-field>
    </pp-step>
    <pp-step name="home" heading="${say('Votre logement', 'Your home')}">
      <pp-radio-group legend="${say('Vous êtes :', 'You are:')}" name="status" required
        options='[{"value":"tenant","label":"${say('Locataire', 'Tenant')}"},{"value":"owner","label":"${say('Propriétaire', 'Owner')}"}]'></pp-radio-group>
    </pp-step>
    <pp-step name="review" heading="${say('Vérifiez vos réponses', 'Check your answers')}"><pp-review></pp-review></pp-step>
    <pp-send label="${say('Envoyer ma demande', 'Send my application')}" correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
  </pp-journey>
</form>`;

export const Whole: StoryObj = {
  name: 'Trois étapes',
  render: (_args, context) => {
    const say = sayIn(localeOf(context));
    return make(
      'div',
      {},
      make('h1', {}, say('Demande en trois étapes', 'An application in three steps')),
      toDom(small(say)),
      codeOf(small(say), say),
    );
  },
};
