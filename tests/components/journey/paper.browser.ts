import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/src/bundle.js';
import type { Journey } from '../../../components/src/journey/journey/journey.js';
import { clear, mount } from '../../suites/field/page.js';

const form = `<form action="/send" method="post" novalidate><pp-journey name="paper-test" keep="page">
  <pp-step name="one" heading="Un">
    <label>Ville <input name="town" value="Saint-Malo"></label>
    <label>Rue <input name="street"></label>
    <label>Détail <textarea name="detail" rows="6"></textarea></label>
    <label>Logement <select name="kind"><option value="">Choisissez</option><option value="a">Maison</option><option value="b">Appartement</option></select></label>
    <label>Aides <select name="aids" multiple><option value="x" selected>Chauffage</option><option value="y" selected>Cantine</option></select></label>
    <label>Année <select name="year"><option value="">–</option>${Array.from({ length: 20 }, (_, index) => `<option>${2000 + index}</option>`).join('')}</select></label>
    <label>Jour <input name="day" type="date" value="2026-03-02"></label>
    <label>Secret <input name="secret" type="password" value="hop"></label>
    <pp-password-field label="Clé" name="key" value="sesame"></pp-password-field>
    <label>Bail <input name="file" type="file"></label>
    <label><input name="box" type="checkbox" value="1" checked> Oui</label>
  </pp-step>
  <pp-step name="two" heading="Deux" when="town = Rennes"><label>Métro <input name="metro" value="République"></label></pp-step>
  <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>
</pp-journey></form>`;

const tell = (type: 'beforeprint' | 'afterprint'): boolean => window.dispatchEvent(new Event(type));

async function running(lang = 'fr'): Promise<HTMLElement> {
  const place = await mount(form, lang);
  const journey = place.querySelector<Journey>('pp-journey')!;
  await waitUntil(() => journey.current && place.querySelector('[data-pp-part="continue"]'), 'the journey runs');
  await journey.whole;
  return place;
}

/** What stands on paper in place of the control of a name. */
function twin(place: Element, name: string): HTMLElement | null {
  const next = place.querySelector(`[name="${name}"]:not(pp-step, pp-password-field)`)!.nextElementSibling;
  return next?.getAttribute('data-pp-part') === 'paper-answer' ? (next as HTMLElement) : null;
}

describe('the paper twin of a journey', () => {
  afterEach(() => {
    tell('afterprint');
    clear();
  });

  for (const [name, text] of [
    ['town', 'Saint-Malo'],
    ['street', ''],
    ['kind', 'MaisonAppartement'],
    ['aids', 'Chauffage, Cantine'],
    ['year', ''],
    ['day', '2 mars 2026'],
    ['secret', 'Un mot de passe ne s’écrit pas sur papier.'],
    ['file', 'Joignez une copie de ce document à ces pages.'],
    ['metro', ''],
  ] as const) {
    it(`has beside each control its answer, or room for it: ${name}`, async () => {
      const place = await running();
      tell('beforeprint');
      expect(twin(place, name)?.textContent).to.equal(text);
    });
  }

  it('has as many lines as a text area has rows, a box for each option, and leaves boxes to tick as they are', async () => {
    const place = await running();
    tell('beforeprint');
    expect(twin(place, 'detail')!.querySelectorAll('.pp-paper-line').length).to.equal(6);
    expect(twin(place, 'kind')!.querySelectorAll('.pp-paper-tick').length).to.equal(2);
    expect(twin(place, 'box')).to.equal(null);
  });

  it('a password that is shown is printed neither', async () => {
    const place = await running();
    place.querySelector<HTMLElement>('pp-password-field button')!.click();
    await waitUntil(() => place.querySelector('[name="key"][type="text"]'), 'it is shown');
    tell('beforeprint');
    expect(twin(place, 'key')?.textContent).to.equal('Un mot de passe ne s’écrit pas sur papier.');
    expect(place.querySelector('input[name="key"]')!.getAttribute('type')).to.equal('password');
  });

  it('speaks the language of the page', async () => {
    const place = await running('en');
    tell('beforeprint');
    expect(twin(place, 'day')!.textContent).to.equal('March 2, 2026');
    expect(place.querySelector('.pp-only-if')!.textContent).to.equal(
      'Only if you answered “Rennes” to the question “Ville”.',
    );
  });

  it('is made of hidden nodes of ours that go with the printing, also when it is told twice', async () => {
    const place = await running();
    const before = place.querySelectorAll('*').length;
    tell('beforeprint');
    const made = [...place.querySelectorAll<HTMLElement>('[data-pp-part^="paper"]')];
    expect(made.length).to.be.above(8);
    expect(made.every((node) => node.hidden)).to.equal(true);
    tell('beforeprint');
    expect(place.querySelectorAll('[data-pp-part^="paper"]').length).to.equal(made.length);
    tell('afterprint');
    expect(place.querySelectorAll('*').length).to.equal(before);
    expect(place.querySelector('[data-pp-paper]')).to.equal(null);
  });

  it('sends nothing of its own', async () => {
    const place = await running();
    const entries = (): string[] => [...new FormData(place.querySelector('form')!)].map(String);
    const before = entries();
    tell('beforeprint');
    expect(entries()).to.deep.equal(before);
  });

  it('goes with the journey, also in the middle of a printing', async () => {
    const place = await running();
    tell('beforeprint');
    const town = twin(place, 'town')!;
    place.querySelector('pp-journey')!.remove();
    expect(town.isConnected).to.equal(false);
    expect(town.parentElement).to.equal(null);
    tell('beforeprint');
    expect(document.querySelector('[data-pp-part^="paper"]')).to.equal(null);
  });
});
