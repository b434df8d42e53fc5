import { expect } from '@open-wc/testing';
import type { SocialSecurityField } from '../../../components/src/fields/social-security-field/social-security-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { clear, controlsIn, fieldIn, fill, mount } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-social-security-field';
const name = 'assure[nir]';
const label = 'Numéro de sécurité sociale';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/social-security-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: inputForms({ tag, label, name }),
  ownHint: 'Sur la carte Vitale, par exemple 1 85 05 78 006 084 91',
  untouched: [[name, '']],
  answer: { entries: [[name, '1 85 05 78 006 084 91']], value: '1 85 05 78 006 084 91' },
  other: { entries: [[name, '255082A00401283']], value: '255082A00401283' },
  wrong: {
    attributes: '',
    entries: [[name, '1 85 13 78 006 084 91']],
    error: {
      fr: 'Vérifiez les chiffres 4 et 5, le mois de naissance, sur la carte Vitale : Numéro de sécurité sociale',
      en: 'Check figures 4 and 5, the month of birth, on the carte Vitale: Numéro de sécurité sociale',
    },
    at: [name],
  },
  required: {
    fr: 'Écrivez le numéro de sécurité sociale, qui est sur la carte Vitale : Numéro de sécurité sociale',
    en: 'Write the social-security number, which is on the carte Vitale: Numéro de sécurité sociale',
  },
  wrongAttributes: [],
};

fieldContract(examples);

describe('<pp-social-security-field>', () => {
  afterEach(clear);
  const { short } = examples.forms as Record<'short', (more?: string) => string>;
  const field = (place: Element): SocialSecurityField => fieldIn(place, examples) as unknown as SocialSecurityField;

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
      ['185057800608491', '185057800608491', '1 85 05 78 006 084 91'],
      ['2 55 08 2a 004 012', '255082A004012', '2 55 08 2A 004 012'],
      ['1 85', null, '1 85'],
    ] as const) {
      fill(field(place), [[name, typed]]);
      expect(field(place).parsed, typed).to.equal(parsed);
      expect(field(place).value).to.equal(typed);
      expect(field(place).question!.display([[name, typed]], wordsFor('fr'))).to.equal(shown);
    }
  });

  it('its groups keep their order in a page from right to left', async () => {
    const place = await mount(short());
    place.dir = 'rtl';
    expect(getComputedStyle(controlsIn(place)[0]!).direction).to.equal('ltr');
  });

  it('asks for the key only where the service needs it', async () => {
    const place = await mount(short());
    fill(field(place), [[name, '1 85 05 78 006 084']]);
    expect(field(place).check()).to.equal(null);
    const whole = await mount(short('key'));
    fill(field(whole), [[name, '1 85 05 78 006 084']]);
    expect(field(whole).check()?.outcome.key).to.equal('error.nir.keyMissing');
  });
});
