import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { clear, controlsIn, fieldIn, mount, settled } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'demandeur[nom]';
const label = 'Nom de famille';

const examples: FieldExamples = {
  tag: 'pp-text-field',
  define: () => import('../../../components/src/define/text-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: {
    short: (more = '') => `<pp-text-field label="${label}" name="${name}" ${more}></pp-text-field>`,
    'own label': (more = '') => `<pp-text-field name="${name}" ${more}><label>${label}</label></pp-text-field>`,
    'own control': (more = '') => `<pp-text-field label="${label}" ${more}><input name="${name}"></pp-text-field>`,
    full: (more = '') =>
      `<pp-text-field ${more}><label for="nom">${label}</label><input id="nom" name="${name}"></pp-text-field>`,
    'full in a div': (more = '') =>
      `<pp-text-field ${more}><div><label for="nom-2">${label}</label><input id="nom-2" name="${name}"></div></pp-text-field>`,
    wrapped: (more = '') => `<pp-text-field ${more}><label>${label} <input name="${name}"></label></pp-text-field>`,
    'label outside': (more = '') =>
      `<label for="nom-3">${label}</label><pp-text-field ${more}><input id="nom-3" name="${name}"></pp-text-field>`,
  },
  untouched: [[name, '']],
  answer: { entries: [[name, 'Durand']], value: 'Durand' },
  other: { entries: [[name, 'N’Guyen – Lefèvre']], value: 'N’Guyen – Lefèvre' },
  wrong: {
    attributes: 'maxlength="10"',
    entries: [[name, 'Durand-Lefèvre']],
    error: {
      fr: 'Écrivez 10 caractères au plus (vous en avez écrit 14) : Nom de famille',
      en: 'Write 10 characters at most (you wrote 14): Nom de famille',
    },
    at: [name],
  },
  required: { fr: 'Écrivez votre réponse : Nom de famille', en: 'Write your answer: Nom de famille' },
  wrongAttributes: [
    ['type="number"', 'Use one of text, email, tel, url, search.'],
    ['width="7"', 'Use one of 2, 3, 4, 5, 10, 20, 30.'],
    ['maxlength="dix"', 'Write a whole number.'],
    ['pattern="["', 'regular expression'],
  ],
};

fieldContract(examples);

describe('<pp-text-field>', () => {
  afterEach(clear);
  const short = (more: string): string => `<pp-text-field label="Courriel" name="mail" ${more}></pp-text-field>`;

  it('hands its attributes to the control it makes', async () => {
    const place = await mount(
      short(
        'type="email" autocomplete="email" inputmode="email" spellcheck="false" autocapitalize="none" readonly value="a@b.fr" width="20"',
      ),
    );
    const [control] = controlsIn(place);
    const attributes = ['type', 'autocomplete', 'inputmode', 'spellcheck', 'autocapitalize', 'readonly', 'value'];
    expect(attributes.map((attribute) => control!.getAttribute(attribute))).to.deep.equal([
      'email',
      'email',
      'email',
      'false',
      'none',
      '',
      'a@b.fr',
    ]);
    expect(control!.hasAttribute('maxlength')).to.equal(false);
  });

  it('hands on changed attributes too, and takes them back', async () => {
    const place = await mount(short(''));
    const field = fieldIn(place, examples);
    const [control] = controlsIn(place);
    field.setAttribute('autocapitalize', 'none');
    field.setAttribute('spellcheck', 'false');
    field.setAttribute('autocomplete', 'email');
    await settled(place);
    expect([control!.autocapitalize, control!.spellcheck, control!.getAttribute('autocomplete')]).to.deep.equal([
      'none',
      false,
      'email',
    ]);
    field.removeAttribute('autocomplete');
    await settled(place);
    expect(control!.hasAttribute('autocomplete')).to.equal(false);
  });

  it('takes nothing from a control of the author’s that it did not give', async () => {
    const place = await mount(
      '<pp-text-field label="Nom"><input name="nom" required autocomplete="family-name" maxlength="5"></pp-text-field>',
    );
    const field = fieldIn(place, examples);
    field.error = 'Écrivez votre nom.';
    await settled(place);
    const [control] = controlsIn(place);
    expect([
      control!.required,
      control!.getAttribute('autocomplete'),
      control!.getAttribute('maxlength'),
    ]).to.deep.equal([true, 'family-name', '5']);
  });

  it('keeps references that the author gave, and no others', async () => {
    const place = await mount(
      '<i id="note">Note.</i><pp-text-field label="Nom" error="Écrivez votre nom."><input name="nom" aria-describedby="note"></pp-text-field>',
    );
    const [control] = controlsIn(place);
    expect(control!.getAttribute('aria-describedby')!.split(' ')[0]).to.equal('note');
    expect(control!.getAttribute('aria-describedby')!.split(' ').length).to.equal(2);
    fieldIn(place, examples).error = null;
    await settled(place);
    expect(control!.getAttribute('aria-describedby')).to.equal('note');
  });

  it('never cuts what is typed', async () => {
    const place = await mount(short('maxlength="3"'));
    controlsIn(place)[0]!.focus();
    await sendKeys({ type: 'abcdef' });
    expect(fieldIn(place, examples).value).to.equal('abcdef');
    expect(fieldIn(place, examples).check()?.outcome.parameters).to.deep.equal({ limit: 3, length: 6 });
  });

  it('Enter sends the form by its button', async () => {
    const place = await mount(`<form>${short('')}<button>Continuer</button></form>`);
    const pressed: (HTMLElement | null)[] = [];
    place.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      pressed.push(event.submitter);
    });
    controlsIn(place)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(pressed.length).to.equal(1);
    expect(pressed[0] === place.querySelector('form > button')).to.equal(true);
  });

  it('cannot be asked for what it does not let a person change', async () => {
    const place = await mount(short('readonly required'));
    expect(fieldIn(place, examples).check()).to.equal(null);
  });
});
