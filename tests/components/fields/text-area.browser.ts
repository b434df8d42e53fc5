import { expect } from '@open-wc/testing';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { accessible, clear, controlsIn, fieldIn, fill, mount, sentBy, settled } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'demande[motif]';
const label = 'Votre situation';
const text = 'Je vis seule.\nMon loyer a augmenté.';

const examples: FieldExamples = {
  tag: 'pp-text-area',
  define: () => import('../../../components/src/define/text-area.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: {
    short: (more = '') => `<pp-text-area label="${label}" name="${name}" ${more}></pp-text-area>`,
    mixed: (more = '') => `<pp-text-area label="${label}" ${more}><textarea name="${name}"></textarea></pp-text-area>`,
    full: (more = '') =>
      `<pp-text-area ${more}><label for="situation">${label}</label><textarea id="situation" name="${name}"></textarea></pp-text-area>`,
    wrapped: (more = '') =>
      `<pp-text-area ${more}><label>${label} <textarea name="${name}"></textarea></label></pp-text-area>`,
  },
  untouched: [[name, '']],
  answer: { entries: [[name, 'Mon loyer a augmenté.']], value: 'Mon loyer a augmenté.' },
  other: { entries: [[name, 'Je déménage.']], value: 'Je déménage.' },
  wrong: {
    attributes: 'minlength="10"',
    entries: [[name, 'Trop']],
    error: {
      fr: 'Écrivez au moins 10 caractères (vous en avez écrit 4) : Votre situation',
      en: 'Write at least 10 characters (you wrote 4): Votre situation',
    },
    at: [name],
  },
  required: { fr: 'Écrivez votre réponse : Votre situation', en: 'Write your answer: Votre situation' },
  wrongAttributes: [
    ['maxlength="beaucoup"', 'Write a whole number'],
    ['maxwords="peu"', 'Write a whole number'],
    ['rows="grand"', 'Write a whole number'],
  ],
};

fieldContract(examples);

describe('<pp-text-area>', () => {
  afterEach(clear);
  const short = examples.forms['short']!;
  const counter = (place: Element): string =>
    place.querySelector('.pp-counter')!.textContent.replace(/\s+/g, ' ').trim();

  it('lines are kept as typed', async () => {
    const place = await mount(`<form>${short()}</form>`);
    fieldIn(place, examples).value = text;
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([[name, text]]);
    expect(fieldIn(place, examples).value).to.equal(text);
  });

  it('shows as many lines as it is told, five without a word', async () => {
    const place = await mount(short() + short('rows="12"'));
    expect(controlsIn(place).map((control) => (control as HTMLTextAreaElement).rows)).to.deep.equal([5, 12]);
  });

  it('says its limit before anything is typed, and to a screen reader with the hint', async () => {
    const place = await mount(short('maxlength="500" hint="En quelques mots."'));
    expect(counter(place)).to.equal('Écrivez 500 caractères au plus.');
    expect((await accessible(controlsIn(place)[0]!)).description).to.equal(
      'En quelques mots. Écrivez 500 caractères au plus.',
    );
  });

  it('counts down what a person sees as one character', async () => {
    const place = await mount(short('maxlength="10"'));
    fill(fieldIn(place, examples), [[name, 'é👩‍👧e\u0301']]);
    await settled(place);
    expect(counter(place)).to.equal('Il reste 7 caractères.');
    fill(fieldIn(place, examples), [[name, '123456789']]);
    await settled(place);
    expect(counter(place)).to.equal('Il reste 1 caractère.');
  });

  it('counts words', async () => {
    const place = await mount(short('maxwords="5"'));
    expect(counter(place)).to.equal('Écrivez 5 mots au plus.');
    fill(fieldIn(place, examples), [[name, 'Mon loyer, lui, augmente']]);
    await settled(place);
    expect(counter(place)).to.equal('Il reste 1 mot.');
  });

  it('never cuts what is typed, and says how much to take away', async () => {
    const place = await mount(short('maxlength="5"'));
    const field = fieldIn(place, examples);
    fill(field, [[name, 'Bonjour']]);
    await settled(place);
    expect(field.value).to.equal('Bonjour');
    expect(counter(place)).to.equal('Enlevez 2 caractères.');
    expect(field.check()?.text.replace(/\s+/g, ' ')).to.equal(
      'Écrivez 5 caractères au plus (vous en avez écrit 7) : Votre situation',
    );
    const words = await mount(short('maxwords="2"'));
    fill(fieldIn(words, examples), [[name, 'un deux trois']]);
    expect(fieldIn(words, examples).check()?.text.replace(/\s+/g, ' ')).to.equal(
      'Écrivez 2 mots au plus (vous en avez écrit 3) : Votre situation',
    );
  });

  it('is announced once the person pauses near the limit, not at each letter', async () => {
    const place = await mount(short('maxlength="20"'));
    const status = place.querySelector('[role="status"]')!;
    expect(status.textContent).to.equal('');
    fill(fieldIn(place, examples), [[name, 'Bonjour']]);
    await settled(place);
    fill(fieldIn(place, examples), [[name, 'Bonjour à vous, mada']]);
    await settled(place);
    expect(status.textContent, 'while typing').to.equal('');
    await expectSoon(() => status.textContent.includes('Il reste 0 caractère'));
  });

  it('far from the limit a pause is not announced', async () => {
    const place = await mount(short('maxlength="500"') + short('maxlength="5"').replace(name, 'autre'));
    const [far, near] = place.querySelectorAll<HTMLElement>('pp-text-area');
    fill(far!, [[name, 'Bonjour']]);
    fill(near!, [['autre', 'Bonjour']]);
    await expectSoon(() => near!.querySelector('[role="status"]')!.textContent !== '');
    expect(far!.querySelector('[role="status"]')!.textContent).to.equal('');
  });
});

/** Waits for what comes after a pause in typing. */
async function expectSoon(holds: () => boolean): Promise<void> {
  for (let frames = 0; frames < 600 && !holds(); frames += 1) await new Promise(requestAnimationFrame);
  expect(holds()).to.equal(true);
}
