import { expect } from '@open-wc/testing';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { clear, controlsIn, fieldIn, fill, mount, sentBy } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'accord';
const label = 'Je veux recevoir la réponse par SMS';
const sentence = { fr: `Cochez la case pour continuer : ${label}`, en: `Tick the box to continue: ${label}` };

const examples: FieldExamples = {
  tag: 'pp-checkbox',
  define: () => import('../../../components/src/define/checkbox.js'),
  labelAttribute: 'label',
  label,
  role: 'checkbox',
  properties: { label, name },
  forms: {
    short: (more = '') => `<pp-checkbox label="${label}" name="${name}" ${more}></pp-checkbox>`,
    mixed: (more = '') => `<pp-checkbox label="${label}" ${more}><input type="checkbox" name="${name}"></pp-checkbox>`,
    full: (more = '') =>
      `<pp-checkbox ${more}><div><input type="checkbox" id="sms" name="${name}"><label for="sms">${label}</label></div></pp-checkbox>`,
    wrapped: (more = '') =>
      `<pp-checkbox ${more}><label><input type="checkbox" name="${name}"> ${label}</label></pp-checkbox>`,
  },
  untouched: [],
  answer: { entries: [[name, 'on']], value: 'on' },
  other: { entries: [], value: '' },
  wrong: { attributes: 'required', entries: [], error: sentence, at: [name] },
  required: sentence,
  came: 'checked',
  wrongAttributes: [],
};

fieldContract(examples);

describe('<pp-checkbox>', () => {
  afterEach(clear);

  it('sends the value that it is given', async () => {
    const place = await mount(`<form><pp-checkbox label="${label}" name="${name}" value="oui"></pp-checkbox></form>`);
    expect(fieldIn(place, examples).value).to.equal('');
    fill(fieldIn(place, examples), [[name, 'oui']]);
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([[name, 'oui']]);
    expect(fieldIn(place, examples).value).to.equal('oui');
  });

  it('checked is the state of the box, as on a native one', async () => {
    const place = await mount(examples.forms['short']!());
    const field = fieldIn(place, examples) as unknown as { checked: boolean; value: string };
    field.checked = true;
    expect([field.checked, field.value]).to.deep.equal([true, 'on']);
    (controlsIn(place)[0] as HTMLInputElement).click();
    expect([field.checked, field.value]).to.deep.equal([false, '']);
  });
});
