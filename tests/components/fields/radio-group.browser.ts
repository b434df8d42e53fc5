import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import {
  accessible,
  clear,
  controlsIn,
  fieldIn,
  mount,
  sentBy,
  settled,
  subjectOf,
  warningsOf,
} from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'logement[statut]';
const label = 'Votre logement';
const choices = [
  { value: 'locataire', label: 'Locataire' },
  { value: 'proprietaire', label: 'Propriétaire' },
  { value: 'autre', label: 'Autre situation' },
];
const options = JSON.stringify(choices);
const beside = (id: string): string =>
  choices
    .map(
      (choice) =>
        `<div><input type="radio" id="${id}-${choice.value}" name="${name}" value="${choice.value}"><label for="${id}-${choice.value}">${choice.label}</label></div>`,
    )
    .join('');
const wrapping = choices
  .map((choice) => `<label><input type="radio" name="${name}" value="${choice.value}"> ${choice.label}</label>`)
  .join('');

const examples: FieldExamples = {
  tag: 'pp-radio-group',
  define: () => import('../../../components/src/define/radio-group.js'),
  labelAttribute: 'legend',
  label,
  role: 'group',
  properties: { legend: label, name, options: choices },
  forms: {
    short: (more = '') =>
      `<pp-radio-group ${more} legend="${label}" name="${name}" options='${options}'></pp-radio-group>`,
    mixed: (more = '') => `<pp-radio-group legend="${label}" ${more}>${beside('m')}</pp-radio-group>`,
    wrapped: (more = '') => `<pp-radio-group legend="${label}" ${more}>${wrapping}</pp-radio-group>`,
    full: (more = '') =>
      `<pp-radio-group ${more}><fieldset><legend>${label}</legend>${beside('f')}</fieldset></pp-radio-group>`,
    'fieldset without legend': (more = '') =>
      `<pp-radio-group legend="${label}" ${more}><fieldset>${beside('l')}</fieldset></pp-radio-group>`,
  },
  untouched: [],
  answer: { entries: [[name, 'locataire']], value: 'locataire' },
  other: { entries: [[name, 'autre']], value: 'autre' },
  wrong: {
    attributes: 'required',
    entries: [],
    error: { fr: 'Choisissez une réponse : Votre logement', en: 'Choose an answer: Votre logement' },
    at: [],
  },
  required: { fr: 'Choisissez une réponse : Votre logement', en: 'Choose an answer: Votre logement' },
  wrongAttributes: [[`options="oui, non"`, 'Write a JSON list']],
};

fieldContract(examples);

describe('<pp-radio-group>', () => {
  afterEach(clear);
  const short = examples.forms['short']!;

  for (const [form, markup] of Object.entries(examples.forms)) {
    it(`${form}: each option is named by its label`, async () => {
      const place = await mount(markup());
      const named = await eachInTurn(controlsIn(place), accessible);
      expect(named.map((node) => [node.role, node.name])).to.deep.equal([
        ['radio', 'Locataire'],
        ['radio', 'Propriétaire'],
        ['radio', 'Autre situation'],
      ]);
    });

    it(`${form}: Space chooses, arrows change, Tab passes`, async () => {
      const place = await mount(`<form>${markup()}</form>`);
      controlsIn(place)[0]!.focus();
      await sendKeys({ press: ' ' });
      expect(fieldIn(place, examples).value).to.equal('locataire');
      await sendKeys({ press: 'ArrowDown' });
      expect(fieldIn(place, examples).value).to.equal('proprietaire');
      expect(sentBy(place.querySelector('form')!)).to.deep.equal([[name, 'proprietaire']]);
    });
  }

  it('an option may have a hint of its own, tied to its radio', async () => {
    const hinted = JSON.stringify([{ value: 'a', label: 'Hébergé', hint: 'Chez un proche.' }]).replaceAll(
      '"',
      '&quot;',
    );
    const place = await mount(
      `<pp-radio-group legend="Où ?" name="ou" options="${hinted}" hint="Une réponse."></pp-radio-group>`,
    );
    expect(await accessible(controlsIn(place)[0]!)).to.deep.equal({
      role: 'radio',
      name: 'Hébergé',
      description: 'Chez un proche.',
    });
    expect((await accessible(subjectOf(fieldIn(place, examples), examples))).description).to.equal('Une réponse.');
  });

  it('hints of the author’s options are not the hint of the question', async () => {
    const place = await mount(
      '<pp-radio-group legend="Où ?"><input type="radio" id="r" name="r" value="a" aria-describedby="rh"><label for="r">Ici</label><p class="pp-hint pp-option-hint" id="rh">Chez un proche.</p></pp-radio-group>',
    );
    expect((await accessible(subjectOf(fieldIn(place, examples), examples))).description).to.equal('');
    expect((await accessible(controlsIn(place)[0]!)).description).to.equal('Chez un proche.');
  });

  it('two groups of one name in two forms keep their answers apart', async () => {
    const place = await mount(`<form>${short()}</form><form>${short()}</form>`);
    const [first, second] = place.querySelectorAll<HTMLElement & { value: string }>('pp-radio-group');
    first!.value = 'locataire';
    second!.value = 'autre';
    expect([first!.value, second!.value]).to.deep.equal(['locataire', 'autre']);
  });

  it('options that change keep the answer where it still exists', async () => {
    const place = await mount(short());
    const field = fieldIn(place, examples) as unknown as HTMLElement & { value: string; options: unknown };
    field.value = 'proprietaire';
    field.options = [...choices, { value: 'hotel', label: 'Hôtel' }];
    await settled(place);
    expect(field.value).to.equal('proprietaire');
    expect(controlsIn(place).length).to.equal(4);
    field.options = choices.slice(0, 1);
    await settled(place);
    expect([controlsIn(place).length, field.value]).to.deep.equal([1, '']);
  });

  it('a property that is no list of options is one warning, and throws nothing', async () => {
    const place = await mount('<pp-radio-group legend="Où ?" name="cercle"></pp-radio-group>');
    const circle: unknown[] = [];
    circle.push(circle);
    const warnings = await warningsOf(async () => {
      (fieldIn(place, examples) as unknown as { options: unknown }).options = circle;
      await settled(place);
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('Write a JSON list');
  });
});

async function eachInTurn<T, R>(list: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) results.push(await act(item));
  return results;
}
