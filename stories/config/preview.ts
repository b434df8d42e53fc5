import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import '../../components/src/locales/fr.js';
import '../../components/src/locales/en.js';
import '../../components/src/define/all.js';
import '../../components/src/styles/plain-pied.css';
import './canvas.css';
import DocsPage from './docs-page.mdx';
import { make } from './dom.js';
import { localeOf } from './matrix.js';
import { holdSubmit } from './submit.js';

interface Described {
  readonly static?: boolean;
  readonly type?: { readonly text: string };
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly members?: readonly Described[];
      readonly attributes?: readonly Described[];
    }[];
  }[];
}

/** Made by the build from the sources; without it the tables of attributes are empty. */
const manifests = import.meta.glob<Manifest>('../../components/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const manifest = Object.values(manifests).at(0);
if (manifest) setCustomElementsManifest(forDesigners(manifest));
else console.warn('The tables of attributes are missing: run "npm run build" first.');

/** What belongs to the class is of no use in a page, and an attribute that may be missing is edited like one that is there. */
function forDesigners(whole: Manifest): Manifest {
  const modules = whole.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).map((declaration) => ({
      ...declaration,
      ...(declaration.members && { members: declaration.members.filter((member) => !member.static).map(withoutNull) }),
      ...(declaration.attributes && { attributes: declaration.attributes.map(withoutNull) }),
    })),
  }));
  return { ...whole, modules };
}

function withoutNull(described: Described): Described {
  if (!described.type) return described;
  return { ...described, type: { ...described.type, text: described.type.text.replace(/ \| null$/, '') } };
}

/** Language, direction and theme of the toolbar, around every story. A new frame each time. */
const canvas: Decorator = (story, context) => {
  const lang = localeOf(context);
  const dir = context.globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
  const theme = String(context.globals['theme'] ?? 'light');
  Object.assign(document.documentElement, { lang });
  if (context.viewMode === 'story') {
    document.documentElement.dir = dir;
    document.documentElement.dataset['ppTheme'] = theme;
  }
  const shown = story() as Element;
  // A story that is a whole page brings its own landmarks and heading.
  const isPart = context.viewMode === 'story' && !shown.querySelector('main');
  const frame = make(isPart ? 'main' : 'div', { class: 'story-canvas', lang, dir, 'data-pp-theme': theme }, shown);
  if (isPart && !frame.querySelector('h1'))
    frame.prepend(make('h1', { class: 'pp-visually-hidden' }, titleOf(context)));
  holdSubmit(frame, lang);
  return frame;
};

const titleOf = ({ title, name }: { title: string; name: string }): string =>
  `${title.split('/').at(-1) ?? title}, ${name}`;

const preview: Preview = {
  decorators: [canvas],
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Langue / Language',
      toolbar: {
        icon: 'globe',
        title: 'Langue',
        dynamicTitle: true,
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    direction: {
      description: 'Sens de lecture / Direction',
      toolbar: {
        icon: 'transfer',
        title: 'Sens',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Gauche à droite / LTR' },
          { value: 'rtl', title: 'Droite à gauche / RTL' },
        ],
      },
    },
    theme: {
      description: 'Thème / Theme',
      toolbar: {
        icon: 'contrast',
        title: 'Thème',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Clair / Light' },
          { value: 'dark', title: 'Sombre / Dark' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'fr', direction: 'ltr', theme: 'light' },
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true, hideNoControlsWarning: true },
    a11y: { test: 'error' },
    docs: { page: DocsPage, codePanel: true },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Commencer',
            'Les deux écritures',
            'Sans JavaScript',
            'Rien d’irréversible',
            'Le jumeau papier',
            'Langues',
            'Apparence',
            'Décisions',
          ],
          'Services',
          'Champs',
          ['Champ de texte', 'Choix', 'Date'],
          'Parcours',
          ['Parcours', 'Étape', 'Lien de retour', 'Réponses à vérifier', 'Relecture', 'Envoi', 'Reçu', 'Temps'],
          'Aide',
          'Contact',
          'Accueil',
          ['Avant de commencer', 'Appareil partagé', 'Quelqu’un vous aide', 'Autres droits', 'Votre avis'],
        ],
      },
    },
  },
};

export default preview;
