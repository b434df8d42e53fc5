import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { make, toDom } from '../config/dom.js';
import { localeOf } from '../config/matrix.js';
import { sayIn, type Say } from '../config/words.js';
import { measuredContrast } from './measure.js';
import { code } from './page.js';

export default { title: 'Guides/Apparence', id: 'guide-look', tags: ['!autodocs'] } satisfies Meta;

interface Token {
  readonly name: string;
  readonly on: string;
  readonly limit: number;
  readonly use: (say: Say) => string;
}

const tokens: readonly Token[] = [
  { name: 'ink', on: 'paper', limit: 7, use: (say) => say('Le texte', 'Text') },
  { name: 'muted', on: 'paper', limit: 7, use: (say) => say('Les indications', 'Hints') },
  { name: 'accent', on: 'paper', limit: 7, use: (say) => say('Liens, bouton principal', 'Links, main button') },
  { name: 'accent-strong', on: 'paper', limit: 7, use: (say) => say('Les mêmes, au survol', 'The same, hovered') },
  { name: 'error', on: 'paper', limit: 7, use: (say) => say('Ce qui est à corriger', 'What is to be mended') },
  { name: 'done', on: 'paper', limit: 7, use: (say) => say('Ce qui est arrivé', 'What arrived') },
  { name: 'line', on: 'paper', limit: 3.6, use: (say) => say('Le bord des champs', 'The edge of controls') },
  { name: 'ink', on: 'sand', limit: 7, use: (say) => say('Le texte d’un panneau', 'Text of a panel') },
  { name: 'muted', on: 'sand', limit: 7, use: (say) => say('Les indications d’un panneau', 'Hints of a panel') },
  { name: 'accent', on: 'sand', limit: 7, use: (say) => say('Les liens d’un panneau', 'Links of a panel') },
  { name: 'on-accent', on: 'accent', limit: 7, use: (say) => say('Les mots du bouton', 'The words of a button') },
  {
    name: 'focus',
    on: 'focus-line',
    limit: 7,
    use: (say) => say('L’anneau du focus, deux tons', 'The focus ring, two tones'),
  },
];

function swatch(token: Token, say: Say): HTMLElement {
  const ratio = make('span', { class: 'story-ratio' });
  const tile = make(
    'li',
    { class: 'story-swatch' },
    make('strong', {}, token.use(say)),
    make('code', {}, `--pp-${token.name}`),
    ` ${say('sur', 'on')} `,
    make('code', {}, `--pp-${token.on}`),
    make('br'),
    ratio,
  );
  tile.style.setProperty('background-color', `var(--pp-${token.on})`);
  tile.style.setProperty('color', `var(--pp-${token.name})`);
  requestAnimationFrame(() => {
    const { color, backgroundColor } = getComputedStyle(tile);
    const measured = measuredContrast(color, backgroundColor);
    const limit = token.limit.toLocaleString(document.documentElement.lang);
    ratio.textContent = `${measured.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} : 1 (${say('au moins', 'at least')} ${limit})`;
  });
  return tile;
}

const intro = (say: Say): string => `
<h1>${say('Apparence', 'Look and tokens')}</h1>
<p>${say(
  'Un bon guichet : calme, chaleureux, sobre. La personne voit une question, où elle en est, comment revenir, et que quelqu’un est là.',
  'A good counter: calm, warm, sober. The person sees one question, where they are, how to go back, and that someone is there.',
)}</p>
<h2>${say('Couleurs, et contraste mesuré ici', 'Colours, and contrast measured here')}</h2>
<p>${say('Changez de thème dans la barre du haut : tout est mesuré de nouveau.', 'Change the theme in the bar above: everything is measured again.')}</p>`;

const override = `
:root {
  --pp-accent: light-dark(#4b2a7b, #cbb3f5);
  --pp-font: "Atkinson Hyperlegible Next", sans-serif;
  --pp-radius: 0;
}`;

const rest = (say: Say): string => `
<h2>${say('Changer l’apparence', 'Change the look')}</h2>
<p>${say('Donnez d’autres valeurs aux variables, après notre feuille de style. Tout le reste suit.', 'Give the variables other values, after our style sheet. All the rest follows.')}</p>
${code(override, 'CSS')}
<h2>${say('Thème sombre', 'Dark theme')}</h2>
<p>${say(
  'La page décide : « color-scheme: light dark » suit le réglage de la personne. Une page qui n’en parle pas reste claire.',
  'The page decides: "color-scheme: light dark" follows what the person set. A page that says nothing stays light.',
)}</p>
<h2>${say('Mesures', 'Measures')}</h2>
<table>
  <tbody>
    <tr><th scope="row">${say('Texte', 'Text')}</th><td>1,1875 rem (19 px), 1,5</td></tr>
    <tr><th scope="row">${say('Largeur d’une ligne', 'Length of a line')}</th><td>40 rem</td></tr>
    <tr><th scope="row">${say('Champ, bouton', 'Control, button')}</th><td>${say('48 px de haut au moins, bord de 2 px', '48 px high at least, edge of 2 px')}</td></tr>
    <tr><th scope="row">${say('Entre deux champs', 'Between two fields')}</th><td>24 px</td></tr>
    <tr><th scope="row">${say('Entre deux parties', 'Between two parts')}</th><td>48 px</td></tr>
  </tbody>
</table>`;

export const Guide: StoryObj = {
  name: 'Apparence',
  parameters: { controls: { disable: true } },
  render: (_args, context) => {
    const say = sayIn(localeOf(context));
    const list = make('ul', { class: 'story-swatches' }, ...tokens.map((token) => swatch(token, say)));
    return make('article', { class: 'story-page' }, toDom(intro(say)), list, toDom(rest(say)));
  },
};
