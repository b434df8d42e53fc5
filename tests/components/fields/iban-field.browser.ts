import { expect } from '@open-wc/testing';
import type { IbanField } from '../../../components/src/fields/iban-field/iban-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { clear, controlsIn, fieldIn, fill, mount } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-iban-field';
const name = 'paiement[iban]';
const label = 'IBAN';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/iban-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: inputForms({ tag, label, name }),
  ownHint: 'Sur votre RIB, par exemple FR14 2004 1010 0505 0001 3M02 606',
  untouched: [[name, '']],
  answer: { entries: [[name, 'FR14 2004 1010 0505 0001 3M02 606']], value: 'FR14 2004 1010 0505 0001 3M02 606' },
  other: { entries: [[name, 'be68539007547034']], value: 'be68539007547034' },
  wrong: {
    attributes: '',
    entries: [[name, 'FR14 2004 1010 0505 0001 3M02 60']],
    error: {
      fr: 'Écrivez 27 caractères, comme sur votre RIB (vous en avez écrit 26) : IBAN',
      en: 'Write 27 characters, as on your bank details (RIB) (you wrote 26): IBAN',
    },
    at: [name],
  },
  required: {
    fr: 'Écrivez l’IBAN, qui est sur votre RIB : IBAN',
    en: 'Write the IBAN, which is on your bank details (RIB): IBAN',
  },
  wrongAttributes: [],
};

fieldContract(examples);

describe('<pp-iban-field>', () => {
  afterEach(clear);
  const { short } = examples.forms as Record<'short', (more?: string) => string>;
  const field = (place: Element): IbanField => fieldIn(place, examples) as unknown as IbanField;

  it('is kept on a device only after the person’s yes, and never touched by a spelling checker', async () => {
    const place = await mount(short() + examples.forms['own control']!());
    for (const control of controlsIn(place)) {
      expect(control.dataset['ppKeep']).to.equal('ask');
      expect(control.spellcheck).to.equal(false);
      expect(control.getAttribute('autocapitalize')).to.equal('off');
      expect(control.getAttribute('inputmode'), 'letters stand in it').to.equal(null);
    }
    const [own] = controlsIn(await mount(`<${tag} label="${label}"><input name="n" data-pp-keep="never"></${tag}>`));
    expect(own!.dataset['ppKeep']).to.equal('never');
  });

  it('reads any spacing, and leaves it as it was typed', async () => {
    const place = await mount(short());
    for (const [typed, parsed, shown] of [
      ['FR1420041010050500013M02606', 'FR1420041010050500013M02606', 'FR14 2004 1010 0505 0001 3M02 606'],
      ['iban: be68-5390-0754-7034', 'BE68539007547034', 'BE68 5390 0754 7034'],
      ['FR14 2004', null, 'FR14 2004'],
    ] as const) {
      fill(field(place), [[name, typed]]);
      expect(field(place).parsed, typed).to.equal(parsed);
      expect(field(place).value).to.equal(typed);
      expect(field(place).question!.display([[name, typed]], wordsFor('fr'))).to.equal(shown);
    }
  });
});
