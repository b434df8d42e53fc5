import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { make, toDom } from '../config/dom.js';
import { localeOf } from '../config/matrix.js';
import { sayIn } from '../config/words.js';
import { layout } from './housing-aid/layout.js';
import { onePage, onePagePath } from './housing-aid/pages.js';
import { en } from './housing-aid/texts/en.js';
import { fr } from './housing-aid/texts/fr.js';

/** Where `npm start` serves it; told to the build by the command that starts both. */
const service: unknown = import.meta.env['STORYBOOK_SERVICE_URL'];

const styles = import.meta.glob<string>('./service.css', { query: '?inline', import: 'default', eager: true });

export default {
  title: 'Services/Aide au logement',
  id: 'service-housing-aid',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  // The style sheet of the service is for whole pages: it leaves with its story.
  beforeEach: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(Object.values(styles).join('\n'));
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  },
} satisfies Meta;

export const OnePage: StoryObj = {
  name: 'Toute la page',
  loaders: [async (context) => ({ body: await bodyOf(localeOf(context) === 'fr' ? fr : en) })],
  render: (_args, context) =>
    make('div', { class: 'story-service' }, whereItRuns(localeOf(context)), toDom(String(context.loaded['body']))),
};

async function bodyOf(t: typeof fr): Promise<string> {
  const form = onePage(t, {
    action: onePagePath(t),
    backHref: '#start',
    draft: 'story-housing-aid',
    sendLabel: t.send.label,
  });
  const page = await layout({ t, content: form, otherHref: '#other-language', script: null });
  return /<body>([^]*)<\/body>/.exec(page.toString())?.[1] ?? '';
}

function whereItRuns(locale: 'fr' | 'en'): HTMLElement {
  const say = sayIn(locale);
  const note = make(
    'aside',
    { class: 'story-note', 'aria-label': say('À propos de cette page', 'About this page') },
    say('Ici, rien n’est envoyé. ', 'Nothing is sent from here. '),
  );
  if (typeof service === 'string' && service)
    note.append(make('a', { href: service, target: '_top' }, say('Ouvrir le vrai service', 'Open the real service')));
  else note.append(say('Le vrai service s’ouvre avec « npm start ».', 'The real service opens with "npm start".'));
  return note;
}
