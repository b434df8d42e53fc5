import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/session.js';
import { withStyles } from '../../support/browser-styles.js';
import { accessible, clear, folded, mount, settled, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';
import {
  addresses,
  answerWith,
  newsIn,
  pressIn,
  sessionIn,
  standStill,
  times,
  warnedSession,
} from './session-trial.js';
import type { StoppedClock } from './session-trial.js';

const html = `<pp-session name="aid" ${times} ${addresses}></pp-session>`;
const key = 'plain-pied:session:aid';
const minute = 60_000;
const open = 'Votre connexion au service reste ouverte jusqu’à 14 h 35.';

elementContract({
  tag: 'pp-session',
  short: html,
  full: `<pp-session name="aid" ${times} ${addresses}><p>Vous avez jusqu’à 14 h 35. <a href="/stay" target="_blank">Demander plus de temps (dans une autre fenêtre)</a></p></pp-session>`,
  changes: { ends: '2026-11-22T14:50:00+01:00', extend: '/longer', 'warn-before': '120' },
  says: { fr: 'Rester connecté', en: 'Stay signed in' },
  offPaper: true,
});

describe('pp-session', () => {
  let clock: StoppedClock;
  before(withStyles);
  beforeEach(() => void (clock = standStill()));
  afterEach(() => {
    clear();
    clock.goOn();
    localStorage.clear();
  });

  const later = (place: Element, milliseconds: number): Promise<void> => clock.passIn(place, milliseconds);
  const warned = (attributes?: string): Promise<HTMLElement> => warnedSession(clock, attributes);
  const press = (place: Element): Promise<void> => pressIn(place, clock);

  it('says quietly until when, with a link to another window, and the region for news is there and empty', async () => {
    const place = await mount(html);
    expect(folded(place.querySelector('p')!.textContent)).to.equal(`${open} Rester connecté (dans une autre fenêtre)`);
    const link = place.querySelector('a')!;
    expect([link.getAttribute('href'), link.target]).to.deep.equal(['/stay', '_blank']);
    expect(newsIn(place)).to.equal('');
  });

  it('warns five minutes before, once, without taking the focus; and once more at the last minute', async () => {
    const place = await mount(`${html}<input>`);
    place.querySelector('input')!.focus();
    const said: string[] = [];
    new MutationObserver(() => said.push(newsIn(place))).observe(place.querySelector('[role="status"]')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await later(place, 25 * minute - 1);
    expect(said).to.deep.equal([]);
    await later(place, 1);
    for (let seconds = 0; seconds < 239; seconds += 1) await clock.pass(1000);
    await settled(place);
    const warning =
      'Votre connexion au service s’arrête à 14 h 35. Ce que vous avez écrit reste dans cette page.Rester connecté';
    expect([...new Set(said)]).to.deep.equal([warning]);
    await later(place, 1000);
    expect(newsIn(place)).to.equal(`Il reste une minute : v${warning.slice(1)}`);
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('the region is a status and its button has a name', async () => {
    const place = await warned();
    expect((await accessible(place.querySelector('.pp-notices')!)).role).to.equal('status');
    expect(await accessible(place.querySelector('button')!)).to.deep.equal({
      role: 'button',
      name: 'Rester connecté',
      description: '',
    });
    expect(place.querySelector('button')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('by keyboard: one press asks once, the focus stays on the button, the new end is said; the panel goes when the person moves on', async () => {
    const asked = answerWith(() => Response.json({ ends: '2026-11-22T15:05:00+01:00' }));
    const place = await warned();
    place.append(document.createElement('input'));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === place.querySelector('button')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await clock.until(() => newsIn(place).includes('15 h 05'));
    expect(newsIn(place)).to.equal(
      'Vous pouvez continuer ici. Votre connexion au service reste ouverte jusqu’à 15 h 05.Rester connecté',
    );
    expect(document.activeElement === place.querySelector('button')).to.equal(true);
    expect(asked.map(({ url, init }) => [url, init.method, init.redirect])).to.deep.equal([['/stay', 'GET', 'manual']]);
    await sendKeys({ press: 'Tab' });
    await clock.until(() => newsIn(place) === '');
    await settled(place);
    expect(place.querySelector('p')!.textContent.replace(/\s/g, ' ')).to.include('jusqu’à 15 h 05.');
    await later(place, 29 * minute);
    expect(newsIn(place)).to.equal('');
    await later(place, minute);
    expect(newsIn(place)).to.include('s’arrête à 15 h 05.');
  });

  it('after the end, says where the answers are and how to sign in again; going on asks the server', async () => {
    const place = await warned();
    await later(place, 5 * minute);
    expect(newsIn(place)).to.equal(
      'Votre connexion au service s’est arrêtée. Ce que vous avez écrit reste dans cette page. Identifiez-vous dans une autre fenêtre, puis revenez ici.S’identifier (dans une autre fenêtre)Continuer ici',
    );
    const link = place.querySelector('a')!;
    expect([link.getAttribute('href'), link.target]).to.deep.equal(['/sign-in', '_blank']);
    answerWith(() => new Response('', { status: 401 }));
    await press(place);
    expect(newsIn(place)).to.include('s’est arrêtée');
    answerWith(() => Response.json({ ends: '2026-11-22T15:20:00+01:00' }));
    await press(place);
    expect(newsIn(place)).to.include(
      'Vous pouvez continuer ici. Votre connexion au service reste ouverte jusqu’à 15 h 20.',
    );
  });

  it('a later end from another window takes the warning away and says so, also after the end', async () => {
    const place = await warned();
    await later(place, 6 * minute);
    expect(newsIn(place)).to.include('s’est arrêtée');
    const ends = Date.now() + 30 * minute;
    localStorage.setItem(key, JSON.stringify({ ends }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await settled(place);
    expect(newsIn(place)).to.include(
      'Vous pouvez continuer ici. Votre connexion au service reste ouverte jusqu’à 15 h 06.',
    );
  });

  it('tells the other windows the end and nothing else', async () => {
    await mount(html);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ ends: Date.now() + 30 * minute });
  });

  it('a page that comes is right, whatever was agreed on before', async () => {
    localStorage.setItem(key, JSON.stringify({ ends: Date.now() + 90 * minute }));
    const place = await mount(html);
    expect(folded(place.textContent)).to.include(open);
  });

  for (const [title, stored] of [
    ['nothing', null],
    ['no JSON', '{'],
    ['null', 'null'],
    ['text for a time', '{"ends":"demain"}'],
  ] as const) {
    it(`lives on where the place of agreement holds ${title}`, async () => {
      const place = await mount(html);
      if (stored === null) localStorage.removeItem(key);
      else localStorage.setItem(key, stored);
      await later(place, 25 * minute);
      expect(newsIn(place)).to.include('s’arrête à 14 h 35');
    });
  }

  it('works alone where storage is refused', async () => {
    const native = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      answerWith(() => new Response(null, { status: 204 }));
      const place = await warned();
      await press(place);
      expect(newsIn(place)).to.include('jusqu’à 15 h 00');
    } finally {
      Object.defineProperty(window, 'localStorage', native);
    }
  });

  for (const [type, target] of [
    ['visibilitychange', document],
    ['pageshow', window],
    ['focus', window],
  ] as const) {
    it(`reads the clock again on ${type}: timers sleep with the device`, async () => {
      const place = await mount(html);
      clock.sleep(31 * minute);
      expect(newsIn(place)).to.equal('');
      target.dispatchEvent(new Event(type));
      await settled(place);
      expect(newsIn(place)).to.include('s’est arrêtée');
    });
  }

  it('extended() tells of any other request that the server answered, and says nothing where nothing was said', async () => {
    const place = await mount(html);
    await later(place, 10 * minute);
    sessionIn(place).extended();
    await settled(place);
    expect(newsIn(place)).to.equal('');
    expect(folded(place.textContent)).to.include('jusqu’à 14 h 45.');
    await later(place, 26 * minute);
    expect(newsIn(place)).to.include('14 h 45');
    sessionIn(place).extended('2026-11-22T15:00:00+01:00');
    await settled(place);
    expect(newsIn(place)).to.include('reste ouverte jusqu’à 15 h 00');
  });

  it('warns at the time that it is told, never less than 20 seconds before', async () => {
    const place = await mount(`<pp-session name="aid" ${times} ${addresses} warn-before="5"></pp-session>`);
    await later(place, 30 * minute - 20_001);
    expect(newsIn(place)).to.equal('');
    await later(place, 1);
    expect(newsIn(place)).to.include('s’arrête à 14 h 35');
  });

  it('in the full form the author’s sentence speaks until there is something newer', async () => {
    const place = await mount(`<pp-session name="aid" ${times} ${addresses}><p>Jusqu’à 14 h 35.</p></pp-session>`);
    const own = place.querySelector('p')!;
    expect(place.querySelectorAll('p').length).to.equal(1);
    await later(place, 25 * minute);
    expect(own.hidden).to.equal(true);
    sessionIn(place).extended();
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settled(place);
    expect(own.hidden).to.equal(true);
    expect(folded(place.textContent)).to.include('Votre connexion au service reste ouverte jusqu’à 15 h 00.');
  });

  it('new attributes are news of the server', async () => {
    const place = await mount(html);
    const session = sessionIn(place);
    await later(place, 10 * minute);
    session.now = '2026-11-22T14:15:00+01:00';
    session.ends = '2026-11-22T14:45:00+01:00';
    await settled(place);
    expect(folded(place.textContent)).to.include('jusqu’à 14 h 45.');
    await later(place, 25 * minute);
    expect(newsIn(place)).to.include('14 h 45');
  });

  it('lets go of everything when it leaves the page', async () => {
    const place = await mount(html);
    sessionIn(place).remove();
    expect(clock.waiting).to.equal(0);
  });

  it('tells the developer what is missing, and the page lives on', async () => {
    const warnings = await warningsOf(() => mount('<pp-session name="nothing"></pp-session>'));
    expect(warnings).to.deep.equal([
      'Plain-pied: <pp-session name="nothing"> does not know when the session ends. Add ends="…" (ISO date and time) or lasts="…" (seconds).',
      'Plain-pied: <pp-session name="nothing"> cannot be kept open. Add extend="…" (WCAG 2.2.1: one act gives more time).',
    ]);
  });
});
