import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default { title: 'Guides/Le jumeau papier', id: 'guide-paper-twin', tags: ['!autodocs'] } satisfies Meta;

const markup = `
<pp-step name="rent" heading="Votre loyer" when="tenure = rent">…</pp-step>
<pp-step name="tutor" heading="Votre tuteur" when="birth > today - 18 years"
  only-if="Seulement si vous avez moins de 18 ans.">…</pp-step>
<pp-contact>
  <pp-channel type="post" address="Service du logement, 35031 Rennes Cedex"></pp-channel>
</pp-contact>
<pp-send sign correct="…" withdraw="…"></pp-send>`;

export const Guide: StoryObj = {
  name: 'Le jumeau papier',
  ...guide(
    (say) => `
<h1>${say('Le jumeau papier', 'The paper twin')}</h1>
<p>${say(
      'Imprimer un parcours donne un vrai formulaire papier, vide ou déjà rempli. Rien à ajouter : la personne imprime la page.',
      'Printing a journey gives a real paper form, empty or already filled in. Nothing to add: the person prints the page.',
    )}</p>
<h2>${say('L’essayer', 'Try it')}</h2>
<p>${say('Répondez à une question, puis imprimez cette page.', 'Answer a question, then print this page.')}</p>
<form novalidate>
  <pp-journey name="paper-twin" keep="page" paged>
    <pp-step name="home" heading="${say('Votre logement', 'Your home')}">
      <pp-text-field label="${say('Ville', 'Town')}" name="paper-town" required></pp-text-field>
      <pp-help summary="${say('Et si je déménage ?', 'What if I move?')}"><p>${say('Écrivez la ville où vous vivez aujourd’hui.', 'Write the town where you live today.')}</p></pp-help>
      <pp-date-field legend="${say('Depuis quand ?', 'Since when?')}" name="paper-since" required></pp-date-field>
    </pp-step>
    <pp-send sign correct="${say('pendant 30 jours', 'for 30 days')}" withdraw="${say('pendant 30 jours', 'for 30 days')}"></pp-send>
  </pp-journey>
</form>
<h2>${say('Ce qui change sur papier', 'What changes on paper')}</h2>
<table>
  <thead><tr><th scope="col">${say('À l’écran', 'On the screen')}</th><th scope="col">${say('Sur papier', 'On paper')}</th></tr></thead>
  <tbody>
    <tr><td>${say('Une étape à la fois', 'One step at a time')}</td><td>${say('Toutes les étapes, et pour qui elles sont', 'Every step, and for whom it is')}</td></tr>
    <tr><td>${say('Une réponse dans son champ', 'An answer in its field')}</td><td>${say('La réponse en entier', 'The answer in full')}</td></tr>
    <tr><td>${say('Un champ vide', 'An empty field')}</td><td>${say('Une ligne, des cases, ou trois cases pour une date', 'A line, boxes, or three boxes for a date')}</td></tr>
    <tr><td>${say('Une branche fermée', 'A closed branch')}</td><td>${say('Des lignes vides : ce qu’elle garde ne part pas', 'Empty lines: what it keeps is not sent')}</td></tr>
    <tr><td>${say('Une aide à ouvrir', 'A help to open')}</td><td>${say('Une note sous la question', 'A note under the question')}</td></tr>
    <tr><td>${say('Boutons, erreurs, relecture', 'Buttons, errors, review')}</td><td>${say('Rien', 'Nothing')}</td></tr>
    <tr><td>${say('Mot de passe, fichier', 'Password, file')}</td><td>${say('Une phrase qui dit quoi faire', 'A sentence that says what to do')}</td></tr>
  </tbody>
</table>
<h2>${say('Ce que vous pouvez dire', 'What you can say')}</h2>
${code(markup, 'HTML')}
<p>${say(
      'La phrase « Seulement si… » vient de la condition et des mots des questions. Donnez la vôtre quand elle est plus simple. La signature n’est là que si vous la demandez.',
      'The sentence "Only if…" comes from the condition and the words of the questions. Give your own where it is plainer. The signature is there only if you ask for it.',
    )}</p>
<p>${say(
      'Sans script, la page imprimée a toutes les étapes, les cases et les aides ; les réponses restent dans leur champ.',
      'Without a script the printed page has every step, the boxes and the helps; answers stay in their fields.',
    )}</p>`,
  ),
};
