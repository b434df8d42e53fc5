import { expect } from '@open-wc/testing';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { clear, controlsIn, fieldIn, mount, sentBy, settled, warningsOf } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'departement';
const label = 'Votre département';
const choices = [
  { value: '22', label: 'Côtes-d’Armor' },
  { value: '35', label: 'Ille-et-Vilaine' },
];
const options = JSON.stringify(choices);
const native =
  '<option value=""></option><option value="22">Côtes-d’Armor</option><option value="35">Ille-et-Vilaine</option>';

const examples: FieldExamples = {
  tag: 'pp-select-field',
  define: () => import('../../../components/src/define/select-field.js'),
  labelAttribute: 'label',
  label,
  role: 'combobox',
  properties: { label, name, options: choices },
  forms: {
    short: (more = '') =>
      `<pp-select-field ${more} label="${label}" name="${name}" options='${options}'></pp-select-field>`,
    mixed: (more = '') =>
      `<pp-select-field label="${label}" ${more}><select name="${name}">${native}</select></pp-select-field>`,
    full: (more = '') =>
      `<pp-select-field ${more}><label for="dep">${label}</label><select id="dep" name="${name}">${native}</select></pp-select-field>`,
  },
  untouched: [[name, '']],
  answer: { entries: [[name, '35']], value: '35' },
  other: { entries: [[name, '22']], value: '22' },
  wrong: {
    attributes: 'required',
    entries: [[name, '']],
    error: { fr: 'Choisissez une réponse : Votre département', en: 'Choose an answer: Votre département' },
    at: [name],
  },
  required: { fr: 'Choisissez une réponse : Votre département', en: 'Choose an answer: Votre département' },
  wrongAttributes: [[`options="oui, non"`, 'Write a JSON list']],
};

fieldContract(examples);

describe('<pp-select-field>', () => {
  afterEach(clear);
  const texts = (place: Element): string[] => [...place.querySelectorAll('option')].map(({ text }) => text);

  it('begins with a line that is no answer', async () => {
    const place = await mount(examples.forms['short']!());
    expect(texts(place)).to.deep.equal(['Choisissez dans la liste', 'Côtes-d’Armor', 'Ille-et-Vilaine']);
    const english = await mount(examples.forms['short']!(), 'en');
    expect(texts(english)[0]).to.equal('Choose from the list');
  });

  it('options that change keep the answer where it still exists', async () => {
    const place = await mount(`<form>${examples.forms['short']!()}</form>`);
    const field = fieldIn(place, examples) as unknown as HTMLElement & { value: string; options: unknown };
    field.value = '35';
    field.options = [{ value: '56', label: 'Morbihan' }, ...choices];
    await settled(place);
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([[name, '35']]);
  });

  it('tells the author beyond 15 options that another field serves better', async () => {
    const long = (count: number): string =>
      JSON.stringify(Array.from({ length: count }, (_, index) => ({ value: String(index), label: `Numéro ${index}` })));
    const markup = (count: number): string =>
      `<pp-select-field label="Liste de ${count}" name="n" options='${long(count)}'></pp-select-field>`;
    expect(await warningsOf(() => mount(markup(15)))).to.deep.equal([]);
    const warnings = await warningsOf(() => mount(markup(16)));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('16 options').and.to.include('pp-autocomplete-field');
  });

  it('an answer in the review is its words', async () => {
    const place = await mount(`<form>${examples.forms['full']!('value="35"')}</form>`);
    const { question } = fieldIn(place, examples);
    const words = { lang: 'fr', text: (key: string) => key };
    expect(question!.display([[name, '35']], words)).to.equal('Ille-et-Vilaine');
    expect(question!.display([[name, '']], words)).to.equal('');
    expect(controlsIn(place)[0]!.value).to.equal('35');
  });

  it('"I do not know" has its words, in the list and in the review', async () => {
    const place = await mount(examples.forms['short']!('unknown'));
    expect(texts(place).at(-1)).to.equal('Je ne sais pas');
    const { question } = fieldIn(place, examples);
    const words = { lang: 'fr', text: (key: string) => `words of ${key}` };
    expect(question!.display([[name, 'unknown']], words)).to.equal('words of choice.unknown');
    const own = await mount(examples.forms['short']!('unknown="Je viens d’arriver"'));
    expect(texts(own).at(-1)).to.equal('Je viens d’arriver');
  });
});
