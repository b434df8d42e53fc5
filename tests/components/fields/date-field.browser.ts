import { expect } from '@open-wc/testing';
import type { FieldElement } from '../../../components/src/base/field-element.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { accessible, clear, controlsIn, fieldIn, fill, mount, settled, subjectOf } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const label = 'Date de naissance';
const names = ['naissance[day]', 'naissance[month]', 'naissance[year]'] as const;
type Typed = readonly [day: string, month: string, year: string];
const entries = (typed: Typed) => names.map((name, index) => [name, typed[index]!] as const);
const words = ['Jour', 'Mois', 'Année'];
const beside = (id: string): string =>
  names
    .map(
      (name, index) =>
        `<div><label for="${id}${index}">${words[index]!}</label><input id="${id}${index}" name="${name}"></div>`,
    )
    .join('');
const wrapping = names.map((name, index) => `<label>${words[index]!} <input name="${name}"></label>`).join('');

const examples: FieldExamples = {
  tag: 'pp-date-field',
  define: () => import('../../../components/src/define/date-field.js'),
  labelAttribute: 'legend',
  label,
  role: 'group',
  properties: { legend: label, name: 'naissance' },
  forms: {
    short: (more = '') => `<pp-date-field legend="${label}" name="naissance" ${more}></pp-date-field>`,
    mixed: (more = '') => `<pp-date-field legend="${label}" ${more}>${beside('m')}</pp-date-field>`,
    full: (more = '') =>
      `<pp-date-field ${more}><fieldset><legend>${label}</legend>${beside('f')}</fieldset></pp-date-field>`,
    wrapped: (more = '') =>
      `<pp-date-field ${more}><fieldset><legend>${label}</legend>${wrapping}</fieldset></pp-date-field>`,
  },
  ownHint: 'Par exemple : 27 3 1980',
  untouched: entries(['', '', '']),
  answer: { entries: entries(['27', '3', '1980']), value: '1980-03-27' },
  other: { entries: entries(['1', '12', '2001']), value: '2001-12-01' },
  wrong: {
    attributes: 'required',
    entries: entries(['31', 'avril', '1980']),
    error: {
      fr: 'Écrivez un jour de 1 à 30 pour avril 1980 : Date de naissance',
      en: 'Write a day from 1 to 30 for April 1980: Date de naissance',
    },
    at: ['naissance[day]'],
  },
  required: {
    fr: 'Écrivez le jour, le mois et l’année : Date de naissance',
    en: 'Write the day, the month and the year: Date de naissance',
  },
  wrongAttributes: [
    ['min="1/1/2020"', 'Write an ISO date'],
    ['max="demain"', 'Write an ISO date'],
    ['value="27/03/1980"', 'Write an ISO date'],
  ],
};

fieldContract(examples);

describe('<pp-date-field>', () => {
  afterEach(clear);
  const short = examples.forms['short']!;

  for (const [form, markup] of Object.entries(examples.forms)) {
    it(`${form}: each input is named, and no keyboard of digits hides the month`, async () => {
      const place = await mount(markup());
      const nodes = [];
      for (const control of controlsIn(place)) nodes.push(await accessible(control));
      expect(nodes.map(({ role, name }) => [role, name])).to.deep.equal([
        ['textbox', 'Jour'],
        ['textbox', 'Mois'],
        ['textbox', 'Année'],
      ]);
      expect(controlsIn(place)[1]!.getAttribute('inputmode')).to.not.equal('numeric');
    });

    it(`${form}: the error is said on the input at fault too`, async () => {
      const place = await mount(markup('required'));
      const field = fieldIn(place, examples);
      fill(field, entries(['27', '13', '1980']));
      field.show(field.check());
      await settled(place);
      const sentence = 'Erreur : Écrivez le mois avec un nombre de 1 à 12, ou son nom : Date de naissance';
      expect((await accessible(controlsIn(place)[1]!)).description).to.equal(sentence);
      expect((await accessible(controlsIn(place)[0]!)).description).to.equal('');
      expect(field.target === controlsIn(place)[1]).to.equal(true);
    });
  }

  for (const [typed, at] of [
    [['', '3', '1980'], [0]],
    [
      ['27', '', ''],
      [1, 2],
    ],
    [['32', '3', '1980'], [0]],
    [['27', 'brumaire', '1980'], [1]],
    [['27', '3', '80'], [2]],
    [
      ['', '', ''],
      [0, 1, 2],
    ],
  ] as const) {
    it(`« ${typed.join(' · ')} »: the inputs at fault are marked, and no others`, async () => {
      const place = await mount(short('required'));
      const field = fieldIn(place, examples);
      fill(field, entries(typed));
      field.show(field.check());
      await settled(place);
      const marked = controlsIn(place).flatMap((control, index) => (control.ariaInvalid === 'true' ? [index] : []));
      expect(marked).to.deep.equal([...at]);
    });
  }

  it('the server names the inputs at fault', async () => {
    const place = await mount(short('error="Ajoutez le mois." error-parts="month"'));
    expect(controlsIn(place).map((control) => control.getAttribute('aria-invalid'))).to.deep.equal([
      null,
      'true',
      null,
    ]);
  });

  it('shows again what was typed, whatever it was', async () => {
    const place = await mount(short('value-day="31" value-month="avril" value-year="80"'));
    expect(controlsIn(place).map(({ value }) => value)).to.deep.equal(['31', 'avril', '80']);
    expect(fieldIn(place, examples).value).to.equal('');
  });

  it('has an example as its hint, which another hint replaces', async () => {
    const place = await mount(short());
    const node = await accessible(subjectOf(fieldIn(place, examples), examples));
    expect(node.description).to.equal('Par exemple : 27 3 1980');
    fieldIn(place, examples).hint = 'Sur votre carte.';
    await settled(place);
    expect((await accessible(subjectOf(fieldIn(place, examples), examples))).description).to.equal('Sur votre carte.');
  });

  for (const [given, expected] of [
    ['bday', ['bday-day', 'bday-month', 'bday-year']],
    ['section-enfant bday', ['section-enfant bday-day', 'section-enfant bday-month', 'section-enfant bday-year']],
    ['off', ['off', 'off', 'off']],
  ] as const) {
    it(`autocomplete="${given}" gives each input what is its own`, async () => {
      const place = await mount(short(`autocomplete="${given}"`));
      expect(controlsIn(place).map((control) => control.getAttribute('autocomplete'))).to.deep.equal([...expected]);
    });
  }

  it('names on the wire follow name-pattern', async () => {
    const place = await mount(short('name-pattern="{name}_{part}"'));
    expect(controlsIn(place).map(({ name }) => name)).to.deep.equal([
      'naissance_day',
      'naissance_month',
      'naissance_year',
    ]);
  });

  it('a whole date in the first input is read, and sent as it was written', async () => {
    const place = await mount(`<form>${short('required')}</form>`);
    const field = fieldIn(place, examples);
    fill(field, entries(['27/03/1980', '', '']));
    expect(field.value).to.equal('1980-03-27');
    expect(field.check()).to.equal(null);
    expect(controlsIn(place).map(({ value }) => value)).to.deep.equal(['27/03/1980', '', '']);
  });

  it('approximate: the year alone is an answer, and the hint says so', async () => {
    const place = await mount(`<form>${short('approximate required')}</form>`);
    const field = fieldIn(place, examples) as unknown as FieldElement;
    const { description } = await accessible(subjectOf(fieldIn(place, examples), examples));
    expect(description).to.equal('Par exemple : 27 3 1980. Si vous ne savez que l’année, écrivez-la seule.');
    const heard: unknown[] = [];
    field.addEventListener('pp-value', ({ detail }) => heard.push(detail.parsed));
    fill(field, entries(['', 'mars', '1980']));
    expect(field.check()).to.equal(null);
    expect([field.parsed, heard.at(-1)]).to.deep.equal(['1980-03', '1980-03']);
    expect(field.question!.display(entries(['', 'mars', '1980']), field.words)).to.equal('mars 1980');
    expect(field.question!.display(entries(['', '', '1980']), field.words)).to.equal('1980');
  });
});
