import { expect } from '@open-wc/testing';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import {
  accessible,
  clear,
  controlsIn,
  fieldIn,
  fill,
  mount,
  sentBy,
  settled,
  warningsOf,
  type Field,
} from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const label = 'Votre nom';
const names = ['personne[given]', 'personne[family]'] as const;
const entries = (given: string, family: string) => [[names[0], given] as const, [names[1], family] as const];
const words = ['Prénom', 'Nom de famille'];
const beside = (id: string): string =>
  names
    .map(
      (name, index) =>
        `<div><label for="${id}${index}">${words[index]!}</label><input id="${id}${index}" name="${name}"></div>`,
    )
    .join('');
const wrapping = names.map((name, index) => `<label>${words[index]!} <input name="${name}"></label>`).join('');

const examples: FieldExamples = {
  tag: 'pp-name-field',
  define: () => import('../../../components/src/define/name-field.js'),
  labelAttribute: 'legend',
  label,
  role: 'group',
  properties: { legend: label, name: 'personne' },
  forms: {
    short: (more = '') => `<pp-name-field legend="${label}" name="personne" ${more}></pp-name-field>`,
    mixed: (more = '') => `<pp-name-field legend="${label}" ${more}>${beside('m')}</pp-name-field>`,
    full: (more = '') =>
      `<pp-name-field ${more}><fieldset><legend>${label}</legend>${beside('f')}</fieldset></pp-name-field>`,
    wrapped: (more = '') =>
      `<pp-name-field ${more}><fieldset><legend>${label}</legend>${wrapping}</fieldset></pp-name-field>`,
  },
  came: 'value-given="Zoé" value-family="N’Diaye-O’Brien"',
  untouched: entries('', ''),
  answer: {
    entries: entries('Zoé', 'N’Diaye-O’Brien'),
    value: '{"given":"Zoé","family":"N’Diaye-O’Brien"}',
  },
  other: { entries: entries('小龙', '李'), value: '{"given":"小龙","family":"李"}' },
  wrong: {
    attributes: 'required',
    entries: entries('Zoé', ' '),
    error: { fr: 'Ajoutez le nom de famille\u00a0: Votre nom', en: 'Add the family name: Votre nom' },
    at: ['personne[family]'],
  },
  required: {
    fr: 'Écrivez le prénom et le nom de famille\u00a0: Votre nom',
    en: 'Write the first name and the family name: Votre nom',
  },
  wrongAttributes: [[`parts="prénom"`, 'parts="whole"']],
};

fieldContract(examples);

describe('<pp-name-field>', () => {
  afterEach(clear);
  const short = examples.forms['short']!;
  const attributesOf = (place: Element, name: string) => controlsIn(place).map((control) => control.getAttribute(name));

  for (const [form, markup] of Object.entries(examples.forms)) {
    it(`${form}: each input is named, and nobody corrects how a name is written`, async () => {
      const place = await mount(markup());
      const nodes = [];
      for (const control of controlsIn(place)) nodes.push((await accessible(control)).name);
      expect(nodes).to.deep.equal(words);
      expect(attributesOf(place, 'spellcheck')).to.deep.equal(['false', 'false']);
      expect(attributesOf(place, 'autocapitalize')).to.deep.equal([null, null]);
    });

    it(`${form}: the error is said on the input at fault too`, async () => {
      const place = await mount(markup('required'));
      const field = fieldIn(place, examples);
      fill(field, entries('', 'Diallo'));
      field.show(field.check());
      await settled(place);
      const [given, family] = controlsIn(place);
      expect((await accessible(given!)).description).to.equal('Erreur : Ajoutez le prénom : Votre nom');
      expect((await accessible(family!)).description).to.equal('');
      expect(field.target === given).to.equal(true);
    });
  }

  for (const [given, family] of [
    ['Ô', 'Y'],
    ['Jean-Pierre', 'de La Tour d’Auvergne'],
    ['محمد', 'بن سلمان'],
    ['கார்த்திக்', 'X Æ A-12'],
    ['W'.repeat(300), "O'Connor (fils), / & é"],
  ] as const) {
    it(`takes ${given.slice(0, 20)} ${family} as a name, and sends it as it was written`, async () => {
      const place = await mount(`<form>${short('required')}</form>`);
      const field = fieldIn(place, examples);
      fill(field, entries(given, family));
      expect(field.check()).to.equal(null);
      expect(sentBy(place.querySelector('form')!)).to.deep.equal(entries(given, family));
    });
  }

  it('where no name is needed, half of one is enough', async () => {
    const place = await mount(short());
    fill(fieldIn(place, examples), entries('', 'Diallo'));
    expect(fieldIn(place, examples).check()).to.equal(null);
  });

  it('the review shows both together', async () => {
    const place = await mount(short());
    const { question } = fieldIn(place, examples);
    const french = { lang: 'fr', text: (key: string) => key };
    expect(question!.names).to.deep.equal(names);
    expect(question!.display(entries(' Zoé ', 'N’Diaye'), french)).to.equal('Zoé N’Diaye');
    expect(question!.display(entries('', ''), french)).to.equal('');
  });

  for (const [given, expected] of [
    ['', ['given-name', 'family-name']],
    ['autocomplete="name"', ['given-name', 'family-name']],
    ['autocomplete="section-enfant name"', ['section-enfant given-name', 'section-enfant family-name']],
    ['autocomplete="off"', ['off', 'off']],
  ] as const) {
    it(`${given || 'by itself'}: each input has its own autofill`, async () => {
      expect(attributesOf(await mount(short(given)), 'autocomplete')).to.deep.equal([...expected]);
    });
  }

  it('inputs of the author keep their autofill', async () => {
    const place = await mount(examples.forms['full']!());
    expect(attributesOf(place, 'autocomplete')).to.deep.equal([null, null]);
  });

  it('names on the wire follow name-pattern', async () => {
    const place = await mount(short('name-pattern="{name}.{part}"'));
    expect(controlsIn(place).map(({ name }) => name)).to.deep.equal(['personne.given', 'personne.family']);
  });

  it('the server names the input at fault', async () => {
    const place = await mount(short('error="Ajoutez le prénom." error-parts="given"'));
    expect(attributesOf(place, 'aria-invalid')).to.deep.equal(['true', null]);
  });

  it('does not ask for a title', async () => {
    const place = await mount(short());
    expect(place.querySelectorAll('select, [type="radio"]').length).to.equal(0);
  });

  it('what was typed is told as its parts', async () => {
    const place = await mount(short(examples.came));
    const { parsed } = fieldIn(place, examples) as Field & { parsed: unknown };
    expect(parsed).to.deep.equal({ given: 'Zoé', family: 'N’Diaye-O’Brien' });
  });

  describe('with parts="whole"', () => {
    const whole = (more = ''): string =>
      `<form><pp-name-field legend="${label}" name="personne" parts="whole" ${more}></pp-name-field></form>`;
    const written = (more = ''): string =>
      `<form><pp-name-field ${more}><label for="w">${label}</label><input id="w" name="personne"></pp-name-field></form>`;

    for (const [form, markup] of Object.entries({ short: whole, full: written })) {
      it(`${form}: is one input, named by the question`, async () => {
        const place = await mount(markup('required hint="Comme sur votre carte."'));
        const [control, ...others] = controlsIn(place);
        expect(others).to.deep.equal([]);
        expect(await accessible(control!)).to.deep.equal({
          role: 'textbox',
          name: label,
          description: 'Comme sur votre carte.',
        });
        expect(control!.getAttribute('spellcheck')).to.equal('false');
        expect(place.querySelector('fieldset')).to.equal(null);
        fill(fieldIn(place, examples), [['personne', '李小龙']]);
        expect(fieldIn(place, examples).value).to.equal('李小龙');
        expect(fieldIn(place, examples).check()).to.equal(null);
        expect(sentBy(place.querySelector('form')!)).to.deep.equal([['personne', '李小龙']]);
      });

      it(`${form}: says what to do where nothing was written`, async () => {
        const place = await mount(markup('required'));
        const field = fieldIn(place, examples);
        field.show(field.check());
        await settled(place);
        expect(field.errorText).to.equal('Écrivez le nom\u00a0: Votre nom');
        expect(attributesOf(place, 'aria-invalid')).to.deep.equal(['true']);
      });
    }

    it('comes with its answer and its autofill', async () => {
      const place = await mount(whole('value="Ana"'));
      expect(attributesOf(place, 'value')).to.deep.equal(['Ana']);
      expect(attributesOf(place, 'autocomplete')).to.deep.equal(['name']);
    });

    it('warns nobody', async () => {
      expect(await warningsOf(() => mount(whole() + written()))).to.deep.equal([]);
    });
  });
});
