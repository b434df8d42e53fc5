import { expect } from '@open-wc/testing';
import { clear, settled } from '../../suites/field/page.js';
import {
  answer,
  control,
  controls,
  entries,
  key,
  leave,
  lines,
  notices,
  open,
  page,
  press,
  stored,
  tidy,
  unkept,
} from './support/draft-page.js';

/** What comes back of an answer, and what is written where. Expectations follow record 0009, section Storage. */
describe('a draft', () => {
  afterEach(tidy());

  for (const keep of ['session', 'device'] as const) {
    it(`keep="${keep}": every kind of control comes back, and what must not be kept is written nowhere`, async () => {
      const first = await open(page(`keep="${keep}"`));
      answer(first);
      const sent = entries(first);
      leave();
      const [here, elsewhere] = keep === 'session' ? [sessionStorage, localStorage] : [localStorage, sessionStorage];
      for (const secret of ['sesame', 'KX-9876', '2 80 01 75', 'FR76']) expect(stored(here)).to.not.include(secret);
      expect(stored(elsewhere)).to.equal('');
      clear();
      const second = await open(page(`keep="${keep}"`));
      expect(entries(second)).to.deep.equal(sent.map(([name, value]) => [name, unkept.includes(name) ? '' : value]));
    });
  }

  it('a password that was made visible stays a password', async () => {
    const place = await open(page());
    const secret = control(place, '[name="secret"]');
    secret.type = 'text';
    secret.value = 'sesame';
    leave();
    expect(stored()).to.equal('');
  });

  it('a field for a password keeps nothing while it is shown; IBAN and social-security number wait for a yes', async () => {
    const fields = `<pp-password-field label="Mot de passe" name="secret"></pp-password-field>
      <pp-iban-field label="IBAN" name="iban"></pp-iban-field>
      <pp-social-security-field label="Numéro" name="nir"></pp-social-security-field>
      <pp-text-field label="Nom" name="name"></pp-text-field>`;
    const place = await open(page('keep="device"', '', fields));
    place.querySelector<HTMLElement>('pp-password-field button')!.click();
    await settled(place);
    expect(control(place, 'input[name="secret"]').type).to.equal('text');
    for (const [name, value] of [
      ['secret', 'sesame'],
      ['iban', 'FR76 3000'],
      ['nir', '2 80 01 75'],
      ['name', 'Diallo'],
    ] as const)
      control(place, `input[name="${name}"]`).value = value;
    leave();
    expect(stored(localStorage)).to.include('Diallo');
    for (const secret of ['sesame', 'FR76', '2 80']) expect(stored(localStorage)).to.not.include(secret);
    expect(lines(place).join(' ')).to.include('Mot de passe').and.to.include('IBAN');
  });

  it('keep="page" writes nothing, and erases what an earlier version of the form kept', async () => {
    localStorage.setItem(key, '{}');
    sessionStorage.setItem(`${key}/you`, '{}');
    localStorage.setItem(`${key}s`, 'of another form');
    const place = await open(page('keep="page"'));
    answer(place);
    leave();
    expect([sessionStorage.length, Object.keys(localStorage)]).to.deep.equal([0, [`${key}s`]]);
    expect(lines(place)).to.deep.equal([
      'Vos réponses ne sont pas gardées sur cet appareil. Elles restent dans cette page seulement.',
    ]);
    expect(place.querySelector('pp-draft button')).to.equal(null);
  });

  it('another version: what fits comes back, and the questions to answer again are named', async () => {
    const first = await open(page('version="1"'));
    answer(first);
    leave();
    clear();
    const changed = controls
      .replace('"owner"', '"landlord"')
      .replace('value="fr"', 'value="oc"')
      .replace(/<label>Mot.*?<\/label>/s, '');
    const numbered = page('version="2"', '', changed).replace('name="town"', 'name="town" type="number"');
    const place = await open(numbered);
    expect(control(place, '[name="name"]').value).to.equal('Diallo');
    expect(place.querySelectorAll('[name="status"]:checked').length).to.equal(0);
    expect(notices(place)).to.deep.equal([
      'Ce formulaire a changé depuis votre dernière visite. Relisez vos réponses. Une de vos réponses n’a plus sa place dans ce formulaire. Répondez de nouveau ici : Langues, Statut, Ville',
    ]);
    clear();
    expect(notices(await open(numbered))).to.deep.equal([], 'it is said once');
  });

  it('without a version, other names are another version, and other ones alone change nothing', async () => {
    const first = await open(page());
    control(first, '[name="name"]').value = 'Diallo';
    leave();
    clear();
    const place = await open(page('', '', controls + '<label>Nouveau <input name="new"></label>'));
    expect(control(place, '[name="name"]').value).to.equal('Diallo');
    expect(notices(place)).to.deep.equal([
      'Ce formulaire a changé depuis votre dernière visite. Relisez vos réponses.',
    ]);
  });

  it('a draft that cannot be read: one notice, nothing overwritten, until the person keeps again', async () => {
    for (const text of ['{', '"other"', '{"version":1}']) {
      sessionStorage.setItem(key, text);
      const place = await open(page());
      answer(place);
      leave();
      leave();
      await settled(place);
      expect(stored()).to.equal(text);
      expect(notices(place)).to.deep.equal([
        'Ce navigateur ne peut pas garder vos réponses. Elles restent dans cette page seulement : ne la fermez pas avant d’envoyer.',
      ]);
      await press(place, 'act');
      expect(stored()).to.include('Diallo');
      await settled(place);
      expect(notices(place)).to.deep.equal([]);
      clear();
      sessionStorage.clear();
    }
  });

  it('of an address: names that are also names of objects do no harm', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const inside = names.map((name) => `<label>${name} <input name="${name}"></label>`).join('');
    const first = await open(page('', '', inside));
    for (const name of names) control(first, `[name="${name}"]`).value = `of ${name}`;
    leave();
    clear();
    const second = await open(page('', '', inside));
    for (const name of names) expect(control(second, `[name="${name}"]`).value).to.equal(`of ${name}`);
  });
});
