import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default { title: 'Guides/Une personne en vue', id: 'guide-human', tags: ['!autodocs'] } satisfies Meta;

const contact = `
<pp-contact>
  <pp-channel type="phone" number="0 800 00 00 00" cost="gratuit" waiting="5"
    opening="Mo-Fr 09:00-12:30,13:30-17:00; Sa 09:00-12:00; PH off" holidays="FR-67" closed="2026-12-24 travaux"></pp-channel>
  <pp-channel type="visit"><pp-places>…</pp-places></pp-channel>
  <pp-channel type="post" address="Aide au logement, BP 12, 00000 Exempleville" envelope="Demande d’aide"></pp-channel>
</pp-contact>`;

const callback = `
<form id="call-me" method="post" action="/call-me" target="_blank"></form>
<form method="post" action="/demande" novalidate>
  <pp-contact>
    <pp-channel type="callback" name="call" form="call-me" moments='["Le matin", "Le soir"]'></pp-channel>
  </pp-contact>
  …
</form>`;

const readCall = `
import { parseBody, parsePhone, readCallback } from '@plain-pied/components/server';

const call = readCallback(await parseBody(type, body), 'call');
if (call) await callBack(parsePhone(call.number) ?? call.number, call.moment);`;

const decode = `
import { readForm, readHandoverCode } from '@plain-pied/components/server';

const form = readForm(html); // the page of the form, as you serve it
const place = readHandoverCode('log 3 2', form);
// place.step.heading    "Votre logement"
// place.question?.label "Où vivez-vous ?"
// null: the code fits nothing in this form`;

const hours = `
import { openingAt, readSchedule } from '@plain-pied/components/server';

const schedule = readSchedule({ opening: 'Mo-Fr 09:00-17:00; PH off', timeZone: 'Europe/Paris' });
openingAt(schedule, new Date()); // { open, changes, today }`;

export const Human: StoryObj = {
  name: 'Heures, rappel, code à dire',
  ...guide(
    (say) => `
<h1>${say('Une personne en vue', 'A human in sight')}</h1>
${code(contact)}
<h2>${say('Les heures', 'Opening hours')}</h2>
<p>${say(
      'Écrivez-les une fois, dans la notation d’OpenStreetMap : le serveur et la page en font un texte, et la page dit si c’est ouvert en ce moment. Les cas sont dans',
      'Write them once, in OpenStreetMap’s notation: the server and the page make a text of them, and the page says whether it is open now. The cases are in',
    )} <code>vectors/opening-hours.json</code>.</p>
<table>
<thead><tr><th scope="col">${say('Notation', 'Notation')}</th><th scope="col">${say('Sens', 'Meaning')}</th></tr></thead>
<tbody>
<tr><td><code>Mo-Fr 09:00-12:30,13:30-17:00</code></td><td>${say('du lundi au vendredi, deux fois', 'Monday to Friday, twice')}</td></tr>
<tr><td><code>Tu,Th 10:00-12:00</code></td><td>${say('mardi et jeudi', 'Tuesday and Thursday')}</td></tr>
<tr><td><code>Fr 22:00-02:00</code></td><td>${say('jusqu’au lendemain matin', 'until the next morning')}</td></tr>
<tr><td><code>PH off</code></td><td>${say('fermé les jours fériés', 'closed on public holidays')}</td></tr>
<tr><td><code>We off</code></td><td>${say('une règle plus loin remplace le jour qu’elle nomme', 'a later rule replaces the day that it names')}</td></tr>
<tr><td><code>24/7</code></td><td>${say('toujours', 'always')}</td></tr>
</tbody></table>
<p>${say(
      'Sans fuseau, c’est l’heure de Paris. Une partie qui ne se lit pas est nommée dans la console ; le reste est affiché, sans dire « ouvert » ni « fermé ».',
      'Without a time zone it is the time of Paris. A part that cannot be read is named in the console; the rest is shown, without “open” or “closed”.',
    )}</p>
${code(hours)}
<h2>${say('Être rappelé', 'Being called back')}</h2>
<p>${say(
      'Avec un nom seul, le numéro et le moment partent avec le formulaire. Avec un autre formulaire, ils partent seuls, dans une autre fenêtre : rien de ce qui est écrit n’est perdu.',
      'With a name alone, number and moment go with the form. With another form they go alone, in another window: nothing that was typed is lost.',
    )}</p>
${code(callback)}
${code(readCall)}
<h2>${say('Le code à dire', 'The code to say')}</h2>
<p>${say('La personne dit, ou imprime,', 'The person says, or prints,')} <code>LOG-3-2</code>${say(
      ' : les trois premières lettres du formulaire, l’étape, la question. Aucune réponse. L’agent tape le code comme il l’entend ; d’autres langages suivent les cas de',
      ': the first three letters of the form, the step, the question. No answer. The agent types it as heard; other languages follow the cases of',
    )} <code>vectors/handover.json</code>.</p>
${code(decode)}
<p>${say(
      'Un formulaire en plusieurs pages : donnez les étapes de toutes ses pages, dans l’ordre, et le nom du parcours.',
      'A form in several pages: give the steps of all its pages, in order, and the name of the journey.',
    )} <code>{ name, steps: pages.flatMap((page) => readForm(page).steps) }</code></p>`,
  ),
};
