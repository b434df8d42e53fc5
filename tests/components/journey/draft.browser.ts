import { expect, waitUntil } from '@open-wc/testing';
import type { Journey } from '../../../components/src/journey/journey/journey.js';
import { emulateMedia } from '@web/test-runner-commands';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, settled } from '../../suites/field/page.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';
import { answer, control, key, leave, lines, open, page, press, stored, tidy } from './support/draft-page.js';

const served = '<p class="pp-keep">Nous gardons vos réponses pendant 2 heures.</p>';

// Without a journey the element says nothing of its own: what is read is the sentence of the service.
elementContract({
  tag: 'pp-draft',
  short: `<pp-draft take>${served}</pp-draft>`,
  changes: { for: 'other', shared: '' },
  says: { fr: 'Nous gardons', en: 'Nous gardons' },
  offPaper: true,
});

describe('pp-draft', () => {
  before(withStyles);
  afterEach(tidy());

  it('says what is kept, until when, and which answers of the screen are not', async () => {
    const place = await open(page());
    expect(lines(place)).to.deep.equal([
      'Vos réponses restent dans cet onglet jusqu’à sa fermeture. Elles ne partent que si vous les envoyez.',
      'Ces réponses ne sont pas gardées : Secret, Code, Avis, IBAN, Numéro de sécurité sociale',
    ]);
    place.querySelector<Journey>('pp-journey')!.open('home');
    await waitUntil(() => lines(place).length === 1, 'the next screen holds no such answer');
    clear();
    const english = await open(page('keep="device" keep-days="2"'), 'en');
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(Date.now() + 2 * 864e5);
    expect(lines(english)[0]).to.equal(
      `Your answers stay on this device until ${date}. They leave only when you send them.`,
    );
  });

  it('says so too where the author wrote the element, inside the journey or elsewhere in the page', async () => {
    const inside = await open(page('keep="device"', '<pp-draft take shared></pp-draft>'));
    expect(lines(inside)[1]).to.include('Secret, Code, Avis, IBAN');
    expect(inside.querySelectorAll('pp-draft [data-pp-part="ask"]').length).to.equal(1);
    clear();
    expect(lines(await open(`<pp-draft for="draft-test"></pp-draft>${page()}`))[1]).to.include('Secret');
  });

  it('is a line that is read when it changes, and a button by its words', async () => {
    const place = await open(page());
    expect((await accessible(control(place, 'pp-draft p'))).role).to.equal('status');
    expect(await accessible(control(place, 'pp-draft button'))).to.deep.equal({
      role: 'button',
      name: 'Effacer mes réponses gardées',
      description: '',
    });
    expect(control(place, 'pp-draft button').getBoundingClientRect().height).to.be.at.least(44);
    await expect(control(place, 'pp-draft')).to.be.accessible();
  });

  it('delete now erases and stops; the same button keeps again', async () => {
    const place = await open(page());
    answer(place);
    leave();
    const before = stored();
    sessionStorage.setItem(`${key}/other`, 'of another page');
    const button = control(place, 'pp-draft [data-pp-part="act"]');
    button.focus();
    await press(place, 'act');
    expect([stored(), sessionStorage.getItem(`${key}/other`)]).to.deep.equal(['', null]);
    expect(control(place, '[name="name"]').value).to.equal('Diallo');
    control(place, '[name="name"]').value = 'Diop';
    leave();
    expect(stored()).to.equal('');
    expect(lines(place)[0]).to.include('ne sont pas gardées');
    expect([document.activeElement === button, button.textContent]).to.deep.equal([true, 'Garder mes réponses']);
    await press(place, 'act');
    expect(stored().length).to.be.greaterThan(before.length - 10);
    expect(stored()).to.include('Diop');
    expect(sessionStorage.getItem(`${key}/other`)).to.equal('of another page');
    expect(button.textContent).to.equal('Effacer mes réponses gardées');
  });

  it('after delete now, the tab keeps nothing until the person says so, also on the next page', async () => {
    await press(await open(page()), 'act');
    clear();
    const place = await open(page());
    answer(place);
    leave();
    expect(stored()).to.equal('');
    expect(control(place, 'pp-draft [data-pp-part="act"]').textContent).to.equal('Garder mes réponses');
  });

  it('a shared computer: erases, keeps nothing, and takes the button away', async () => {
    const place = await open(page('keep="device"', '<pp-draft shared></pp-draft>'));
    answer(place);
    leave();
    const box = control(place, 'pp-draft [data-pp-part="shared"]');
    expect(await accessible(box)).to.deep.equal({
      role: 'checkbox',
      name: 'Je suis sur un ordinateur partagé',
      description: '',
    });
    box.click();
    await settled(place);
    leave();
    expect([stored(localStorage), box.checked]).to.deep.equal(['', true]);
    expect(place.querySelector('pp-draft button')).to.equal(null);
    clear();
    const again = await open(page('keep="device"', '<pp-draft shared></pp-draft>'));
    const same = control(again, 'pp-draft [data-pp-part="shared"]');
    expect(same.checked).to.equal(true);
    same.click();
    control(again, '[name="name"]').value = 'Diallo';
    leave();
    expect(stored(localStorage)).to.include('Diallo');
  });

  it('numbers that identify a person are kept on the device after a yes, and go with a no', async () => {
    const place = await open(page('keep="device"'));
    answer(place);
    const box = control(place, 'pp-draft [data-pp-part="ask"]');
    expect((await accessible(box)).name).to.equal('Garder aussi sur cet appareil : Numéro de sécurité sociale');
    box.click();
    expect(stored(localStorage)).to.include('2 80 01 75').and.not.include('FR76');
    clear();
    const again = await open(page('keep="device"'));
    expect(control(again, '[name="nir"]').value).to.equal('2 80 01 75');
    const same = control(again, 'pp-draft [data-pp-part="ask"]');
    expect(same.checked).to.equal(true);
    same.click();
    expect(stored(localStorage)).to.include('Diallo').and.not.include('2 80 01 75');
  });

  it('stands anywhere in the page, for the journey of a name', async () => {
    const place = await open(`<pp-draft for="draft-test"></pp-draft>${page()}`);
    expect(place.querySelectorAll('pp-draft').length).to.equal(1);
    expect(lines(place)[0]).to.include('dans cet onglet');
    await press(place, 'act');
    expect(lines(place)[0]).to.include('ne sont pas gardées');
  });

  it('a sentence of the service’s own stands in place of ours', async () => {
    const place = await open(page('', `<pp-draft take>${served}</pp-draft>`));
    expect(lines(place)[0]).to.equal('Nous gardons vos réponses pendant 2 heures.');
    expect(place.querySelectorAll('pp-draft [role="status"]').length).to.equal(0);
    expect([...place.querySelectorAll('pp-draft button')].map((button) => button.textContent)).to.deep.equal([
      'Effacer mes réponses gardées',
      'Imprimer',
      'Télécharger mes réponses',
    ]);
  });

  it('its own controls do not travel and are no questions', async () => {
    const place = await open(page('keep="device"', '<pp-draft take shared></pp-draft>'));
    for (const made of place.querySelectorAll<HTMLInputElement>('pp-draft input, pp-draft button'))
      expect(made.name).to.equal('');
    expect(control(place, 'pp-draft [type="file"]').labels![0]!.textContent).to.equal('Reprendre un fichier');
    await expect(control(place, 'pp-draft')).to.be.accessible();
  });

  needs('emulateMedia').it('is left out on paper, keeps its words and its focus in forced colours', async () => {
    const place = await open(page('keep="device"', '<pp-draft take shared></pp-draft>'));
    await emulateMedia({ forcedColors: 'active' });
    for (const element of place.querySelectorAll('pp-draft :is(p, button, label)')) {
      const { color, backgroundColor } = getComputedStyle(element);
      expect(color, element.outerHTML).to.not.equal(backgroundColor);
    }
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(control(place, 'pp-draft').getBoundingClientRect().height).to.equal(0);
    await emulateMedia({ media: 'screen' });
  });

  it('from right to left, nothing sticks out', async () => {
    const place = await open(page('keep="device"', '<pp-draft take shared></pp-draft>'));
    place.dir = 'rtl';
    place.style.width = '18rem';
    const box = control(place, 'pp-draft');
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });
});
