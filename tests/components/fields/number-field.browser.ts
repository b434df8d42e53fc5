import { expect } from '@open-wc/testing';
import type { NumberField } from '../../../components/src/fields/number-field/number-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { accessible, clear, controlsIn, fieldIn, fill, folded, mount, warningsOf } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-number-field';
const name = 'logement[surface]';
const label = 'Surface';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/number-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: inputForms({ tag, label, name }),
  untouched: [[name, '']],
  answer: { entries: [[name, '45']], value: '45' },
  other: { entries: [[name, '−3']], value: '−3' },
  wrong: {
    attributes: 'max="300"',
    entries: [[name, '4500']],
    error: {
      fr: 'Écrivez le nombre 300 ou un nombre plus petit : Surface',
      en: 'Write the number 300 or a smaller one: Surface',
    },
    at: [name],
  },
  required: { fr: 'Écrivez un nombre : Surface', en: 'Write a number: Surface' },
  wrongAttributes: [
    ['min="peu"', 'Write a number'],
    ['max="beaucoup"', 'Write a number'],
    ['decimals="deux"', 'Write a whole number'],
  ],
};

fieldContract(examples);

describe('<pp-number-field>', () => {
  afterEach(clear);
  const { short } = examples.forms as Record<'short', (more?: string) => string>;
  const words = wordsFor('fr');
  const field = (place: Element): NumberField => fieldIn(place, examples) as unknown as NumberField;
  const keyOf = (place: Element, typed: string): string | null => {
    fill(field(place), [[name, typed]]);
    return field(place).check()?.outcome.key ?? null;
  };

  it('is a text with a keyboard of figures, and never a number that a wheel changes', async () => {
    const place = await mount(short() + short('decimals="2"') + short('min="-50"'));
    expect(controlsIn(place).map(({ type }) => type)).to.deep.equal(['text', 'text', 'text']);
    // A keyboard of figures has no minus on many telephones.
    expect(controlsIn(place).map((control) => control.getAttribute('inputmode'))).to.deep.equal([
      'numeric',
      'decimal',
      null,
    ]);
  });

  it('reads what people write, and leaves it as it was typed', async () => {
    const place = await mount(short('decimals="2"'));
    for (const [typed, parsed] of [
      ['1 234,50', 1234.5],
      ['1234.5', 1234.5],
      ['1.234', null],
      ['douze', null],
      ['', null],
    ] as const) {
      fill(field(place), [[name, typed]]);
      expect(field(place).parsed, typed).to.equal(parsed);
      expect(field(place).value).to.equal(typed);
    }
  });

  it('asks for a whole number where nothing else is said, and about what can mean two', async () => {
    const place = await mount(short());
    expect(keyOf(place, '12,5')).to.equal('error.number.wholeNumber');
    expect(keyOf(place, '1.234')).to.equal('error.number.ambiguous');
    const decimals = await mount(short('decimals="1" min="0"'));
    expect(keyOf(decimals, '12,5')).to.equal(null);
    expect(keyOf(decimals, '12,55')).to.equal('error.number.tooManyDecimals');
    expect(keyOf(decimals, '-1')).to.equal('error.number.tooLow');
  });

  it('gives an example where decimals may be written', async () => {
    const place = await mount(short('decimals="2"'));
    expect((await accessible(controlsIn(place)[0]!)).description).to.equal('Par exemple : 12,5');
  });

  it('says its unit after the input and in its description, never inside it', async () => {
    const place = await mount(short('unit="m²" hint="Sans le balcon." error="Écrivez un nombre."'));
    const [input] = controlsIn(place);
    expect(input!.nextElementSibling!.textContent).to.equal('m²');
    expect((await accessible(input!)).description).to.equal('Sans le balcon. m² Erreur : Écrivez un nombre.');
    expect(field(place).value).to.equal('');
  });

  it('stands in the review as its language writes it, with its unit', async () => {
    const place = await mount(short('decimals="2" unit="m²"'));
    const { question } = field(place);
    expect(folded(question!.display([[name, '1234.5']], words))).to.equal('1 234,5 m²');
    expect(question!.display([[name, ' douze ']], words)).to.equal('douze');
    expect(question!.display([[name, '']], words)).to.equal('');
  });

  it('is compared by conditions as a number, and not at all while it cannot be read', async () => {
    const { question } = field(await mount(short()));
    expect(question!.fact!([[name, '1 234,50']], words)).to.deep.equal([name, '1234.5']);
    expect(question!.fact!([[name, '1.234']], words)).to.deep.equal([name, '']);
  });

  it('tells the author of an input of type number', async () => {
    const warnings = await warningsOf(() =>
      mount(`<${tag}><label for="n">Étage</label><input id="n" name="n" type="number"></${tag}>`),
    );
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('type="text"');
  });
});
