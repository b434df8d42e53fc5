import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default { title: 'Guides/Sans JavaScript', id: 'guide-without-javascript', tags: ['!autodocs'] } satisfies Meta;

const server = `
import { expandHtml } from '@plain-pied/components/server';

const html = expandHtml(template, { lang: 'fr' });`;

export const Guide: StoryObj = {
  name: 'Sans JavaScript',
  ...guide(
    (say) => `
<h1>${say('Sans JavaScript', 'Without JavaScript')}</h1>
<p>${say(
      'Un script peut manquer : ligne lente, vieux téléphone, réglage de l’ordinateur prêté. Le formulaire doit quand même aller jusqu’au bout.',
      'A script can be missing: a slow line, an old phone, a setting of a borrowed computer. The form must go on to its end all the same.',
    )}</p>
<h2>${say('Ce que le serveur fait', 'What the server does')}</h2>
<p>${say('Il écrit la forme complète avant d’envoyer la page. Avec Node :', 'It writes the full form before it sends the page. With Node:')}</p>
${code(server, 'TypeScript')}
<p>${say(
      'Avec un autre langage, écrivez la forme complète dans vos gabarits ; les fichiers « fixtures » du paquet donnent le HTML attendu de chaque état.',
      'In another language, write the full form in your templates; the package has fixtures with the HTML that each state must have.',
    )}</p>
<h2>${say('Ce qui change sans script', 'What changes without a script')}</h2>
<table>
  <thead><tr><th scope="col">${say('Avec le script', 'With the script')}</th><th scope="col">${say('Sans le script', 'Without it')}</th></tr></thead>
  <tbody>
    <tr><td>${say('Une étape à la fois', 'One step at a time')}</td><td>${say('Toutes les étapes sur la page, ou une page par étape', 'Every step on the page, or one page per step')}</td></tr>
    <tr><td>${say('Vérification à chaque étape', 'A check at each step')}</td><td>${say('Vérification par le serveur, qui rend la même page avec ses phrases', 'A check by the server, which gives back the same page with its sentences')}</td></tr>
    <tr><td>${say('Relecture avant l’envoi', 'A review before sending')}</td><td>${say('Les réponses se relisent plus haut', 'The answers are read again higher up')}</td></tr>
  </tbody>
</table>
<h2>${say('L’essayer', 'Try it')}</h2>
<p>${say(
      'Lancez « npm start », ouvrez le service, puis désactivez JavaScript dans votre navigateur. Rien d’autre à changer.',
      'Run "npm start", open the service, then switch JavaScript off in your browser. Nothing else to change.',
    )}</p>`,
  ),
};
