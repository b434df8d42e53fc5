import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default {
  title: 'Guides/Les fichiers, pour votre serveur',
  id: 'guide-files',
  tags: ['!autodocs'],
} satisfies Meta;

const field = `
<pp-file-field label="Votre avis d’impôt" name="avis[]" multiple photo missing required
  accept=".pdf,image/jpeg,image/png" max-size="5" max-files="3"
  upload="/fichiers" upload-with="csrf_token"
  kept='[{"id":"7f3a","name":"avis.pdf","size":120000}]'></pp-file-field>`;

const send = `
POST /fichiers HTTP/1.1
Content-Type: multipart/form-data; boundary=…
Accept: application/json, application/problem+json

csrf_token=…
file=@avis.pdf`;

const arrived = `
HTTP/1.1 201 Created
Content-Type: application/json

{"id": "7f3a", "name": "avis.pdf", "size": 120000}`;

const refused = `
HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json

{"detail": "Choisissez un fichier sans mot de passe."}`;

const removed = `
DELETE /fichiers/7f3a HTTP/1.1`;

const node = `
import { checkFiles, keptAfter } from '@plain-pied/components/server';

const problem = checkFiles([file], { accept: '.pdf,image/jpeg', maxSize: 5_000_000, lang: 'fr' });
const kept = keptAfter(session.kept, 'avis[]', entries);`;

export const Guide: StoryObj = {
  name: 'Les fichiers, pour votre serveur',
  ...guide(
    (say) => `
<h1>${say('Les fichiers, pour votre serveur', 'Files, for your server')}</h1>
<p>${say(
      'Aucun navigateur ne rend un fichier choisi quand la page revient. Il faut donc l’envoyer dès qu’il est choisi, ou que votre serveur garde ce qu’il a reçu, même quand une autre réponse est à revoir.',
      'No browser gives a chosen file back when the page returns. So it is sent as soon as it is chosen, or your server keeps what it has received, even where another answer is to be mended.',
    )}</p>
${code(field, 'HTML')}
<h2>${say('1. Sans rien de plus : le formulaire emporte les fichiers', '1. With nothing more: the form takes the files along')}</h2>
<p>${say(
      'Écrivez enctype="multipart/form-data" sur le formulaire. Quand votre page revient avec des réponses à revoir, dites les fichiers déjà reçus dans « kept » : la personne lit « Nous avons déjà : avis.pdf » et ne choisit rien de nouveau.',
      'Write enctype="multipart/form-data" on the form. When your page comes back with answers to mend, name the files that you have in "kept": the person reads "We have already: avis.pdf" and chooses nothing again.',
    )}</p>
<table>
  <thead><tr><th scope="col">${say('Nom envoyé', 'Name that is sent')}</th><th scope="col">${say('Ce que c’est', 'What it is')}</th></tr></thead>
  <tbody>
    <tr><td><code>avis[]</code></td><td>${say('Un fichier, ou un fichier sans nom quand rien n’est choisi', 'A file, or a file without a name where none is chosen')}</td></tr>
    <tr><td><code>avis-kept[]</code></td><td>${say('L’identifiant d’un fichier que vous avez déjà', 'The id of a file that you have')}</td></tr>
    <tr><td><code>avis-removed[]</code></td><td>${say('L’identifiant d’un fichier retiré de la liste', 'The id of a file that was taken off the list')}</td></tr>
    <tr><td><code>avis-missing[]</code> = yes</td><td>${say('« Je n’ai pas ce document » : une réponse, qui ne bloque pas', '"I do not have this document": an answer, which blocks nothing')}</td></tr>
    <tr><td><code>pp-remove-file</code>, <code>pp-undo-file</code></td><td>${say('Sans JavaScript : le bouton appuyé, avec l’identifiant. Rendez la même page, le fichier avec "removed": true, ou sans', 'Without JavaScript: the button that was pressed, with the id. Give the same page, the file with "removed": true, or without it')}</td></tr>
  </tbody>
</table>
<h2>${say('2. Envoyé dès qu’il est choisi : « upload »', '2. Sent when it is chosen: "upload"')}</h2>
<p>${say(
      'Chaque fichier part seul, avec son avancement. Tant qu’il n’est pas arrivé, il reste dans le formulaire : une ligne coupée ne perd rien.',
      'Each file travels alone, and its progress is shown. Until it has arrived it stays in the form: a dead line loses nothing.',
    )}</p>
${code(send, say('Demande HTTP', 'HTTP request'))}
${code(arrived, say('Arrivé : seul l’identifiant part avec le formulaire', 'Arrived: only its id goes with the form'))}
${code(refused, say('Refusé : votre phrase dit quoi faire', 'Refused: your sentence says what to do'))}
<p>${say(
      '401, 403, 408, 419, 425, 429, les 5xx et une ligne coupée ne disent rien du fichier : il partira avec le formulaire, et la personne peut réessayer.',
      '401, 403, 408, 419, 425, 429, each 5xx and a dead line say nothing of the file: it will go with the form, and the person can try again.',
    )}</p>
${code(removed, say('Retiré : seulement quand le formulaire part', 'Taken off: only once the form leaves'))}
<p>${say(
      'Un identifiant ne vaut que pour la session qui l’a reçu. Effacez les fichiers qui n’ont servi à aucune demande.',
      'An id is good only in the session that received it. Delete files that no application came to use.',
    )}</p>
<h2>${say('Avec Node', 'With Node')}</h2>
${code(node, 'TypeScript')}
<p>${say(
      'Les limites sont dites avant le choix, et vérifiées ici ; le contenu, seul votre serveur peut le juger. Les cas sont dans « vectors/file.json ».',
      'Limits are said before the choice, and checked here; what is inside only your server can judge. The cases are in "vectors/file.json".',
    )}</p>`,
  ),
};
