/** The way through a form: errors, steps, Back, what is removed, what is sent. */
import type { Person } from '../support/person.js';
import type { Script } from '../support/script.js';
import { says } from '../support/words.js';

const contact = `<pp-contact><pp-channel type="phone" number="01 99 00 12 34" hours="du lundi au vendredi, de 9 h à 17 h" cost="appel ordinaire"></pp-channel></pp-contact>`;

const journey = (more = ''): string => `<form method="post" action="/send" novalidate>
  <pp-journey name="logement" ${more}>${contact}
    <pp-step name="you" heading="Vous"><pp-text-field label="Commune" name="town" required></pp-text-field></pp-step>
    <pp-step name="home" heading="Votre logement">
      <pp-radio-group legend="Vous êtes" name="tenure" other-situation options='[{"value":"rent","label":"Locataire"},{"value":"own","label":"Propriétaire"}]'></pp-radio-group>
    </pp-step>
    <pp-step name="review" heading="Vérifiez vos réponses"><pp-review></pp-review></pp-step>
    <pp-send label="Envoyer ma demande" correct="pendant 30 jours" withdraw="pendant 30 jours"></pp-send>
  </pp-journey>
</form>`;

/** Writes the town and goes on. */
async function toHome(person: Person): Promise<void> {
  await person.standOn('input[name="town"]');
  await person.type('Rennes');
  await person.press('Return');
}

export const journeyScripts: readonly Script[] = [
  {
    element: 'pp-error-summary',
    name: 'Continue without an answer: the summary is heard with its focus, and leads to the question',
    html: journey(),
    async listen(person) {
      await person.standOn('[data-pp-part="continue"]');
      await person.press('Return');
      person.hears('Vérifiez une réponse', says.group);
      await person.press('Tab');
      person.hears('Écrivez votre réponse : Commune', says.link);
      await person.press('Return');
      person.hears('Commune', says.entry);
      person.hears(says.invalid);
      person.hears('Erreur', 'Écrivez votre réponse : Commune');
    },
  },
  {
    element: 'pp-journey',
    name: 'Continue: the heading of the next step is heard; the back link leads to the step before',
    open: 'Orca 43 does not say the heading in Chromium after Enter in a text field: the caret moves before the focus.',
    html: journey(),
    async listen(person) {
      await toHome(person);
      person.hears('Votre logement', says.heading);
      await person.standOn('pp-back-link a');
      await person.press('Return');
      person.hears('Vous', says.heading);
    },
  },
  {
    element: 'pp-review',
    name: 'each answer can be changed: the link says which one, and the person comes back to it',
    open: 'Orca 43 does not say the heading in Chromium after Enter in a text field: the caret moves before the focus.',
    html: journey(),
    async listen(person) {
      await toHome(person);
      await person.standOn('[data-pp-part="continue"]');
      await person.press('Return');
      person.hears('Vérifiez vos réponses', says.heading);
      await person.standOn('pp-review a');
      await person.press('Return');
      person.hears('Commune', says.entry);
      await person.standOn('[data-pp-part="continue"]');
      await person.press('Return');
      person.hears('Modifier', 'Commune', says.link);
    },
  },
  {
    element: 'pp-contact',
    name: 'how to reach a person is heard before anything is opened',
    html: journey(),
    async listen(person) {
      await person.press('Tab');
      person.hears('Besoin d’aide', '01 99 00 12 34', says.disclosure, says.collapsed);
      await person.press('space');
      person.hears(says.expanded);
      await person.press('Tab');
      person.hears('01 99 00 12 34', says.link);
    },
  },
  {
    element: 'pp-contact',
    name: 'a situation that no list has: the contact comes forward, and is said without taking the focus',
    html: journey(),
    async listen(person) {
      await toHome(person);
      await person.standOn('input[value="other-situation"]');
      await person.press('space');
      person.hears(says.selected);
      person.hears('01 99 00 12 34');
      await person.press('Tab');
      person.hears('Expliquez votre situation', says.entry);
    },
  },
  {
    element: 'pp-undo',
    name: 'removing is said once, and the way back is one Tab away',
    html: `<form><pp-undo name="children[0]" label="Retirer Sam" removed-text="Sam est retiré de votre demande. Rien n’est perdu." restore-label="Annuler : remettre Sam">
      <pp-text-field label="Prénom" name="children[0][name]" value="Sam"></pp-text-field></pp-undo></form>`,
    async listen(person) {
      await person.standOn('pp-undo button[name="pp-remove"]');
      await person.press('Return');
      person.hearsOnce('Sam est retiré de votre demande.');
      await person.press('Tab');
      person.hears('Annuler : remettre Sam', says.button);
      await person.press('Return');
      person.hearsNot('est retiré');
    },
  },
  {
    element: 'pp-help',
    name: 'closed, then open, in place',
    html: '<pp-help summary="Où trouver ce numéro ?"><p>En haut à gauche de nos lettres.</p></pp-help>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Où trouver ce numéro ?', says.disclosure, says.collapsed);
      await person.press('space');
      person.hears(says.expanded);
      await person.browse();
      await person.press('Down');
      person.hears('En haut à gauche de nos lettres.');
    },
  },
  {
    element: 'pp-receipt',
    name: 'the reference, the date and what can still be undone can be read line by line',
    html: `<pp-receipt reference="AL 1234 5678" date="2026-11-22T10:00:00Z" next="Nous vous répondons avant le 3 janvier." correct-href="/corriger" correct-until="2026-12-22" withdraw-href="/retirer" withdraw-until="2026-12-22"></pp-receipt>`,
    async listen(person) {
      await person.press('Tab');
      person.hears('Imprimer cette page', says.button);
      await person.press('Tab');
      person.hears('Corriger mes réponses', '22 décembre 2026', says.link);
      await person.press('Tab');
      person.hears('Retirer ma demande', '22 décembre 2026', says.link);
    },
  },
  {
    element: 'pp-autocomplete-field',
    name: 'how many answers are offered is said; the chosen one is heard',
    html: `<pp-autocomplete-field label="Département" name="dep" required options='[{"value":"35","label":"Ille-et-Vilaine"},{"value":"36","label":"Indre"},{"value":"37","label":"Indre-et-Loire"}]'></pp-autocomplete-field>`,
    async listen(person) {
      await person.press('Tab');
      person.hears('Département', says.combo);
      await person.type('indre');
      await person.listen(1500);
      person.hears('2');
      await person.press('Down');
      person.hears('Indre');
    },
  },
];
