import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { code, guide } from './page.js';

export default { title: 'Guides/Les deux écritures', id: 'guide-two-forms', tags: ['!autodocs'] } satisfies Meta;

const short =
  '<pp-text-field label="Nom de famille" name="nom" hint="Comme sur votre carte." required></pp-text-field>';
const full = `
<pp-text-field>
  <label for="nom">Nom de famille</label>
  <p class="pp-hint">Comme sur votre carte.</p>
  <input id="nom" name="nom" required>
</pp-text-field>`;
const fullShown = full.replaceAll('"nom"', '"nom-2"');

export const Guide: StoryObj = {
  name: 'Les deux écritures',
  ...guide(
    (say) => `
<h1>${say('Les deux écritures', 'The two ways to write')}</h1>
<p>${say(
      'Chaque élément s’écrit de deux façons, avec le même résultat. Elles peuvent se mélanger : ce qui manque est fait à partir des attributs.',
      'Each element is written in two ways, with the same result. They can be mixed: what is missing is made from the attributes.',
    )}</p>
<h2>${say('Forme courte : des attributs', 'Short form: attributes')}</h2>
${code(short, 'HTML')}
${short}
<p>${say('Le champ est fait par l’élément exactement quand « name » est écrit sur l’élément.', 'The control is made by the element exactly when "name" stands on the element.')}</p>
<h2>${say('Forme complète : votre HTML', 'Full form: your HTML')}</h2>
${code(full, 'HTML')}
${fullShown}
<p>${say('Vos nœuds ne sont jamais déplacés, remplacés ni retirés.', 'Your nodes are never moved, replaced or removed.')}</p>
<h2>${say('Laquelle choisir ?', 'Which one?')}</h2>
<table>
  <thead><tr><th scope="col">${say('Votre projet', 'Your project')}</th><th scope="col">${say('Écriture', 'Form')}</th></tr></thead>
  <tbody>
    <tr><td>${say('Vos gabarits produisent déjà des champs', 'Your templates make fields already')}</td><td>${say('complète', 'full')}</td></tr>
    <tr><td>${say('Votre serveur passe par expandHtml', 'Your server runs expandHtml')}</td><td>${say('courte', 'short')}</td></tr>
    <tr><td>${say('Le script seul doit suffire, pour un essai', 'The script alone has to do, for a trial')}</td><td>${say('courte', 'short')}</td></tr>
  </tbody>
</table>`,
  ),
};
