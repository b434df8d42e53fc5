import { expect } from '@open-wc/testing';
import type { ReferenceField } from '../../../components/src/fields/reference-field/reference-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { clear, controlsIn, fieldIn, fill, folded, mount, warningsOf } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-reference-field';
const name = 'avis[numero]';
const label = 'Numéro fiscal';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/reference-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name, shape: '9{13}' },
  forms: inputForms({ tag, label, name, on: 'shape="9{13}"' }),
  ownHint: 'Par exemple : 1234567890123',
  untouched: [[name, '']],
  answer: { entries: [[name, '12 34 567 890 123']], value: '12 34 567 890 123' },
  other: { entries: [[name, '1234567890999']], value: '1234567890999' },
  wrong: {
    attributes: '',
    entries: [[name, '123456789012']],
    error: {
      fr: 'Écrivez 13 caractères, comme sur le courrier (vous en avez écrit 12) : Numéro fiscal',
      en: 'Write 13 characters, as on the letter (you wrote 12): Numéro fiscal',
    },
    at: [name],
  },
  required: {
    fr: 'Écrivez le numéro, qui est sur le courrier ou l’avis reçu : Numéro fiscal',
    en: 'Write the number, which is on the letter or notice you received: Numéro fiscal',
  },
  wrongAttributes: [['shape="9{13"', 'Write 9 for a figure']],
};

fieldContract(examples);

describe('<pp-reference-field>', () => {
  afterEach(clear);
  const field = (place: Element): ReferenceField => fieldIn(place, examples) as unknown as ReferenceField;

  const shaped = (shape: string): string => `<${tag} label="${label}" name="${name}" shape="${shape}"></${tag}>`;

  it('gives an example of its shape, with the keyboard that it needs', async () => {
    const place = await mount(shaped('99-9{4}') + shaped('9{7}A') + shaped('C\\AF X{3}'));
    const hints = [...place.querySelectorAll('.pp-hint')].map(({ textContent }) => folded(textContent));
    expect(hints).to.deep.equal(['Par exemple : 12-3456', 'Par exemple : 1234567A', 'Par exemple : CAF A1B']);
    expect(controlsIn(place).map((control) => control.getAttribute('inputmode'))).to.deep.equal([
      'numeric',
      null,
      null,
    ]);
  });

  it('reads any spacing, and leaves it as it was typed', async () => {
    const place = await mount(shaped('99-9{4}'));
    for (const [typed, parsed, shown] of [
      ['200042', '20-0042', '20-0042'],
      ['20 / 0042', '20-0042', '20-0042'],
      ['20 ', null, '20'],
    ] as const) {
      fill(field(place), [[name, typed]]);
      expect(field(place).parsed, typed).to.equal(parsed);
      expect(field(place).value).to.equal(typed);
      expect(field(place).question!.display([[name, typed]], wordsFor('fr'))).to.equal(shown);
    }
  });

  it('without a shape, or with one that nobody can read, every answer passes and the author is told', async () => {
    for (const [shape, words] of [
      ['', 'has no shape'],
      ['9{', 'Write 9 for a figure'],
    ] as const) {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => (place = await mount(shaped(shape))));
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(words);
      fill(field(place), [[name, 'n’importe']]);
      expect(field(place).check()).to.equal(null);
      expect(place.querySelector('.pp-hint')).to.equal(null);
    }
  });
});
