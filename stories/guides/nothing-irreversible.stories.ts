import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { make, toDom } from '../config/dom.js';
import { localeOf } from '../config/matrix.js';
import { sayIn, type Say } from '../config/words.js';
import { Bench, sessionEnds } from './irreversible/bench.js';
import type { Keep } from './irreversible/fault-types.js';
import { pageFaults } from './irreversible/faults-of-the-page.js';
import { serviceFaults } from './irreversible/faults-of-the-service.js';
import { formHtml, journeyName, postAddress, sessionAddress } from './irreversible/form.js';
import { tabKey } from './irreversible/key.js';
import { StandIn } from './irreversible/line.js';
import { Overrides } from './irreversible/overrides.js';
import './irreversible/page.css';
import { faultPanel } from './irreversible/panel.js';
import { breakStorage, type StorageFault } from './irreversible/storage.js';

export default {
  title: 'Guides/Rien d’irréversible',
  id: 'guide-nothing-irreversible',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  // What the page puts aside for its faults is back before another story shows.
  beforeEach: () => putBack,
} satisfies Meta;

interface Settings {
  readonly keep: Keep;
  readonly storage: StorageFault | 'well';
}

const network = new Overrides();
const memory = new Overrides();
let bench: Bench | undefined;

function putBack(): void {
  bench?.dispose();
  network.restore();
  memory.restore();
}

/** A story of this page by itself, with the settings of the toolbar: whole, since an answer made here has no address. */
function addressOf(story: string, globals: Record<string, unknown>, args: Record<string, string> = {}): string {
  const pairs = (record: Record<string, unknown>): string =>
    Object.entries(record)
      .filter(([, value]) => typeof value === 'string' && value)
      .map((pair) => pair.join(':'))
      .join(';');
  const { locale, direction, theme } = globals;
  const query = { id: `guide-nothing-irreversible--${story}`, viewMode: 'story', args: pairs(args) };
  return `${location.origin}${location.pathname}?${new URLSearchParams({ ...query, globals: pairs({ locale, direction, theme }) })}`;
}

const keeps = (say: Say): readonly (readonly [Keep, string])[] => [
  ['session', say('dans cet onglet', 'in this tab')],
  ['device', say('sur cet appareil, 30 jours', 'on this device, 30 days')],
  ['page', say('dans la page seulement', 'in the page only')],
];

export const Guide: StoryObj<Settings> = {
  name: 'Rien d’irréversible',
  args: { keep: 'session', storage: 'well' },
  render: ({ keep, storage }, { globals }) => {
    const say = sayIn(localeOf({ globals }));
    putBack();
    const pages = {
      here: (settings = {}) => addressOf('guide', globals, { keep, storage, ...settings }),
      elsewhere: addressOf('elsewhere', globals),
    };
    const line = standIn(say, globals);
    network.set(window, 'fetch', { value: line.fetch, writable: true });
    if (storage !== 'well') breakStorage(storage, memory);
    const root = make('article', { class: 'story-faults', 'data-story-sends': '' }, toDom(intro(say)));
    bench = new Bench(root, line, pages, say, keep, memory);
    const parts = { keep, key: tabKey(), signIn: addressOf('sign-in', globals) };
    root.append(
      make(
        'ul',
        { class: 'story-keeps' },
        ...keeps(say).map(([value, label]) => keepLink(label, pages.here({ keep: value }), value === keep)),
      ),
      make(
        'div',
        { class: 'story-bench' },
        make(
          'section',
          { class: 'story-trial', 'aria-label': say('La démarche', 'The form') },
          toDom(formHtml(say, parts)),
        ),
        faultPanel([...pageFaults, ...serviceFaults], bench, say),
      ),
    );
    return root;
  },
};

const keepLink = (label: string, href: string, isCurrent: boolean): HTMLElement =>
  make('li', {}, make('a', { href, ...(isCurrent && { 'aria-current': 'true' }) }, label));

const intro = (say: Say): string => `
<h1>${say('Rien d’irréversible', 'Nothing is irreversible')}</h1>
<p>${say(
  'Écrivez dans la démarche, puis provoquez une panne. La page répond à votre place là où vous n’avez rien écrit. Rien ne part : le service est joué par cette page.',
  'Type in the form, then provoke a fault. The page answers for you where you typed nothing. Nothing is sent: this page plays the service.',
)}</p>
<p>${say('Cette démarche garde les réponses :', 'This form keeps the answers:')}</p>`;

const standIn = (say: Say, globals: Record<string, unknown>): StandIn =>
  new StandIn({
    real: window.fetch.bind(window),
    addresses: {
      post: postAddress,
      session: sessionAddress,
      signIn: addressOf('sign-in', globals),
      receipt: (reference) => addressOf('receipt', globals, { reference }),
    },
    words: {
      mend: say('Écrivez une commune qui existe, par exemple Rennes', 'Write a town that exists, for example Rennes'),
      changed: say('Sam a changé ces réponses à 9 h 40.', 'Sam changed these answers at 9:40.'),
    },
    now: () => Date.now(),
    sessionEnds,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  });

/** A page of the story's own, with a way back. */
const sidePage = (
  html: (say: Say, globals: Record<string, unknown>, args: { reference?: string }) => string,
): StoryObj<{ reference?: string }> => ({
  render: (args, { globals }) =>
    make('article', { class: 'story-page' }, toDom(html(sayIn(localeOf({ globals })), globals, args))),
});

export const Receipt: StoryObj = {
  name: 'Le reçu de la démarche',
  args: { reference: 'AL-2026' },
  ...sidePage(
    (say, globals, { reference = '' }) => `
<h1>${say('Le reçu', 'The receipt')}</h1>
<pp-receipt for="${journeyName}" heading="${say('Votre demande est envoyée', 'Your application is sent')}" reference="${reference}"
  next="${say('Ici, rien n’est parti : la page joue le service.', 'Nothing left from here: the page plays the service.')}"
  correct-href="${addressOf('guide', globals)}" withdraw-href="${addressOf('guide', globals)}">
  <pp-contact><pp-channel type="phone" number="0 800 00 00 00" hours="${say('de 9 h à 17 h 30', '9:00 to 17:30')}"></pp-channel></pp-contact>
</pp-receipt>
<p><a href="${addressOf('guide', globals)}">${say('Provoquer une autre panne', 'Provoke another fault')}</a></p>`,
  ),
};

export const Elsewhere: StoryObj = {
  name: 'Une autre page',
  ...sidePage(
    (say) => `
<h1>${say('Une autre page', 'Another page')}</h1>
<p>${say(
      'Vous avez quitté la démarche. Appuyez sur Retour dans votre navigateur : vos réponses sont là.',
      'You left the form. Press Back in your browser: your answers are there.',
    )}</p>`,
  ),
};

export const SignIn: StoryObj = {
  name: 'Se reconnecter',
  ...sidePage(
    (say) => `
<h1>${say('Vous êtes reconnecté', 'You are signed in again')}</h1>
<pp-session name="${journeyName}" lasts="1800" extend="${sessionAddress}"></pp-session>
<p>${say(
      'Fermez cette fenêtre et revenez à la démarche : elle sait déjà que la session est ouverte.',
      'Close this window and go back to the form: it knows already that the session is open.',
    )}</p>`,
  ),
};
