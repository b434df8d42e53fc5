import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/shared-device.js';
import '../../../components/src/define/email-field.js';
import '../../../components/src/define/text-field.js';
import type { SharedDevice } from '../../../components/src/reception/shared-device/shared-device.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, folded, mount, settled, warningsOf } from '../../suites/field/page.js';
import { standStill, type StoppedClock } from '../journey/session-trial.js';

const html = '<pp-shared-device leave="/leave" safe="/"></pp-shared-device>';

elementContract({
  tag: 'pp-shared-device',
  short: html,
  full: '<pp-shared-device safe="/"><form method="post" action="/leave"><button>Quitter et effacer</button></form></pp-shared-device>',
  changes: { leave: '/other', minutes: '5' },
  says: { fr: 'Quitter et effacer', en: 'Leave and erase' },
  offPaper: true,
  scriptOnly: '[data-pp-part="not-mine"]',
});

const boxIn = (place: Element): HTMLInputElement => place.querySelector<HTMLInputElement>('pp-shared-device input')!;
const linkIn = (place: Element): HTMLElement => place.querySelector<HTMLElement>('pp-shared-device a')!;
const said = (place: Element): string =>
  folded([...place.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(' '));

describe('pp-shared-device', () => {
  let clock: StoppedClock;
  before(withStyles);
  beforeEach(() => void (clock = standStill()));
  afterEach(async () => {
    for (const element of document.querySelectorAll<SharedDevice>('pp-shared-device')) element.shared = false;
    clear();
    clock.goOn();
    localStorage.clear();
    sessionStorage.clear();
  });

  async function chosen(attributes = '', more = ''): Promise<HTMLElement> {
    const place = await mount(`<pp-shared-device leave="/leave" safe="/" ${attributes}></pp-shared-device>${more}`);
    boxIn(place).click();
    await settled(place);
    return place;
  }

  it('autofill stays on until the person chooses, and is off from then on, also in fields that come later', async () => {
    const fields =
      '<form><pp-email-field label="E-mail" name="mail"></pp-email-field><pp-text-field label="Nom" autocomplete="family-name"><label for="own">Nom</label><input id="own" name="own"></pp-text-field><input aria-label="x" name="x" autocomplete="tel"></form>';
    const place = await mount(html + fields);
    const tokens = (): (string | null)[] =>
      [...place.querySelectorAll('form input')].map((input) => input.getAttribute('autocomplete'));
    expect(tokens()).to.deep.equal(['email', 'family-name', 'tel']);
    boxIn(place).click();
    await settled(place);
    expect(tokens()).to.deep.equal(['off', 'off', 'off']);
    const form = place.querySelector('form')!;
    form.insertAdjacentHTML('beforeend', '<pp-email-field label="Autre" name="other"></pp-email-field>');
    for (const field of place.querySelectorAll('pp-email-field, pp-text-field'))
      field.setAttribute('hint', 'Par exemple');
    await settled(place);
    await clock.until(() => tokens().every((token) => token === 'off'));
    expect(tokens()).to.have.length(4);
  });

  it('is a box to tick, and nothing to press before it is ticked', async () => {
    const place = await mount(html);
    expect(await accessible(boxIn(place))).to.include({
      role: 'checkbox',
      name: 'Cet appareil n’est pas à moi : ne rien garder',
    });
    expect(linkIn(place).checkVisibility()).to.equal(false);
    expect(said(place)).to.equal('');
  });

  it('ticked, says what happens, offers to leave and erase, and says what it cannot erase', async () => {
    const place = await chosen();
    expect(said(place)).to.include('Vos réponses restent dans cette page seulement.');
    expect(said(place)).to.include('Après 10 minutes sans action');
    expect(linkIn(place).checkVisibility()).to.equal(true);
    expect(await accessible(linkIn(place))).to.include({ role: 'link', name: 'Quitter et effacer' });
    expect(folded(place.textContent)).to.include('L’historique du navigateur et les fichiers téléchargés');
  });

  it('the box sends nothing', async () => {
    const place = await mount(`<form>${html}</form>`);
    boxIn(place).click();
    expect([...new FormData(place.querySelector('form')!)]).to.deep.equal([]);
  });

  it('asks after ten minutes without an act, and goes on at one press', async () => {
    const place = await chosen('', '<textarea aria-label="Remarque"></textarea>');
    await clock.passIn(place, 9 * 60_000);
    expect(place.querySelectorAll('button')).to.have.length(0);
    await clock.passIn(place, 60_000);
    expect(said(place)).to.include('Êtes-vous toujours là');
    const button = place.querySelector('button')!;
    expect(await accessible(button)).to.include({ role: 'button', name: 'Je suis là, continuer' });
    expect(document.activeElement === document.body).to.equal(true);
    const field = place.querySelector('textarea')!;
    field.focus();
    button.focus();
    button.click();
    await settled(place);
    await clock.until(() => document.activeElement === field);
    expect(place.querySelectorAll('button')).to.have.length(0);
  });

  it('any act counts as being there, also while it asks', async () => {
    const place = await chosen('minutes="3"');
    await clock.passIn(place, 2 * 60_000);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    await clock.passIn(place, 2 * 60_000);
    expect(said(place)).to.not.include('toujours là');
    await clock.passIn(place, 60_000);
    expect(said(place)).to.include('toujours là');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settled(place);
    expect(said(place)).to.not.include('toujours là');
  });

  it('says it again one minute before', async () => {
    const place = await chosen('minutes="3"');
    await clock.passIn(place, 4 * 60_000);
    expect(said(place)).to.include('Il reste une minute');
  });

  it('another window in use counts as being there', async () => {
    const place = await chosen('minutes="3"');
    await clock.passIn(place, 2.5 * 60_000);
    window.dispatchEvent(new StorageEvent('storage', { key: 'plain-pied:here', newValue: '1' }));
    await clock.passIn(place, 2.5 * 60_000);
    expect(said(place)).to.not.include('toujours là');
  });

  it('unticked, asks no more', async () => {
    const place = await chosen('minutes="3"');
    boxIn(place).click();
    await clock.passIn(place, 10 * 60_000);
    expect(said(place)).to.equal('');
    expect(sessionStorage.getItem('plain-pied:shared')).to.equal(null);
  });

  it('a page that comes later in the same tab knows the choice', async () => {
    await chosen();
    const later = await mount(html);
    expect(boxIn(later).checked).to.equal(true);
    expect(said(later)).to.include('Vos réponses restent dans cette page seulement.');
  });

  it('warns without an address to leave by, and of minutes that are none', async () => {
    expect((await warningsOf(() => mount('<pp-shared-device></pp-shared-device>')))[0]).to.include('leave="…"');
    const [warning] = await warningsOf(() =>
      mount('<pp-shared-device leave="/leave" minutes="soon"></pp-shared-device>'),
    );
    expect(warning).to.include('minutes');
  });
});
