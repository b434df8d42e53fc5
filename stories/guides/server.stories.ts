import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default { title: 'Guides/Sur votre serveur', id: 'guide-server', tags: ['!autodocs'] } satisfies Meta;

const read = `
import { expandHtml, readForm } from '@plain-pied/components/server';

// Les étapes sont sur des pages à elles : mises bout à bout, elles sont la liste des questions.
const steps = ['subject', 'meeting', 'contact', 'review'].map((name) => template(name)).join('');
const form = readForm(expandHtml(\`<html lang="fr">\${steps}</html>\`));`;

const post = `
import { checkEntries, fillForm, mergeEntries, parseBody } from '@plain-pied/components/server';

const posted = await parseBody(request.headers.get('content-type'), body);
const entries = mergeEntries(form, session.answers, posted, 'meeting');
if (session.token !== valueOf(posted, 'token'))
  return html(fillForm(page, { entries, formError: 'Cette page est restée ouverte longtemps. Vos réponses sont encore là.' }), 419);
const problems = checkEntries(form, entries, { step: 'meeting' });
if (problems.length > 0) return html(fillForm(page, { entries, problems }), 422);
session.answers = entries;`;

const own = `
problems.push({
  names: ['contact[phone]'], // où se met la phrase
  key: 'oneOf', // un mot à vous, pour vos journaux
  text: 'Écrivez un numéro de téléphone ou une adresse e-mail',
  step: 'contact',
});`;

const review = `
import { reviewFor } from '@plain-pied/components/server';

const sections = reviewFor(form, session.answers, {
  changeHref: (step, id) => \`/\${step.name}?back=review#\${id}\`,
});
const markup = \`<pp-review sections="\${escape(JSON.stringify(sections))}"></pp-review>\`;`;

const assets = `
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.resolve('@plain-pied/components/bundle/plain-pied.js'));
const styles = fileURLToPath(import.meta.resolve('@plain-pied/components/bundle/plain-pied.css'));`;

const twig = `
{% import '@pp/elements.html.twig' as pp %}

{{ pp.back_link({href: '/demande'}) }}
{% if lines %}{{ pp.error_summary({entries: lines}) }}{% endif %}
{{ pp.name_field({name: 'person', legend: 'Votre nom', required: true,
     'value-given': answers['person[given]'], error: errors.person}) }}
{{ pp.phone_field({name: 'contact[phone]', label: 'Numéro de téléphone', value: answers['contact[phone]']}) }}`;

const fixture = `
{
  "name": "error",
  "lang": "fr",
  "attributes": { "name": "post-code", "label": "Code postal", "error": "Écrivez 5 chiffres", "required": true },
  "expanded": "<pp-text-field name=\\"post-code\\" …><label data-pp-part=\\"label\\" …"
}`;

const run = `
npm run build
cd stories/services/appointment-php
php -S 127.0.0.1:4300 index.php`;

export const Guide: StoryObj = {
  name: 'Sur votre serveur',
  ...guide(
    (say) => `
<h1>${say('Sur votre serveur', 'On your server')}</h1>
<p>${say(
      'Le serveur écrit la forme complète de chaque élément, vérifie les réponses et rend la page avec ce qui est à revoir. Avec Node, le paquet le fait. Avec un autre langage, des fichiers JSON disent ce qu’il faut écrire et vérifier.',
      'The server writes the full form of each element, checks the answers, and gives the page back with what is to be mended. In Node the package does it. In another language, JSON files say what to write and what to check.',
    )}</p>
<p>${say(
      'Les deux exemples de cette page sont entiers dans le dépôt : la « prise de rendez-vous » en Node (<code>stories/services/appointment</code>) et la même en PHP avec Twig (<code>stories/services/appointment-php</code>).',
      'Both examples of this page stand whole in the repository: the appointment service in Node (<code>stories/services/appointment</code>) and the same on PHP with Twig (<code>stories/services/appointment-php</code>).',
    )}</p>
<h2>${say('Avec Node, une étape par page', 'In Node, one step per page')}</h2>
<h3>${say('1. La page est la liste des questions', '1. The page is the list of questions')}</h3>
${code(read, 'JavaScript')}
<p>${say(
      'La langue se lit sur la page. « en » écrit les dates à l’américaine : écrivez « en-GB » pour l’Europe.',
      'The language is read from the page. "en" writes dates the American way: write "en-GB" for Europe.',
    )}</p>
<h3>${say('2. Une page arrive', '2. A page arrives')}</h3>
${code(post, 'JavaScript')}
<ul>
  <li>${say('<code>mergeEntries</code> met les réponses de la page à la place des anciennes de cette étape, et ne prend rien d’autre.', '<code>mergeEntries</code> puts the answers of the page in the place of that step’s former ones, and takes nothing else.')}</li>
  <li>${say('<code>fillForm</code> rend la même page : réponses, phrases, liste des erreurs, titre.', '<code>fillForm</code> gives the same page back: answers, sentences, list of errors, title.')}</li>
  <li>${say('Un jeton trop vieux n’efface rien : répondez 419 avec les réponses et un jeton neuf. Le prochain appui suffit.', 'A token that is too old erases nothing: answer 419 with the answers and a new token. The next press is enough.')}</li>
</ul>
<h3>${say('3. Une vérification à vous', '3. A check of your own')}</h3>
${code(own, 'JavaScript')}
<h3>${say('4. Relire, puis envoyer', '4. Review, then send')}</h3>
${code(review, 'JavaScript')}
<p>${say(
      'Deux envois sont un seul : lisez « L’envoi, pour votre serveur ». Après l’envoi, videz la session et donnez-lui une clé neuve ; l’ancienne clé mène au reçu.',
      'Two sendings are one: read “L’envoi, pour votre serveur”. After sending, empty the session and give it a new key; the former key leads to the receipt.',
    )}</p>
<h3>${say('5. Le script et les styles', '5. The script and the styles')}</h3>
${code(assets, 'JavaScript')}
<h2>${say('Avec PHP et Twig', 'On PHP with Twig')}</h2>
<p>${say(
      'Copiez le dossier <code>plain-pied</code> de l’exemple : des macros Twig qui écrivent la forme complète, et les vérifications. Les attributs sont ceux des éléments ; une page avec des erreurs est le même appel avec <code>error</code> et <code>value</code>.',
      'Copy the folder <code>plain-pied</code> of the example: Twig macros that write the full form, and the checks. The attributes are those of the elements; a page with errors is the same call with <code>error</code> and <code>value</code>.',
    )}</p>
${code(twig, 'Twig')}
${code(run, say('Terminal', 'Terminal'))}
<ul>
  <li>${say('PHP lit <code>person[given]</code> comme <code>$_POST["person"]["given"]</code> : gardez les réponses sous leur nom complet, elles reviennent telles quelles dans la page.', 'PHP reads <code>person[given]</code> as <code>$_POST["person"]["given"]</code>: keep the answers under their whole name, they come back into the page as they are.')}</li>
  <li>${say('Une nouvelle extension Twig par page : elle sait quels identifiants sont pris.', 'One new Twig extension for each page: it knows which ids are taken.')}</li>
  <li>${say('Appelez <code>session_cache_limiter("")</code> : sinon le navigateur ne garde pas la page, et Retour perd ce qui était tapé.', 'Call <code>session_cache_limiter("")</code>: without it the browser keeps no page, and Back loses what was typed.')}</li>
</ul>
<h2>${say('Avec un autre langage', 'In another language')}</h2>
<table>
  <thead><tr><th scope="col">${say('Fichier', 'File')}</th><th scope="col">${say('Ce qu’il dit', 'What it says')}</th></tr></thead>
  <tbody>
    <tr><td><code>fixtures/&lt;${say('élément', 'element')}&gt;.json</code></td><td>${say('Pour chaque état : les attributs, et le HTML attendu', 'For each state: the attributes, and the HTML that is expected')}</td></tr>
    <tr><td><code>messages/&lt;${say('langue', 'language')}&gt;.json</code></td><td>${say('Les phrases, leurs pluriels et les noms des mois', 'The sentences, their plural forms and the names of months')}</td></tr>
    <tr><td><code>vectors/&lt;${say('vérification', 'check')}&gt;.json</code></td><td>${say('Ce qui est juste, et la première chose à revoir', 'What is right, and the first thing to mend')}</td></tr>
  </tbody>
</table>
${code(fixture, 'JSON')}
<ol>
  <li>${say('Écrivez une macro par élément que vous utilisez.', 'Write one macro for each element that you use.')}</li>
  <li>${say('Donnez-lui les attributs d’un état, lisez le résultat comme du HTML, comparez l’arbre avec celui de <code>expanded</code>. L’ordre des attributs ne compte pas.', 'Give it the attributes of a state, parse what it writes, compare the tree with that of <code>expanded</code>. The order of attributes means nothing.')}</li>
  <li>${say('Un état avec <code>content</code> montre du HTML écrit par l’auteur dans l’élément : laissez-le si vos macros n’en ont pas.', 'A state with <code>content</code> has HTML of the author’s inside the element: leave it out where your macros have none.')}</li>
  <li>${say('Jouez les « vectors » des vérifications que vous faites. Le navigateur fait les mêmes.', 'Play the vectors of the checks that you make. The browser makes the same.')}</li>
</ol>`,
  ),
};
