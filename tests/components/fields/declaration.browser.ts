import { expect } from '@open-wc/testing';
import { withStyles } from '../../support/browser-styles.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { accessible, clear, controlsIn, fieldIn, fill, folded, mount, sentBy } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'honneur';
const label = 'Je déclare sur l’honneur que mes réponses sont exactes.';
const meaning = 'En cochant, vous dites : mes réponses sont vraies, autant que je le sache aujourd’hui.';
const mistake =
  'Une erreur de bonne foi n’est pas une fraude. Si vous en voyez une plus tard, dites-le nous : vous pourrez la corriger.';
const sentence = { fr: `Cochez la case pour continuer : ${label}`, en: `Tick the box to continue: ${label}` };
const box = (id: string): string => `<input type="checkbox" id="${id}" name="${name}" value="yes" required>`;

const examples: FieldExamples = {
  tag: 'pp-declaration',
  define: () => import('../../../components/src/define/declaration.js'),
  labelAttribute: 'label',
  label,
  role: 'checkbox',
  properties: { label, name },
  forms: {
    short: (more = '') => `<pp-declaration label="${label}" name="${name}" ${more}></pp-declaration>`,
    mixed: (more = '') => `<pp-declaration label="${label}" ${more}>${box('m')}</pp-declaration>`,
    full: (more = '') =>
      `<pp-declaration ${more}><div>${box('f')}<label for="f">${label}</label></div></pp-declaration>`,
    wrapped: (more = '') => `<pp-declaration ${more}><label>${box('w')} ${label}</label></pp-declaration>`,
  },
  ownHint: meaning,
  ownDescription: mistake,
  isAlwaysRequired: true,
  untouched: [],
  answer: { entries: [[name, 'yes']], value: 'yes' },
  other: { entries: [], value: '' },
  wrong: { attributes: 'required', entries: [], error: sentence, at: [name] },
  required: sentence,
  came: 'checked',
  wrongAttributes: [],
};

fieldContract(examples);

describe('<pp-declaration>', () => {
  before(withStyles);
  afterEach(clear);
  const short = examples.forms['short']!;

  it('must be ticked, and says so, without being told', async () => {
    const place = await mount(`<form>${short()}</form>`);
    const field = fieldIn(place, examples);
    expect(controlsIn(place)[0]!.required).to.equal(true);
    expect(field.question!.required).to.equal(true);
    expect(field.check()?.text).to.equal(sentence.fr);
    fill(field, [[name, 'yes']]);
    expect(field.check()).to.equal(null);
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([[name, 'yes']]);
  });

  it('never comes ticked by itself', async () => {
    const place = await mount(short('required'));
    expect((controlsIn(place)[0] as HTMLInputElement).checked).to.equal(false);
  });

  it('what it means, and that a mistake is no fraud, is in sight above the box and heard with it', async () => {
    const place = await mount(short());
    const [control] = controlsIn(place);
    expect((await accessible(control!)).description).to.equal(folded(`${meaning} ${mistake}`));
    const texts = [...place.querySelectorAll('p')];
    expect(texts.map(({ textContent }) => folded(textContent))).to.deep.equal([meaning, mistake]);
    for (const text of texts) {
      const { height, bottom } = text.getBoundingClientRect();
      expect(height).to.be.greaterThan(0);
      expect(bottom).to.be.at.most(control!.getBoundingClientRect().top);
    }
    expect(place.querySelector('details')).to.equal(null);
  });

  it('has the words of the service in place of both, or none of a mistake', async () => {
    const place = await mount(short('hint="Vous vivez seul." mistake="Appelez-nous en cas d’erreur."'));
    expect((await accessible(controlsIn(place)[0]!)).description).to.equal(
      'Vous vivez seul. Appelez-nous en cas d’erreur.',
    );
    const none = await mount(short('hint="Vous vivez seul." mistake=""'));
    expect((await accessible(controlsIn(none)[0]!)).description).to.equal('Vous vivez seul.');
  });

  it('speaks English', async () => {
    const place = await mount(short(), 'en');
    expect((await accessible(controlsIn(place)[0]!)).description).to.equal(
      'By ticking, you say: my answers are true, as far as I know today. An honest mistake is not fraud. If you see one later, tell us: you will be able to correct it.',
    );
  });

  it('a value that was not offered is not taken', async () => {
    const { question, words } = fieldIn(await mount(short()), examples) as never as {
      question: NonNullable<ReturnType<typeof fieldIn>['question']>;
      words: Parameters<NonNullable<ReturnType<typeof fieldIn>['question']>['check']>[1];
    };
    expect(question.check([[name, 'on']], words)?.key).to.equal('error.choice.unknown');
    expect(question.display([[name, 'yes']], words)).to.equal('Oui');
  });
});
