import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/fieldset.js';
import '../../../components/src/define/text-field.js';
import '../../../components/src/define/radio-group.js';
import {
  accessible,
  clear,
  fieldIn,
  mount,
  movesSince,
  placesOf,
  settled,
  warningsOf,
} from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const label = 'Votre conjoint';
const inside =
  '<pp-text-field label="Prénom" name="conjoint[prenom]" hint="Comme sur sa carte." required></pp-text-field>' +
  '<pp-text-field label="Nom" name="conjoint[nom]" required></pp-text-field>';
const short = (more = ''): string => `<pp-fieldset legend="${label}" ${more}>${inside}</pp-fieldset>`;
const full = (more = ''): string =>
  `<pp-fieldset ${more}><fieldset><legend>${label}</legend>${inside}</fieldset></pp-fieldset>`;

elementContract({
  tag: 'pp-fieldset',
  short: short('error="Écrivez le prénom ou le nom."'),
  full: full(),
  changes: { legend: 'Votre partenaire', hint: 'Une.', error: 'Écrivez le nom.' },
  says: { fr: 'Erreur :', en: 'Error:' },
});

describe('<pp-fieldset>', () => {
  afterEach(clear);
  const group = (place: Element): Element =>
    place.querySelector('pp-fieldset > fieldset') ?? place.querySelector('pp-fieldset')!;

  for (const [form, markup] of Object.entries({ short, full })) {
    it(`${form}: the group is named by its question, and described by its own hint and error alone`, async () => {
      const place = await mount(markup('hint="La personne avec qui vous vivez." error="Écrivez le prénom ou le nom."'));
      expect(await accessible(group(place))).to.deep.equal({
        role: 'group',
        name: label,
        description: 'La personne avec qui vous vivez. Erreur : Écrivez le prénom ou le nom.',
      });
    });

    it(`${form}: the fields inside keep their own names, hints and errors`, async () => {
      const place = await mount(markup('error="Écrivez le prénom ou le nom."'));
      const field = fieldIn(place, { tag: 'pp-text-field' });
      const [first, last] = place.querySelectorAll('input');
      expect(await accessible(first!)).to.deep.equal({
        role: 'textbox',
        name: 'Prénom',
        description: 'Comme sur sa carte.',
      });
      expect([first, last].map((input) => input!.getAttribute('aria-invalid'))).to.deep.equal([null, null]);
      field.show(field.check());
      await settled(place);
      expect((await accessible(first!)).description).to.include('Écrivez votre réponse');
      expect((await accessible(group(place))).description).to.equal('Erreur : Écrivez le prénom ou le nom.');
      expect(place.querySelector('pp-fieldset')!.hasAttribute('error')).to.equal(true);
    });

    it(`${form}: what it adds goes away again, and nothing of the author's moves`, async () => {
      const place = await mount(markup());
      const before = placesOf(place);
      const element = place.querySelector('pp-fieldset')!;
      Object.assign(element, { hint: 'Une.', error: 'Écrivez le nom.', why: 'Pour cela.' });
      await settled(place);
      expect(place.querySelectorAll('.pp-error').length).to.equal(1);
      expect(place.querySelector('details')!.textContent).to.include('Pour cela.');
      Object.assign(element, { hint: null, error: null, why: null });
      await settled(place);
      expect(place.querySelectorAll('.pp-error, details').length).to.equal(0);
      expect(movesSince(before, place)).to.equal('');
    });
  }

  it('the author’s own hint and error describe the group', async () => {
    const place = await mount(
      `<pp-fieldset legend="${label}"><p class="pp-hint">Une.</p><p class="pp-error">Deux.</p>${inside}</pp-fieldset>`,
    );
    expect((await accessible(group(place))).description).to.equal('Une. Deux.');
  });

  it('a group inside keeps its own fieldset and question', async () => {
    const radios =
      '<pp-radio-group><fieldset><legend>Êtes-vous mariés ?</legend><label><input type="radio" name="m" value="o"> Oui</label></fieldset></pp-radio-group>';
    const place = await mount(`<pp-fieldset legend="${label}">${radios}</pp-fieldset>`);
    expect((await accessible(place.querySelector('pp-fieldset')!)).name).to.equal(label);
    expect((await accessible(place.querySelector('fieldset')!)).name).to.equal('Êtes-vous mariés ?');
  });

  it('without a question: one warning', async () => {
    const warnings = await warningsOf(() => mount(`<pp-fieldset>${inside}</pp-fieldset>`));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('Add legend="…"');
  });
});
