import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default { title: 'Guides/Commencer', id: 'guide-getting-started', tags: ['!autodocs'] } satisfies Meta;

const install = 'npm install @plain-pied/components';

const page = `
<link rel="stylesheet" href="/plain-pied.css">
<script type="module" src="/plain-pied.js"></script>

<form method="post" action="/demande" novalidate>
  <pp-journey name="demande" back-href="/">
    <pp-contact>
      <pp-channel type="phone" number="0 800 00 00 00" hours="de 9 h à 17 h 30"></pp-channel>
    </pp-contact>
    <pp-step name="vous" heading="Qui êtes-vous ?">
      <pp-text-field label="Nom de famille" name="nom" autocomplete="family-name" required></pp-text-field>
    </pp-step>
    <pp-step name="relecture" heading="Vérifiez vos réponses"><pp-review></pp-review></pp-step>
    <pp-send label="Envoyer ma demande" correct="pendant 30 jours" withdraw="pendant 30 jours"></pp-send>
  </pp-journey>
</form>`;

const vite = `
import '@plain-pied/components/locales/fr.js';
import '@plain-pied/components/define/all.js';
import '@plain-pied/components/styles/plain-pied.css';`;

export const Guide: StoryObj = {
  name: 'Commencer',
  ...guide(
    (say) => `
<h1>${say('Commencer', 'Getting started')}</h1>
<p>${say(
      'Plain-pied aide à écrire des formulaires que chacun peut finir : on revient en arrière sans rien perdre, les mots sont simples, rien n’est irréversible, une personne reste joignable.',
      'Plain-pied helps you write forms that everybody can finish: people step back and lose nothing, words are plain, nothing is irreversible, a person stays in reach.',
    )}</p>
<h2>${say('Avec npm', 'With npm')}</h2>
${code(install)}
${code(vite)}
<h2>${say('Sans npm', 'Without npm')}</h2>
<p>${say(
      'Copiez deux fichiers du paquet sur votre serveur, dist/bundle/plain-pied.js et dist/bundle/plain-pied.css, puis écrivez la page :',
      'Copy two files of the package to your server, dist/bundle/plain-pied.js and dist/bundle/plain-pied.css, then write the page:',
    )}</p>
${code(page, 'HTML')}
<h2>${say('Ensuite', 'Next')}</h2>
<ul>
  <li>${say('Lisez « Les deux écritures » : attributs, ou votre propre HTML.', 'Read "Les deux écritures" (the two ways to write): attributes, or your own HTML.')}</li>
  <li>${say('Lisez « Sans JavaScript » : la même page doit marcher quand le script n’arrive pas.', 'Read "Sans JavaScript": the same page must work when the script does not come.')}</li>
  <li>${say('Changez la langue, le sens de lecture et le thème dans la barre du haut.', 'Change language, direction and theme in the bar above.')}</li>
</ul>`,
  ),
};
