import { expect } from '@open-wc/testing';
import type { PhoneField } from '../../../components/src/fields/phone-field/phone-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { clear, controlsIn, fieldIn, fill, mount } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-phone-field';
const name = 'contact[tel]';
const label = 'Téléphone';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/phone-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: inputForms({ tag, label, name, control: 'type="tel"' }),
  ownHint: 'Par exemple : 06 39 98 12 34, ou +44 7700 900 123 pour un autre pays',
  untouched: [[name, '']],
  answer: { entries: [[name, '06 39 98 12 34']], value: '06 39 98 12 34' },
  other: { entries: [[name, '+32 470 12 34 56']], value: '+32 470 12 34 56' },
  wrong: {
    attributes: '',
    entries: [[name, '06 39 98 12']],
    error: {
      fr: 'Ajoutez les chiffres qui manquent. Vous en avez écrit 8, un numéro français en a 10 : Téléphone',
      en: 'Add the figures that are missing. You wrote 8, a French number has 10: Téléphone',
    },
    at: [name],
  },
  required: { fr: 'Écrivez un numéro de téléphone : Téléphone', en: 'Write a telephone number: Téléphone' },
  wrongAttributes: [],
};

fieldContract(examples);

describe('<pp-phone-field>', () => {
  afterEach(clear);
  const { short } = examples.forms as Record<'short', (more?: string) => string>;
  const field = (place: Element): PhoneField => fieldIn(place, examples) as unknown as PhoneField;

  it('has the keyboard and the autofill of telephone numbers', async () => {
    const place = await mount(short() + short('autocomplete="work tel"'));
    expect(controlsIn(place).map(({ type, autocomplete }) => [type, autocomplete])).to.deep.equal([
      ['tel', 'tel'],
      ['tel', 'work tel'],
    ]);
  });

  it('reads any spacing, French or not, and leaves it as it was typed', async () => {
    const place = await mount(short());
    for (const [typed, parsed, shown] of [
      ['0639981234', '+33639981234', '06 39 98 12 34'],
      ['+33 (0)6-39.98.12.34', '+33639981234', '06 39 98 12 34'],
      ['+32 470 12 34 56', '+32470123456', '+32 470 12 34 56'],
      ['06 39', null, '06 39'],
    ] as const) {
      fill(field(place), [[name, typed]]);
      expect(field(place).parsed, typed).to.equal(parsed);
      expect(field(place).value).to.equal(typed);
      expect(field(place).question!.display([[name, typed]], wordsFor('fr'))).to.equal(shown);
    }
  });
});
