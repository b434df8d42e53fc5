/**
 * Every field in a journey, filled in as a password manager does: its answers are there again after a reload and after
 * Back, by whoever gives them back, the browser or the draft of the tab. What no one may give back is named here, from
 * decision 10 of the architecture: passwords never, numbers that identify a person only after that person's yes.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { expandHtml } from '../../components/src/server/index.js';
import type { Engine } from '../support/engines.js';
import { testIn } from '../support/engine-tests.js';
import { umbrellaFields, umbrellaPage, umbrellaSent } from '../support/umbrella.js';
import { openChromium } from './support/chromium.js';
import { tabOf } from './support/fault-chromium.js';
import { drive, type Driven } from './support/other-engines.js';
import { document as pageOf, serveSite } from './support/site.js';
import { back, run, until, type Tab } from './support/tab.js';

const inJourney = (html: string): string =>
  html
    .replace('<form method="post"', '<pp-journey name="umbrella"><form method="post"')
    .replace('</form>', '</form></pp-journey>')
    .replace('<button type="submit" id="send">Envoyer</button>', '</pp-step><pp-send label="Envoyer"></pp-send>')
    .replace('novalidate>', 'novalidate><pp-step name="all" heading="Toutes les questions">');

const short = inJourney(umbrellaPage());
const written = { short, full: expandHtml(short, { lang: 'fr' }) };
type Written = keyof typeof written;

/**
 * What may be empty again. What a browser fills in by itself holds numbers that identify too: Firefox does it for what
 * the served page holds, Chromium on Back alone. No browser writes a password again.
 */
function lostIn(engine: Engine, page: Written, way: Way): readonly string[] {
  const fills = engine === 'firefox' ? page === 'full' : engine === 'chromium' && way === 'back';
  return fills ? ['password'] : ['password', 'iban', 'nir'];
}

const files = new Set(
  umbrellaFields.flatMap(({ acts }) => acts.flatMap((act) => (act.type === 'file' ? [act.name] : []))),
);
// Nobody helps here: at a helper's device autofill is off, and a browser gives back less on purpose.
const answers = umbrellaSent
  .filter(([name]) => !files.has(name) && !name.startsWith('helper['))
  .map(([name, value]): [string, string] => [name, value.replaceAll('\r\n', '\n')]);

const fillIn = (tab: Tab): Promise<void> =>
  run(
    tab,
    (entries: [string, string][]) => {
      for (const control of document.querySelectorAll<HTMLInputElement>(':is(input, select, textarea)[name]')) {
        const values = entries.filter(([name]) => name === control.name).map(([, value]) => value);
        if (values.length === 0 || control.type === 'hidden') continue;
        if (['radio', 'checkbox'].includes(control.type)) control.checked = values.includes(control.value);
        else control.value = values[0]!;
        control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    answers,
  );

/** What stands in the controls, in the order of the page. */
const answersIn = (tab: Tab): Promise<[string, string][]> =>
  run(tab, () =>
    [...document.querySelectorAll<HTMLInputElement>('pp-step :is(input, select, textarea)[name]')]
      .filter(
        (control) => control.type !== 'file' && (!['radio', 'checkbox'].includes(control.type) || control.checked),
      )
      .map((control): [string, string] => [control.name, control.value]),
  );

const ready = (tab: Tab): Promise<void> =>
  until(
    tab,
    () =>
      document.documentElement.dataset['mark'] === undefined &&
      document.readyState === 'complete' &&
      document.querySelectorAll(':not(:defined)').length === 0 &&
      document.querySelector('pp-send button') !== null,
  );

const mark = (tab: Tab): Promise<void> => run(tab, () => void (document.documentElement.dataset['mark'] = 'before'));

/** Ways to leave the page that load it anew. */
const leaving = {
  async reload(tab: Tab) {
    await tab.reload();
  },
  async back(tab: Tab) {
    await run(tab, () => addEventListener('unload', () => undefined));
    await run(tab, () => void setTimeout(() => (location.href = '/elsewhere')));
    await until(tab, () => location.pathname === '/elsewhere' && document.readyState === 'complete');
    await back(tab);
    await until(tab, () => location.pathname === '/');
  },
};

type Way = keyof typeof leaving;

const driven = new Map<Engine, Promise<Driven>>();
after(async () => {
  for (const browser of driven.values()) await (await browser).close();
});

async function openTab(engine: Engine, path: string): Promise<{ tab: Tab; close: () => Promise<void> }> {
  if (engine === 'chromium') {
    const { browser, page } = await openChromium();
    return { tab: tabOf(page), close: () => browser.close() };
  }
  const known = driven.get(engine) ?? drive(engine, path);
  driven.set(engine, known);
  return (await known).open();
}

const restores = (page: Written, way: Way) => async (engine: Engine, path: string) => {
  const site = await serveSite({
    pages: { '/': written[page], '/elsewhere': pageOf('<h2>Ailleurs</h2>', 'Ailleurs') },
  });
  const { tab, close } = await openTab(engine, path);
  try {
    await tab.go(site.url);
    await ready(tab);
    await fillIn(tab);
    const typed = await answersIn(tab);
    const names = new Set(typed.map(([name]) => name));
    for (const entry of answers) {
      assert.ok(
        names.has(entry[0]) && typed.some(([name, value]) => name === entry[0] && value === entry[1]),
        `typed: ${entry.join(' = ')}`,
      );
    }
    await mark(tab);
    await leaving[way](tab);
    await ready(tab);
    const lost = lostIn(engine, page, way);
    const expected = typed.map(([name, value]): [string, string] => [name, lost.includes(name) ? '' : value]);
    assert.deepEqual(await answersIn(tab), expected);
  } finally {
    await close();
    await site.close();
  }
};

for (const page of ['full', 'short'] as const) {
  testIn(
    ['chromium', 'firefox', 'webkit'],
    `${page} form: every answer is there after a reload`,
    restores(page, 'reload'),
  );
  testIn(['chromium', 'firefox'], `${page} form: every answer is there after Back`, restores(page, 'back'));
}
