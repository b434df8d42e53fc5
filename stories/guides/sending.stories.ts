import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default { title: 'Guides/L’envoi, pour votre serveur', id: 'guide-sending', tags: ['!autodocs'] } satisfies Meta;

const form = `
<form method="post" action="/demande" novalidate>
  <input type="hidden" name="pp-key" value="8e03978e-40d5-43dd-bc93-6894a57f9324">
  <pp-journey name="housing-aid" send="script" send-timeout="30">…</pp-journey>
</form>`;

const request = `
POST /demande HTTP/1.1
Content-Type: application/x-www-form-urlencoded
Accept: application/problem+json, text/html;q=0.9
Idempotency-Key: "8e03978e-40d5-43dd-bc93-6894a57f9324"

name=Diallo&town=Renne&pp-key=8e03978e-40d5-43dd-bc93-6894a57f9324`;

const arrived = `
HTTP/1.1 303 See Other
Location: /recu/4f2a`;

const elsewhere = `
HTTP/1.1 201 Created
Content-Type: application/json

{"location": "https://paiement.example/7"}`;

const mend = `
HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json

{"type": "about:blank", "title": "Unprocessable Content", "status": 422,
 "errors": [
   {"name": "town", "detail": "Écrivez une commune qui existe, par exemple Rennes", "step": "home"},
   {"name": "", "detail": "Choisissez une seule aide"}
 ]}`;

const signIn = `
HTTP/1.1 401 Unauthorized
Content-Type: application/problem+json

{"type": "about:blank", "title": "Unauthorized", "status": 401, "signIn": "/connexion"}`;

const busy = `
HTTP/1.1 503 Service Unavailable
Retry-After: 120`;

const sql = `
CREATE TABLE sendings (pp_key VARCHAR(128) PRIMARY KEY, digest CHAR(64), receipt TEXT);`;

const node = `
import { checkEntries, once, parseBody, problemJson } from '@plain-pied/components/server';

const sending = once();

const entries = await parseBody(request.headers.get('content-type'), body);
const problems = checkEntries(form, entries);
if (problems.length > 0) return problemJson(problems);
const address = await sending(entries, () => keep(entries), (former) => correct(former, entries));`;

export const Guide: StoryObj = {
  name: 'L’envoi, pour votre serveur',
  ...guide(
    (say) => `
<h1>${say('L’envoi, pour votre serveur', 'Sending, for your server')}</h1>
<p>${say(
      'Une ligne coupée, un double appui, une session finie : la personne ne doit rien perdre, et sa demande ne doit compter qu’une fois. Votre serveur y aide en deux points.',
      'A dead line, a double press, a session that ended: the person must lose nothing, and the application must count once. Your server helps in two ways.',
    )}</p>
<h2>${say('1. Une clé par envoi', '1. One key for each sending')}</h2>
<p>${say(
      'Écrivez une clé au hasard dans un champ caché « pp-key », de 16 à 128 lettres, chiffres ou tirets. Sans elle, le script en ajoute une. Deux envois avec la même clé sont un seul envoi : rendez la même réponse. D’autres réponses sous la même clé sont une correction.',
      'Write a random key in a hidden input "pp-key", 16 to 128 letters, digits or hyphens. Where there is none, the script adds one. Two sendings with one key are one: give the same answer. Other answers under the same key are a correction.',
    )}</p>
${code(form, 'HTML')}
<p>${say('En PHP, Java ou Python, une clé unique dans votre base suffit : le second envoi lit la ligne du premier.', 'In PHP, Java or Python a unique key in your database is enough: the second sending reads the row of the first.')}</p>
${code(sql, 'SQL')}
<p>${say(
      'Avec Node, « once » le fait, pour un seul processus. Pour plusieurs, donnez-lui un « store » dans votre base.',
      'With Node, "once" does it, for one process. For several, give it a "store" in your database.',
    )}</p>
${code(node, 'TypeScript')}
<h2>${say('2. Répondre au script, si vous le voulez', '2. Answer the script, if you wish')}</h2>
<p>${say(
      'Par défaut, le navigateur envoie le formulaire et affiche votre page. Avec send="script", le script envoie les mêmes réponses, dans le même ordre et le même codage, et la personne ne quitte pas la page quand l’envoi échoue.',
      'By default the browser sends the form and shows your page. With send="script" the script sends the same answers, in the same order and encoding, and the person does not leave the page when sending fails.',
    )}</p>
${code(request, say('Demande HTTP', 'HTTP request'))}
<table>
  <thead><tr><th scope="col">${say('Votre réponse', 'Your answer')}</th><th scope="col">${say('Ce que la personne voit', 'What the person sees')}</th></tr></thead>
  <tbody>
    <tr><td>303 <code>Location</code>, ${say('ou', 'or')} 2xx JSON <code>location</code></td><td>${say('Cette page', 'That page')}</td></tr>
    <tr><td>400, 422 <code>errors</code></td><td>${say('Chaque phrase sur sa question, et dans la liste', 'Each sentence on its question, and in the list')}</td></tr>
    <tr><td>401, 403, 419, 440 <code>signIn</code></td><td>${say('Se connecter dans une autre fenêtre, puis envoyer à nouveau', 'Sign in in another window, then send again')}</td></tr>
    <tr><td>409 <code>detail</code></td><td>${say('Changé ailleurs : recharger, puis envoyer', 'Changed elsewhere: reload, then send')}</td></tr>
    <tr><td>413</td><td>${say('Le plus gros fichier, ou le texte le plus long', 'The largest file, or the longest text')}</td></tr>
    <tr><td>429, 503 <code>Retry-After</code></td><td>${say('La page réessaie toute seule à ce moment', 'The page tries again by itself then')}</td></tr>
    <tr><td>${say('500 et les autres', '500 and others')}</td><td>${say('Rien n’est perdu, réessayer, appeler une personne', 'Nothing is lost, try again, call a person')}</td></tr>
    <tr><td>${say('Une page HTML en 200, 400 ou 422', 'An HTML page with 200, 400 or 422')}</td><td>${say('Le navigateur envoie une fois de plus, avec la même clé, et affiche votre page', 'The browser sends once more, with the same key, and shows your page')}</td></tr>
  </tbody>
</table>
${code(arrived, say('Reçue', 'Received'))}
${code(elsewhere, say('Reçue, la suite sur un autre site', 'Received, going on at another site'))}
${code(mend, say('À revoir', 'To mend'))}
${code(signIn, say('Session finie', 'Session over'))}
${code(busy, say('Trop de monde', 'Too many'))}
<p>${say(
      'Tous les cas, avec leur résultat, sont dans le fichier « vectors/sending.json » du paquet : jouez-les contre votre serveur.',
      'Every case with its outcome is in the file "vectors/sending.json" of the package: play them against your server.',
    )}</p>
<h2>${say('À savoir', 'Good to know')}</h2>
<ul>
  <li>${say("Une politique de sécurité doit permettre connect-src 'self'.", "A security policy must allow connect-src 'self'.")}</li>
  <li>${say('Une redirection vers un autre site ne peut pas être suivie par le script : répondez « location » en JSON.', 'The script cannot follow a redirect to another site: answer with "location" in JSON.')}</li>
  <li>${say('Après une nouvelle connexion, un jeton CSRF de l’ancienne session ne vaut plus : contrôlez plutôt Sec-Fetch-Site ou Origin.', 'After signing in again a CSRF token of the former session is void: check Sec-Fetch-Site or Origin instead.')}</li>
  <li>${say('La personne attend 30 secondes, plus le temps des fichiers sur une ligne lente (32 000 octets par seconde).', 'The person waits 30 seconds, plus the time that files need on a slow line (32,000 bytes a second).')}</li>
</ul>`,
  ),
};
