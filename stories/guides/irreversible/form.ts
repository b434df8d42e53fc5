import type { Say } from '../../config/words.js';
import type { Keep } from './fault-types.js';

/** Name of the journey: what this browser keeps of it stands under it. */
export const journeyName = 'story-irreversible';

export const postAddress = '/stand-in/application';
export const sessionAddress = '/stand-in/session';

const yesNo = (say: Say): string =>
  `options='[{"value":"yes","label":"${say('Oui', 'Yes')}"},{"value":"no","label":"${say('Non', 'No')}"}]'`;

const options = (say: Say): string =>
  `options='[{"value":"tenant","label":"${say('Locataire', 'Tenant')}"},{"value":"owner","label":"${say('Propriétaire', 'Owner')}"}]'`;

export interface FormParts {
  readonly keep: Keep;
  /** The key that the server writes. */
  readonly key: string;
  readonly signIn: string;
}

/** A small journey with everything that can go wrong: a branch, a repeated part, a session, a draft, a sending by script. */
export const formHtml = (say: Say, { keep, key, signIn }: FormParts): string => `
<form method="post" action="${postAddress}" novalidate>
  <input type="hidden" name="pp-key" value="${key}">
  <pp-journey name="${journeyName}" keep="${keep}" send="script" send-timeout="4">
    <pp-contact>
      <pp-channel type="phone" number="0 800 00 00 00" cost="${say('gratuit', 'free')}" hours="${say('du lundi au vendredi, de 9 h à 17 h 30', 'Monday to Friday, from 9:00 to 17:30')}"></pp-channel>
      <pp-channel type="visit" address="${say('Mairie, 2 rue de la Mairie, 35000 Rennes', 'Town hall, 2 rue de la Mairie, 35000 Rennes')}" hours="${say('le mardi, de 9 h à 12 h', 'on Tuesday, from 9:00 to 12:00')}"></pp-channel>
    </pp-contact>
    <pp-session name="${journeyName}" lasts="1800" extend="${sessionAddress}" sign-in="${signIn}"></pp-session>
    <pp-step name="you" heading="${say('Qui êtes-vous ?', 'Who are you?')}">
      <pp-text-field label="${say('Nom de famille', 'Family name')}" name="family" required></pp-text-field>
      <pp-radio-group legend="${say('Avez-vous un enfant ?', 'Do you have a child?')}" name="child" required ${yesNo(say)}></pp-radio-group>
    </pp-step>
    <pp-step name="home" heading="${say('Votre logement', 'Your home')}">
      <pp-text-field label="${say('Commune', 'Town')}" name="town" required></pp-text-field>
      <pp-radio-group legend="${say('Vous êtes', 'You are')}" name="tenure" required ${options(say)}></pp-radio-group>
    </pp-step>
    <pp-step name="rent" heading="${say('Votre loyer', 'Your rent')}" when="tenure = tenant">
      <pp-text-field label="${say('Loyer du mois, en euros', 'Rent of the month, in euros')}" name="rent" width="10" required></pp-text-field>
    </pp-step>
    <pp-step name="child" heading="${say('Enfant {n}', 'Child {n}')}" when="child = yes" repeat="children" again="children[{i}][more] = yes" max="4">
      <pp-undo name="children[0]" label="${say('Retirer cet enfant', 'Remove this child')}"
        removed-text="${say('Cet enfant est retiré de votre demande. Rien n’est perdu.', 'This child is removed from your application. Nothing is lost.')}"
        restore-label="${say('Annuler : remettre cet enfant', 'Undo: put this child back')}">
        <pp-text-field label="${say('Prénom', 'First name')}" name="children[0][first]" required></pp-text-field>
        <pp-radio-group legend="${say('Avez-vous un autre enfant ?', 'Do you have another child?')}" name="children[0][more]" required ${yesNo(say)}></pp-radio-group>
      </pp-undo>
    </pp-step>
    <pp-step name="review" heading="${say('Vérifiez vos réponses', 'Check your answers')}"><pp-review></pp-review></pp-step>
    <pp-send label="${say('Envoyer ma demande', 'Send my application')}" correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
    <pp-draft take></pp-draft>
  </pp-journey>
</form>`;

/** What the page answers where the designer has not: a value for each name. */
export const examples: readonly (readonly [name: string, value: string])[] = [
  ['family', 'Martin'],
  ['child', 'yes'],
  ['town', 'Rennes'],
  ['tenure', 'tenant'],
  ['rent', '450'],
  ['children[0][first]', 'Sam'],
  ['children[0][more]', 'no'],
];
