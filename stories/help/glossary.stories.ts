import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../../components/glossaries/en.json';
import french from '../../components/glossaries/fr.json';
import { make, toDom } from '../config/dom.js';
import { localeOf, matrixPage, type Matrix } from '../config/matrix.js';
import { sayIn } from '../config/words.js';
import { code } from '../guides/page.js';
import { glossaryOf } from './words.js';

export default { title: 'Aide/Lexique', id: 'pp-glossary', component: 'pp-glossary' } satisfies Meta;

const matrix: Matrix = {
  title: (say) => say('Les mots d’un service', 'The words of a service'),
  states: [
    {
      name: (say) => say('En JSON', 'As JSON'),
      html: (say) => glossaryOf(say),
    },
    {
      name: (say) => say('Avec un titre à soi', 'With a heading of its own'),
      html: (say) => glossaryOf(say, ` heading="${say('Les mots du logement', 'Words about housing')}"`),
    },
    {
      name: (say) => say('Seulement les mots de la page', 'Only the words of the page'),
      note: (say) => say('Cette page utilise un des deux mots.', 'This page uses one of the two words.'),
      html: (say) =>
        `<p>${say('Ajoutez une', 'Add a')} <pp-term>${say('quittance de loyer', 'rent receipt')}</pp-term>.</p>\n${glossaryOf(say, ' used')}`,
    },
    {
      name: (say) => say('Forme complète : votre propre liste', 'Full form: your own list'),
      html: (say) => `<pp-glossary>
  <h3>${say('Lexique', 'Glossary')}</h3>
  <dl>
    <dt><dfn id="deadline">${say('délai', 'deadline')}</dfn></dt>
    <dd>${say('Le temps que vous avez pour faire quelque chose.', 'The time that you have to do something.')}</dd>
  </dl>
</pp-glossary>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => glossaryOf(say),
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

interface Source {
  readonly body: string;
  readonly title: string;
  readonly url?: string;
}

function sourceOf({ body, title, url }: Source): HTMLElement {
  const words = `${body}, ${title}`;
  return make('p', { class: 'story-note', lang: 'fr' }, url ? make('a', { href: url }, words) : words);
}

/** The sixty terms of the package, each with the source of its facts. */
export const Starter: StoryObj = {
  name: 'Lexique de départ',
  parameters: { controls: { disable: true } },
  render: (_args, context) => {
    const locale = localeOf(context);
    const say = sayIn(locale);
    const sources = new Map(french.terms.map(({ id, source }) => [id, source as Source]));
    const list = make(
      'dl',
      {},
      ...(locale === 'fr' ? french : english).terms.map(({ id, term, definition, also = [], ...more }) =>
        make(
          'div',
          {},
          make('dt', {}, make('dfn', { id }, term)),
          make(
            'dd',
            {},
            definition,
            ...('french' in more ? [make('p', {}, 'In French: ', make('span', { lang: 'fr' }, more.french))] : []),
            ...('french' in more || also.length === 0
              ? []
              : [make('p', {}, say('Aussi : ', 'Also: '), also.join(', '))]),
            sourceOf(sources.get(id)!),
          ),
        ),
      ),
    );
    const glossary = make('pp-glossary', {}, list);
    return make(
      'article',
      { class: 'story-page' },
      make('h1', {}, say('Soixante mots de l’administration', 'Sixty words of the French administration')),
      toDom(
        `<p>${say('Nos propres définitions, libres (MIT), avec la source de chaque fait. Copiez le fichier, gardez les mots de votre service, ajoutez les vôtres. Faites-les relire par des personnes qui ne les connaissent pas.', 'Definitions of our own, free to use (MIT), with the source of each fact. Copy the file, keep the words of your service, add yours. Let people read them who do not know them.')}</p>
${code(`import words from '@plain-pied/components/glossaries/${locale}.json' with { type: 'json' };`)}`,
      ),
      glossary,
    );
  },
};
