import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
} from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'aides[]';
const label = 'Quelles aides recevez-vous ?';
const choices = [
  { value: 'rsa', label: 'RSA' },
  { value: 'apl', label: 'Aide au logement' },
  { value: 'aah', label: 'AAH', hint: 'Allocation aux adultes handicapés.' },
];
const options = JSON.stringify(choices);
const beside = (id: string): string =>
  choices
    .map(
      (choice) =>
        `<div><input type="checkbox" id="${id}-${choice.value}" name="${name}" value="${choice.value}"><label for="${id}-${choice.value}">${choice.label}</label></div>`,
    )
    .join('');
const sentence = {
  fr: 'Choisissez une réponse : Quelles aides recevez-vous ?',
  en: 'Choose an answer: Quelles aides recevez-vous ?',
};

const examples: FieldExamples = {
  tag: 'pp-checkbox-group',
  define: () => import('../../../components/src/define/checkbox-group.js'),
  labelAttribute: 'legend',
  label,
  role: 'group',
  properties: { legend: label, name, options: choices },
  forms: {
    short: (more = '') =>
      `<pp-checkbox-group ${more} legend="${label}" name="${name}" options='${options}'></pp-checkbox-group>`,
    mixed: (more = '') => `<pp-checkbox-group legend="${label}" ${more}>${beside('m')}</pp-checkbox-group>`,
    full: (more = '') =>
      `<pp-checkbox-group ${more}><fieldset><legend>${label}</legend>${beside('f')}</fieldset></pp-checkbox-group>`,
  },
  untouched: [],
  answer: {
    entries: [
      [name, 'rsa'],
      [name, 'aah'],
    ],
    value: 'rsa aah',
  },
  other: { entries: [[name, 'apl']], value: 'apl' },
  wrong: { attributes: 'required', entries: [], error: sentence, at: [] },
  required: sentence,
  isRequiredOnControls: false,
  wrongAttributes: [[`options="oui, non"`, 'Write a JSON list']],
};

fieldContract(examples);

describe('<pp-checkbox-group>', () => {
  afterEach(clear);
  const short = examples.forms['short']!;
  const box = (place: Element, value: string): HTMLInputElement =>
    place.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;

  it('each box is named by its label, and its own hint describes it', async () => {
    const place = await mount(short());
    const nodes = [];
    for (const control of controlsIn(place)) nodes.push(await accessible(control));
    expect(nodes).to.deep.equal([
      { role: 'checkbox', name: 'RSA', description: '' },
      { role: 'checkbox', name: 'Aide au logement', description: '' },
      { role: 'checkbox', name: 'AAH', description: 'Allocation aux adultes handicapés.' },
    ]);
  });

  it('no box is marked as the one that must be ticked: one of them is', async () => {
    const place = await mount(short('required'));
    expect(controlsIn(place).map((control) => control.required)).to.deep.equal([false, false, false]);
    fill(fieldIn(place, examples), [[name, 'apl']]);
    expect(fieldIn(place, examples).check()).to.equal(null);
  });

  it('Space ticks and unticks', async () => {
    const place = await mount(`<form>${short()}</form>`);
    box(place, 'apl').focus();
    await sendKeys({ press: ' ' });
    expect(fieldIn(place, examples).value).to.equal('apl');
    await sendKeys({ press: ' ' });
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([]);
  });

  it('values are a list too', async () => {
    const place = await mount(short());
    const field = fieldIn(place, examples) as unknown as { values: string[]; value: string };
    field.values = ['aah', 'apl'];
    expect([field.values, field.value]).to.deep.equal([['apl', 'aah'], 'apl aah']);
  });

  describe('"none of these"', () => {
    const none = (more = ''): string => short(`none ${more}`);

    it('stands last, after "or"', async () => {
      const place = await mount(none());
      expect([...place.querySelectorAll('label, .pp-divider')].map(({ textContent }) => textContent)).to.deep.equal([
        'RSA',
        'Aide au logement',
        'AAH',
        'ou',
        'Aucune de ces réponses',
      ]);
    });

    it('leaves the others alone where a program fires its events without ticking it', async () => {
      const place = await mount(none('value="rsa"'));
      box(place, 'none').dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(fieldIn(place, examples).value).to.equal('rsa');
    });

    it('takes the place of the others, and gives them back', async () => {
      const place = await mount(`<form>${none('value="rsa aah"')}</form>`);
      box(place, 'none').click();
      expect(fieldIn(place, examples).value).to.equal('none');
      box(place, 'none').click();
      expect(fieldIn(place, examples).value).to.equal('rsa aah');
      box(place, 'none').click();
      box(place, 'apl').click();
      expect(fieldIn(place, examples).value).to.equal('apl');
    });

    it('with others, where no script unticked them, is asked about', async () => {
      const place = await mount(none());
      const field = fieldIn(place, examples);
      fill(field, [
        [name, 'rsa'],
        [name, 'none'],
      ]);
      box(place, 'rsa').checked = true;
      expect(field.check()?.text.replace(/\s+/g, ' ')).to.equal(
        'Choisissez « Aucune de ces réponses », ou d’autres réponses, mais pas les deux : Quelles aides recevez-vous ?',
      );
    });

    it('may have words of its own', async () => {
      const place = await mount(short('none="Je ne reçois aucune aide"'));
      expect((await accessible(box(place, 'none'))).name).to.equal('Je ne reçois aucune aide');
    });
  });

  it('a value with a space cannot be told apart in a list: one warning', async () => {
    const spaced = JSON.stringify([{ value: 'aide au logement', label: 'Aide' }]);
    const warnings = await warningsOf(() =>
      mount(`<pp-checkbox-group legend="Lesquelles ?" name="l" options='${spaced}'></pp-checkbox-group>`),
    );
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('aide au logement');
  });
});

for (const tag of ['pp-checkbox-group', 'pp-radio-group']) {
  describe(`<${tag}> for who does not find themselves in the list`, () => {
    before(() => import('../../../components/src/define/radio-group.js'));
    afterEach(clear);
    const group = (more: string, inside = ''): string =>
      `<form><${tag} legend="Où vivez-vous ?" name="lieu[type]" options='[{"value":"a","label":"Chez moi"}]' ${more}>${inside}</${tag}></form>`;
    const other = (place: Element): HTMLTextAreaElement => place.querySelector('textarea')!;

    it('"I do not know" is an answer', async () => {
      const place = await mount(group('unknown required'));
      fill(place.querySelector(tag)!, [['lieu[type]', 'unknown']]);
      expect(sentBy(place.querySelector('form')!)).to.deep.equal([['lieu[type]', 'unknown']]);
      expect(fieldIn(place, { tag }).check()).to.equal(null);
      expect([...place.querySelectorAll('label')].at(-1)!.textContent).to.equal('Je ne sais pas');
    });

    it('"my situation is not here" opens a place to explain it, after the group and outside its fieldset', async () => {
      const place = await mount(group('other-situation required'));
      const choice = place.querySelector<HTMLInputElement>('[value="other-situation"]')!;
      expect((await accessible(choice)).name).to.equal('Ma situation n’est pas dans cette liste');
      expect(other(place).closest('fieldset')).to.equal(null);
      choice.click();
      expect((await accessible(other(place))).name).to.equal('Expliquez votre situation en quelques mots');
      fill(place.querySelector(tag)!, [
        ['lieu[type]', 'other-situation'],
        ['lieu[type-other]', 'Dans ma voiture'],
      ]);
      expect(sentBy(place.querySelector('form')!)).to.deep.equal([
        ['lieu[type]', 'other-situation'],
        ['lieu[type-other]', 'Dans ma voiture'],
      ]);
      const { question } = fieldIn(place, { tag });
      expect(question!.names).to.deep.equal(['lieu[type]', 'lieu[type-other]']);
      expect(fieldIn(place, { tag }).check()).to.equal(null);
    });

    it('says so, so that the contact comes forward', async () => {
      const place = await mount(group('other-situation'));
      const heard: unknown[] = [];
      place.addEventListener('pp-stuck', (event) => heard.push((event as CustomEvent).detail));
      place.querySelector<HTMLInputElement>('[value="a"]')!.click();
      expect(heard).to.deep.equal([]);
      place.querySelector<HTMLInputElement>('[value="other-situation"]')!.click();
      expect(heard).to.deep.equal([{ reason: 'other-situation', name: 'lieu[type]' }]);
    });

    it('what was typed there stays when another answer is chosen', async () => {
      const place = await mount(group('other-situation value="other-situation" value-other="Dans ma voiture"'));
      expect(other(place).value).to.equal('Dans ma voiture');
      fill(place.querySelector(tag)!, [
        ['lieu[type]', 'a'],
        ['lieu[type-other]', 'Dans ma voiture'],
      ]);
      await settled(place);
      expect(other(place).value).to.equal('Dans ma voiture');
    });
  });
}
