import { make } from '../../config/dom.js';
import type { Say } from '../../config/words.js';
import type { Bench } from './bench.js';
import type { Fault, FaultGroup, Keep } from './fault-types.js';

/** The buttons that provoke faults, and what they did. */
export function faultPanel(groups: readonly FaultGroup[], bench: Bench, say: Say): HTMLElement {
  const { keep } = bench;
  const status = make('p', { class: 'story-panel-status', role: 'status' });
  const tell = (text: string): void => {
    status.textContent = text;
  };
  const press = async (fault: Fault): Promise<void> => {
    const more = await fault.provoke?.(bench);
    tell([done(fault, say), more, fault.lasts && lasting(say)].filter((text) => typeof text === 'string').join(' '));
    intoSight(bench);
  };
  return make(
    'section',
    { class: 'story-panel', 'aria-labelledby': 'story-panel' },
    make('h2', { id: 'story-panel' }, say('Provoquez une panne', 'Provoke a fault')),
    status,
    ...(bench.storage.isSet
      ? [make('p', {}, say('La mémoire de ce navigateur est en panne.', 'The memory of this browser is broken.'))]
      : []),
    ...tools(bench, say, tell),
    ...groups.map((group, index) =>
      groupOf(group, index === 0, (fault) => entryOf(fault, bench, say, keep, press), say),
    ),
  );
}

function tools(bench: Bench, say: Say, tell: (text: string) => void): HTMLElement[] {
  const mend = button(say('Tout remettre en ordre', 'Put everything right'), () => {
    bench.mend();
    tell(say('Tout marche de nouveau.', 'Everything works again.'));
  });
  const restart = button(say('Recommencer avec une page vide', 'Begin again with an empty page'), () =>
    bench.restart(),
  );
  return [make('p', { class: 'story-panel-tools' }, mend, restart)];
}

function groupOf(
  { heading, faults }: FaultGroup,
  open: boolean,
  entry: (fault: Fault) => HTMLElement,
  say: Say,
): HTMLElement {
  return make(
    'details',
    { class: 'story-panel-group', ...(open && { open: '' }) },
    make('summary', {}, heading(say)),
    make('ul', {}, ...faults.map(entry)),
  );
}

let entries = 0;

function entryOf(
  fault: Fault,
  bench: Bench,
  say: Say,
  keep: Keep,
  press: (fault: Fault) => Promise<void>,
): HTMLElement {
  const id = `story-fault-${(entries += 1)}`;
  const act = actOf(fault, bench, say, press);
  act.setAttribute('aria-describedby', id);
  const kept = make('span', {}, make('strong', {}, say('Gardé : ', 'Kept: ')), fault.kept(say, keep));
  return make('li', {}, act, make('p', { id }, `${fault.what(say)} `, kept));
}

function actOf(fault: Fault, bench: Bench, say: Say, press: (fault: Fault) => Promise<void>): HTMLElement {
  const label = fault.label(say);
  if (fault.opens)
    return make(
      'a',
      { href: bench.pages.here(), target: '_blank', rel: 'noopener', class: 'pp-button pp-button-second' },
      label,
    );
  if (!fault.provoke) return make('strong', {}, label);
  return button(label, () => void press(fault));
}

function button(label: string, act: () => void): HTMLElement {
  const element = make('button', { type: 'button', class: 'pp-button pp-button-second' }, label);
  element.addEventListener('click', act);
  return element;
}

const done = (fault: Fault, say: Say): string =>
  say(`C’est fait : ${fault.label(say)}. Regardez la démarche.`, `Done: ${fault.label(say)}. Look at the form.`);

const lasting = (say: Say): string =>
  say('La panne dure jusqu’à « Tout remettre en ordre ».', 'The fault lasts until “Put everything right”.');

/** What the person would see, where the focus did not lead there already. */
function intoSight({ root, journey }: Bench): void {
  if (journey.contains(document.activeElement)) return;
  const news = root.querySelector('.pp-notice') ?? root.querySelector('pp-session') ?? journey;
  news.scrollIntoView({ block: 'nearest' });
}
